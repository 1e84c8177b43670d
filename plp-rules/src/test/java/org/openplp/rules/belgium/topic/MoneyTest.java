package org.openplp.rules.belgium.topic;

import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.FinancialSupport;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.CommunicationPlanBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Fee;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.InformationMeeting.Topic;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;

class MoneyTest {
    @Nested
    class FIN_2b implements IsAskedFromTheStart.UntilTheEnd {
        @Override
        public Sketch wrong() {
            return fee("5", Answer.NO);
        }

        private static Sketch fee(String amount, Answer coversOnlyCosts) {
            Recorded<BigDecimal> perYear = switch (amount) {
                case "?" -> Recorded.unknown();
                case "none" -> Recorded.none();
                default -> known(new BigDecimal(amount));
            };
            return aPartnership().partnership(p -> p.fee(new Fee(perYear, Recorded.unknown(), coversOnlyCosts)));
        }

        @ParameterizedTest
        @CsvSource({
            "5.00, YES,     MET,            ''",
            "0.01, NO,      BREACHED,       ''",
            "500,  YES,     MET,            ''", // the source puts no figure on limited
            "5.00, UNKNOWN, UNDETERMINED,   partnership.fee.coversOnlyCosts",
            "0,    NO,      NOT_APPLICABLE, ''",
            "0.00, UNKNOWN, NOT_APPLICABLE, ''",
            "none, NO,      NOT_APPLICABLE, ''",
            "?,    YES,     MET,            ''",
            "?,    NO,      UNDETERMINED,   partnership.fee.amountPerYear",
            "?,    UNKNOWN, UNDETERMINED,   partnership.fee.amountPerYear partnership.fee.coversOnlyCosts",
        })
        void asksThatAFeeCoversOnlyCosts(String amount, Answer onlyCosts, Outcome outcome, String missing) {
            assess(fee(amount, onlyCosts)).is(outcome, missing);
        }

        @Test
        void asksNothingWithoutAFee() {
            assess(aPartnership().partnership(p -> p.fee(Recorded.none())))
                    .isNotApplicable(Reason.RULE)
                    .shows("partnership.fee");
            assess(aPartnership()).isUndetermined("partnership.fee.coversOnlyCosts", "partnership.fee.amountPerYear");
        }
    }

    @Nested
    class FIN_4 implements IsAskedFromTheStart.AndAfterTheEnd {
        @Override
        public Sketch wrong() {
            return meeting(Log.none());
        }

        private static Sketch meeting(Log<Topic> agenda) {
            return aPartnership()
                    .partnership(p ->
                            p.informationMeeting(new InformationMeeting(dated("2023-05-01"), Answer.UNKNOWN, agenda)));
        }

        @Test
        void asksThatItIsOnTheAgenda() {
            assess(meeting(list(Topic.PARTNERS, Topic.COMMUNICATION_PLAN_AND_COST)))
                    .isMet();
            assess(meeting(list(Topic.PARTNERS)))
                    .isBreached()
                    .shows("partnership.informationMeeting.agenda", "partnership.informationMeeting");
            assess(meeting(Log.none())).isBreached();
        }

        @Test
        void asksNothingWithoutAMeeting() {
            assess(aPartnership().partnership(p -> p.informationMeeting(Recorded.none())))
                    .isNotApplicable()
                    .shows("partnership.informationMeeting");
        }

        @Test
        void isUndeterminedWhereTheMeetingOrItsAgendaIsLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.informationMeeting.agenda");
            assess(meeting(Log.unknown())).isUndetermined("partnership.informationMeeting.agenda");
            assess(meeting(list(Topic.PARTNERS)).partial("partnership.informationMeeting.agenda"))
                    .isUndetermined("partnership.informationMeeting.agenda");
        }

        @Test
        void isMetBeforeOperationToo() {
            assess(meeting(list(Topic.COMMUNICATION_PLAN_AND_COST)).notInOperation())
                    .isMet();
        }
    }

    @Nested
    class FIN_6 implements IsAskedFromTheStart.UntilTheEnd {
        @Override
        public Sketch wrong() {
            return support(Answer.YES).plans(plan("2023-06-15", Answer.NO));
        }

        private static Sketch support(Answer temporary) {
            var support = new FinancialSupport(Answer.YES, Recorded.unknown(), Recorded.unknown(), temporary);
            return aPartnership().authority(a -> a.financialSupport(support));
        }

        private static CommunicationPlanBuilder plan(String agreed, Answer alternative) {
            return CommunicationPlan.blank().but().agreedOn(day(agreed)).alternativeFunding(alternative);
        }

        @ParameterizedTest
        @CsvSource({
            "YES,     YES,     MET,            ''",
            "YES,     NO,      BREACHED,       ''",
            "YES,     UNKNOWN, UNDETERMINED,   partnership.communicationPlan[0].alternativeFunding",
            "NO,      NO,      NOT_APPLICABLE, ''",
            "NO,      UNKNOWN, NOT_APPLICABLE, ''",
            "UNKNOWN, YES,     MET,            ''",
            "UNKNOWN, NO,      UNDETERMINED,   localAuthority.financialSupport.temporary",
        })
        void asksForOtherFundingWhereSupportIsTemporary(
                Answer temporary, Answer alternative, Outcome outcome, String missing) {
            assess(support(temporary).plans(plan("2023-06-15", alternative))).is(outcome, missing);
        }

        @Test
        void looksAtThePlanInForce() {
            var dossier = support(Answer.YES).plans(plan("2026-06-01", Answer.NO), plan("2023-06-15", Answer.YES));

            assess(dossier).on("2026-05-31").isMet();
            assess(dossier)
                    .on("2026-06-01")
                    .isBreached()
                    .showsValue("partnership.communicationPlan[0].agreedOn", "2026-06-01");
        }

        @Test
        void aPlanWithoutADayMayBeTheOneInForce() {
            var differ = support(Answer.YES).plans(plan("?", Answer.NO), plan("2023-06-15", Answer.YES));
            var agree = support(Answer.YES).plans(plan("?", Answer.NO), plan("2023-06-15", Answer.NO));

            assess(differ).isUndetermined("partnership.communicationPlan[0].agreedOn");
            assess(agree).isBreached();
        }

        @Test
        void looksAtTemporarySupportAlsoWhereItIsAskedForLater() {
            var support = new FinancialSupport(Answer.YES, day("2027-01-10"), day("2027-02-01"), Answer.YES);

            assess(aPartnership().authority(a -> a.financialSupport(support)).plans(plan("2023-06-15", Answer.NO)))
                    .isBreached();
        }

        @Test
        void asksNothingWithoutAPlan() {
            assess(support(Answer.YES).plans()).isNotApplicable(Reason.RULE).shows("partnership.communicationPlan");
        }

        @Test
        void asksNothingWithoutSupport() {
            assess(aPartnership().but(d -> d.localAuthority(Recorded.none())).plans(plan("2023-06-15", Answer.NO)))
                    .isNotApplicable(Reason.RULE)
                    .shows("localAuthority");
        }

        @Test
        void isUndeterminedWhereSupportOrPlansAreLeftOut() {
            assess(aPartnership())
                    .isUndetermined("localAuthority.financialSupport.temporary", "partnership.communicationPlan");
            assess(support(Answer.YES)).isUndetermined("partnership.communicationPlan");
            assess(support(Answer.YES).plans(plan("2023-06-15", Answer.NO)).partial("partnership.communicationPlan"))
                    .isUndetermined("partnership.communicationPlan");
        }
    }
}
