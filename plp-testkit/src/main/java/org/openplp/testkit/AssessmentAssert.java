package org.openplp.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.rule.Outcome;

/** Assertions on an assessment that read like a sentence and fail with the explanation of what was found instead. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {
    private AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /**
     * Begins an assertion.
     *
     * @param assessment the assessment
     * @return the assertion
     */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment);
    }

    /**
     * A norm is met for every subject that it concerns.
     *
     * @param norm the id of a norm, such as {@code C-T8b}
     * @return assertions on the findings
     */
    public FindingsAssert meets(String norm) {
        return has(norm, Outcome.MET);
    }

    /**
     * A norm is breached for some subject.
     *
     * @param norm the id of a norm
     * @return assertions on the breaches
     */
    public FindingsAssert breaches(String norm) {
        return has(norm, Outcome.BREACHED);
    }

    /**
     * A duty is open and not overdue for some subject.
     *
     * @param norm the id of a norm
     * @return assertions on the open duties
     */
    public FindingsAssert leavesOpen(String norm) {
        return has(norm, Outcome.PENDING);
    }

    /**
     * The record does not tell of a norm for some subject.
     *
     * @param norm the id of a norm
     * @return assertions on the undetermined findings
     */
    public FindingsAssert cannotTell(String norm) {
        return has(norm, Outcome.UNDETERMINED);
    }

    /**
     * A norm asks nothing of anybody.
     *
     * @param norm the id of a norm
     * @return assertions on the findings
     */
    public FindingsAssert doesNotApply(String norm) {
        return has(norm, Outcome.NOT_APPLICABLE);
    }

    /**
     * The answer for the dossier as a whole.
     *
     * @param answer the answer
     * @return this assertion
     */
    public AssessmentAssert isOverall(Overall.Answer answer) {
        isNotNull();
        if (actual.overall().answer() != answer) {
            failWithMessage("expected %s, but it is %s: %s", answer, actual.overall(), actual.findings());
        }
        return this;
    }

    private FindingsAssert has(String norm, Outcome outcome) {
        isNotNull();
        List<Finding> ofNorm = actual.allFindings().stream()
                .filter(finding -> finding.norm().id().value().equals(norm))
                .toList();
        List<Finding> matching =
                ofNorm.stream().filter(finding -> finding.outcome() == outcome).toList();
        boolean forAll = outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE;
        boolean others = ofNorm.stream()
                .anyMatch(finding -> finding.outcome() != outcome && finding.outcome() != Outcome.NOT_APPLICABLE);
        if (matching.isEmpty() || (forAll && others)) {
            failWithMessage("expected %s to be %s, but found%n%s", norm, outcome, FindingsAssert.describe(ofNorm));
        }
        return new FindingsAssert(matching);
    }
}
