package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MEMBERS;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.list;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.CommunicationPlanBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;

/** Specifies when the communication plan is agreed, by whom, and what it covers. */
class CommunicationPlanTest {
    private static final String PLAN = "partnership.communicationPlan";

    private static CommunicationPlanBuilder plan(String agreedOn) {
        return CommunicationPlan.blank().but().agreedOn(day(agreedOn));
    }

    private static Sketch plans(CommunicationPlanBuilder... plans) {
        return aPartnership().plans(plans);
    }

    @Nested
    class COM_1 implements IsAskedFromTheStart.AndAfterTheEnd {
        @Override
        public Sketch wrong() {
            return plans();
        }

        private static CommunicationPlanBuilder twoWay(String agreedOn) {
            return plan(agreedOn).twoWay(Answer.YES);
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, MET", "2023-09-01, MET", "2023-09-02, BREACHED"})
        void isAgreedOnTheDayOfTheStartOrBefore(String agreedOn, Outcome outcome) {
            assess(plans(twoWay(agreedOn))).is(outcome).about("plp-1");
        }

        @Test
        void isMetByAnyVersionAgreedBeforehand() {
            assess(plans(plan("2023-05-01").twoWay(Answer.NO), twoWay("2023-06-01")))
                    .isMet();
            assess(plans(twoWay("2023-06-01"), plan("2025-01-01").twoWay(Answer.NO)))
                    .isMet();
        }

        @Test
        void isBreachedByAPlanThatIsNotTwoWay() {
            assess(plans(plan("2023-06-01").twoWay(Answer.NO))).isBreached().shows(PLAN, PLAN + "[0].twoWay");
        }

        @Test
        void isBreachedByAPlanThatWasNeverAgreed() {
            assess(plans(twoWay("2023-06-01").agreedOn(Recorded.none()))).isBreached();
        }

        @Test
        void isBreachedWithoutAPlan() {
            assess(plans()).isBreached().shows(PLAN);
        }

        @Test
        void aPlanMadeAfterTheStartDoesNotHeal() {
            var late = plans(twoWay("2023-09-02"));

            assess(late).on("2023-09-01").isBreached();
            assess(late).on("2023-09-02").isBreached();
        }

        @Test
        void isPendingUntilTheStartWithAPlanToo() {
            var dossier = plans(twoWay("2023-06-01"));

            assess(dossier).on("2023-05-31").isPending();
            assess(dossier).on("2023-08-31").isPending();
            assess(dossier).on("2023-09-01").isMet();
            assess(plans(plan("2023-06-01").twoWay(Answer.NO)).notInOperation()).isPending();
            assess(plans().operationalSince("2027-01-01")).isPending();
        }

        @Test
        void isMetWhereItIsOnRecordThatThereIsNoStart() {
            assess(plans(twoWay("2023-06-01")).partnership(p -> p.operationalSince(Recorded.none())))
                    .isMet();
            assess(plans().partnership(p -> p.operationalSince(Recorded.none())))
                    .isPending();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined(PLAN);
            assess(aPartnership().notInOperation()).isUndetermined(PLAN);
            assess(plans(plan("2023-06-01"))).isUndetermined(PLAN + "[0].twoWay");
            assess(plans(twoWay("2023-06-01").agreedOn(Recorded.unknown()))).isUndetermined(PLAN + "[0].agreedOn");
            assess(plans(twoWay("2023-06-01").agreedOn(Recorded.unknown())).notInOperation())
                    .isUndetermined(PLAN + "[0].agreedOn");
        }

        @Test
        void aPartialListShowsNoMoreThanIsOnIt() {
            assess(plans(twoWay("2023-06-01")).partial(PLAN)).isMet();
            assess(plans(twoWay("2023-09-02")).partial(PLAN)).isUndetermined(PLAN);
        }
    }

    @Nested
    class COM_2 implements IsAskedFromTheStart.UntilTheEnd {
        @Override
        public Sketch wrong() {
            return plans(without(CommunicationPlan.Part.CONTENT, "2023-06-01"));
        }

        private static CommunicationPlanBuilder complete(String agreedOn) {
            return plan(agreedOn).covers(list(CommunicationPlan.Part.values()));
        }

        private static CommunicationPlanBuilder without(CommunicationPlan.Part part, String agreedOn) {
            return plan(agreedOn)
                    .covers(Log.of(Stream.of(CommunicationPlan.Part.values())
                            .filter(other -> other != part)
                            .toList()));
        }

        @Test
        void isMetByAPlanThatCoversAllThree() {
            assess(plans(complete("2023-06-01"))).isMet().about("plp-1");
        }

        @ParameterizedTest
        @CsvSource({
            "CONTENT,      'ORGANISATION, TECHNIQUE, without CONTENT'",
            "ORGANISATION, 'CONTENT, TECHNIQUE, without ORGANISATION'",
            "TECHNIQUE,    'CONTENT, ORGANISATION, without TECHNIQUE'",
        })
        void isNotFollowedByAPlanThatLacksOne(CommunicationPlan.Part part, String covers) {
            assess(plans(without(part, "2023-06-01"))).isBreached().showsValue(PLAN + "[0].covers", covers);
        }

        @Test
        void isNotFollowedByAPlanThatCoversNothing() {
            assess(plans(plan("2023-06-01").covers(Log.none()))).isBreached();
        }

        @Test
        void looksAtThePlanInForce() {
            var improved = plans(complete("2025-01-01"), without(CommunicationPlan.Part.TECHNIQUE, "2023-06-01"));

            assess(improved).on("2024-12-31").isBreached();
            assess(improved).on("2025-01-01").isMet();
            assess(plans(complete("2023-06-01"), without(CommunicationPlan.Part.TECHNIQUE, "2025-01-01")))
                    .isBreached()
                    .shows(PLAN + "[1].agreedOn", PLAN + "[1].covers");
        }

        @Test
        void asksNothingWhereThereIsNoPlan() {
            assess(plans()).isNotApplicable();
            assess(plans(complete("2025-01-01"))).on("2024-12-31").isNotApplicable();
            assess(plans(plan("2023-06-01").covers(Log.none()).agreedOn(Recorded.none())))
                    .isNotApplicable();
        }

        @Test
        void aPlanWithoutADayMayBeTheOneInForce() {
            var undated = complete("2023-06-01").agreedOn(Recorded.unknown());

            assess(plans(undated)).isMet();
            assess(plans(undated.covers(Log.none()))).isBreached();
            assess(plans(undated, complete("2023-06-01"))).isUndetermined(PLAN + "[0].agreedOn");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined(PLAN);
            assess(plans(plan("2023-06-01"))).isUndetermined(PLAN + "[0].covers");
            assess(plans(complete("2023-06-01")).partial(PLAN)).isUndetermined(PLAN);
            assess(plans(without(CommunicationPlan.Part.CONTENT, "2023-06-01")).partial(PLAN + ".covers"))
                    .isUndetermined(PLAN + "[0].covers");
        }
    }

    @Nested
    class CRE_9 implements IsAskedFromTheStart {
        private static CommunicationPlanBuilder drawnUp(String agreedOn, Party... by) {
            return plan(agreedOn).drawnUpBy(list(by));
        }

        @Override
        public Sketch wrong() {
            return plans();
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, MET", "2023-09-01, MET", "2023-09-02, BREACHED", "none, BREACHED"})
        void isAgreedOnOrBeforeTheFirstDayOfOperation(String day, Outcome outcome) {
            assess(plans(drawnUp(day, COORDINATOR, POLICE))).is(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR,           MANDATED_OFFICER, MET",
            "DEPUTY_COORDINATOR,    POLICE,           MET",
            "STEERING_GROUP_MEMBER, CHIEF_OF_CORPS,   MET",
            "COORDINATOR,           COORDINATOR,      BREACHED",
            "MANDATED_OFFICER,      POLICE,           BREACHED",
            "MEMBERS,               POLICE,           BREACHED",
            "COORDINATOR,           LOCAL_AUTHORITY,  BREACHED",
        })
        void isDrawnUpByBoth(Party one, Party other, Outcome outcome) {
            assess(plans(drawnUp("2023-05-20", one, other))).is(outcome);
        }

        @Test
        void isMetByAnyVersionBeforeTheStart() {
            assess(plans(
                            drawnUp("2023-05-20", MEMBERS),
                            drawnUp("2023-06-20", COORDINATOR, MANDATED_OFFICER),
                            drawnUp("2025-06-20", MEMBERS)))
                    .isMet();
        }

        @Test
        void isNotMetByTwoVersionsOfOneEach() {
            assess(plans(drawnUp("2023-05-20", COORDINATOR), drawnUp("2023-06-20", POLICE)))
                    .isBreached();
        }

        @Test
        void isPendingUntilTheStartWhereItIsDrawnUpToo() {
            var plan = plans(drawnUp("2023-05-20", COORDINATOR, POLICE));

            assess(plan).on("2023-05-19").isPending();
            assess(plan).on("2023-08-31").isPending();
            assess(plan).on("2023-09-01").isMet();
        }

        @ParameterizedTest
        @CsvSource({"COORDINATOR, MET", "MEMBERS, PENDING"})
        void isMetByAPlanOfBothWhereThereIsKnownToBeNoStart(Party one, Outcome outcome) {
            assess(plans(drawnUp("2023-05-20", one, POLICE)).partnership(p -> p.operationalSince(Recorded.none())))
                    .is(outcome);
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined(PLAN);
            assess(plans(drawnUp("?", COORDINATOR, POLICE))).isUndetermined(PLAN + "[0].agreedOn");
            assess(plans(drawnUp("2023-05-20").drawnUpBy(Log.unknown()))).isUndetermined(PLAN + "[0].drawnUpBy");
            assess(plans(drawnUp("2023-05-20", POLICE)).partial(PLAN + ".drawnUpBy"))
                    .isUndetermined(PLAN + "[0].drawnUpBy");
            assess(plans().partial(PLAN)).isUndetermined(PLAN);
        }
    }
}
