package org.openplp.rules.norm;

import java.util.List;
import java.util.Map;
import org.openplp.rules.norm.Norm.Force;

/** Norms that are no local ones, for tests of a book that is not the Belgian one. */
public final class NormsOfACountry {
    private NormsOfACountry() {}

    /** The norms with the force of a statute, in a section of the law of their country. */
    public static List<Norm> statutes(String section, LawOfAHost written) {
        return written.read().norms().stream()
                .map(norm -> (Norm) ImmutableNorm.copyOf(norm)
                        .withSection(section)
                        .withForce(Force.STATUTE)
                        .withScope(NormScope.FEDERAL))
                .toList();
    }

    /** A norm that people judge, asked of these. */
    public static Norm borneBy(Bearer... bearers) {
        return ImmutableNorm.copyOf(LawOfAHost.in("en")
                        .norm("EXV-1", Map.of())
                        .read()
                        .norms()
                        .get(0))
                .withBearers(bearers);
    }
}
