package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.WaiverBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;

/** What a waiver covers, and what it cannot (reading R31). */
class WaiverTest {
    /** Two coordinators who are not of full age. */
    private static Sketch waived(WaiverBuilder... waivers) {
        return aPartnership()
                .roles(
                        aRole("a-1", Post.COORDINATOR).adult(Answer.NO),
                        aRole("a-2", Post.COORDINATOR).adult(Answer.NO))
                .waivers(waivers);
    }

    @Test
    void coversTheBreachOfItsNormByItsSubjectAndChangesNoOutcome() {
        var found = assess("C-P5a", waived(aWaiver("C-T1", "a-2"), aWaiver("C-P5a", "a-1")));

        found.are("a-1 BREACHED", "a-2 BREACHED");
        found.of("a-1").isWaivedBy("waivers[1]");
        found.of("a-2").isNotWaived();
    }

    @Test
    void leavesABreachAmongThoseOfTheAssessment() {
        var found = assessment(waived(aWaiver("C-P5a", "a-1")));

        assertThat(found.breached()).extracting(Finding::id).contains("C-P5a:a-1", "C-P5a:a-2");
        assertThat(found.breached()).extracting(Finding::outcome).containsOnly(Outcome.BREACHED);
        assertThat(found.findings()).extracting(Finding::outcome).contains(Outcome.UNDETERMINED);
    }

    @Test
    void forThePartnershipIsNotSpreadOverItsPeople() {
        var found = assess("C-P5a", waived(aWaiver("C-P5a", "plp-1")));

        found.of("a-1").isNotWaived();
        found.of("a-2").isNotWaived();
    }

    @Test
    void isInForceFromItsDayToItsLast() {
        var dossier = waived(aWaiver("C-P5a", "a-1").date(dated("2026-01-15")).until(endingOn("2026-06-30")));

        assess("C-P5a", dossier).on("2026-01-14").of("a-1").isNotWaived();
        assess("C-P5a", dossier).on("2026-01-15").of("a-1").isWaivedBy("waivers[0]");
        assess("C-P5a", dossier).on("2026-06-30").of("a-1").isWaivedBy("waivers[0]");
        assess("C-P5a", dossier).on("2026-07-01").of("a-1").isNotWaived();
    }

    @Test
    void mayNameTheNormByAnIdUnderWhichNoOtherIsCited() {
        assess("C-P5a", waived(aWaiver("COO-2", "a-1"))).of("a-1").isWaivedBy("waivers[0]");
    }

    @Test
    void namingSeveralNormsByOneIdIsSpreadOverNone() {
        assess("C-P5a", waived(aWaiver("C-P5", "a-1"))).of("a-1").isNotWaived();
    }

    @ParameterizedTest
    @CsvSource({"I-1a", "I-2a", "B-P1b"})
    void doesNotCoverAConstitutiveFact(String norm) {
        var nothing = aPartnership().roles().partnership(p -> p.area(Recorded.none()));

        assess(norm, nothing.waivers(aWaiver(norm, "plp-1"))).isBreached().isNotWaived();
    }

    @ParameterizedTest
    @CsvSource({"M-P2", "M-P3a", "M-P3b", "M-P3c", "C-L6d", "B-L1a", "B-L1b", "B-L1c"})
    void doesNotCoverAStatute(String norm) {
        assess(
                        norm,
                        waived(aWaiver(norm, "plp-1"))
                                .roles(aRole("a-1", Post.COORDINATOR), aRole("a-2", Post.MANDATED_OFFICER))
                                .attestations(anAttestation(norm, "plp-1", Answer.NO)))
                .isBreached()
                .isNotWaived();
    }

    @Test
    void coversAnAttestedBreach() {
        assess("C-L2b", waived(aWaiver("C-L2b", "a-1")).attestations(anAttestation("C-L2b", "a-1", Answer.NO)))
                .of("a-1")
                .isBreached()
                .isWaivedBy("waivers[0]");
    }

    @Test
    void coversABreachAlone() {
        assess("C-P5a", aPartnership().roles(aRole("a-1", Post.COORDINATOR)).waivers(aWaiver("C-P5a", "a-1")))
                .isUndetermined("appointments[0].adult")
                .isNotWaived();
    }

    @Test
    void hasAReasonAGrantorAndAnEndOrNoEffect() {
        assess("C-P5a", waived(aWaiver("C-P5a", "a-1").reason(Recorded.unknown())))
                .of("a-1")
                .isNotWaived();
        assess("C-P5a", waived(aWaiver("C-P5a", "a-1").grantedBy(Recorded.none())))
                .of("a-1")
                .isNotWaived();
        assess("C-P5a", waived(aWaiver("C-P5a", "a-1").until(Optional.empty())))
                .of("a-1")
                .isNotWaived();
    }
}
