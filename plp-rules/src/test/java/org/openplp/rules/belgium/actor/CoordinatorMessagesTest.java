package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.built;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Advice;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies what the coordinator agrees with the police before sending, and what has to be passed on. */
class CoordinatorMessagesTest {
    @Nested
    class C_L5b implements Specification {
        private static final String SENT = "2026-03-01T10:00:00+01:00";

        /** Received from a member, validated by the police, and sent by the coordinator. */
        private static MessageBuilder passedOn() {
            return aMessage("e-1")
                    .origin(Message.Origin.MEMBER)
                    .sentBy(Sender.COORDINATOR)
                    .validatedByPoliceAt(at(SENT))
                    .sentAt(at(SENT));
        }

        private static MessageBuilder notValidated() {
            return passedOn().validatedByPoliceAt(Recorded.none());
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-28T10:00:00+01:00, MET",
            "2026-03-01T10:00:00+01:00, MET",
            "2026-03-01T09:00:00Z,      MET",
            "2026-03-01T10:01:00+01:00, BREACHED",
            "2026-03-01T09:01:00Z,      BREACHED",
            "2026-03-02T08:00:00+01:00, BREACHED",
        })
        void isValidatedAtOrBeforeTheInstantOfSending(String validated, Outcome outcome) {
            assess(aPartnership().messages(passedOn().validatedByPoliceAt(at(validated))))
                    .is(outcome)
                    .about("e-1");
        }

        @Test
        void isBreachedWithoutValidation() {
            assess(aPartnership().messages(notValidated())).isBreached();
        }

        @ParameterizedTest
        @CsvSource({
            "MEMBER,          COORDINATOR,           BREACHED",
            "LOCAL_AUTHORITY, COORDINATOR,           BREACHED",
            "OTHER,           COORDINATOR,           BREACHED",
            "OTHER,           DEPUTY_COORDINATOR,    BREACHED",
            "OTHER,           STEERING_GROUP_MEMBER, BREACHED",
            "COORDINATOR,     COORDINATOR,           NOT_APPLICABLE",
            "POLICE,          COORDINATOR,           NOT_APPLICABLE",
            "MEMBER,          POLICE,                NOT_APPLICABLE",
            "MEMBER,          LOCAL_AUTHORITY,       NOT_APPLICABLE",
        })
        void isAskedOfWhatWasReceivedFromOthers(Message.Origin origin, Sender sender, Outcome outcome) {
            assess(aPartnership().messages(notValidated().origin(origin).sentBy(sender)))
                    .is(outcome);
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership().messages(passedOn().validatedByPoliceAt(Recorded.unknown())))
                    .isUndetermined("messages[0].validatedByPoliceAt");
            assess(aPartnership().messages(passedOn().sentAt(Recorded.unknown())))
                    .isUndetermined("messages[0].sentAt");
            assess(aPartnership().messages(notValidated().origin(Recorded.unknown())))
                    .isUndetermined("messages[0].origin");
            assess(aPartnership().messages(notValidated().sentBy(Recorded.unknown())))
                    .isUndetermined("messages[0].sentBy");
        }

        @Test
        void doesNotAskForWhatCannotDecide() {
            assess(aPartnership()
                            .messages(
                                    notValidated().origin(Message.Origin.POLICE).sentBy(Recorded.unknown())))
                    .isNotApplicable();
            assess(aPartnership().messages(passedOn().origin(Recorded.unknown())))
                    .isMet();
            assess(aPartnership().messages(notValidated().sentAt(Recorded.unknown())))
                    .isBreached();
        }

        @Test
        void seesAValidationOnALaterDayFromThatDayOn() {
            var dossier = aPartnership().messages(passedOn().validatedByPoliceAt(at("2026-03-02T08:00:00+01:00")));

            assess(dossier).on("2026-03-01").isUndetermined(later("messages[0].validatedByPoliceAt"));
            assess(dossier).on("2026-03-02").isBreached();
        }

        @Test
        void isJudgedFromTheBelgianDayOfSending() {
            var dossier = aPartnership()
                    .messages(
                            notValidated().sentAt(at("2026-06-30T22:30:00Z")),
                            passedOn().id("e-2"));

            assess(dossier).on("2026-06-30").are("e-2 MET");
            assess(dossier).on("2026-07-01").are("e-1 BREACHED", "e-2 MET");
        }

        @Test
        void isNotHealed() {
            assess(aPartnership().messages(notValidated()).ended("2026-05-01"))
                    .on("2030-01-01")
                    .isBreached();
        }
    }

    /** What was given has to be passed on by the coordinator. */
    abstract static class HasToBePassedOn implements Specification {
        private final Message.About about;
        private final String opener;
        private final String day;

        HasToBePassedOn(Message.About about, String opener, String day) {
            this.about = about;
            this.opener = opener;
            this.day = day;
        }

        /** A dossier in which it was given on these days: a day, {@code none}, or {@code ?} for one that is not on record. */
        abstract Sketch given(String... days);

        private MessageBuilder passedOn() {
            return aMessage("e-1").about(about).sentBy(Sender.COORDINATOR).sentAt(at("2026-06-01T12:00:00+02:00"));
        }

        @ParameterizedTest
        @CsvSource({"COORDINATOR", "DEPUTY_COORDINATOR", "STEERING_GROUP_MEMBER"})
        void isMetByAMessageOfTheCoordinatorOrOneOnHisBehalf(Sender sender) {
            assess(given("2025-03-01").messages(passedOn().sentBy(sender))).isMet();
        }

        @Test
        void isPendingAndNeverBreachedUntilThen() {
            assess(given("2025-03-01").messages()).on("2039-01-01").isPending().isDueOnNoDay();
            assess(given("2025-03-01").messages(passedOn().sentBy(Sender.POLICE)))
                    .isPending();
            assess(given("2025-03-01").messages(passedOn().about(Message.About.CRIME)))
                    .isPending();
        }

        @Test
        void isNotMetByAMessageThatIsKnownNotToHaveBeenSent() {
            assess(given("2025-03-01").messages(passedOn().sentAt(Recorded.none())))
                    .isPending();
            assess(given("2025-03-01").messages(passedOn().sentAt(Recorded.unknown())))
                    .isUndetermined("messages[0].sentAt");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-02-28T23:59:00+01:00, PENDING",
            "2025-03-01T00:01:00+01:00, MET",
            "2025-03-02T08:00:00+01:00, MET",
        })
        void countsAMessageFromTheDayOnWhichItWasGiven(String sent, Outcome outcome) {
            assess(given("2025-03-01").messages(passedOn().sentAt(at(sent)))).is(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-03-01,            2025-03-01 2025-07-01, MET,          ''",
            "2025-07-01 2025-03-01, 2025-03-01,            PENDING,      ''",
            "2025-07-01 2025-03-01, 2025-02-28 2025-06-30, PENDING,      ''",
            "2025-07-01 2025-03-01, 2025-07-01,            MET,          ''",
            "2025-07-01 2025-03-01, 2025-07-01 2025-03-01, MET,          ''",
            "2025-03-01 ?,          2025-07-01,            UNDETERMINED, given[1]",
            "2025-03-01 ?,          2025-02-28,            UNDETERMINED, given[1]",
            "2025-03-01,            2025-02-28 ?,          UNDETERMINED, messages[1].sentAt",
            "2025-03-01,            ? 2025-03-01,          MET,          ''",
            "2025-03-01,            2025-02-28 none,       PENDING,      ''",
        })
        void eachIsPassedOnByAMessageOfItsDayOrLater(String given, String sent, Outcome outcome, String missing) {
            String[] days = sent.split(" ", -1);
            var messages = IntStream.range(0, days.length)
                    .mapToObj(i -> passedOn()
                            .id("e-" + i)
                            .sentAt(day(days[i]).map(known -> OffsetDateTime.parse(known + "T10:00:00+01:00"))))
                    .toArray(MessageBuilder[]::new);

            assess(given(given.split(" ")).messages(messages))
                    .is(outcome, missing.replaceAll("given(.+)", opener + "$1." + day));
        }

        @Test
        void isUndeterminedWhereAMessageMayPassItOn() {
            var doubtful = passedOn().about(Recorded.unknown()).sentAt(at("2025-07-01T12:00:00+02:00"));

            assess(given("2025-07-01").messages(doubtful)).isUndetermined("messages[0].about");
            assess(given("2025-07-02").messages(doubtful)).isPending();
            assess(given("2025-07-01", "2025-06-30")
                            .messages(doubtful, passedOn().id("e-2").sentAt(at("2025-06-30T12:00:00+02:00"))))
                    .isUndetermined("messages[0].about");
        }

        @Test
        void showsWhatIsStillToBePassedOn() {
            var inMarch = passedOn().sentAt(at("2025-03-01T12:00:00+01:00"));

            assess(given("2025-03-01", "2025-07-01").messages(inMarch))
                    .isPending()
                    .shows(opener + "[1]." + day, "messages", "messages[0].sentAt");
            assess(given("2025-03-01").messages(inMarch))
                    .isMet()
                    .shows(opener + "[0]." + day, "messages[0].about", "messages[0].sentBy", "messages[0].sentAt");
        }

        @Test
        void isUndeterminedWhereTheDayOnWhichItWasGivenIsLeftOut() {
            assess(given("?").messages(passedOn())).isUndetermined(opener + "[0]." + day);
            assess(given("?").messages(passedOn().sentAt(Recorded.unknown())))
                    .isUndetermined("messages[0].sentAt", opener + "[0]." + day);
        }

        @Test
        void isMetFromTheDayOfTheMessage() {
            var dossier = given("2025-03-01").messages(passedOn());

            assess(dossier).on("2026-05-31").isPending();
            assess(dossier).on("2026-06-01").isMet();
        }

        @Test
        void isNotApplicableWhereNothingWasGiven() {
            assess(given().messages()).isNotApplicable(Reason.RULE);
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(given("2025-03-01")).isUndetermined("messages");
            assess(given("2025-03-01").messages(passedOn().about(Recorded.unknown())))
                    .isUndetermined("messages[0].about");
            assess(given("2025-03-01").messages(passedOn().sentBy(Recorded.unknown())))
                    .isUndetermined("messages[0].sentBy");
            assess(aPartnership().messages()).isUndetermined(opener);
            assess(aPartnership()).isUndetermined(opener);
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(given("2025-03-01").messages().partial("messages")).isUndetermined("messages");
            assess(given().messages().partial(opener)).isUndetermined(opener);
        }
    }

    @Nested
    class C_T6a extends HasToBePassedOn {
        C_T6a() {
            super(Message.About.FEEDBACK, "reports", "feedbackAt");
        }

        @Override
        Sketch given(String... days) {
            return aPartnership()
                    .reports(Stream.of(days)
                            .map(day -> aReport("r-" + day)
                                    .feedbackAt(day(day).map(known -> OffsetDateTime.parse(known + "T10:00:00+01:00"))))
                            .toArray(ReportBuilder[]::new));
        }

        @Test
        void asksNothingAfterAReportWithoutFeedback() {
            assess(given("none").messages()).isNotApplicable(Reason.RULE);
            assess(given("none").messages().partial("reports")).isUndetermined("reports");
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhetherFeedbackWasGiven() {
            assess(given("?").messages()).isUndetermined("reports[0].feedbackAt");
        }

        @Test
        void isOpenedOnTheDayOfTheFeedback() {
            assess(given("2025-03-01").messages()).on("2025-02-28").isUndetermined(later("reports[0].feedbackAt"));
            assess(given("2025-03-01").messages()).on("2025-03-01").isPending();
        }
    }

    @Nested
    class C_T6b extends HasToBePassedOn {
        C_T6b() {
            super(Message.About.PREVENTION, "adviceGiven", "date");
        }

        @Override
        Sketch given(String... days) {
            return aPartnership()
                    .but(d -> d.adviceGiven(
                            built(days, day -> new Advice(day(day), Recorded.unknown(), Recorded.unknown()))));
        }

        @Test
        void isPendingWhereNothingWasEverPassedOnWhateverTheDay() {
            assess(given("?").messages()).isPending();
        }

        @Test
        void isOpenedOnTheDayOfTheAdvice() {
            assess(given("2025-03-01").messages()).on("2025-02-28").isNotApplicable();
            assess(given("2025-03-01").messages()).on("2025-03-01").isPending();
        }
    }

    @Nested
    class C_T9 implements Specification {
        private static MessageBuilder aboutPrevention() {
            return aMessage("e-1")
                    .urgency(Urgency.NON_URGENT)
                    .about(Message.About.PREVENTION)
                    .agreedWithPolice(Answer.NO)
                    .sentAt(at("2026-03-01T10:00:00+01:00"));
        }

        private static Sketch sent(MessageBuilder message) {
            return aPartnership().plans().messages(message);
        }

        private static Sketch underAPlan(MessageBuilder message, Recorded<LocalDate> standingAgreement) {
            return sent(message).plans(CommunicationPlan.blank().but().standingAgreementOn(standingAgreement));
        }

        @Test
        void isMetByAnAgreementOnTheMessage() {
            assess(sent(aboutPrevention().agreedWithPolice(Answer.YES))).isMet().about("e-1");
        }

        @ParameterizedTest
        @CsvSource({"2024-01-01, MET", "2026-03-01, MET", "2026-03-02, BREACHED"})
        void aStandingAgreementOnTheDayOrBeforeSuffices(String agreed, Outcome outcome) {
            assess(underAPlan(aboutPrevention(), dated(agreed))).is(outcome);
        }

        @Test
        void isBreachedWithoutEither() {
            assess(sent(aboutPrevention())).isBreached();
            assess(underAPlan(aboutPrevention(), Recorded.none())).isBreached();
        }

        @ParameterizedTest
        @CsvSource({"URGENT, PREVENTION", "NON_URGENT, CRIME", "NON_URGENT, FEEDBACK"})
        void asksNothingOfOtherMessages(Urgency urgency, Message.About about) {
            assess(sent(aboutPrevention().urgency(urgency).about(about))).isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(sent(aboutPrevention().agreedWithPolice(Answer.UNKNOWN)))
                    .isUndetermined("messages[0].agreedWithPolice");
            assess(aPartnership().messages(aboutPrevention())).isUndetermined("partnership.communicationPlan");
            assess(underAPlan(aboutPrevention(), Recorded.unknown()))
                    .isUndetermined("partnership.communicationPlan[0].standingAgreementOn");
            assess(underAPlan(aboutPrevention().sentAt(Recorded.unknown()), dated("2024-01-01")))
                    .isUndetermined("messages[0].sentAt");
            assess(sent(aboutPrevention().urgency(Recorded.unknown()))).isUndetermined("messages[0].urgency");
            assess(sent(aboutPrevention().about(Recorded.unknown()))).isUndetermined("messages[0].about");
            assess(sent(aboutPrevention()).partial("partnership.communicationPlan"))
                    .isUndetermined("partnership.communicationPlan");
        }
    }
}
