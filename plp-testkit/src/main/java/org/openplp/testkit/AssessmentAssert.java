package org.openplp.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;

/** Assertions on an assessment: on single norms, and on the dossier as a whole. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {
    AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /**
     * Asserts that a norm is met for every subject that it concerns.
     *
     * @param norm the id of a norm, such as {@code C-T8b}
     * @return assertions on the findings
     */
    public FindingsAssert meets(String norm) {
        requireNonNull(norm, "norm");
        return has(norm, Outcome.MET);
    }

    /**
     * Asserts that a norm is breached for some subject, waived or not.
     *
     * @param norm the id of a norm
     * @return assertions on the breaches
     */
    public FindingsAssert breaches(String norm) {
        requireNonNull(norm, "norm");
        return has(norm, Outcome.BREACHED);
    }

    /**
     * Asserts that a duty is open and not overdue for some subject.
     *
     * @param norm the id of a norm
     * @return assertions on the open duties
     */
    public FindingsAssert leavesOpen(String norm) {
        requireNonNull(norm, "norm");
        return has(norm, Outcome.PENDING);
    }

    /**
     * Asserts that a norm is undetermined for some subject.
     *
     * @param norm the id of a norm
     * @return assertions on the undetermined findings
     */
    public FindingsAssert cannotTell(String norm) {
        requireNonNull(norm, "norm");
        return has(norm, Outcome.UNDETERMINED);
    }

    /**
     * Asserts that a norm asks nothing of anybody.
     *
     * @param norm the id of a norm
     * @return assertions on the findings
     */
    public FindingsAssert doesNotApply(String norm) {
        requireNonNull(norm, "norm");
        return has(norm, Outcome.NOT_APPLICABLE);
    }

    /**
     * Asserts that no duty that records can show is breached or undetermined.
     *
     * @return this assertion
     */
    public AssessmentAssert isCompliant() {
        return isOverall(Overall.Compliance.COMPLIANT);
    }

    /**
     * Asserts that a duty is breached and not waived.
     *
     * @return this assertion
     */
    public AssessmentAssert isNotCompliant() {
        return isOverall(Overall.Compliance.NOT_COMPLIANT);
    }

    /**
     * Asserts that it is undetermined whether the dossier as a whole is compliant.
     *
     * @return this assertion
     */
    public AssessmentAssert cannotTellOverall() {
        return isOverall(Overall.Compliance.CANNOT_TELL);
    }

    /**
     * Asserts the answer for the dossier as a whole, under the reading of the assessment.
     *
     * @param answer the answer
     * @return this assertion
     */
    public AssessmentAssert isOverall(Overall.Compliance answer) {
        requireNonNull(answer, "answer");
        isNotNull();
        Overall overall = actual.overall();
        if (overall.answer() != answer) {
            boolean breachExpected = answer == Overall.Compliance.NOT_COMPLIANT;
            failWithMessage(
                    "%s",
                    FoundInstead.of(
                            "expected the dossier to be " + answer + ", but it is " + overall.answer() + " ("
                                    + overall.why() + "). "
                                    + (breachExpected ? "Breached, without standing in the way" : "That is because of"),
                            breachExpected ? with(Outcome.BREACHED) : decisive(overall.why())));
        }
        return this;
    }

    private List<Finding> decisive(Overall.DecidedBy why) {
        return switch (why) {
            case BREACHED ->
                with(Outcome.BREACHED).stream()
                        .filter(finding -> finding.isBlocking(actual.reading()))
                        .toList();
            case RULE_FAILED -> with(Outcome.FAILED);
            case UNDETERMINED ->
                with(Outcome.UNDETERMINED).stream()
                        .filter(finding -> FindingStatus.of(finding) == FindingStatus.UNDETERMINED)
                        .filter(finding -> finding.severity(actual.reading()) == Severity.ERROR)
                        .toList();
            case ENDED, INFORMAL_GROUP, NOTHING_MET, IN_ORDER -> List.of();
        };
    }

    /**
     * Asserts that each of these norms is breached, and no others. A waived breach counts too.
     *
     * @param norm the id of a norm
     * @param others ids of other norms, in any order
     * @return assertions on all breaches
     */
    public FindingsAssert breachesNothingBut(String norm, String... others) {
        requireNonNull(norm, "norm");
        requireNonNull(others, "others");
        isNotNull();
        NormNames.of(actual).check(norm, others).ifPresent(problem -> failWithMessage("%s", problem));
        List<Finding> all = actual.allFindings();
        List<Finding> breaches = all.stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED)
                .toList();
        return new FindingsAssert(breaches, all).as(descriptionText()).areOf("breaches", norm, others);
    }

    /**
     * Asserts that no norm is breached, waived or not.
     *
     * @return this assertion
     */
    public AssessmentAssert hasNoBreach() {
        isNotNull();
        return hasNone(with(Outcome.BREACHED), "expected no breach");
    }

    /**
     * Asserts that no rule failed, either when it judged or when it was asked to explain. Such a failure would be a
     * fault of the rule book, not of the dossier.
     *
     * @return this assertion
     */
    public AssessmentAssert hasNoFailedRule() {
        isNotNull();
        return hasNone(actual.failed(), "expected no rule to fail");
    }

    /**
     * Asserts that there is a notice about something in the dossier.
     *
     * @param code its code, such as {@code waiver.expired}
     * @param path its path, such as {@code waivers[0].until}; empty for the dossier as a whole
     * @return this assertion
     */
    public AssessmentAssert hasNotice(String code, String path) {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        isNotNull();
        if (actual.notices().stream()
                .noneMatch(notice ->
                        notice.code().equals(code) && notice.path().toString().equals(path))) {
            failWithMessage(
                    "%s",
                    "expected a notice " + code + " at " + path + ", but found"
                            + FoundInstead.lines("\n  ", actual.notices(), Notice::toString));
        }
        return this;
    }

    private AssessmentAssert hasNone(List<Finding> found, String expected) {
        if (!found.isEmpty()) {
            failWithMessage("%s", FoundInstead.of(expected + ", but found", found));
        }
        return this;
    }

    private List<Finding> with(Outcome outcome) {
        return actual.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
    }

    private FindingsAssert has(String norm, Outcome outcome) {
        isNotNull();
        NormNames.of(actual).check(norm).ifPresent(problem -> failWithMessage("%s", problem));
        boolean forAll = outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE;
        List<Finding> ofNorm = actual.allFindings().stream()
                .filter(finding -> finding.norm().id().value().equals(norm))
                .toList();
        List<Finding> matching =
                ofNorm.stream().filter(finding -> finding.outcome() == outcome).toList();
        List<Finding> others = ofNorm.stream()
                .filter(finding -> finding.outcome() != outcome)
                .filter(finding -> matching.isEmpty() || finding.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        if (matching.isEmpty() || (forAll && !others.isEmpty())) {
            failWithMessage("%s", FoundInstead.of("expected " + norm + " to be " + words(outcome, others), others));
        }
        return new FindingsAssert(matching, ofNorm).as(descriptionText());
    }

    private static String words(Outcome outcome, List<Finding> others) {
        String expected = Texts.english().text("outcome." + outcome)
                + (outcome == Outcome.MET ? " for all whom it concerns" : "");
        boolean forPeople = others.stream().map(Finding::norm).anyMatch(Norm::needsHumanReview);
        return expected
                + (forPeople
                        ? ", but it is for people to judge: no rule looks at the record, and only an attestation settles it. Found"
                        : ", but found");
    }
}
