package org.openplp.testkit;

import java.util.List;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;

/**
 * Where each assertion begins. They read like a sentence, and fail with what was found instead: why, by which source, and how that was read. Import
 * {@link #assertThat} beside that of AssertJ.
 */
public final class PlpAssertions {
    private PlpAssertions() {}

    /**
     * Of what was found in a dossier.
     *
     * @param actual the assessment
     * @return the assertion
     */
    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /**
     * Of one finding.
     *
     * @param actual the finding
     * @return the assertion
     */
    public static FindingsAssert assertThat(Finding actual) {
        return assertThatFindings(List.of(actual));
    }

    /**
     * Of some findings. It has a name of its own, since lists of findings and of duties are the same to a compiler, and leaves lists to AssertJ.
     *
     * @param actual the findings, such as those that a host shows
     * @return the assertion
     */
    public static FindingsAssert assertThatFindings(List<Finding> actual) {
        return new FindingsAssert(actual, actual);
    }
}
