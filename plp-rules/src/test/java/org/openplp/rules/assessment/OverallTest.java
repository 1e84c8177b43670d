package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.rules.norm.Reading.AS_WORDED;
import static org.openplp.rules.norm.Reading.BINDING_ONLY;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.rule.SubjectType.PARTNERSHIP;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Compliant.withAMinor;
import static org.openplp.rules.spec.Compliant.withMeetingsOfTheCommittee;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.ListReview;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.rules.assessment.Overall.DecidedBy;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Books;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.text.Language;

/** The answer for the dossier as a whole (reading R7), and how grave a norm is (reading R1). */
class OverallTest {
    private static final Overall COMPLIANT = new Overall(Overall.Compliance.COMPLIANT, DecidedBy.IN_ORDER);
    private static final Overall NOT_COMPLIANT = new Overall(Overall.Compliance.NOT_COMPLIANT, DecidedBy.BREACHED);

    private static Overall cannotTell(DecidedBy why) {
        return new Overall(Overall.Compliance.CANNOT_TELL, why);
    }

    private static Overall overall(Sketch sketch, Reading reading) {
        return assessment(sketch).overall(reading);
    }

    /** C-T8b is breached, which rests on advice. */
    private static Sketch adviceBreached() {
        var reviews = list(new ListReview(dated("2025-02-01"), list(COORDINATOR, MANDATED_OFFICER)));
        return aCompliantPartnership()
                .but(d -> d.memberList(aCompliantPartnership()
                        .dossier()
                        .memberList()
                        .map(memberList ->
                                memberList.toBuilder().reviews(reviews).build())));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, not compliant", "FRENCH, non conforme", "DUTCH, niet conform", "GERMAN, nicht konform"})
    void isSaidInFourLanguages(Language language, String said) {
        assertThat(NOT_COMPLIANT.text(language)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void isCompliantWhereEverythingThatRecordsCanShowIsInOrder(Reading reading) {
        assertThat(overall(aCompliantPartnership(), reading)).isEqualTo(COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void isNotCompliantByABreachOfWhatBinds(Reading reading) {
        assertThat(overall(withAMinor(), reading)).isEqualTo(NOT_COMPLIANT);
    }

    @Test
    void aBreachOfAdviceStandsInTheWayAsWordedOnly() {
        assertThat(overall(adviceBreached(), AS_WORDED)).isEqualTo(NOT_COMPLIANT);
        assertThat(overall(adviceBreached(), BINDING_ONLY)).isEqualTo(COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void aRecommendationOrAnIdealNeverStandsInTheWay(Reading reading) {
        var dossier = aCompliantPartnership()
                .attestations(anAttestation("C-P1", "plp-1", Answer.NO))
                .evaluations(aCompliantPartnership().dossier().evaluations().entry(0).toBuilder()
                        .date(dated("2025-04-01")));

        assertThat(assessment(dossier).findings())
                .extracting(Finding::toString)
                .contains("C-P1:plp-1 BREACHED", "M-T9b:plp-1 BREACHED");
        assertThat(overall(dossier, reading)).isEqualTo(COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void aWaivedBreachDoesNotStandInTheWay(Reading reading) {
        assertThat(overall(withAMinor().waivers(aWaiver("B-P2", "m-1")), reading))
                .isEqualTo(COMPLIANT);
        assertThat(overall(withAMinor().waivers(aWaiver("B-P2", "m-2")), reading))
                .isEqualTo(NOT_COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void anAttestedBreachOfAStatuteStandsInTheWay(Reading reading) {
        assertThat(overall(aCompliantPartnership().attestations(anAttestation("M-P2", "a-3", Answer.NO)), reading))
                .isEqualTo(NOT_COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void cannotTellWhereWhatBindsIsUndetermined(Reading reading) {
        var dossier = aCompliantPartnership().partnership(p -> p.area(Recorded.unknown()));

        assertThat(overall(dossier, reading)).isEqualTo(cannotTell(DecidedBy.UNDETERMINED));
    }

    @Test
    void cannotTellWhereAdviceIsUndeterminedAsWordedOnly() {
        var dossier = aCompliantPartnership().but(d -> d.promotion(Entries.unknown()));

        assertThat(overall(dossier, AS_WORDED)).isEqualTo(cannotTell(DecidedBy.UNDETERMINED));
        assertThat(overall(dossier, BINDING_ONLY)).isEqualTo(COMPLIANT);
    }

    @Test
    void aBreachIsReportedBeforeWhatIsUndetermined() {
        assertThat(overall(aPartnership().members(aMember("m-1").voluntary(Answer.NO)), AS_WORDED))
                .isEqualTo(NOT_COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void whatPeopleHaveNotJudgedDoesNotCount(Reading reading) {
        assertThat(assessment(aCompliantPartnership()).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.norm().needsHumanReview());
        assertThat(overall(aCompliantPartnership(), reading)).isEqualTo(COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void cannotTellAfterTheEnd(Reading reading) {
        assertThat(overall(aCompliantPartnership().ended("2026-11-23"), reading))
                .isEqualTo(cannotTell(DecidedBy.ENDED));
        assertThat(overall(aCompliantPartnership().ended("2026-11-24"), reading))
                .isEqualTo(COMPLIANT);
        assertThat(overall(withAMinor().ended("2026-11-24"), reading)).isEqualTo(NOT_COMPLIANT);
    }

    @Test
    void anActBreachedBeforeTheEndStandsInTheWay() {
        var member = aCompliantPartnership().dossier().memberships().entry(0);
        var dossier = aCompliantPartnership()
                .members(member.toBuilder().voluntary(Answer.NO))
                .ended("2026-11-23");

        assertThat(overall(dossier, AS_WORDED)).isEqualTo(NOT_COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void cannotTellOfAnInformalGroup(Reading reading) {
        assertThat(overall(aCompliantPartnership().anInformalGroup(), reading))
                .isEqualTo(cannotTell(DecidedBy.INFORMAL_GROUP));
    }

    @Test
    void cannotTellWhereNothingIsMet() {
        var nobody = aPartnership().notInOperation().roles();
        var bookOfTheActors = Books.ofSection("2.1");

        assertThat(bookOfTheActors.assess(snapshot(nobody), AS_WORDED).overall())
                .isEqualTo(cannotTell(DecidedBy.NOTHING_MET));
    }

    @Test
    void isNotMadeCompliantByWhatPeopleAttest() {
        var attested = aPartnership().attestations(anAttestation("MEM-4", "plp-1", Answer.YES));
        var assessment = Books.ofSection("2.12").assess(snapshot(attested), AS_WORDED);

        assertThat(assessment.count(Outcome.MET)).isEqualTo(1);
        assertThat(assessment.overall()).isEqualTo(cannotTell(DecidedBy.NOTHING_MET));
    }

    @Test
    void mayLeaveOutFindings() {
        var assessment = assessment(adviceBreached());

        assertThat(assessment.overallWithout(finding -> finding.outcome() == Outcome.BREACHED))
                .isEqualTo(COMPLIANT);
        assertThat(assessment.overallWithout(finding -> finding.outcome() == Outcome.MET))
                .isEqualTo(NOT_COMPLIANT);
    }

    @Test
    void givesTheAnswerUnderItsOwnReadingUnlessAskedForTheOther() {
        var strict = BelgianBook.ofThisRelease().assess(snapshot(adviceBreached()), AS_WORDED);
        var lenient = BelgianBook.ofThisRelease().assess(snapshot(adviceBreached()), BINDING_ONLY);

        assertThat(strict.overall()).isEqualTo(NOT_COMPLIANT);
        assertThat(strict.overall(BINDING_ONLY)).isEqualTo(COMPLIANT);
        assertThat(lenient.overall()).isEqualTo(COMPLIANT);
        assertThat(lenient.overall(AS_WORDED)).isEqualTo(NOT_COMPLIANT);
        assertThat(lenient.reading()).isEqualTo(BINDING_ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        "C-P5a,  ERROR,   ERROR", // obligation, federal guidance
        "M-P2,   ERROR,   ERROR", // obligation, statute
        "I-1a,   ERROR,   ERROR", // constitutive fact, federal guidance
        "C-T8b,  ERROR,   WARNING", // obligation, advice
        "B-T4a,  ERROR,   WARNING", // prohibition, template
        "C-T10b, WARNING, WARNING", // recommendation
        "C-P1,   NOTE,    NOTE", // ideal
        "C-L6b,  WARNING, WARNING", // obligation, local
        "C-L6c,  WARNING, WARNING", // obligation, local
    })
    void theSeverityFollowsTheWordingUnlessOnlyWhatBindsCounts(String norm, Severity worded, Severity binding) {
        var row = Register.ofThisRelease().norm(norm).orElseThrow();

        assertThat(row.severity(AS_WORDED, false)).isEqualTo(worded);
        assertThat(row.severity(BINDING_ONLY, false)).isEqualTo(binding);
    }

    @Test
    void aLocalNormCountsAsWordedWhereTheRulesOfThePartnershipAdoptIt() {
        var norm = Register.ofThisRelease().norm("C-L6b").orElseThrow();

        assertThat(norm.severity(AS_WORDED, true)).isEqualTo(Severity.ERROR);
        assertThat(norm.severity(BINDING_ONLY, true)).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "MAYOR CHIEF_OF_CORPS MANDATED_OFFICER COORDINATOR, COMPLIANT,     IN_ORDER",
        "LOCAL_AUTHORITY POLICE POLICE COORDINATOR,         CANNOT_TELL,   UNDETERMINED",
        "LOCAL_AUTHORITY POLICE COORDINATOR,                NOT_COMPLIANT, BREACHED",
    })
    void anAdoptedCharterAsksForTheSignaturesOfFour(String signing, Overall.Compliance compliance, DecidedBy why) {
        var signatures = Stream.of(signing.split(" "))
                .map(party -> new CharterVersion.Signature(known(Party.valueOf(party)), dated("2023-06-01")))
                .toList();
        var charter = aCompliantPartnership()
                .dossier()
                .partnership()
                .charter()
                .map(version -> version.toBuilder()
                        .signatures(Entries.of(signatures))
                        .adopts(list("CHA-4b"))
                        .build());

        assertThat(overall(aCompliantPartnership().partnership(p -> p.charter(charter)), AS_WORDED))
                .isEqualTo(new Overall(compliance, why));
    }

    @Test
    void theSeverityOfAFindingIsThatOfItsNorm() {
        assertThat(assessment(adviceBreached()).findings())
                .filteredOn(finding -> finding.id().equals("C-T8b:plp-1"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity(AS_WORDED)).isEqualTo(Severity.ERROR);
                    assertThat(finding.severity(BINDING_ONLY)).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void anEmptyDossierBreachesNothingAndMeetsNothing() {
        var assessment = assessment(aPartnership().notInOperation());

        assertThat(assessment.allFindings()).extracting(Finding::outcome).containsOnly(Outcome.UNDETERMINED);
        assertThat(assessment.overall()).isEqualTo(cannotTell(DecidedBy.UNDETERMINED));
    }

    @Test
    void aNormHasTheGravestOutcomeOfItsFindings() {
        Assessment assessment = assessment(withAMinor());

        assertThat(assessment.gravest())
                .hasSameSizeAs(assessment.allFindings().stream()
                        .map(Finding::norm)
                        .distinct()
                        .toList())
                .containsEntry(Register.ofThisRelease().norm("B-P2").orElseThrow(), Outcome.BREACHED);
    }

    /** FED-4 binds, and the FPS Interior and the expertise centre alone bear it. */
    @Nested
    class OfANormThatBodiesOutsideThePartnershipAloneBear {
        private Outcome outcome(Sketch sketch) {
            return assessment(sketch).gravest().entrySet().stream()
                    .filter(entry -> entry.getKey().id().value().equals("FED-4"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        @ParameterizedTest
        @EnumSource(Reading.class)
        void aBreachNeverDecides(Reading reading) {
            Sketch overdue = withMeetingsOfTheCommittee(list(LocalDate.parse("2025-11-23")));

            assertThat(outcome(overdue)).isEqualTo(Outcome.BREACHED);
            assertThat(overall(overdue, reading)).isEqualTo(COMPLIANT);
            assertThat(assessment(overdue).findings()).noneMatch(finding -> finding.isBlocking(reading));
        }

        @ParameterizedTest
        @EnumSource(Reading.class)
        void whatIsNotKnownNeverDecides(Reading reading) {
            assertThat(outcome(withMeetingsOfTheCommittee(Entries.unknown()))).isEqualTo(Outcome.UNDETERMINED);
            assertThat(overall(withMeetingsOfTheCommittee(Entries.unknown()), reading))
                    .isEqualTo(COMPLIANT);
        }

        @Test
        void whatIsMetMakesNoDossierCompliant() {
            var bookOfFederalBodies = Books.ofSection("2.17e");
            var assessment = bookOfFederalBodies.assess(
                    snapshot(withMeetingsOfTheCommittee(list(LocalDate.parse("2026-05-01")))), AS_WORDED);

            assertThat(assessment.count(Outcome.MET)).isPositive();
            assertThat(assessment.overall()).isEqualTo(cannotTell(DecidedBy.NOTHING_MET));
        }

        @Test
        void aRuleThatFailsNeverDecides() {
            RuleBook book = Books.ofSection(
                    "2.17e",
                    rule("FED-4")
                            .about(PARTNERSHIP)
                            .holds(OPERATIONAL_SINCE
                                    .seenAs(day -> {
                                        throw new IllegalStateException("a fault of the rule");
                                    })
                                    .equalTo(true)));
            Assessment assessment = book.assess(snapshot(aCompliantPartnership()), AS_WORDED);

            assertThat(assessment.count(Outcome.FAILED)).isEqualTo(1);
            assertThat(assessment.overall()).isEqualTo(cannotTell(DecidedBy.NOTHING_MET));
        }

        @ParameterizedTest
        @CsvSource({
            "FED-4, true",
            "F-P1, true",
            "CHA-10, true",
            "FED-3, true",
            "I-4, false",
            "COM-25, false",
            "B-P2, false"
        })
        void isOneThatNobodyElseBears(String norm, boolean owedByOthers) {
            assertThat(Register.ofThisRelease().norm(norm).orElseThrow().isOwedByOthers())
                    .isEqualTo(owedByOthers);
        }
    }
}
