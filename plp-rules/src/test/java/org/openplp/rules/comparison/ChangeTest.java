package org.openplp.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.aPartnership;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.Finding;

/** A change is one of a finding: before, after, or both. */
class ChangeTest {
    private static final Optional<Finding> FINDING =
            Optional.of(assess("C-P5a", aPartnership()).finding());

    @Test
    void isOfAFindingThatCameOrWent() {
        assertThat(new FindingChange(FindingChange.Kind.APPEARED, Optional.empty(), FINDING).after())
                .isEqualTo(FINDING);
        assertThat(new FindingChange(FindingChange.Kind.GONE, FINDING, Optional.empty()).before())
                .isEqualTo(FINDING);
    }

    @Test
    void isNoneWithoutAFinding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingChange(FindingChange.Kind.GONE, Optional.empty(), Optional.empty()))
                .withMessage("a change without a finding, neither before nor after");
    }
}
