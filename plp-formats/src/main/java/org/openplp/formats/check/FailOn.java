package org.openplp.formats.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.standing.Standing;

/** Which findings a caller does not let pass. None of a norm that is owed by others is one of them (reading R7). */
public enum FailOn {
    /** A breach of what counts as a duty, not waived. */
    BREACH,
    /** That, or an undetermined answer overall. */
    UNDETERMINED,
    /** Any breach that is not waived, advice included. */
    ADVICE,
    /** None. */
    NEVER;

    /**
     * The choice of a word.
     *
     * @param word such as {@code breach}, in small or capital letters
     * @return empty if there is none of that name
     */
    public static Optional<FailOn> of(String word) {
        return Stream.of(values())
                .filter(one -> one.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * What a report means for whoever asked for the check. What is frozen in its baseline does not count.
     *
     * @param checked what there is to report of a file
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
                        && assessment.overallWithout(checked::isFrozen).answer() == Overall.Answer.CANNOT_TELL);
        return stops ? Verdict.FINDING : Verdict.FINE;
    }

    /**
     * Whether one finding by itself does not pass.
     *
     * @param checked the report that it is in
     * @param finding a finding of the report
     * @return false also if it is frozen in a baseline
     */
    public boolean stops(CheckedFile checked, Finding finding) {
        return !checked.isFrozen(finding)
                && switch (this) {
                    case NEVER -> false;
                    case ADVICE -> Standing.of(finding).isOfABreach();
                    case BREACH, UNDETERMINED ->
                        checked.assessment()
                                .filter(assessment -> finding.standsInTheWay(assessment.reading()))
                                .isPresent();
                };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
