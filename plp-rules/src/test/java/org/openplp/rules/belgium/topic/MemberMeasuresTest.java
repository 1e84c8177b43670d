package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.CHIEF_OF_CORPS;
import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.DEPUTY_COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.rules.belgium.topic.AsksForAForm.log;
import static org.openplp.rules.belgium.topic.AsksForAForm.measure;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.built;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.IncidentBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.MeasureBuilder;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;

class MemberMeasuresTest {
    private static MembershipBuilder member(String id, MeasureBuilder... measures) {
        return aMember(id).measures(log(measures));
    }

    private static Departure left(String day) {
        return new Departure(dated(day), known(Departure.Why.EXCLUDED));
    }

    interface AsksForAFormOfAMember extends AsksForAForm {
        @Override
        default String people() {
            return "memberships";
        }

        @Override
        default String id(int place) {
            return "m-" + place;
        }

        @Override
        default Sketch eachWith(List<Log<Measure>> measures) {
            return aPartnership()
                    .members(IntStream.range(0, measures.size())
                            .mapToObj(i -> aMember(id(i + 1)).measures(measures.get(i)))
                            .toArray(MembershipBuilder[]::new));
        }

        @Override
        default Sketch gone(MeasureBuilder measure) {
            return aPartnership().members(member("m-1", measure).left(left("2026-03-01")));
        }
    }

    @Nested
    class SAN_M1 implements AsksForAFormOfAMember, AsksForAForm.OfAReprimand {}

    @Nested
    class SAN_M2 implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return dossier(p1());
        }

        private static String inMeasure(String key) {
            return "memberships[0].measures[0]." + key;
        }

        private static IncidentBuilder punishable(String actor) {
            return Incident.of("i-" + actor)
                    .but()
                    .date(dated("2026-03-01"))
                    .by(actor)
                    .punishable(Answer.YES);
        }

        private static UnaryOperator<Sketch> incidents(IncidentBuilder... incidents) {
            return sketch -> sketch.but(d -> d.incidents(built(incidents, IncidentBuilder::build)));
        }

        private static MembershipBuilder p1(MeasureBuilder... measures) {
            return member("m-1", measures).actor("p-1");
        }

        private static MeasureBuilder report() {
            return measure(Measure.Kind.POLICE_REPORT).sentToProsecutorOn(dated("2026-03-05"));
        }

        private static Sketch dossier(MembershipBuilder... members) {
            return incidents(punishable("p-1")).apply(aPartnership().members(members));
        }

        @Test
        void isMetByAReportThatWasSent() {
            assess(dossier(p1(report()))).isMet().about("m-1");
        }

        @Test
        void asksNothingOfFactsBeforeJoining() {
            assess(dossier(p1().joinedOn(dated("2026-03-01")))).isPending();
            assess(dossier(p1().joinedOn(dated("2026-03-02")))).isNotApplicable();
        }

        @Test
        void factsOfWhomeverJoinedOnAnUnknownDayAreThoseOfAMember() {
            assess(dossier(p1().joinedOn(Recorded.unknown()))).isPending();
        }

        @Test
        void isPendingAndNeverBreachedWithoutAReport() {
            assess(dossier(p1(report().kind(Measure.Kind.TALK)))).isPending();
            assess(dossier(p1(report().sentToProsecutorOn(Recorded.none())))).isPending();
        }

        @ParameterizedTest
        @CsvSource({"2026-02-28, PENDING", "2026-03-01, MET", "2026-03-02, MET"})
        void aReportIsDrawnUpOnTheDayOfTheFactsOrLater(String day, Outcome outcome) {
            assess(dossier(p1(report().date(dated(day))))).is(outcome);
        }

        @Test
        void isOpenedByTheFactsAndClosedWhenTheReportIsSent() {
            var dossier = dossier(p1(report()));

            assess(dossier).on("2026-02-28").isNotApplicable(Reason.CONCERNS_NONE);
            assess(dossier).on("2026-03-04").isUndetermined(later(inMeasure("sentToProsecutorOn")));
            assess(dossier).on("2026-03-05").isMet();
        }

        @Test
        void asksNothingAboutFactsThatAreNotPunishableOrAreOfOthers() {
            var members = aPartnership().members(p1());

            assess(incidents(punishable("p-1").punishable(Answer.NO)).apply(members))
                    .isNotApplicable(Reason.CONCERNS_NONE);
            assess(incidents(punishable("p-2")).apply(members)).isNotApplicable(Reason.CONCERNS_NONE);
            assess(incidents(punishable("p-1").by(Recorded.none())).apply(members))
                    .isNotApplicable(Reason.CONCERNS_NONE);
            assess(incidents().apply(members))
                    .isNotApplicable(Reason.CONCERNS_NONE)
                    .about("plp-1");
        }

        @Test
        void concernsTheMemberWhoDidIt() {
            assess(dossier(p1(), member("m-2").actor("p-2"))).are("m-1 PENDING", "m-2 NOT_APPLICABLE");
        }

        @Test
        void isUndeterminedWhereAFactIsLeftOut() {
            var members = aPartnership().members(p1());

            assess(incidents(punishable("p-1").punishable(Answer.UNKNOWN)).apply(members))
                    .isUndetermined("incidents[0].punishable");
            assess(incidents(punishable("p-1").by(Recorded.unknown())).apply(members))
                    .isUndetermined("incidents[0].by");
            assess(dossier(member("m-1"))).isUndetermined("memberships[0].actor");
            assess(dossier(aMember("m-1").actor("p-1"))).isUndetermined("memberships[0].measures");
            assess(dossier(p1(report().kind(Recorded.unknown())))).isUndetermined(inMeasure("kind"));
            assess(dossier(p1(report().date(Recorded.unknown())))).isUndetermined(inMeasure("date"));
            assess(dossier(p1(report().sentToProsecutorOn(Recorded.unknown()))))
                    .isUndetermined(inMeasure("sentToProsecutorOn"));
            assess(incidents(punishable("p-1").date(Recorded.unknown()))
                            .apply(aPartnership().members(p1(report()))))
                    .isUndetermined("incidents[0].date");
        }

        @Test
        void looksAtTheWorstOfAllFacts() {
            var earlier = Incident.of("i-0")
                    .but()
                    .date(dated("2025-01-01"))
                    .by("p-1")
                    .punishable(Answer.YES)
                    .build();
            var reported = dossier(p1(report()));

            assess(incidents(earlier.but(), punishable("p-1")).apply(reported)).isMet();
            assess(incidents(earlier.but().date(dated("2026-04-01")), punishable("p-1"))
                            .apply(reported))
                    .isPending();
        }

        @Test
        void oneFindingReportsThatTheIncidentsAreLeftOut() {
            assess(aPartnership().members(p1(), aMember("m-2")))
                    .isUndetermined("incidents")
                    .because(Reason.LIST_NOT_COMPLETE)
                    .about("plp-1");
            assess(aPartnership().members()).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void theSilenceOfPartialIncidentsIsListedBesideThoseOnRecord() {
            assess(dossier(p1(), member("m-2").actor("p-2")).partial("incidents"))
                    .are("plp-1 UNDETERMINED", "m-1 PENDING")
                    .of("plp-1")
                    .isUndetermined("incidents");
        }

        @Test
        void isStillJudgedAfterTheMemberLeft() {
            assess(dossier(p1().left(left("2026-03-01")))).isPending();
        }

        @Test
        void factsAfterTheMemberLeftAreNotThoseOfAMember() {
            assess(dossier(p1().left(left("2026-02-28")))).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void isPendingBeforeOperationToo() {
            assess(dossier(p1()).notInOperation()).isPending();
        }
    }

    @Nested
    class SAN_M4 implements AsksForAFormOfAMember {
        @Override
        public MeasureBuilder asItShouldBe() {
            return measure(Measure.Kind.DEFINITIVE_EXCLUSION)
                    .reasoned(Answer.YES)
                    .written(Answer.YES)
                    .signedBy(list(COORDINATOR, MANDATED_OFFICER))
                    .endorsedBy(list(CHIEF_OF_CORPS))
                    .toldOn(dated("2026-03-01"));
        }

        @Override
        public MeasureBuilder asItShouldNotBe() {
            return asItShouldBe().reasoned(Answer.NO);
        }

        @Test
        void asksForEveryPartOfTheForm() {
            assess(with(asItShouldBe().written(Answer.NO))).isBreached();
            assess(with(asItShouldBe().signedBy(list(COORDINATOR)))).isBreached();
            assess(with(asItShouldBe().signedBy(list(MANDATED_OFFICER)))).isBreached();
            assess(with(asItShouldBe().signedBy(list(DEPUTY_COORDINATOR, MANDATED_OFFICER))))
                    .isBreached();
            assess(with(asItShouldBe().endorsedBy(list(MANDATED_OFFICER)))).isBreached();
            assess(with(asItShouldBe().endorsedBy(Log.none()))).isBreached();
        }

        @Test
        void isUndeterminedWhereAFactIsLeftOut() {
            assess(with(asItShouldBe().reasoned(Answer.UNKNOWN))).isUndetermined(inMeasure("reasoned"));
            assess(with(asItShouldBe().written(Answer.UNKNOWN))).isUndetermined(inMeasure("written"));
            assess(with(asItShouldBe().signedBy(Log.unknown()))).isUndetermined(inMeasure("signedBy"));
            assess(with(asItShouldBe().endorsedBy(Log.unknown()))).isUndetermined(inMeasure("endorsedBy"));
        }

        @Test
        void informingTheMemberFollowsAndIsOwed() {
            var notInformed = asItShouldBe().toldOn(Recorded.none()).build();

            assess(with(notInformed.but())).on("2039-01-01").isPending().isDueOnNoDay();
            assess(with(notInformed.but().toldOn(dated("2026-02-28")))).isPending();
            assess(with(notInformed.but().toldOn(Recorded.unknown()))).isUndetermined(inMeasure("toldOn"));
            assess(with(notInformed.but().reasoned(Answer.NO))).isBreached();
            assess(with(notInformed.but().reasoned(Answer.UNKNOWN))).isUndetermined(inMeasure("reasoned"));
        }

        @Test
        void isUndeterminedUntilTheMemberIsInformed() {
            var dossier = with(asItShouldBe().toldOn(dated("2026-03-10")));

            assess(dossier).on("2026-03-09").isUndetermined(later(inMeasure("toldOn")));
            assess(dossier).on("2026-03-10").isMet();
        }

        @Test
        void isStillPendingAfterTheMemberLeftAndAfterTheEnd() {
            var gone = gone(asItShouldBe().toldOn(Recorded.none()));

            assess(gone).isPending();
            assess(gone.ended("2026-06-30")).isPending();
        }
    }
}
