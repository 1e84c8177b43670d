package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.AttestationBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.spec.Sketch;

/** What only people can judge (reading R6). */
class AttestationTest {
    private static final String ON_HEALTH = "C-P2";

    /** A coordinator, a deputy, an officer and two members. */
    private static Sketch aPartnershipOfFive() {
        return aPartnership()
                .roles(
                        aRole("a-1", Post.COORDINATOR),
                        aRole("a-2", Post.DEPUTY_COORDINATOR),
                        aRole("a-3", Post.MANDATED_OFFICER))
                .members(aMember("m-1"), aMember("m-2"));
    }

    private static Sketch attested(AttestationBuilder... attestations) {
        return aPartnershipOfFive().attestations(attestations);
    }

    static Stream<String> judgedNorms() {
        return BelgianBook.ofThisRelease().norms().stream()
                .filter(norm -> norm.check() == CheckKind.JUDGEMENT)
                .map(norm -> norm.id().value());
    }

    @ParameterizedTest
    @MethodSource("judgedNorms")
    void withoutAnAttestationThereIsOneFindingAndNoVerdict(String norm) {
        assess(norm, aPartnershipOfFive())
                .isUndetermined(norm.equals(ON_HEALTH) ? new String[0] : new String[] {"attestations"})
                .about("plp-1");
    }

    @ParameterizedTest
    @MethodSource("judgedNorms")
    void anAttestationForThePartnershipSettlesIt(String norm) {
        assumeThat(norm).isNotEqualTo(ON_HEALTH);
        assess(norm, attested(anAttestation(norm, "plp-1", Answer.YES)))
                .isMet()
                .about("plp-1")
                .because(Reason.ATTESTED)
                .shows("attestations[0].met");
        assess(norm, attested(anAttestation(norm, "plp-1", Answer.NO))).isBreached();
    }

    @ParameterizedTest
    @CsvSource({
        "C-P1, plp-1 UNDETERMINED, a-2 MET",
        "B-T2, plp-1 UNDETERMINED, m-2 MET",
        "C-T3, plp-1 UNDETERMINED, a-3 MET",
        "M-L1, ,                   a-3 MET",
    })
    void anAttestationForOnePersonLeavesTheOthers(String norm, String others, String person) {
        String id = person.substring(0, person.indexOf(' '));
        String[] expected = others == null ? new String[] {person} : new String[] {others, person};

        assess(norm, attested(anAttestation(norm, id, Answer.YES))).are(expected);
    }

    @Test
    void anAttestationForOnePersonIsNoneOfAnotherNorm() {
        var dossier = attested(anAttestation("C-P1", "a-2", Answer.YES), anAttestation("C-T3", "a-3", Answer.YES));

        assess("C-P1", dossier).are("plp-1 UNDETERMINED", "a-2 MET");
        assess("C-T3", dossier).are("plp-1 UNDETERMINED", "a-3 MET");
    }

    @Test
    void attestationsForAllOnWhomTheNormBearsLeaveNobody() {
        assess("C-P1", attested(anAttestation("C-P1", "a-2", Answer.NO), anAttestation("C-P1", "a-1", Answer.YES)))
                .are("a-1 MET", "a-2 BREACHED")
                .of("a-2")
                .because(Reason.ATTESTED)
                .shows("attestations[0].met");
    }

    @Test
    void attestationsForAllOnRecordLeaveThoseWhoAreNot() {
        var attestations = new AttestationBuilder[] {
            anAttestation("C-P1", "a-1", Answer.YES), anAttestation("C-P1", "a-2", Answer.YES)
        };

        assess("C-P1", attested(attestations).partial("appointments"))
                .are("plp-1 UNDETERMINED", "a-1 MET", "a-2 MET")
                .of("plp-1")
                .isUndetermined("attestations", "appointments");
    }

    @Test
    void oneForThePartnershipAndOneForAPersonStandSideBySide() {
        assess("C-P1", attested(anAttestation("C-P1", "plp-1", Answer.YES), anAttestation("C-P1", "a-2", Answer.NO)))
                .are("plp-1 MET", "a-2 BREACHED");
    }

    @Test
    void whoIsOutOfOfficeNeedsNone() {
        var dossier = aPartnership()
                .roles(
                        aRole("a-1", Post.COORDINATOR),
                        aRole("a-2", Post.COORDINATOR).until(endingOn("2026-11-23")))
                .attestations(anAttestation("C-P1", "a-1", Answer.YES));

        assess("C-P1", dossier).on("2026-11-23").are("plp-1 UNDETERMINED", "a-1 MET");
        assess("C-P1", dossier).on("2026-11-24").are("a-1 MET");
    }

    @Test
    void aNormThatBearsOnOthersIsSettledForThePartnershipAlone() {
        assess("A-T8", aPartnership().roles().members()).isUndetermined("attestations");
        assess("A-T8", attested(anAttestation("A-T8", "a-1", Answer.NO), anAttestation("A-T8", "m-1", Answer.NO)))
                .isUndetermined("attestations");
    }

    @Test
    void isInForceFromItsDayToItsLast() {
        var dossier = attested(anAttestation("C-P1", "plp-1", Answer.YES)
                .date(dated("2026-01-15"))
                .until(endingOn("2026-12-31")));

        assess("C-P1", dossier).on("2026-01-14").isUndetermined("attestations");
        assess("C-P1", dossier).on("2026-01-15").isMet();
        assess("C-P1", dossier).on("2026-12-31").isMet();
        assess("C-P1", dossier).on("2027-01-01").isUndetermined("attestations");
    }

    @Test
    void ofTwoInForceTheLaterOneCounts() {
        var earlier = anAttestation("C-P1", "plp-1", Answer.NO).date(dated("2025-01-15"));
        var later = anAttestation("C-P1", "plp-1", Answer.YES).date(dated("2026-01-15"));

        assess("C-P1", attested(earlier, later)).on("2026-01-14").isBreached().shows("attestations[0].met");
        assess("C-P1", attested(earlier, later)).on("2026-01-15").isMet().shows("attestations[1].met");
        assess("C-P1", attested(later, earlier)).on("2026-01-15").isMet().shows("attestations[0].met");
    }

    @Test
    void ofTwoOfOneDayTheOneThatSaysNoCountsWhicheverComesFirst() {
        var yes = anAttestation("C-P1", "plp-1", Answer.YES).date(dated("2026-01-01"));
        var no = anAttestation("C-P1", "plp-1", Answer.NO).date(dated("2026-01-01"));

        assess("C-P1", attested(yes, no)).isBreached().shows("attestations[1].met");
        assess("C-P1", attested(no, yes)).isBreached().shows("attestations[0].met");
        assess("C-P1", attested(no, no)).isBreached();
        assess("C-P1", attested(yes, yes)).isMet();
    }

    @Test
    void withoutASubjectHasNoEffect() {
        assess("C-P1", attested(anAttestation("C-P1", "plp-1", Answer.YES).subject(Recorded.unknown())))
                .isUndetermined("attestations");
    }

    @Test
    void withoutAnAnswerHasNoEffect() {
        assess("C-P1", attested(anAttestation("C-P1", "plp-1", Answer.UNKNOWN))).isUndetermined("attestations");
    }

    @Test
    void mayNameTheNormByAnIdUnderWhichNoOtherIsCited() {
        assess("F-T8", attested(anAttestation("F-T1", "plp-1", Answer.YES))).isMet();
    }

    @Test
    void namingSeveralNormsByOneIdIsSpreadOverNone() {
        assess("M-L7a", attested(anAttestation("M-L7", "plp-1", Answer.YES))).isUndetermined("attestations");
        assess("M-L7b", attested(anAttestation("M-L7", "plp-1", Answer.YES))).isUndetermined("attestations");
    }

    @Test
    void settlesNoNormThatRecordsCanShow() {
        var dossier = attested(anAttestation("I-1a", "plp-1", Answer.NO), anAttestation("B-P2", "m-1", Answer.YES));

        assess("I-1a", dossier).isMet().because(Reason.RULE);
        assess("B-P2", dossier.members(aMember("m-1"))).isUndetermined("memberships[0].kind", "memberships[0].adult");
    }

    @ParameterizedTest
    @CsvSource({"B-L1a", "B-L1b", "B-L1c", "C-L6d", "M-P3a", "M-P3b"})
    void anEstablishedIncidentIsNoVerdictOnAStatute(String norm) {
        var dossier = aPartnershipOfFive()
                .but(d -> d.incidents(list(
                        incident("i-1", Incident.Kind.DISCRIMINATION), incident("i-2", Incident.Kind.DATA_BREACH))));

        assess(norm, dossier).isUndetermined("attestations");
    }

    private static Incident incident(String id, Incident.Kind kind) {
        return Incident.of(id).toBuilder()
                .kind(known(kind))
                .by(known("m-1"))
                .establishedBy(known(Party.POLICE))
                .establishedOn(dated("2026-01-01"))
                .build();
    }

    @Test
    void settlesNothingForAPostOnWhichTheNormDoesNotBear() {
        var dossier = aPartnership()
                .roles(aRole("a-1", Post.COORDINATOR), aRole("a-2", Post.MANDATED_OFFICER))
                .attestations(anAttestation("M-P2", "a-1", Answer.NO), anAttestation("C-P1", "a-2", Answer.NO));

        assess("M-P2", dossier).isUndetermined("attestations").about("plp-1");
        assess("C-P1", dossier).isUndetermined("attestations").about("plp-1");
        assertThat(assessment(dossier).notices())
                .extracting(notice -> notice.path() + " " + notice.code())
                .containsExactly(
                        "attestations[0].subject attestation.not-a-bearer",
                        "attestations[1].subject attestation.not-a-bearer");
    }

    @Test
    void ofAMessageOnWhichTheNormDoesNotBearIsReportedAndSettlesNothing() {
        var dossier = aPartnership()
                .roles(aRole("a-1", Post.COORDINATOR))
                .messages(aMessage("e-1"))
                .attestations(anAttestation("C-L2b", "e-1", Answer.NO));

        assess("C-L2b", dossier).isUndetermined("attestations");
        assertThat(assessment(dossier).notices())
                .extracting(notice -> notice.path() + " " + notice.code())
                .containsExactly("attestations[0].subject attestation.not-a-bearer");
    }

    @Nested
    class OnEachMessage {
        private static Sketch messages(AttestationBuilder... attestations) {
            return aPartnershipOfFive()
                    .messages(aMessage("e-1").sentAt(at("2026-03-01T10:00:00+01:00")), aMessage("e-2"))
                    .attestations(attestations);
        }

        static Stream<String> norms() {
            return BelgianBook.ofThisRelease().norms().stream()
                    .filter(norm -> norm.needsHumanReview() && norm.condition().equals("each message"))
                    .map(norm -> norm.id().value());
        }

        @Test
        void areFourNorms() {
            assertThat(norms()).containsExactly("COM-3", "COM-7", "COM-9b", "COM-20");
        }

        @ParameterizedTest
        @MethodSource("norms")
        void anAttestationMayNameAMessageAndLeavesTheOthers(String norm) {
            var found = assess(norm, messages(anAttestation(norm, "e-2", Answer.NO)))
                    .are("plp-1 UNDETERMINED", "e-2 BREACHED");

            assertThat(found.of("e-2").because(Reason.ATTESTED).finding().subject())
                    .isEqualTo(new Subject(SubjectKind.MESSAGE, "e-2", FactPath.of("messages[1]")));
            found.of("e-2").shows("attestations[0].met");
        }

        @ParameterizedTest
        @MethodSource("norms")
        void attestationsForAllMessagesOfACompleteListLeaveNothingOpen(String norm) {
            var both = messages(anAttestation(norm, "e-2", Answer.YES), anAttestation(norm, "e-1", Answer.YES));

            assess(norm, both).are("e-1 MET", "e-2 MET");
            assess(norm, both.partial("messages")).are("plp-1 UNDETERMINED", "e-1 MET", "e-2 MET");
        }

        @ParameterizedTest
        @MethodSource("norms")
        void noMessageIsNoAnswer(String norm) {
            assess(norm, aPartnershipOfFive().messages()).isUndetermined("attestations");
        }

        @ParameterizedTest
        @MethodSource("norms")
        void oneForThePartnershipAndOneForAMessageStandSideBySide(String norm) {
            assess(norm, messages(anAttestation(norm, "e-1", Answer.NO), anAttestation(norm, "plp-1", Answer.YES)))
                    .are("plp-1 MET", "e-1 BREACHED");
        }

        @ParameterizedTest
        @MethodSource("norms")
        void needsNoNotice(String norm) {
            assertThat(assessment(messages(anAttestation(norm, "e-1", Answer.YES)))
                            .notices())
                    .isEmpty();
        }

        @Test
        void aMessageThatIsNotSentYetIsNotThere() {
            var dossier = messages(anAttestation("COM-7", "e-1", Answer.NO));

            assess("COM-7", dossier).on("2026-02-28").are("plp-1 UNDETERMINED");
            assess("COM-7", dossier).on("2026-03-01").are("plp-1 UNDETERMINED", "e-1 BREACHED");
            assertThat(assessment(dossier, "2026-02-28").notices())
                    .extracting(notice -> notice.path() + " " + notice.code())
                    .containsExactly("attestations[0].subject subject.unknown");
        }

        @ParameterizedTest
        @CsvSource({"a-1", "m-1", "r-1", "v-1"})
        void anythingElseIsReportedAndSettlesNothing(String subject) {
            var dossier = messages(anAttestation("COM-7", subject, Answer.NO))
                    .reports(aReport("r-1"))
                    .evaluations(anEvaluation("v-1"));

            assess("COM-7", dossier).are("plp-1 UNDETERMINED");
            assertThat(assessment(dossier).notices())
                    .extracting(notice -> notice.path() + " " + notice.code())
                    .containsExactly("attestations[0].subject attestation.not-a-bearer");
        }

        @Test
        void aBreachByOneMessageCanBeWaived() {
            var dossier = messages(anAttestation("COM-7", "e-1", Answer.NO), anAttestation("COM-7", "e-2", Answer.NO))
                    .waivers(aWaiver("COM-7", "e-1"));

            var found = assess("COM-7", dossier);

            found.of("e-1").isWaivedBy("waivers[0]");
            found.of("e-2").isNotWaived();
            assertThat(assessment(dossier).notices()).isEmpty();
        }

        @Test
        void theStatutesHoldForTheMessagesOfAnInformalGroupToo() {
            var attestations = new AttestationBuilder[] {
                anAttestation("COM-20", "e-1", Answer.NO), anAttestation("COM-7", "e-1", Answer.NO)
            };

            assess("COM-20", messages(attestations).anInformalGroup()).are("plp-1 UNDETERMINED", "e-1 BREACHED");
            assess("COM-7", messages(attestations).anInformalGroup()).are("plp-1 NOT_APPLICABLE");
        }
    }

    @Test
    void incidentsAreEvidenceForThoseWhoJudge() {
        var dossier = aPartnership()
                .members(aMember("m-1"))
                .but(d -> d.incidents(list(incident("i-1", Incident.Kind.DISCRIMINATION))));

        assess("B-L1b", dossier).isUndetermined("attestations").shows("incidents[0].kind", "incidents[0].by");
    }

    @Test
    void whatIsForPeopleIsListedApart() {
        var forPeople = BelgianBook.ofThisRelease().norms().stream()
                .filter(Norm::needsHumanReview)
                .toList();

        assertThat(assessment(aPartnershipOfFive()).allFindings())
                .filteredOn(finding -> finding.norm().needsHumanReview())
                .allMatch(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .extracting(Finding::norm)
                .isEqualTo(forPeople);
    }
}
