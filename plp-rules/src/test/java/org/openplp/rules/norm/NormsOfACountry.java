package org.openplp.rules.norm;

import org.openplp.rules.norm.Norm.Force;

/** Norms that are no local ones, for tests of a book that is not the Belgian one. */
public final class NormsOfACountry {
    private NormsOfACountry() {}

    /** The norm with the force of a statute, in a section of the law of its country. */
    public static Norm statute(String section, LocalNormBuilder written) {
        return ImmutableNorm.copyOf(written.build())
                .withSection(section)
                .withForce(Force.STATUTE)
                .withScope(NormScope.FEDERAL);
    }
}
