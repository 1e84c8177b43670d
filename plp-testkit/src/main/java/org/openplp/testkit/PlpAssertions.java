package org.openplp.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.Result;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.comparison.Comparison;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.permission.Permission;

/**
 * The entry points of all assertions. They read like a sentence. If one fails, it reports what was found instead: why,
 * by which source, and how that was read. Import {@link #assertThat} together with that of AssertJ.
 */
public final class PlpAssertions {
    private PlpAssertions() {}

    /**
     * Starts assertions on an assessment.
     *
     * @param actual the assessment
     * @return the assertion
     */
    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /**
     * Starts assertions on one finding.
     *
     * @param actual the finding
     * @return the assertion
     * @throws AssertionError if it is null
     */
    public static FindingsAssert assertThat(@Nullable Finding actual) {
        if (actual == null) {
            throw new AssertionError("there is no finding: look for its norm and subject in Assessment.allFindings()");
        }
        return assertThatFindings(List.of(actual));
    }

    /**
     * Starts assertions on findings. The method has a name of its own, since lists of findings and lists of duties look
     * the same to a compiler. Other lists are left to AssertJ.
     *
     * @param actual the findings, such as those that a host shows
     * @return the assertion
     */
    public static FindingsAssert assertThatFindings(List<Finding> actual) {
        return new FindingsAssert(actual, actual);
    }

    /**
     * Starts assertions on the answer whether an act is allowed.
     *
     * @param actual the answer
     * @return the assertion
     */
    public static PermissionAssert assertThat(Permission actual) {
        return new PermissionAssert(actual);
    }

    /**
     * Starts assertions on all duties of a dossier.
     *
     * @param actual the duties
     * @return the assertion
     */
    public static DutiesAssert assertThat(Duties actual) {
        return new DutiesAssert(actual);
    }

    /**
     * Starts assertions on some duties.
     *
     * @param actual the duties, such as those that a host shows
     * @return the assertion
     */
    public static OwedAssert assertThatDuties(List<Duty> actual) {
        return new OwedAssert(actual);
    }

    /**
     * Starts assertions on the result of an act.
     *
     * @param actual the result
     * @return the assertion
     */
    public static ResultAssert assertThat(Result<?, ?> actual) {
        return new ResultAssert(actual);
    }

    /**
     * Starts assertions on the differences between two assessments.
     *
     * @param actual the comparison
     * @return the assertion
     */
    public static ComparisonAssert assertThat(Comparison actual) {
        return new ComparisonAssert(actual);
    }
}
