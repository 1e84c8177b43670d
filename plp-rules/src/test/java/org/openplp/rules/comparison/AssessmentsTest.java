package org.openplp.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.rules.belgium.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.belgium.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Found.situation;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Post;
import org.openplp.core.evaluation.EvaluationBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MeasureBuilder;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.comparison.Comparison.Circumstance;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.source.Source;
import org.openplp.rules.spec.Chapters;
import org.openplp.rules.spec.Sketch;

/** What a change of the dossier, the day, the reading or the book does to the findings. */
@DisplayName("Assessments compared")
class AssessmentsTest {
    private static Comparison compare(Sketch before, Sketch after) {
        return Assessments.compare(assessment(before), assessment(after));
    }

    private static Comparison compare(Sketch sketch, String before, String after) {
        return Assessments.compare(assessment(sketch, before), assessment(sketch, after));
    }

    private static Assessment assess(RuleBook book, Sketch sketch, Reading reading) {
        return book.assess(situation(sketch), reading);
    }

    private static String reported(FindingChange change) {
        return change.norm().id() + ":" + change.subject().id()
                + change.subject().entry() + " " + change.kind() + " "
                + change.before().map(Finding::outcome).map(Enum::name).orElse("-") + " > "
                + change.after().map(Finding::outcome).map(Enum::name).orElse("-");
    }

    private static List<String> reported(List<FindingChange> changes) {
        return changes.stream().map(AssessmentsTest::reported).toList();
    }

    /** The changes of one norm. */
    private static List<String> of(String norm, Comparison comparison) {
        return reported(comparison.changes().stream()
                .filter(change -> change.norm().id().value().equals(norm))
                .toList());
    }

    private static MembershipBuilder adult(String id) {
        return aMember(id).kind(known(Membership.Kind.RESIDENT)).adult(Answer.YES);
    }

    private static MembershipBuilder minor(String id) {
        return adult(id).adult(Answer.NO);
    }

    @Nested
    class TheDossier {
        @Test
        void mayBeTheSame() {
            Sketch dossier = aPartnership().members(adult("m-1"), minor("m-2"));
            Assessment before = assessment(dossier);
            Assessment after = assessment(dossier);

            Comparison comparison = Assessments.compare(before, after);

            assertThat(comparison.before()).isSameAs(before);
            assertThat(comparison.after()).isSameAs(after);

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.newInTheWay()).isEmpty();
            assertThat(comparison.noLongerInTheWay()).isEmpty();
        }

        @Test
        void mayHaveAFactMore() {
            Comparison comparison = compare(
                    aPartnership().members(adult("m-1").adult(Answer.UNKNOWN)),
                    aPartnership().members(adult("m-1")));

            assertThat(reported(comparison.changes())).containsExactly("B-P2:m-1 OUTCOME UNDETERMINED > MET");
            assertThat(comparison.newInTheWay()).isEmpty();
        }

        @Test
        void mayShowThatADutyIsNotKept() {
            Comparison comparison =
                    compare(aPartnership().members(adult("m-1")), aPartnership().members(minor("m-1")));

            assertThat(reported(comparison.newInTheWay())).containsExactly("B-P2:m-1 OUTCOME MET > BREACHED");
            assertThat(comparison.noLongerInTheWay()).isEmpty();
        }

        @Test
        void mayShowThatADutyIsKeptAgain() {
            Comparison comparison =
                    compare(aPartnership().members(minor("m-1")), aPartnership().members(adult("m-1")));

            assertThat(reported(comparison.noLongerInTheWay())).containsExactly("B-P2:m-1 OUTCOME BREACHED > MET");
            assertThat(comparison.newInTheWay()).isEmpty();
        }

        @Test
        void mayHaveAnEntryMoreThatComesFirst() {
            Comparison comparison =
                    compare(aPartnership().members(minor("m-1")), aPartnership().members(minor("m-2"), minor("m-1")));

            assertThat(of("B-P2", comparison)).containsExactly("B-P2:m-2 APPEARED - > BREACHED");
            assertThat(reported(comparison.changes()))
                    .noneMatch(change -> change.contains(":m-1 "))
                    .filteredOn(change -> change.contains(":m-2 "))
                    .hasSize(5)
                    .allMatch(change -> change.contains(" APPEARED "));
            assertThat(reported(comparison.newInTheWay())).contains("B-P2:m-2 APPEARED - > BREACHED");
        }

        @Test
        void mayLackAnEntryWhichMendsNothing() {
            Comparison comparison = compare(
                    aPartnership().members(minor("m-1"), minor("m-2")),
                    aPartnership().members(minor("m-2")));

            assertThat(of("B-P2", comparison)).containsExactly("B-P2:m-1 GONE BREACHED > -");
            assertThat(reported(comparison.noLongerInTheWay())).contains("B-P2:m-1 GONE BREACHED > -");
        }

        @Test
        void mayHaveItsEntriesInAnotherOrder() {
            Comparison comparison = compare(
                    aPartnership()
                            .members(minor("m-1"), adult("m-2"), adult("m-3").adult(Answer.UNKNOWN)),
                    aPartnership().members(adult("m-3").adult(Answer.UNKNOWN), adult("m-2"), minor("m-1")));

            assertThat(comparison.changes()).isEmpty();
        }

        @Test
        void mayAnswerForThePartnershipWhatItAnsweredEntryByEntry() {
            Comparison comparison = compare(aPartnership().members(minor("m-1")), aPartnership());

            assertThat(of("B-P2", comparison))
                    .containsExactly("B-P2:plp-1 APPEARED - > UNDETERMINED", "B-P2:m-1 GONE BREACHED > -");
        }

        @Test
        void mayBeThatOfAnInformalGroup() {
            Sketch dossier = aPartnership().members(minor("m-1"));

            Comparison comparison = compare(dossier, dossier.anInformalGroup());

            assertThat(of("B-P2", comparison))
                    .containsExactly("B-P2:plp-1 APPEARED - > NOT_APPLICABLE", "B-P2:m-1 GONE BREACHED > -");
            assertThat(comparison.newInTheWay()).isEmpty();
            assertThat(comparison.noticesOnlyAfter())
                    .extracting(Notice::code)
                    .containsExactly("partnership.informal-group");
            assertThat(comparison.noticesOnlyBefore()).isEmpty();
        }

        @Test
        void mayBeOfAnotherPartnershipWhoseFindingsAreThenMatched() {
            Sketch dossier = aPartnership().members(minor("m-1"));

            Comparison comparison = compare(
                    dossier,
                    dossier.but(d -> d.partnership(Partnership.of("plp-2")
                            .but()
                            .operationalSince(dated("2023-09-01"))
                            .build())));

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.differences()).containsExactly(Circumstance.PARTNERSHIP);
        }

        @Test
        void mayShowTheSameBreachByAnotherFactWhichMovesNothing() {
            Comparison comparison =
                    compare(shared(Recorded.none(), dated("2024-01-01")), shared(dated("2024-01-01"), Recorded.none()));

            assertThat(of("DAT-5", comparison)).containsExactly("DAT-5:plp-1 REASONS BREACHED > BREACHED");
            assertThat(comparison.newInTheWay()).isEmpty();
            assertThat(comparison.noLongerInTheWay()).isEmpty();
        }

        private static Sketch shared(Recorded<LocalDate> first, Recorded<LocalDate> second) {
            return aPartnership()
                    .memberList(list -> list.sharedWithThirdParties(Answer.YES))
                    .members(adult("m-1").consentToShareOn(first), adult("m-2").consentToShareOn(second));
        }

        @Test
        void mayHaveAnEntryMoreThatBreachesNothing() {
            Comparison comparison =
                    compare(aPartnership().members(adult("m-1")), aPartnership().members(adult("m-1"), adult("m-2")));

            assertThat(of("B-P2", comparison)).containsExactly("B-P2:m-2 APPEARED - > MET");
            assertThat(comparison.newInTheWay()).isEmpty();
            assertThat(comparison.noLongerInTheWay()).isEmpty();
        }
    }

    @Nested
    class TheReasons {
        private EvaluationBuilder evaluation(String day) {
            return anEvaluation("v-1").date(dated(day)).by(list(MANDATED_OFFICER, COORDINATOR));
        }

        @Test
        void mayBeAnotherDueDay() {
            Comparison comparison = compare(
                    aPartnership().evaluations(evaluation("2026-01-10")),
                    aPartnership().evaluations(evaluation("2026-02-10")));

            assertThat(reported(comparison.changes()))
                    .containsExactly("M-T9a:plp-1 REASONS MET > MET", "M-T9b:plp-1 REASONS MET > MET");
        }

        @Test
        void mayBeOtherMissingFacts() {
            Comparison comparison = compare(
                    aPartnership().members(aMember("m-1")),
                    aPartnership().members(aMember("m-1").kind(known(Membership.Kind.RESIDENT))));

            assertThat(of("B-P2", comparison)).containsExactly("B-P2:m-1 REASONS UNDETERMINED > UNDETERMINED");
        }

        @Test
        void mayBeThatAFactIsOnRecordForALaterDay() {
            Sketch later = aPartnership().operationalSince("2027-01-01");

            assertThat(of("M-T9a", compare(aPartnership().notInOperation(), later)))
                    .containsExactly("M-T9a:plp-1 REASONS UNDETERMINED > UNDETERMINED");
        }
    }

    @Nested
    class Measures {
        private MeasureBuilder reprimand(String day, Answer written) {
            return Measure.blank()
                    .but()
                    .kind(known(Measure.Kind.REPRIMAND))
                    .date(dated(day))
                    .written(written);
        }

        private Sketch with(MeasureBuilder... measures) {
            return aPartnership()
                    .members(adult("m-1")
                            .measures(list(List.of(measures).stream()
                                    .map(MeasureBuilder::build)
                                    .toArray(Measure[]::new))));
        }

        @Test
        void areMatchedByOwnerAndDay() {
            Comparison comparison = compare(
                    with(reprimand("2026-02-01", Answer.UNKNOWN), reprimand("2026-03-01", Answer.UNKNOWN)),
                    with(reprimand("2026-03-01", Answer.UNKNOWN), reprimand("2026-02-01", Answer.NO)));

            assertThat(of("SAN-M1", comparison))
                    .containsExactly("SAN-M1:m-1@2026-02-01 OUTCOME UNDETERMINED > BREACHED");
        }

        @Test
        void ofOneDayAreMatchedInTheirOrder() {
            Comparison comparison = compare(
                    with(reprimand("2026-02-01", Answer.NO)),
                    with(reprimand("2026-02-01", Answer.NO), reprimand("2026-02-01", Answer.NO)));

            assertThat(of("SAN-M1", comparison)).containsExactly("SAN-M1:m-1@2026-02-01.2 APPEARED - > BREACHED");
        }
    }

    @Nested
    class TheDay {
        @ParameterizedTest
        @CsvSource({
            "2026-08-31, 2026-09-01, false",
            "2026-09-01, 2026-09-02, true",
            "2026-09-02, 2026-09-03, false",
        })
        void makesADutyOverdueOnTheDayAfterItWasDue(String before, String after, boolean overdue) {
            Sketch neverEvaluated = aPartnership().evaluations();

            Comparison comparison = compare(neverEvaluated, before, after);

            assertThat(reported(comparison.newInTheWay()).contains("M-T9a:plp-1 OUTCOME PENDING > BREACHED"))
                    .isEqualTo(overdue);
            assertThat(comparison.differences()).containsExactly(Circumstance.DAY);
        }

        @Test
        void mayBeTheLastOnWhichANormIsInForce() {
            Sketch dossier = aPartnership()
                    .operationalSince("2012-01-01")
                    .roles(aRole("a-1", Post.COORDINATOR)
                            .from(dated("2012-01-01"))
                            .goodConductCertificateOn(Recorded.none()));

            Comparison comparison = compare(dossier, "2019-02-13", "2019-02-14");

            assertThat(of("COO-5", comparison)).containsExactly("COO-5:a-1 NORM_WENT BREACHED > -");
            assertThat(comparison.normsInForceOnlyBefore())
                    .extracting(norm -> norm.id().value())
                    .containsExactly("COO-5");
            assertThat(comparison.normsInForceOnlyAfter()).isEmpty();
            assertThat(comparison.normsOnlyBefore()).isEmpty();
            assertThat(comparison.noticesOnlyBefore()).extracting(Notice::code).contains(Notice.START_UNKNOWN);
        }

        @Test
        void mayBeTheFirstOnWhichANormIsInForce() {
            Sketch dossier = aPartnership()
                    .operationalSince("2009-01-01")
                    .roles(aRole("a-1", Post.COORDINATOR).from(dated("2009-01-01")));

            Comparison comparison = compare(dossier, "2010-12-09", "2010-12-10");

            assertThat(of("COO-5", comparison)).containsExactly("COO-5:a-1 NORM_CAME - > UNDETERMINED");
            assertThat(comparison.normsInForceOnlyAfter())
                    .extracting(norm -> norm.id().value())
                    .contains("COO-5");
        }
    }

    @Nested
    class AWaiver {
        private final Sketch breached = aPartnership().members(minor("m-1"));
        private final Sketch waived = breached.waivers(aWaiver("B-P2", "m-1"));

        @Test
        void takesABreachOutOfTheWay() {
            Comparison comparison = compare(breached, waived);

            assertThat(reported(comparison.changes())).containsExactly("B-P2:m-1 WEIGHT BREACHED > BREACHED");
            assertThat(comparison.noLongerInTheWay()).isEqualTo(comparison.changes());
            assertThat(comparison.newInTheWay()).isEmpty();
        }

        @Test
        void thatEndsPutsTheBreachBack() {
            Sketch ending = breached.waivers(aWaiver("B-P2", "m-1").until(endingOn("2026-11-24")));

            Comparison comparison = compare(ending, "2026-11-24", "2026-11-25");

            assertThat(reported(comparison.newInTheWay())).containsExactly("B-P2:m-1 WEIGHT BREACHED > BREACHED");
            assertThat(comparison.noticesOnlyBefore()).extracting(Notice::code).containsExactly("waiver.ends-soon");
            assertThat(comparison.noticesOnlyAfter()).extracting(Notice::code).containsExactly("waiver.expired");
        }

        @Test
        void isReportedOnceMoreWhereItIsUselessTwice() {
            Sketch once = aPartnership().waivers(aWaiver("X-1", "plp-1"));
            Sketch twice =
                    aPartnership().waivers(aWaiver("C-T8b", "plp-1"), aWaiver("X-1", "plp-1"), aWaiver("X-1", "plp-1"));

            assertThat(compare(once, twice).noticesOnlyAfter())
                    .filteredOn(notice -> notice.code().equals("norm.unknown"))
                    .extracting(notice -> notice.path().toString())
                    .containsExactly("waivers[2].norm");
            assertThat(compare(twice, once).noticesOnlyAfter()).isEmpty();
        }
    }

    @Nested
    class AnotherReading {
        private final Sketch neverEvaluated = aPartnership().evaluations();
        private final Comparison comparison = Assessments.compare(
                assess(BelgianBook.ofThisRelease(), neverEvaluated, Reading.BINDING_ONLY),
                assess(BelgianBook.ofThisRelease(), neverEvaluated, Reading.AS_WORDED));

        @Test
        void givesEachBreachTheWeightOfItsOwn() {
            assertThat(reported(comparison.newInTheWay())).contains("M-T9a:plp-1 WEIGHT BREACHED > BREACHED");
            assertThat(comparison.differences()).containsExactly(Circumstance.READING);
        }

        @Test
        void changesNoOutcomeAndNothingOfWhatIsMetOrNotApplicable() {
            assertThat(comparison.changes()).extracting(FindingChange::kind).containsOnly(FindingChange.Kind.WEIGHT);
            assertThat(reported(comparison.changes())).noneMatch(change -> change.endsWith(" MET"));
            assertThat(reported(comparison.changes())).noneMatch(change -> change.endsWith(" NOT_APPLICABLE"));
        }

        @Test
        void changesNothingOfAdviceThatIsFollowed() {
            Comparison followed = Assessments.compare(
                    assess(BelgianBook.ofThisRelease(), aCompliantPartnership(), Reading.BINDING_ONLY),
                    assess(BelgianBook.ofThisRelease(), aCompliantPartnership(), Reading.AS_WORDED));

            assertThat(of("C-T8b", followed)).isEmpty();
            assertThat(reported(followed.changes())).allMatch(change -> change.endsWith("UNDETERMINED > UNDETERMINED"));
        }
    }

    @Nested
    class AnotherBook {
        @Test
        void reportsItsChangesInTheOrderOfTheBookOfAfter() {
            RuleBook withoutTheActors = RuleBook.of(
                    "plp-be",
                    "0",
                    Register.ofThisRelease(),
                    BelgianBook.ofThisRelease().country(),
                    Chapters.all()
                            .filter(chapter -> !chapter.section().equals("2.1"))
                            .toArray(Chapter[]::new));

            Comparison comparison = Assessments.compare(
                    assess(
                            withoutTheActors,
                            aPartnership().members(adult("m-1")).roles(),
                            Reading.AS_WORDED),
                    assess(
                            BelgianBook.ofThisRelease(),
                            aPartnership().members(minor("m-1")).roles(),
                            Reading.AS_WORDED));

            assertThat(reported(comparison.changes()))
                    .containsSubsequence("I-1a:plp-1 NORM_CAME - > BREACHED", "B-P2:m-1 OUTCOME MET > BREACHED");
        }

        private final RuleBook register = BelgianBook.ofThisRelease();
        private final RuleBook withExamples = BelgianBook.withLocalExamples();

        private LocalRules judged(String prefix) {
            return new LocalRules(
                    prefix,
                    "Exempleville",
                    "3",
                    List.of(Norm.local(prefix + "-1")
                            .says("The coordinator greets everybody.")
                            .asksOf(Bearer.COORD)
                            .isForPeopleToJudge()
                            .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ)
                            .build()),
                    List.of());
        }

        private Comparison compare(RuleBook before, RuleBook after) {
            return Assessments.compare(
                    assess(before, aPartnership(), Reading.AS_WORDED),
                    assess(after, aPartnership(), Reading.AS_WORDED));
        }

        @Test
        void mayHaveMoreNorms() {
            Comparison comparison = compare(register, withExamples);

            assertThat(comparison.differences()).containsExactly(Circumstance.RULE_BOOK);
            assertThat(comparison.normsOnlyAfter())
                    .hasSize(5)
                    .isEqualTo(withExamples
                            .norms()
                            .subList(
                                    register.norms().size(),
                                    withExamples.norms().size()));
            assertThat(comparison.normsOnlyBefore()).isEmpty();
            assertThat(comparison.changes())
                    .isNotEmpty()
                    .extracting(FindingChange::kind)
                    .containsOnly(FindingChange.Kind.NORM_CAME);
            assertThat(comparison.changes()).extracting(FindingChange::norm).isSubsetOf(comparison.normsOnlyAfter());
        }

        @Test
        void mayHaveFewerNormsWhichAreThenNotGone() {
            Comparison comparison = compare(withExamples, register);

            assertThat(comparison.normsOnlyBefore()).hasSize(5);
            assertThat(comparison.normsInForceOnlyBefore()).isEmpty();
            assertThat(comparison.changes())
                    .isNotEmpty()
                    .extracting(FindingChange::kind)
                    .containsOnly(FindingChange.Kind.NORM_WENT);
        }

        @Test
        void mayHaveOtherNormsWhichKeepTheirPlaces() {
            Comparison comparison =
                    compare(register.with(judged("ABC"), judged("EXV")), register.with(judged("EXV"), judged("ZED")));

            assertThat(reported(comparison.changes()))
                    .containsExactly(
                            "ABC-1:plp-1 NORM_WENT UNDETERMINED > -", "ZED-1:plp-1 NORM_CAME - > UNDETERMINED");
        }

        @Test
        void asItStandsOnADayHasNotTheNormsThatAreNotInForceThen() {
            Comparison comparison = compare(register.inForceOn(LocalDate.parse("2019-02-13")), register);

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.normsOnlyAfter())
                    .isEqualTo(register.norms().stream()
                            .filter(norm -> !norm.inForce().includes(LocalDate.parse("2019-02-13")))
                            .toList())
                    .isNotEmpty();
        }
    }

    @Nested
    class ARuleThatFails {
        private RuleBook book(Rule rule) {
            return RuleBook.of(
                    "small",
                    "1",
                    Register.ofThisRelease(),
                    BelgianBook.ofThisRelease().country(),
                    Chapter.of(
                            "2.1",
                            rule("I-1a").about(PARTNERSHIP).holds(OPERATIONAL_SINCE.where(day -> true)),
                            rule("I-2a").about(PARTNERSHIP).holds(OPERATIONAL_SINCE.where(day -> true)),
                            rule));
        }

        private final RuleBook sound = book(rule("I-2b")
                .about(APPOINTMENT)
                .when(ROLE.is(Post.MANDATED_OFFICER))
                .holds(IS_ADULT));
        private final RuleBook failing = book(rule("I-2b")
                .about(APPOINTMENT)
                .when(ROLE.is(Post.MANDATED_OFFICER))
                .holds(OPERATIONAL_SINCE.where(day -> {
                    throw new IllegalStateException("a fault of the rule");
                })));
        private final Sketch dossier =
                aPartnership().roles(aRole("a-1", Post.MANDATED_OFFICER).adult(Answer.NO));

        @Test
        void saysNothingOfTheEntriesAnyMore() {
            Comparison comparison = compare(sound, failing);

            assertThat(reported(comparison.changes()))
                    .containsExactly("I-2b:plp-1 APPEARED - > FAILED", "I-2b:a-1 GONE BREACHED > -");
            assertThat(comparison.newInTheWay()).isEmpty();
        }

        @Test
        void andOnlyWhenItIsAskedWhyMayHaveOtherReasons() {
            RuleBook unexplained = book(rule("I-2b")
                    .about(APPOINTMENT)
                    .when(ROLE.is(Post.MANDATED_OFFICER))
                    .holds(IS_ADULT.and(ROLE.where(role -> {
                        throw new IllegalStateException("a fault of the rule");
                    }))));

            assertThat(reported(compare(unexplained, unexplained).changes()))
                    .containsExactly("I-2b:a-1 REASONS BREACHED > BREACHED");
        }

        /** What is never kept has nothing to tell of it, as little as a rule that fails. */
        @Test
        void andOnlyWhenItIsAskedWhyMayHaveOtherReasonsThanOneThatHasNone() {
            Condition never = Condition.always().not();
            RuleBook unexplained = book(rule("I-2b").about(APPOINTMENT).holds(never.and(ROLE.where(role -> {
                throw new IllegalStateException("a fault of the rule");
            }))));
            RuleBook withoutReasons = book(rule("I-2b").about(APPOINTMENT).holds(never));

            assertThat(reported(compare(withoutReasons, withoutReasons).changes()))
                    .isEmpty();
            assertThat(reported(compare(unexplained, withoutReasons).changes()))
                    .containsExactly("I-2b:a-1 REASONS BREACHED > BREACHED");
            assertThat(reported(compare(withoutReasons, unexplained).changes()))
                    .containsExactly("I-2b:a-1 REASONS BREACHED > BREACHED");
        }

        private Comparison compare(RuleBook before, RuleBook after) {
            return Assessments.compare(
                    assess(before, dossier, Reading.AS_WORDED), assess(after, dossier, Reading.AS_WORDED));
        }

        @Test
        void isNoChangeIfItFailedBefore() {
            assertThat(compare(failing, failing).changes()).isEmpty();
        }
    }

    @Test
    @Tag("timing")
    void takeATimeThatGrowsWithTheNumberOfMembersAlone() {
        Sketch before = aPartnership()
                .members(IntStream.range(0, 10_000)
                        .mapToObj(i -> adult("m-" + i))
                        .toArray(MembershipBuilder[]::new));
        Sketch after = aPartnership()
                .members(IntStream.range(0, 10_000)
                        .mapToObj(i -> i == 0 ? minor("m-9999") : adult("m-" + (9_999 - i)))
                        .toArray(MembershipBuilder[]::new));
        long start = System.nanoTime();

        Comparison comparison = compare(before, after);

        assertThat(reported(comparison.changes())).containsExactly("B-P2:m-9999 OUTCOME MET > BREACHED");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
