package org.openplp.bench.norm;

import org.openplp.rules.rule.Outcome;

/**
 * What is not met.
 *
 * @param norm the norm
 * @param subject the id of what it is about
 * @param outcome breached, pending or undetermined
 */
public record Noted(ComparedNorm norm, String subject, Outcome outcome) {
    /**
     * Whether an outcome is noted, and not only counted.
     *
     * @param outcome the outcome
     * @return false if the norm is met or asks nothing
     */
    public static boolean isFor(Outcome outcome) {
        return outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE;
    }
}
