package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.AssessmentAssert.assertThat;
import static org.openplp.testkit.Examples.aPartnership;
import static org.openplp.testkit.Examples.aPartnershipInOperation;
import static org.openplp.testkit.Examples.aResident;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Reading;

@DisplayName("Assertions on an assessment")
class AssessmentAssertTest {
    private static final Dossier WITH_A_MINOR = aPartnershipInOperation()
            .but()
            .memberships(Log.of(
                    aResident("m-1"),
                    aResident("m-2").but().adult(Answer.NO).build(),
                    aResident("m-3").but().adult(Answer.UNKNOWN).build()))
            .build();

    @Test
    void nameTheSubjectsOfABreach() {
        assertThat(assess(WITH_A_MINOR).on("2026-11-24")).breaches("B-P2").about("m-2");
    }

    @Test
    void nameTheMissingFacts() {
        assertThat(assess(WITH_A_MINOR).on("2026-11-24"))
                .cannotTell("B-P2")
                .about("m-3")
                .missing("memberships[2].adult");
    }

    @Test
    void nameTheDueDay() {
        assertThat(assess(aPartnershipInOperation()).on("2024-09-01"))
                .leavesOpen("C-T8b")
                .dueOn("2024-09-01");
        assertThat(assess(aPartnershipInOperation()).on("2024-09-02"))
                .cannotTell("C-T8b")
                .missing("memberList");
    }

    @Test
    void tellTheAnswerForTheWhole() {
        assertThat(assess(aPartnership()).on("2026-11-24")).isOverall(Overall.Answer.CANNOT_TELL);
        assertThat(assess(WITH_A_MINOR).read(Reading.BINDING_ONLY).on("2026-11-24"))
                .isOverall(Overall.Answer.NOT_COMPLIANT);
    }

    @Test
    void failWithWhatWasFoundInstead() {
        assertThatThrownBy(
                        () -> assertThat(assess(WITH_A_MINOR).on("2026-11-24")).meets("B-P2"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected B-P2 to be MET")
                .hasMessageContaining("memberships[1].adult")
                .hasMessageContaining("PROF:B-P2");
    }

    @Test
    void failWhenAnOutcomeHoldsForOthersOnly() {
        assertThatThrownBy(() -> assertThat(assess(WITH_A_MINOR).on("2026-11-24"))
                        .breaches("B-P2")
                        .about("m-1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("B-P2:m-2 BREACHED");
    }
}
