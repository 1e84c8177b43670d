package org.openplp.cli;

import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.rule.Outcome;

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

    boolean stops(Assessment assessment) {
        return switch (this) {
            case NEVER -> false;
            case ADVICE -> assessment.findings().stream().anyMatch(FailOn::isBreach);
            case BREACH -> hasError(assessment);
            case UNDETERMINED -> hasError(assessment) || assessment.overall().answer() == Overall.Answer.CANNOT_TELL;
        };
    }

    private static boolean hasError(Assessment assessment) {
        return assessment.findings().stream()
                .anyMatch(finding -> isBreach(finding) && finding.severity(assessment.reading()) == Severity.ERROR);
    }

    private static boolean isBreach(Finding finding) {
        return finding.outcome() == Outcome.BREACHED && finding.waiver().isEmpty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
