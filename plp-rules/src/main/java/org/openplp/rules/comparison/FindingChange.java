package org.openplp.rules.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Subject;
import org.openplp.rules.norm.Norm;

/**
 * A finding that changed. At least one of the two findings is there.
 *
 * @param kind in what it is another
 * @param before what was found before; empty if nothing was
 * @param after what is found after; empty if nothing is
 */
public record FindingChange(Kind kind, Optional<Finding> before, Optional<Finding> after) {
    /**
     * Refuses a change of nothing.
     *
     * @throws IllegalArgumentException if there is neither of the two findings
     */
    public FindingChange {
        requireNonNull(kind, "kind");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change without a finding, neither before nor after");
        }
    }

    /** In what a finding is another than it was. Of several, the first in this order. */
    public enum Kind {
        /** The norm was not asked before: that book does not have it, or it was not in force on that day. */
        NORM_CAME,
        /** The norm is not asked after: that book does not have it, or it is not in force on that day. */
        NORM_WENT,
        /**
         * There was no finding before, although the norm was asked: the subject or its entry was not on record, or the norm was answered for the
         * partnership as a whole.
         */
        APPEARED,
        /**
         * There is no finding after, although the norm is asked: the subject or its entry is not on record, or the norm is answered for the
         * partnership as a whole, such as after its end or where the rule failed. Nothing is said to be mended by that.
         */
        GONE,
        /** The outcome is another. */
        OUTCOME,
        /** The outcome is the same, neither met nor not applicable, and now waived or no longer so, or of another severity. */
        WEIGHT,
        /**
         * The outcome is the same, and other evidence, missing facts, open points or another due day explain it; or it is not known whether they do, since the rule
         * failed when it was asked why.
         */
        REASONS
    }

    /**
     * The norm.
     *
     * @return the norm as the rule book of after has it, if that has a finding
     */
    public Norm norm() {
        return latest().norm();
    }

    /**
     * What the findings are about.
     *
     * @return the subject where it stands after, or before if there is nothing after
     */
    public Subject subject() {
        return latest().subject();
    }

    private Finding latest() {
        return after.or(() -> before).orElseThrow();
    }
}
