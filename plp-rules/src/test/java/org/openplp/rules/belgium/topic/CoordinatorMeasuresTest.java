package org.openplp.rules.belgium.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MAYOR;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.belgium.topic.AsksForAForm.log;
import static org.openplp.rules.belgium.topic.AsksForAForm.measure;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.IncidentBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MeasureBuilder;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class CoordinatorMeasuresTest {
    private static AppointmentBuilder role(Post post, MeasureBuilder... measures) {
        return aRole("a-1", post).measures(log(measures));
    }

    private static AppointmentBuilder coordinator(MeasureBuilder... measures) {
        return role(Post.COORDINATOR, measures);
    }

    interface AsksForAFormOfACoordinator extends AsksForAForm {
        @Override
        default String people() {
            return "appointments";
        }

        @Override
        default String id(int place) {
            return "a-" + place;
        }

        @Override
        default Sketch eachWith(List<Log<Measure>> measures) {
            return aPartnership()
                    .roles(IntStream.range(0, measures.size())
                            .mapToObj(i -> aRole(id(i + 1), Post.COORDINATOR).measures(measures.get(i)))
                            .toArray(AppointmentBuilder[]::new));
        }

        @Override
        default Sketch gone(MeasureBuilder measure) {
            return aPartnership().roles(coordinator(measure).until(endingOn("2026-06-30")));
        }

        @ParameterizedTest
        @EnumSource(value = Post.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
        default void asksNothingOfOthersInARole(Post post) {
            assess(aPartnership().roles(role(post, asItShouldNotBe()))).isNotApplicable(Reason.CONCERNS_NONE);
            assess(aPartnership().roles(aRole("a-1", post))).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        default void dependsOnTheRole() {
            assess(aPartnership().roles(coordinator(asItShouldNotBe()).role(Recorded.unknown())))
                    .isUndetermined("appointments[0].role");
        }
    }

    @Nested
    class SAN_C1 implements AsksForAFormOfACoordinator, AsksForAForm.OfAReprimand {}

    @Nested
    class SAN_C2 implements Specification {
        private static Sketch dossier(AppointmentBuilder... roles) {
            IncidentBuilder incident =
                    Incident.of("i-1").but().date(dated("2026-03-01")).by("p-1").punishable(Answer.YES);
            return aPartnership().roles(roles).but(d -> d.incidents(list(incident.build())));
        }

        private static AppointmentBuilder p1(MeasureBuilder... measures) {
            return coordinator(measures).actor("p-1");
        }

        private static MeasureBuilder report() {
            return measure(Measure.Kind.POLICE_REPORT).sentToProsecutorOn(dated("2026-03-05"));
        }

        @Test
        void isMetByAReportThatWasSentAndPendingWithoutOne() {
            assess(dossier(p1(report()))).isMet().about("a-1");
            assess(dossier(p1())).on("2039-01-01").isPending().isDueOnNoDay();
            assess(dossier(p1(report().date(dated("2026-02-28"))))).isPending();
            assess(dossier(p1(report().sentToProsecutorOn(Recorded.none())))).isPending();
        }

        @ParameterizedTest
        @CsvSource({"2026-03-01, PENDING", "2026-03-02, NOT_APPLICABLE", "?, PENDING"})
        void concernsFactsFromTheFirstDayInOfficeWhereThatDayIsKnown(String from, Outcome outcome) {
            assess(dossier(p1().from(day(from)))).is(outcome);
        }

        @ParameterizedTest
        @EnumSource(value = Post.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
        void asksNothingAboutOthersInARole(Post post) {
            assess(dossier(role(post).actor("p-1"))).isNotApplicable(Reason.CONCERNS_NONE);
            assess(aPartnership().roles(role(post))).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void isUndeterminedWhereAFactIsLeftOut() {
            assess(dossier(coordinator())).isUndetermined("appointments[0].actor");
            assess(dossier(p1().role(Recorded.unknown()))).isUndetermined("appointments[0].role");
            assess(dossier(aRole("a-1", Post.COORDINATOR).actor("p-1"))).isUndetermined("appointments[0].measures");
            assess(aPartnership().roles(p1())).isUndetermined("incidents").about("plp-1");
        }

        @Test
        void isStillJudgedAfterThePersonLeftForFactsUntilThen() {
            assess(dossier(p1().until(endingOn("2026-03-01")))).isPending();
            assess(dossier(p1().until(endingOn("2026-02-28")))).isNotApplicable();
            assess(dossier(p1()).ended("2026-06-30")).isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class SAN_C4 implements AsksForAFormOfACoordinator {
        @Override
        public MeasureBuilder asItShouldBe() {
            return measure(Measure.Kind.REMOVAL)
                    .decidedBy(list(MAYOR))
                    .talkWithChiefOn(dated("2026-02-20"))
                    .adviceOf(list(CHIEF_OF_CORPS))
                    .reasoned(Answer.YES)
                    .written(Answer.YES)
                    .toldOn(dated("2026-03-01"))
                    .copyToInteriorOn(dated("2026-03-01"));
        }

        @Override
        public MeasureBuilder asItShouldNotBe() {
            return asItShouldBe().decidedBy(list(CHIEF_OF_CORPS));
        }

        @ParameterizedTest
        @CsvSource({"LOCAL_AUTHORITY", "MUNICIPALITY", "MAYOR", "COLLEGE"})
        void theAdministrativeAuthorityDecides(Party decider) {
            assess(with(asItShouldBe().decidedBy(list(decider)))).isMet();
        }

        @Test
        void asksForEveryPartOfTheForm() {
            assess(with(asItShouldBe().decidedBy(list(POLICE_ZONE)))).isBreached();
            assess(with(asItShouldBe().adviceOf(list(MANDATED_OFFICER)))).isBreached();
            assess(with(asItShouldBe().reasoned(Answer.NO))).isBreached();
            assess(with(asItShouldBe().written(Answer.NO))).isBreached();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-28, MET,          ''",
            "2026-03-01, MET,          ''",
            "2026-03-02, BREACHED,     ''",
            "none,       BREACHED,     ''",
            "?,          UNDETERMINED, appointments[0].measures[0].talkWithChiefOn",
        })
        void theTalkWithTheChiefComesBeforeTheDecision(String talk, Outcome outcome, String missing) {
            assess(with(asItShouldBe().talkWithChiefOn(day(talk)))).is(outcome, missing);
        }

        @Test
        void isUndeterminedWhereAFactIsLeftOut() {
            assess(with(asItShouldBe().date(Recorded.unknown()))).isUndetermined(inMeasure("date"));
            assess(with(asItShouldBe().decidedBy(Log.unknown()))).isUndetermined(inMeasure("decidedBy"));
            assess(with(asItShouldBe().adviceOf(Log.unknown()))).isUndetermined(inMeasure("adviceOf"));
            assess(with(asItShouldBe().reasoned(Answer.UNKNOWN).written(Answer.UNKNOWN)))
                    .isUndetermined(inMeasure("reasoned"), inMeasure("written"));
        }

        @Test
        void informingAndCopyingFollowAndAreOwed() {
            assess(with(asItShouldBe().toldOn(dated("2026-02-28")))).isPending();
            assess(with(asItShouldBe().copyToInteriorOn(dated("2026-02-28")))).isPending();
            assess(with(asItShouldBe().toldOn(Recorded.none())))
                    .on("2039-01-01")
                    .isPending();
            assess(with(asItShouldBe().copyToInteriorOn(Recorded.none())))
                    .on("2039-01-01")
                    .isPending();
            assess(with(asItShouldBe().toldOn(Recorded.unknown()))).isUndetermined(inMeasure("toldOn"));
            assess(with(asItShouldBe().copyToInteriorOn(Recorded.unknown())))
                    .isUndetermined(inMeasure("copyToInteriorOn"));
            assess(with(asItShouldNotBe().toldOn(Recorded.none()))).isBreached();
        }

        @Test
        void isNotToldToLackAFormWhereOnlyAStepFollows() {
            Messages messages = new Messages(Texts.english());
            Found pending = assess(with(asItShouldBe().toldOn(Recorded.none()))).isPending();
            Found breached = assess(with(asItShouldNotBe())).isBreached();

            assertThat(messages.of(pending.finding(), pending.finding().explanation()))
                    .startsWith("A step has still to follow: ")
                    .doesNotContain("lacks");
            assertThat(messages.of(breached.finding(), breached.finding().explanation()))
                    .contains("lacks at least one of the following")
                    .doesNotContain("communication", "copy");
        }

        @Test
        void canStillBeToldAfterTheEndButNotDecidedAnew() {
            Messages messages = new Messages(Texts.english());
            Found pending = assess(with(asItShouldBe().toldOn(Recorded.none())).ended("2026-06-30"))
                    .isPending();
            Found breached = assess(with(asItShouldNotBe()).ended("2026-06-30")).isBreached();

            assertThat(pending.finding().isTooLate()).isFalse();
            assertThat(messages.whatToDo(pending.finding()).orElseThrow())
                    .contains("If only the coordinator has not been informed");
            assertThat(breached.finding().isTooLate()).isTrue();
        }

        @Test
        void isPendingWhereOneStepIsOpenAndTheOtherUnknownWhichStaysNamed() {
            assess(with(asItShouldBe().toldOn(Recorded.none()).copyToInteriorOn(Recorded.unknown())))
                    .isPending()
                    .misses(inMeasure("copyToInteriorOn"));
            assess(with(asItShouldBe().toldOn(Recorded.unknown()).copyToInteriorOn(Recorded.none())))
                    .isPending()
                    .misses(inMeasure("toldOn"));
        }

        @Test
        void isUndeterminedUntilTheDaysThatFollow() {
            var dossier = with(asItShouldBe().toldOn(dated("2026-03-05")).copyToInteriorOn(dated("2026-03-10")));

            assess(dossier).on("2026-02-28").isNotApplicable(Reason.CONCERNS_NONE);
            assess(dossier)
                    .on("2026-03-04")
                    .isUndetermined(later(inMeasure("toldOn")), later(inMeasure("copyToInteriorOn")));
            assess(dossier).on("2026-03-09").isUndetermined(later(inMeasure("copyToInteriorOn")));
            assess(dossier).on("2026-03-10").isMet();
        }
    }

    @Nested
    class SAN_C5 implements AsksForAFormOfACoordinator {
        private static MeasureBuilder appealed(String decided, String reported, String lodged, Appeal.How how) {
            return appealed(decided, reported, lodged, known(how));
        }

        private static MeasureBuilder appealed(
                String decided, String reported, String lodged, Recorded<Appeal.How> how) {
            return measure(Measure.Kind.REMOVAL)
                    .date(day(decided))
                    .toldOn(day(reported))
                    .appeal(new Appeal(day(lodged), how));
        }

        @Override
        public MeasureBuilder asItShouldBe() {
            return appealed("2026-03-01", "2026-03-05", "2026-03-20", Appeal.How.EMAIL);
        }

        @Override
        public MeasureBuilder asItShouldNotBe() {
            return appealed("2026-03-01", "2026-03-05", "2026-05-01", Appeal.How.EMAIL);
        }

        @Override
        public String wrongFrom() {
            return "2026-05-01";
        }

        @Test
        void asksNothingOfAnAppealThatLiesBeforeTheDecision() {
            var before = appealed("2026-03-01", "2026-03-05", "2026-02-28", Appeal.How.EMAIL);
            var onTheDay = appealed("2026-03-01", "2026-03-05", "2026-03-01", Appeal.How.EMAIL);

            assess(with(before)).isNotApplicable();
            assess(with(onTheDay)).isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-22, MET", // three weeks after the decision
            "2026-03-26, UNDETERMINED", // three weeks after it was told
            "2026-03-27, BREACHED",
        })
        void threeWeeksFromTheDecisionAreInTimeAndThreeFromInformingTheLast(String lodged, Outcome outcome) {
            var found = assess(with(appealed("2026-03-01", "2026-03-05", lodged, Appeal.How.EMAIL)));

            assertThat(found.finding().outcome()).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({"2026-03-23, 2026-03-05", "2026-03-26, 2026-03-05", "2026-05-01, none", "2026-03-23, 2026-04-01"})
        void inBetweenTheTextsLeaveItOpen(String lodged, String reported) {
            var found = assess(with(appealed("2026-03-01", reported, lodged, Appeal.How.EMAIL)))
                    .isUndetermined();

            assertThat(found.finding().explanation().open()).containsExactly("R20");
            found.showsValue(inMeasure("date"), "2026-03-01").showsValue(inMeasure("toldOn"), reported);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-01, ?,          2026-03-22, MET,          ''",
            "2026-03-01, ?,          2026-03-23, UNDETERMINED, toldOn",
            "?,          2026-03-05, 2026-03-26, UNDETERMINED, date",
            "?,          2026-03-05, 2026-03-27, BREACHED,     ''",
            "?,          none,       2026-03-27, UNDETERMINED, date",
            "?,          ?,          2026-03-27, UNDETERMINED, date toldOn",
            "2026-03-01, 2026-03-05, ?,          UNDETERMINED, appeal.date",
        })
        void aDayThatIsLeftOutMayDecide(
                String decided, String reported, String lodged, Outcome outcome, String missing) {
            String paths = Stream.of(missing.split(" "))
                    .map(this::inMeasure)
                    .reduce((one, other) -> one + " " + other)
                    .orElse("");

            assess(with(appealed(decided, reported, lodged, Appeal.How.EMAIL))).is(outcome, paths);
        }

        @Test
        void theFormIsALetterOrAMail() {
            assess(with(appealed("2026-03-01", "none", "2026-03-20", Appeal.How.REGISTERED_LETTER)))
                    .isMet();
            assess(with(appealed("2026-03-01", "none", "2026-03-20", Recorded.unknown())))
                    .isUndetermined(inMeasure("appeal.how"));
            assess(with(asItShouldBe().appeal(new Appeal(dated("2026-03-20"), Recorded.none()))))
                    .isBreached();
            assess(with(appealed("2026-03-01", "2026-03-05", "2026-05-01", Recorded.unknown())))
                    .isBreached();
        }

        @Test
        void asksNothingWithoutAnAppeal() {
            assess(with(asItShouldBe().appeal(Recorded.none()))).isNotApplicable();
            assess(with(asItShouldBe().appeal(Recorded.unknown())))
                    .isUndetermined(inMeasure("appeal.date"), inMeasure("appeal.how"));
            assess(with(asItShouldBe())).on("2026-03-19").isUndetermined(later(inMeasure("appeal")));
        }
    }
}
