package org.openplp.formats.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.standing.FindingStatus;

/**
 * The findings that a caller does not accept. A finding of a norm that others owe is never one of them (reading R7).
 */
public enum FailOn {
    /** An unwaived breach of a duty that rests on more than advice or a template. */
    BINDING,
    /** An unwaived breach of what counts as a duty. */
    BREACH,
    /** Such a breach, or an undetermined answer overall. */
    UNDETERMINED,
    /** Any unwaived breach, including breaches of advice. */
    ADVICE,
    /** No finding. */
    NEVER;

    /**
     * Finds the choice for a word.
     *
     * @param word such as {@code breach}, in upper or lower case
     * @return the choice; empty if there is none of that name
     */
    public static Optional<FailOn> of(String word) {
        return Stream.of(values())
                .filter(one -> one.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The verdict on a checked file. Findings that are frozen in its baseline do not count.
     *
     * @param checked the checked file
     * @return the verdict
     */
    public Verdict verdict(CheckedFile checked) {
        if (checked.assessment().isEmpty()) {
            return Verdict.INVALID_INPUT;
        }
        Assessment assessment = checked.assessment().get();
        if (!assessment.failed().isEmpty()) {
            return Verdict.RULE_FAILED;
        }
        boolean stops = assessment.findings().stream().anyMatch(finding -> stops(checked, finding))
                || (this == UNDETERMINED
                        && assessment.overallWithout(checked::isFrozen).answer() == Overall.Compliance.CANNOT_TELL);
        return stops ? Verdict.FINDING : Verdict.FINE;
    }

    /**
     * Whether one finding alone is not accepted.
     *
     * @param checked the checked file
     * @param finding one of its findings
     * @return true if it is not accepted; false also if a baseline freezes it
     */
    public boolean stops(CheckedFile checked, Finding finding) {
        return !checked.isFrozen(finding)
                && switch (this) {
                    case NEVER -> false;
                    case ADVICE -> FindingStatus.of(finding).isOfABreach();
                    case BINDING -> finding.isBlocking(Reading.BINDING_ONLY);
                    case BREACH, UNDETERMINED ->
                        checked.assessment()
                                .filter(assessment -> finding.isBlocking(assessment.reading()))
                                .isPresent();
                };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
