package org.openplp.rules.spec;

import java.util.stream.Stream;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Rule;

/** The sections of the rule book of this release. */
public final class Chapters {
    private Chapters() {}

    /** All sections, with the rules that their norms have in the law. */
    public static Stream<Chapter> all() {
        return BelgianBook.ofThisRelease().norms().stream()
                .map(Norm::section)
                .distinct()
                .map(Chapter::of);
    }

    /** The rule of a norm. */
    public static Rule rule(String norm) {
        return BelgianBook.ofThisRelease()
                .norm(norm)
                .flatMap(BelgianBook.ofThisRelease()::rule)
                .orElseThrow();
    }
}
