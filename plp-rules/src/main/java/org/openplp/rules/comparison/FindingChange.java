package org.openplp.rules.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Subject;

/**
 * A finding that changed. At least one of the two findings is present.
 *
 * @param kind how it changed
 * @param before the earlier finding; empty if there was none
 * @param after the later finding; empty if there is none
 */
public record FindingChange(Kind kind, Optional<Finding> before, Optional<Finding> after) {
    /**
     * Refuses a change without findings.
     *
     * @throws IllegalArgumentException if both findings are empty
     */
    public FindingChange {
        requireNonNull(kind, "kind");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change without a finding, neither before nor after");
        }
    }

    /** How a finding changed. If several apply, it is the first in this order. */
    public enum Kind {
        /** The norm was not checked before: the earlier book lacks it, or it was not in force on that day. */
        NORM_CAME,
        /** The norm is not checked after: the later book lacks it, or it is not in force on that day. */
        NORM_WENT,
        /**
         * There was no finding before, although the norm was checked. Either the subject or its entry was not on
         * record, or the norm was answered for the partnership as a whole.
         */
        APPEARED,
        /**
         * There is no finding after, although the norm is checked. The subject or its entry is not on record, or the
         * norm is answered for the partnership as a whole. That happens after its end, for example, or if the rule
         * failed. This does not mean that anything was mended.
         */
        GONE,
        /** The outcome changed. */
        OUTCOME,
        /** The outcome is the same, neither met nor not applicable, but it is newly waived, no longer waived, or of another severity. */
        WEIGHT,
        /**
         * The outcome is the same, but the evidence, missing facts, open points or due day changed. Or it is not known
         * whether they did, since the rule failed to explain.
         */
        REASONS
    }

    /**
     * The norm.
     *
     * @return the norm as in the later rule book, if that has a finding
     */
    public Norm norm() {
        return latest().norm();
    }

    /**
     * What the findings are about.
     *
     * @return the subject in the later assessment, or in the earlier one if it is gone
     */
    public Subject subject() {
        return latest().subject();
    }

    private Finding latest() {
        return after.or(() -> before).orElseThrow();
    }
}
