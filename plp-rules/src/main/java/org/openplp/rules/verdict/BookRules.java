package org.openplp.rules.verdict;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.TermParameter;

/** What the engine knows of a rule book, and hosts do not see: its rules, and its country. */
public abstract class BookRules {
    private final Country country;
    private final List<SubjectType<?>> entries;
    private final List<TermParameter> settings;
    private final Map<Norm, Rule> rules;
    private final Passes passes;

    /**
     * The rules of a book.
     *
     * @param country what the book knows in addition to its norms
     * @param rules the norms that records or people can show, with their rules, in the order of the book
     */
    protected BookRules(Country country, Map<Norm, Rule> rules) {
        this.country = country;
        this.entries = List.copyOf(given(country.entries()));
        this.settings = List.copyOf(given(country.settings()));
        this.rules = rules;
        this.passes = Passes.of(rules.values());
    }

    /**
     * What a country gives.
     *
     * @param <T> its type
     * @param part what it gave
     * @return the same
     */
    public static <T> T given(@Nullable T part) {
        return requireNonNull(part, "country gave null");
    }

    /**
     * Finds a norm by its id.
     *
     * @param name an id of a norm
     * @return the norm; empty if the id names none, or several
     */
    public abstract Optional<Norm> norm(String name);

    /**
     * What the book knows about its country, in addition to the norms.
     *
     * @return the same for each book that was made from this one
     */
    public final Country country() {
        return country;
    }

    /**
     * The entries of a dossier that an attestation or a waiver may name by their ids.
     *
     * @return their types, in the order of the dossier, without the partnership
     */
    public final List<SubjectType<?>> entries() {
        return entries;
    }

    /**
     * The terms that the texts set, or leave open.
     *
     * @return the terms in the order of the register
     */
    public final List<TermParameter> settings() {
        return settings;
    }

    /**
     * The rules of the book.
     *
     * @return the norms that records or people can show, with their rules, in the order of the book
     */
    public final Map<Norm, Rule> rules() {
        return rules;
    }

    /**
     * The rule of a norm.
     *
     * @param norm a norm of this book
     * @return the rule; empty if there is nothing to check
     */
    public final Optional<Rule> rule(Norm norm) {
        return Optional.ofNullable(rules.get(norm));
    }

    final Passes passes() {
        return passes;
    }
}
