package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.CommunicationPlanBuilder;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies over which channels messages go, and the feedback of the officer. */
class OfficerMessagesTest {
    @Nested
    class M_T3 implements Specification {
        private static final Channel URGENT_BY_SMS = channel(Channel.Means.SMS, Urgency.URGENT, Sender.POLICE);
        private static final Channel NEWS_BY_EMAIL =
                channel(Channel.Means.EMAIL, Urgency.NON_URGENT, Sender.COORDINATOR);

        private static Channel channel(Channel.Means means, Urgency urgency, Sender sender) {
            return new Channel(known(means), known(urgency), known(sender), Recorded.unknown());
        }

        private static CommunicationPlanBuilder plan(String agreed, Channel... channels) {
            return CommunicationPlan.blank().but().agreedOn(day(agreed)).channels(list(channels));
        }

        private static Sketch plans(CommunicationPlanBuilder... plans) {
            return aPartnership().plans(plans).messages(news());
        }

        private static MessageBuilder news() {
            return aMessage("e-1")
                    .channel(Channel.Means.EMAIL)
                    .urgency(Urgency.NON_URGENT)
                    .sentBy(Sender.COORDINATOR)
                    .sentAt(at("2026-03-01T10:00:00+01:00"));
        }

        @ParameterizedTest
        @CsvSource({
            "EMAIL, NON_URGENT, COORDINATOR,           MET",
            "EMAIL, NON_URGENT, DEPUTY_COORDINATOR,    MET",
            "EMAIL, NON_URGENT, STEERING_GROUP_MEMBER, MET",
            "SMS,   URGENT,     POLICE,                MET",
            "SMS,   NON_URGENT, COORDINATOR,           BREACHED",
            "EMAIL, URGENT,     COORDINATOR,           BREACHED",
            "EMAIL, NON_URGENT, POLICE,                BREACHED",
            "SMS,   URGENT,     COORDINATOR,           BREACHED",
        })
        void aMessageTakesAChannelOfThePlan(Channel.Means means, Urgency urgency, Sender sender, Outcome outcome) {
            assess(plans(plan("2024-01-01", URGENT_BY_SMS, NEWS_BY_EMAIL))
                            .messages(news().channel(means).urgency(urgency).sentBy(sender)))
                    .is(outcome)
                    .about("e-1");
        }

        @Test
        void thePlanInForceOnTheDayOfSendingDecides() {
            var plans = plans(plan("2026-03-01", NEWS_BY_EMAIL), plan("2024-01-01", URGENT_BY_SMS));

            assess(plans).isMet();
            assess(plans.messages(news().sentAt(at("2026-02-28T23:59:00+01:00"))))
                    .isBreached()
                    .showsValue("partnership.communicationPlan[1].agreedOn", "2024-01-01");
        }

        @Test
        void asksNothingOfAMessageBeforeTheFirstPlan() {
            assess(plans(plan("2026-03-02", URGENT_BY_SMS))).isNotApplicable(Reason.CONCERNS_NONE);
            assess(plans()).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void isUndeterminedForEachKeyOfTheMessageLeftOut() {
            var plans = plans(plan("2024-01-01", NEWS_BY_EMAIL));

            assess(plans.messages(news().channel(Recorded.unknown()))).isUndetermined("messages[0].channel");
            assess(plans.messages(news().urgency(Recorded.unknown()))).isUndetermined("messages[0].urgency");
            assess(plans.messages(news().sentBy(Recorded.unknown()))).isUndetermined("messages[0].sentBy");
            assess(plans.messages(news().sentAt(Recorded.unknown()))).isUndetermined("messages[0].sentAt");
        }

        @ParameterizedTest
        @CsvSource({"channel", "for", "sender"})
        void isUndeterminedForEachKeyOfTheChannelLeftOut(String key) {
            var channel = new Channel(
                    key.equals("channel") ? Recorded.unknown() : NEWS_BY_EMAIL.channel(),
                    key.equals("for") ? Recorded.unknown() : NEWS_BY_EMAIL.urgency(),
                    key.equals("sender") ? Recorded.unknown() : NEWS_BY_EMAIL.sender(),
                    Recorded.unknown());

            assess(plans(plan("2024-01-01", channel)))
                    .isUndetermined("partnership.communicationPlan[0].channels[0]." + key);
        }

        @Test
        void isUndeterminedWhereThePlanIsNotFullyOnRecord() {
            assess(aPartnership().messages(news())).isUndetermined("partnership.communicationPlan");
            assess(plans(plan("?", NEWS_BY_EMAIL))).isUndetermined("partnership.communicationPlan[0].agreedOn");
            assess(plans(plan("2024-01-01").channels(Log.unknown())))
                    .isUndetermined("partnership.communicationPlan[0].channels");
            assess(plans(plan("2024-01-01", NEWS_BY_EMAIL)).partial("partnership.communicationPlan"))
                    .isUndetermined("partnership.communicationPlan");
            assess(plans(plan("2024-01-01", URGENT_BY_SMS)).partial("partnership.communicationPlan.channels"))
                    .isUndetermined("partnership.communicationPlan[0].channels");
        }
    }

    @Nested
    class M_T4 implements IsOwedByNoDay {
        private static final String REPORTED = "2026-03-01T10:00:00+01:00";

        private static ReportBuilder report() {
            return aReport("r-1").at(at(REPORTED)).feedbackAt(Recorded.none());
        }

        private static MessageBuilder urgent() {
            return aMessage("e-1").urgency(Urgency.URGENT).sentAt(at(REPORTED)).feedbackAt(Recorded.none());
        }

        private static Sketch reported(ReportBuilder... reports) {
            return aPartnership().reports(reports).messages();
        }

        private static Sketch sent(MessageBuilder... messages) {
            return aPartnership().reports().messages(messages);
        }

        private static ArrangementBuilder agreed(String term) {
            return anArrangement("feedback.max", term, POLICE_ZONE);
        }

        @Test
        void isMetByFeedbackOnEveryReportAndUrgentMessage() {
            assess(aPartnership()
                            .reports(report().feedbackAt(at("2026-03-05T10:00:00+01:00")))
                            .messages(
                                    urgent().feedbackAt(at("2026-03-05T10:00:00+01:00")),
                                    aMessage("e-2").urgency(Urgency.NON_URGENT)))
                    .isMet();
        }

        @Override
        public Sketch owed() {
            return sent(urgent());
        }

        @Test
        void isPendingAndNeverBreachedAsLongAsOneReportLacksIt() {
            assess(reported(report(), report().id("r-2").feedbackAt(at("2026-03-05T10:00:00+01:00"))))
                    .on("2039-01-01")
                    .isPending()
                    .isDueOnNoDay()
                    .shows("reports[0].feedbackAt", "reports[0].at");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-01T10:00:00+01:00, PENDING",
            "2026-02-28T23:59:00+01:00, PENDING",
            "2026-03-01T00:01:00+01:00, MET",
            "2026-03-02T08:00:00+01:00, MET",
        })
        void feedbackCountsFromTheDayOfWhatItIsGivenOn(String given, Outcome outcome) {
            assess(reported(report().feedbackAt(at(given)))).is(outcome);
            assess(sent(urgent().feedbackAt(at(given)))).is(outcome);
        }

        @Test
        void feedbackFromBeforeIsNoneUnderATermEither() {
            var dossier = reported(report().feedbackAt(at("2026-02-28T10:00:00+01:00")))
                    .arrangements(agreed("P7D"));

            assess(dossier).on("2026-03-08").isPending().due("2026-03-08");
            assess(dossier).on("2026-03-09").isBreached().due("2026-03-08");
        }

        @Test
        void ofSeveralTermsTheShortestThatRunsCounts() {
            var dossier = reported(report()).arrangements(agreed("P7D").agreedOn(dated("2026-03-05")), agreed("P14D"));

            assess(dossier).on("2026-03-15").isPending().due("2026-03-15");
            assess(dossier).on("2026-03-16").isBreached().due("2026-03-15");
        }

        @Test
        void isUndeterminedWhereTheDayOfTheAgreementIsLeftOutOnceItsTermMayBeOver() {
            var dossier = reported(report()).arrangements(agreed("P7D").agreedOn(Recorded.unknown()));

            assess(dossier).on("2026-03-08").isPending();
            assess(dossier).on("2026-03-09").isUndetermined("arrangements[0].agreedOn");
        }

        @Test
        void feedbackCountsFromItsDay() {
            var dossier = reported(report().feedbackAt(at("2026-03-05T10:00:00+01:00")));

            assess(dossier).on("2026-02-28").isNotApplicable();
            assess(dossier).on("2026-03-01").isUndetermined(later("reports[0].feedbackAt"));
            assess(dossier).on("2026-03-05").isMet();
        }

        @Test
        void isUndeterminedWhereAnAgreedTermCannotBeCounted() {
            var agreement = agreed("P7D");
            var when = reported(report().at(Recorded.unknown()));
            var reported = reported(report());

            assess(when.arrangements(agreement)).isUndetermined("reports[0].at");
            assess(reported.arrangements(agreement.by(Recorded.unknown()))).isUndetermined("arrangements[0].by");
        }

        @Test
        void asksForNoFeedbackThatTheInquiryBars() {
            var barred = reported(report().feedbackBarred(Answer.YES));

            assess(barred).isNotApplicable();
        }

        @Test
        void runsAnAgreedTermFromTheEventsSinceTheAgreement() {
            var agreement = agreed("P7D");
            var since = reported(report()).arrangements(agreement.agreedOn(dated("2026-01-01")));
            var before = reported(report()).arrangements(agreement.agreedOn(dated("2026-03-02")));

            assess(since).on("2026-03-08").isPending().due("2026-03-08");
            assess(since).on("2026-03-09").isBreached().due("2026-03-08");
            assess(before).on("2026-03-09").isPending().isDueOnNoDay();
        }

        @Test
        void asksNothingAfterMessagesThatAreNotUrgent() {
            assess(sent(urgent().urgency(Urgency.NON_URGENT))).isNotApplicable();
        }

        @Test
        void asksNothingWhereThereIsNeither() {
            assess(reported()).isNotApplicable().shows("reports", "messages");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("reports", "messages");
            assess(aPartnership().reports()).isUndetermined("messages");
            assess(aPartnership().messages()).isUndetermined("reports");
            assess(reported(aReport("r-1"))).isUndetermined("reports[0].feedbackAt", "reports[0].at");
            assess(reported(report().at(Recorded.unknown()).feedbackAt(at("2026-03-05T10:00:00+01:00"))))
                    .isUndetermined("reports[0].at");
            assess(sent(urgent().sentAt(Recorded.unknown()).feedbackAt(at("2026-03-05T10:00:00+01:00"))))
                    .isUndetermined("messages[0].sentAt");
            assess(sent(urgent().feedbackAt(Recorded.unknown()))).isUndetermined("messages[0].feedbackAt");
            assess(sent(urgent().urgency(Recorded.unknown()))).isUndetermined("messages[0].urgency");
            assess(reported(report()).partial("reports")).isUndetermined("reports");
        }

        @Test
        void isDueWhereTheZoneAgreedOnATerm() {
            var dossier = aPartnership()
                    .reports(report())
                    .messages(urgent().sentAt(at("2026-03-03T10:00:00+01:00")))
                    .arrangements(agreed("P7D"));

            assess(dossier).on("2026-03-08").isPending().due("2026-03-08").showsValue("arrangements[0]", "P7D");
            assess(dossier).on("2026-03-09").isBreached().due("2026-03-08");
        }

        @Test
        void feedbackGivenTooLateHeals() {
            var dossier = reported(report().feedbackAt(at("2026-05-01T10:00:00+02:00")))
                    .arrangements(agreed("P7D"));

            assess(dossier).on("2026-05-01").isMet();
        }

        @ParameterizedTest
        @CsvSource({"HOUSE_RULES", "MUNICIPALITY"})
        void nobodyElseMayAgreeOnATerm(Party by) {
            assess(reported(report()).arrangements(anArrangement("feedback.max", "P7D", by)))
                    .isPending();
        }

        @Test
        void isNeverBreachedWhereTheFeedbackIsLeftOut() {
            assess(reported(report().feedbackAt(Recorded.unknown())).arrangements(agreed("P7D")))
                    .isUndetermined("reports[0].feedbackAt");
        }
    }
}
