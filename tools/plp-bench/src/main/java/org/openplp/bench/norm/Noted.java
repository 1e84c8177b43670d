package org.openplp.bench.norm;

import org.openplp.rules.outcome.Outcome;

/**
 * A norm that is not met.
 *
 * @param norm the norm
 * @param subject the id of its subject
 * @param outcome breached, pending or undetermined
 */
public record Noted(ComparedNorm norm, String subject, Outcome outcome) {
    /**
     * Whether an outcome is noted, rather than only counted.
     *
     * @param outcome the outcome
     * @return false if it is met or not applicable
     */
    public static boolean isFor(Outcome outcome) {
        return outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE;
    }
}
