package org.openplp.rules.belgium.topic;

import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.constant;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.time;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.MessageLog;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.IsAttested;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;

class MessagingTest {
    @Nested
    class COM_4 implements IsOwedByNoDay {
        private static final String SENT = "2026-03-01T10:00:00+01:00";

        private static MessageBuilder fromThePolice() {
            return aMessage("e-1")
                    .urgency(Urgency.NON_URGENT)
                    .origin(Message.Origin.POLICE)
                    .availableToCoordinatorAt(at("2026-03-01T09:00:00+01:00"));
        }

        private static MessageBuilder forwarded() {
            return fromThePolice().sentBy(Sender.COORDINATOR).sentAt(at(SENT));
        }

        private static MessageBuilder waiting() {
            return fromThePolice().sentAt(Recorded.none());
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR,           MET",
            "DEPUTY_COORDINATOR,    MET",
            "STEERING_GROUP_MEMBER, MET",
            "LOCAL_AUTHORITY,       PENDING",
            "POLICE,                NOT_APPLICABLE",
        })
        void isForwardedByTheCoordinatorOrForHim(Sender sender, Outcome outcome) {
            assess(aPartnership().messages(forwarded().sentBy(sender))).is(outcome);
        }

        @ParameterizedTest
        @CsvSource({"2026-02-28T23:59:00+01:00, PENDING", "2026-03-01T00:01:00+01:00, MET"})
        void isForwardedNoEarlierThanOnTheDayOnWhichTheCoordinatorCouldReadIt(String sent, Outcome outcome) {
            assess(aPartnership().messages(forwarded().sentAt(at(sent)))).is(outcome);
        }

        @ParameterizedTest
        @CsvSource({"?", "none", "COORDINATOR"})
        void isPendingUntilItIsSent(String sender) {
            assess(aPartnership().messages(waiting().sentBy(constant(Sender.class, sender))))
                    .isPending()
                    .about("e-1");
        }

        @ParameterizedTest
        @CsvSource({"?", "none", "2026-03-01T09:00:00+01:00"})
        void asksNothingOfWhatThePoliceHaveYetToSend(String available) {
            assess(aPartnership().messages(waiting().sentBy(Sender.POLICE).availableToCoordinatorAt(time(available))))
                    .isNotApplicable();
        }

        @Override
        public Sketch owed() {
            return aPartnership().messages(waiting());
        }

        @ParameterizedTest
        @CsvSource({"MEMBER", "COORDINATOR", "LOCAL_AUTHORITY", "OTHER", "none"})
        void asksNothingOfMessagesFromOthers(String origin) {
            assess(aPartnership().messages(waiting().origin(constant(Message.Origin.class, origin))))
                    .isNotApplicable(Reason.CONCERNS_NONE);
        }

        @ParameterizedTest
        @CsvSource({"URGENT", "none"})
        void asksNothingOfWhatThePoliceSendThemselves(String urgency) {
            assess(aPartnership().messages(waiting().urgency(constant(Urgency.class, urgency))))
                    .isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void asksNothingOfWhatWasNotMadeAvailableToTheCoordinator() {
            assess(aPartnership().messages(waiting().availableToCoordinatorAt(Recorded.none())))
                    .isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership().messages(waiting().urgency(Recorded.unknown())))
                    .isUndetermined("messages[0].urgency");
            assess(aPartnership().messages(waiting().origin(Recorded.unknown())))
                    .isUndetermined("messages[0].origin");
            assess(aPartnership().messages(waiting().availableToCoordinatorAt(Recorded.unknown())))
                    .isUndetermined("messages[0].availableToCoordinatorAt");
            assess(aPartnership().messages(forwarded().sentBy(Recorded.unknown())))
                    .isUndetermined("messages[0].sentBy");
            assess(aPartnership().messages(forwarded().sentAt(Recorded.unknown())))
                    .isUndetermined("messages[0].sentAt");
            assess(aPartnership()).isUndetermined("messages");
        }

        @Test
        void doesNotAskWhatCannotDecide() {
            assess(aPartnership()
                            .messages(forwarded()
                                    .origin(Recorded.unknown())
                                    .availableToCoordinatorAt(Recorded.unknown())))
                    .isUndetermined("messages[0].origin", "messages[0].availableToCoordinatorAt");
            assess(aPartnership().messages(forwarded().origin(Recorded.unknown())))
                    .isMet();
            assess(aPartnership().messages(fromThePolice().sentBy(Sender.POLICE)))
                    .isNotApplicable();
        }

        @Test
        void isSeenFromTheDayOfSending() {
            assess(aPartnership().messages(forwarded())).on("2026-02-28").isNotApplicable();
            assess(aPartnership().messages(forwarded())).on("2026-03-01").isMet();
        }

        @Test
        void isOpenFromTheDayOnWhichTheCoordinatorCouldReadIt() {
            var dossier = aPartnership().messages(waiting());

            assess(dossier).on("2026-02-28").isUndetermined(later("messages[0].availableToCoordinatorAt"));
            assess(dossier).on("2026-03-01").isPending();
        }
    }

    @Nested
    class COM_9b implements IsAttested {}

    @Nested
    class COM_16 implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return aPartnership().reports(report("none", Answer.NO));
        }

        private static ReportBuilder report(String feedbackAt, Answer barred) {
            return aReport("r-1")
                    .at(at("2026-03-01T10:00:00+01:00"))
                    .feedbackAt(time(feedbackAt))
                    .feedbackBarred(barred);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-28T23:59:00+01:00, PENDING",
            "2026-03-01T00:01:00+01:00, MET",
            "2026-03-02T08:00:00+01:00, MET",
        })
        void countsFeedbackFromTheDayOfTheReport(String feedbackAt, Outcome outcome) {
            assess(aPartnership().reports(report(feedbackAt, Answer.NO))).is(outcome);
        }

        @Test
        void isUndeterminedWhereTheDayOfTheReportIsLeftOut() {
            assess(aPartnership()
                            .reports(report("2026-03-02T10:00:00+01:00", Answer.NO)
                                    .at(Recorded.unknown())))
                    .isUndetermined("reports[0].at");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-02T10:00:00+01:00, NO,      MET,            ''",
            "2026-03-02T10:00:00+01:00, UNKNOWN, MET,            ''",
            "none,                      NO,      PENDING,        ''",
            "none,                      UNKNOWN, UNDETERMINED,   reports[0].feedbackBarred",
            "?,                         NO,      UNDETERMINED,   reports[0].feedbackAt",
            "?,                         UNKNOWN, UNDETERMINED,   reports[0].feedbackAt reports[0].feedbackBarred",
            "none,                      YES,     NOT_APPLICABLE, ''",
            "?,                         YES,     NOT_APPLICABLE, ''",
        })
        void isOwedAfterEachReportUnlessItIsBarred(String feedbackAt, Answer barred, Outcome outcome, String missing) {
            assess(aPartnership().reports(report(feedbackAt, barred))).is(outcome, missing);
        }

        @Test
        void isOwedForEachReport() {
            assess(aPartnership()
                            .reports(
                                    report("none", Answer.NO),
                                    report("2026-03-02T10:00:00+01:00", Answer.NO)
                                            .id("r-2"),
                                    report("none", Answer.YES).id("r-3")))
                    .on("2036-01-01")
                    .are("r-1 PENDING", "r-2 MET", "r-3 NOT_APPLICABLE");
        }

        @Test
        void isSeenFromTheDayOfTheFeedback() {
            var dossier = aPartnership()
                    .reports(report("2026-03-02T00:30:00+01:00", Answer.NO).at(at("2026-03-01T10:00:00+01:00")));

            assess(dossier).on("2026-02-28").isNotApplicable(Reason.CONCERNS_NONE);
            assess(dossier).on("2026-03-01").isUndetermined(later("reports[0].feedbackAt"));
            assess(dossier).on("2026-03-02").isMet();
        }

        @Test
        void needsTheWholeListOfReports() {
            assess(aPartnership()).isUndetermined("reports");
            assess(aPartnership().reports(report("none", Answer.NO)).partial("reports"))
                    .are("plp-1 UNDETERMINED", "r-1 PENDING");
            assess(aPartnership().reports()).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void isOwedBeforeOperationToo() {
            assess(aPartnership().reports(report("none", Answer.NO)).notInOperation())
                    .isPending()
                    .because(Reason.RULE);
        }
    }

    @Nested
    class COO_8 implements IsAskedFromTheStart.UntilTheEnd {
        @Override
        public Sketch wrong() {
            return log(known(Party.POLICE), Answer.YES);
        }

        private static Sketch log(Recorded<Party> keptBy, Answer kept) {
            return aPartnership().but(d -> d.messageLog(new MessageLog(keptBy, kept)));
        }

        @ParameterizedTest
        @CsvSource({
            "YES,     COORDINATOR,           MET,          ''",
            "YES,     DEPUTY_COORDINATOR,    MET,          ''",
            "YES,     STEERING_GROUP_MEMBER, MET,          ''",
            "YES,     MANDATED_OFFICER,      BREACHED,     ''",
            "NO,      COORDINATOR,           BREACHED,     ''",
            "NO,      ,                      BREACHED,     ''",
            "UNKNOWN, POLICE,                BREACHED,     ''",
            "YES,     ,                      UNDETERMINED, messageLog.keptBy",
            "UNKNOWN, COORDINATOR,           UNDETERMINED, messageLog.kept",
            "UNKNOWN, ,                      UNDETERMINED, messageLog.kept messageLog.keptBy",
        })
        void asksThatTheMessagesAreKeptForTheCoordinator(Answer kept, Party by, Outcome outcome, String missing) {
            assess(log(by == null ? Recorded.unknown() : known(by), kept))
                    .is(outcome, missing)
                    .about("plp-1");
        }

        @Test
        void isNotFollowedWithoutALog() {
            assess(aPartnership().but(d -> d.messageLog(Recorded.none())))
                    .isBreached()
                    .shows("messageLog");
        }

        @Test
        void isUndeterminedWhereTheLogIsLeftOut() {
            assess(aPartnership()).isUndetermined("messageLog.kept", "messageLog.keptBy");
        }
    }

    @Nested
    class COM_27 implements IsAttested {}

    @ParameterizedTest
    @ValueSource(strings = {"COM-2", "COM-4", "COM-9b", "COM-18"})
    void normsOfTheCircularOf2010AreJudgedFromItsDay(String norm) {
        assess(norm, aPartnership()).on("2010-12-09").are();
        assess(norm, aPartnership()).on("2010-12-10").is(Outcome.UNDETERMINED);
        assess(norm, aPartnership()).on("2010-12-11").is(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COM-1", "COM-5", "COM-12", "COM-13", "COM-16", "COM-19", "COM-21"})
    void normsWithoutAKnownStartAreJudgedOnEveryDay(String norm) {
        assess(norm, aPartnership()).on("2009-01-01").is(Outcome.UNDETERMINED);
    }
}
