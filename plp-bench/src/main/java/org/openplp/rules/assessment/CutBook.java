package org.openplp.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Rule;

/** A rule book with some of its norms, for measuring alone: a book that a host uses leaves none out. */
@NullMarked
public final class CutBook {
    private CutBook() {}

    /**
     * Cuts a book.
     *
     * @param book the book
     * @param kept which norms stay
     * @return a book with the same rules for those norms, in the same order
     */
    public static RuleBook of(RuleBook book, Predicate<Norm> kept) {
        List<Norm> norms = book.norms().stream().filter(kept).toList();
        Map<Norm, Rule> rules = new LinkedHashMap<>();
        norms.forEach(norm -> book.rule(norm).ifPresent(rule -> rules.put(norm, rule)));
        return new RuleBook(
                book.id(), book.version() + ".cut", book.register(), norms, rules, Optional.empty(), List.of());
    }
}
