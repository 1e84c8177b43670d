package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.AttestationBuilder;
import org.openplp.core.dossier.WaiverBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.spec.Sketch;

/** What a reader is told besides the findings. */
class NoticesTest {
    private static void reports(Sketch sketch, String... notices) {
        assertThat(assessment(sketch).notices())
                .extracting(notice -> (notice.path() + " " + notice.code() + " "
                                + notice.values().stream()
                                        .map(Notice.Value::text)
                                        .collect(Collectors.joining(" ")))
                        .strip())
                .containsExactly(notices);
    }

    private static Sketch aPartnershipOfThree() {
        return aPartnership()
                .roles(aRole("a-1", Post.COORDINATOR))
                .members(aMember("m-1"))
                .messages(aMessage("e-1"))
                .reports(aReport("r-1"))
                .evaluations(anEvaluation("v-1"));
    }

    @Test
    void anOrdinaryDossierHasNone() {
        reports(aPartnershipOfThree());
    }

    @Test
    void reportsOnceThatAGroupIsNoPartnership() {
        reports(aPartnership().anInformalGroup(), "partnership.types partnership.informal-group");
    }

    @Test
    void reportsFromTheDayAfterTheEndThatThePartnershipHasEnded() {
        reports(aPartnership().ended("2026-11-24"));
        reports(aPartnership().ended("2026-11-23"), "partnership.ended partnership.ended");
    }

    @Test
    void reportsBeforeTheFourteenthOfFebruary2019ThatItIsNotKnownWhatWasInForce() {
        assertThat(assessment(aPartnership(), "2019-02-13").notices())
                .containsExactly(new Notice(
                        FactPath.of(""), "norm.start-unknown", List.of(new Notice.Day(LocalDate.parse("2019-02-14")))));
        assertThat(assessment(aPartnership(), "2019-02-14").notices()).isEmpty();
    }

    @Nested
    class OfArrangements {
        private static void hasNotice(ArrangementBuilder arrangement, String... notices) {
            reports(
                    aPartnership().arrangements(anArrangement("feedback.max", "P7D", Party.POLICE_ZONE), arrangement),
                    notices);
        }

        @ParameterizedTest
        @CsvSource({
            "memberList.review.period,        P2Y,  POLICE_ZONE",
            "memberList.review.period,        NONE, POLICE_ZONE",
            "meetings.coordinatorOfficer.max, P3M,  HOUSE_RULES",
            "meetings.members.max,            P6M,  POLICE_ZONE",
            "feedback.max,                    P7D,  POLICE_ZONE",
            "evaluation.period,               P2Y,  MUNICIPALITY",
        })
        void anAppliedOneNeedsNone(String parameter, String value, Party by) {
            hasNotice(anArrangement(parameter, value, by));
        }

        @ParameterizedTest
        @CsvSource({
            "meetings.members.recommendedPeriod",
            "evaluation.recommendedPeriod",
            "coordinator.minAge",
            "memberList.keeper",
            "no.such.parameter",
        })
        void reportsAParameterThatIsNotOpen(String parameter) {
            hasNotice(
                    anArrangement(parameter, "P2Y", Party.POLICE_ZONE),
                    "arrangements[1].parameter arrangement.not-open");
        }

        @ParameterizedTest
        @CsvSource({
            "memberList.review.period, P2Y,  HOUSE_RULES",
            "memberList.review.period, NONE, MUNICIPALITY",
            "meetings.members.max,     P6M,  MUNICIPALITY",
            "feedback.max,             P7D,  HOUSE_RULES",
            "evaluation.period,        P2Y,  COORDINATOR",
            "evaluation.period,        P4Y,  POLICE_ZONE",
        })
        void reportsTheWrongPartyAndOfATermThatIsTooLong(String parameter, String value, Party by) {
            hasNotice(anArrangement(parameter, value, by), "arrangements[1] arrangement.not-open-to " + parameter);
        }

        @ParameterizedTest
        @CsvSource({
            "memberList.review.period, yearly",
            "memberList.review.period, P0D",
            "memberList.review.period, -P1Y",
            "evaluation.period,        NONE",
            "meetings.members.max,     NONE",
            "feedback.max,             PT48H",
        })
        void reportsAValueThatIsNoTerm(String parameter, String value) {
            hasNotice(anArrangement(parameter, value, Party.POLICE_ZONE), "arrangements[1].value arrangement.no-term");
        }

        @Test
        void reportsAnArrangementThatIsNotFullyOnRecord() {
            hasNotice(
                    anArrangement("feedback.max", "P7D", Party.POLICE_ZONE).parameter(Recorded.unknown()),
                    "arrangements[1].parameter arrangement.not-open");
            hasNotice(
                    anArrangement("evaluation.period", "P2Y", Party.POLICE_ZONE).by(Recorded.unknown()),
                    "arrangements[1] arrangement.not-settled");
            hasNotice(
                    anArrangement("evaluation.period", "P2Y", Party.POLICE_ZONE).value(Recorded.unknown()),
                    "arrangements[1] arrangement.not-settled");
        }

        @Test
        void saysNothingOfOneThatIsNotInForceYetOrWasNeverAppliedAndIsOver() {
            hasNotice(
                    anArrangement("no.such.parameter", "P2Y", Party.POLICE_ZONE).agreedOn(dated("2026-11-25")));
            hasNotice(
                    anArrangement("evaluation.period", "P4Y", Party.POLICE_ZONE).until(endingOn("2026-11-23")));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-23, arrangement.expired",
            "2026-11-24, arrangement.ends-soon",
            "2027-01-23, arrangement.ends-soon",
            "2027-01-24,",
        })
        void reportsWhenOneEnds(String last, @Nullable String code) {
            var agreed =
                    anArrangement("evaluation.period", "P2Y", Party.POLICE_ZONE).until(endingOn(last));
            String notice = "arrangements[1].until " + code + " " + last + " evaluation.period";

            hasNotice(agreed, code == null ? new String[0] : new String[] {notice});
        }
    }

    @Nested
    class OfAttestations {
        private static void hasNotice(String norm, String subject, Answer met, String... notices) {
            reports(aPartnershipOfThree().attestations(anAttestation(norm, subject, met)), notices);
        }

        @ParameterizedTest
        @CsvSource({"C-P1, plp-1", "C-P1, a-1", "C-P3, a-1", "B-L2, m-1", "B-T2, m-1", "A-T8, plp-1", "F-T1, plp-1"})
        void anAppliedOneNeedsNone(String norm, String subject) {
            hasNotice(norm, subject, Answer.YES);
        }

        @ParameterizedTest
        @CsvSource({"C-P5a, a-1", "I-1a, plp-1", "C-T8b, plp-1", "I-3, plp-1"})
        void reportsANormThatIsNotForPeople(String norm, String subject) {
            hasNotice(norm, subject, Answer.YES, "attestations[0].norm attestation.not-for-people " + norm);
        }

        @ParameterizedTest
        @CsvSource({"C-P1, m-1", "B-T2, a-1", "A-T8, a-1", "F-P1, m-1"})
        void reportsASubjectOnWhichTheNormDoesNotBear(String norm, String subject) {
            hasNotice(norm, subject, Answer.YES, "attestations[0].subject attestation.not-a-bearer " + norm);
        }

        @ParameterizedTest
        @CsvSource({
            "C-P1, plp-1, UNKNOWN, attestations[0].met attestation.no-answer",
            "X-1,  plp-1, YES,     attestations[0].norm norm.unknown",
            "M-L7, plp-1, YES,     'attestations[0].norm norm.several M-L7a, M-L7b'",
            "C-P1, a-9,   YES,     attestations[0].subject subject.unknown",
        })
        void reportsOneWithoutAnAnswerOrOfAnUnknownNormOrSubject(
                String norm, String subject, Answer met, String notice) {
            hasNotice(norm, subject, met, notice);
        }

        @Test
        void reportsASubjectThatIsNotThereYet() {
            reports(
                    aPartnership()
                            .roles(aRole("a-1", Post.COORDINATOR).from(dated("2026-11-25")))
                            .attestations(anAttestation("C-P1", "a-1", Answer.YES)),
                    "attestations[0].subject subject.unknown");
        }

        /** The ids of both have the same hash code. */
        @Test
        void reportsOneThatIsOverAlthoughThatOfAnotherSubjectIsNot() {
            reports(
                    aPartnership()
                            .members(aMember("Aa"), aMember("BB"))
                            .attestations(
                                    anAttestation("B-L2", "Aa", Answer.YES).until(endingOn("2026-11-23")),
                                    anAttestation("B-L2", "BB", Answer.YES)),
                    "attestations[0].until attestation.expired 2026-11-23 B-L2");
        }

        @Test
        void reportsEverythingThatIsLeftOut() {
            reports(
                    aPartnership().attestations(Attestation.blank().toBuilder()),
                    "attestations[0].norm norm.unknown",
                    "attestations[0].subject subject.missing",
                    "attestations[0].met attestation.no-answer");
        }
    }

    @Nested
    class OfWaivers {
        private static void hasNotice(String norm, String subject, String... notices) {
            reports(aPartnershipOfThree().waivers(aWaiver(norm, subject)), notices);
        }

        @ParameterizedTest
        @CsvSource({"C-P5a, a-1", "B-P2, m-1", "C-L5b, e-1", "B-T1a, r-1", "M-T9c, v-1", "C-T8b, plp-1"})
        void reportsOneThatCoversNoBreach(String norm, String subject) {
            hasNotice(norm, subject, "waivers[0] waiver.unused " + norm);
        }

        @Test
        void reportsOneWhoseSubjectBreachesAnotherNorm() {
            reports(
                    aPartnership()
                            .members(aMember("m-1").voluntary(Answer.NO))
                            .waivers(aWaiver("B-P4", "m-1"), aWaiver("B-P2", "m-1")),
                    "waivers[1] waiver.unused B-P2");
        }

        @ParameterizedTest
        @CsvSource({"I-1a", "B-P1b", "M-P2", "B-L1a", "C-L6d", "I-3"})
        void reportsANormThatCannotBeWaived(String norm) {
            hasNotice(norm, "plp-1", "waivers[0].norm waiver.not-waivable " + norm);
        }

        @Test
        void reportsThatItCannotBeWaivedRatherThanThatItIsOver() {
            reports(
                    aPartnershipOfThree().waivers(aWaiver("M-P2", "plp-1").until(endingOn("2026-01-01"))),
                    "waivers[0].norm waiver.not-waivable M-P2");
        }

        @Test
        void reportsAnUnknownNormOrSubject() {
            hasNotice("X-1", "plp-1", "waivers[0].norm norm.unknown");
            hasNotice("LIM-8", "plp-1", "waivers[0].norm norm.not-in-book");
            hasNotice("I-1", "plp-1", "waivers[0].norm norm.several I-1a, I-1b");
            hasNotice("C-P5a", "a-9", "waivers[0].subject subject.unknown");
        }

        @Test
        void reportsOneWhoseSubjectTheFindingsAreNotAbout() {
            hasNotice("C-P5a", "m-1", "waivers[0].subject waiver.not-a-subject C-P5a");
            hasNotice("C-P5a", "plp-1", "waivers[0].subject waiver.not-a-subject C-P5a");
        }

        @Test
        void reportsOneWithoutReasonGrantorOrEnd() {
            String reported = "waivers[0] waiver.not-whole";

            reports(aPartnershipOfThree().waivers(aWaiver("C-P5a", "a-1").reason(Recorded.unknown())), reported);
            reports(aPartnershipOfThree().waivers(aWaiver("C-P5a", "a-1").grantedBy(Recorded.unknown())), reported);
            reports(aPartnershipOfThree().waivers(aWaiver("C-P5a", "a-1").until(Optional.empty())), reported);
        }
    }

    @Test
    void reportEachNameThatIsNoLocalNormInTheCharterAndInTheHouseRules() {
        reports(
                aPartnership()
                        .partnership(p -> p.houseRules(list(HouseRules.blank().toBuilder()
                                        .adopts(list("EXV-9", "C-P1"))
                                        .build()))
                                .charter(list(CharterVersion.blank().toBuilder()
                                        .adopts(list("EXV-9", "C-P1"))
                                        .build()))),
                "partnership.charter[0].adopts[0] adopts.no-local-norm EXV-9",
                "partnership.charter[0].adopts[1] adopts.no-local-norm C-P1",
                "partnership.houseRules[0].adopts[0] adopts.no-local-norm EXV-9",
                "partnership.houseRules[0].adopts[1] adopts.no-local-norm C-P1");
    }

    private static <E> E[] sixtyThousand(IntFunction<E> entry, IntFunction<E[]> array) {
        return IntStream.range(0, 60_000).mapToObj(entry).toArray(array);
    }

    @Test
    @Timeout(60)
    void areReportedInATimeThatGrowsWithTheirNumberAndNotWithItsSquare() {
        Sketch sketch = aPartnership()
                .members(sixtyThousand(i -> aMember("m-" + i).voluntary(Answer.NO), MembershipBuilder[]::new))
                .attestations(sixtyThousand(
                        i -> anAttestation("B-L2", "m-" + i, Answer.YES).until(endingOn("2025-01-01")),
                        AttestationBuilder[]::new))
                .waivers(sixtyThousand(i -> aWaiver("B-P2", "m-" + i), WaiverBuilder[]::new));

        assertThat(assessment(sketch).notices()).hasSize(120_000);
    }

    @Test
    void areReportedInTheOrderOfTheDossier() {
        reports(
                aPartnership()
                        .anInformalGroup()
                        .ended("2026-01-01")
                        .waivers(aWaiver("X-1", "plp-1"))
                        .attestations(anAttestation("X-1", "plp-1", Answer.YES))
                        .arrangements(anArrangement("x", "P1Y", Party.POLICE_ZONE)),
                "partnership.types partnership.informal-group",
                "partnership.ended partnership.ended",
                "arrangements[0].parameter arrangement.not-open",
                "attestations[0].norm norm.unknown",
                "waivers[0].norm norm.unknown");
    }

    @Test
    void haveATextEach() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/openplp/rules/assessment/Notices.java"));
        Set<String> codes = new TreeSet<>(Set.of(Notice.START_UNKNOWN));
        Pattern.compile("\"((?:partnership|houseRules|norm|adopts|arrangement|attestation|subject|waiver)\\.[a-z-]+)\"")
                .matcher(source)
                .results()
                .map(result -> result.group(1))
                .filter(code ->
                        !Set.of("partnership.types", "partnership.charter").contains(code))
                .forEach(codes::add);

        assertThat(codes)
                .hasSize(31)
                .allSatisfy(code -> assertThat(Texts.english().find("notice." + code))
                        .as(code)
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource({"norm.several, 'I-1a, I-1b'", "adopts.no-local-norm, CIRCULAR_2019"})
    void areSaidInASentenceWithTheirValues(String code, String value) {
        Notice notice = new Notice(FactPath.of("waivers[0].norm"), code, List.of(new Notice.AsItIs(value)));

        assertThat(new Messages(Texts.english()).of(notice, BelgianBook.ofThisRelease()))
                .contains(value)
                .doesNotContain("{0}");
    }
}
