package org.openplp.cli;

import java.util.function.Predicate;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;

/** Which findings a caller does not let pass. */
enum FailOn {
    /** A breach of what counts as a duty, not waived. */
    BREACH,
    /** That, or an overall answer of cannot tell. */
    UNDETERMINED,
    /** Any breach that is not waived, advice included. */
    ADVICE,
    /** None. */
    NEVER;

    /** Whether the command ends with 1, if some findings do not count. */
    boolean stops(Assessment assessment, Predicate<Finding> leftOut) {
        return switch (this) {
            case NEVER -> false;
            case ADVICE -> any(assessment, leftOut, Finding::isUnwaivedBreach);
            case BREACH -> hasError(assessment, leftOut);
            case UNDETERMINED ->
                hasError(assessment, leftOut)
                        || assessment.overallWithout(leftOut).answer() == Overall.Answer.CANNOT_TELL;
        };
    }

    private static boolean hasError(Assessment assessment, Predicate<Finding> leftOut) {
        return any(assessment, leftOut, finding -> finding.standsInTheWay(assessment.reading()));
    }

    private static boolean any(Assessment assessment, Predicate<Finding> leftOut, Predicate<Finding> wanted) {
        return assessment.findings().stream().anyMatch(wanted.and(leftOut.negate()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
