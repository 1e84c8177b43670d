package org.openplp.rules.belgium.topic;

import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.constant;
import static org.openplp.rules.spec.Sketch.known;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Shows;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies who drafts and sends a message, how, and what it shows. */
class SentMessagesTest {
    /** A norm is judged of each message from the day on which it was sent, and never heals (reading R4). */
    abstract static class IsJudgedOfEachMessage implements Specification {
        private final UnaryOperator<MessageBuilder> right;
        private final UnaryOperator<MessageBuilder> wrong;

        IsJudgedOfEachMessage(UnaryOperator<MessageBuilder> right, UnaryOperator<MessageBuilder> wrong) {
            this.right = right;
            this.wrong = wrong;
        }

        private Sketch dossier() {
            return aPartnership()
                    .messages(
                            wrong.apply(aMessage("e-1")).sentAt(at("2026-06-30T22:30:00Z")),
                            right.apply(aMessage("e-2")).sentAt(at("2026-06-30T20:00:00+02:00")));
        }

        @Test
        void isJudgedFromTheBelgianDayOfSending() {
            assess(dossier()).on("2026-06-29").isNotApplicable().about("plp-1");
            assess(dossier()).on("2026-06-30").are("e-2 MET");
            assess(dossier()).on("2026-07-01").are("e-1 BREACHED", "e-2 MET");
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(dossier().ended("2026-07-31")).on("2030-01-01").are("e-1 BREACHED", "e-2 MET");
        }

        @Test
        void isBreachedBeforeOperationToo() {
            assess(dossier().notInOperation()).are("e-1 BREACHED", "e-2 MET");
        }

        @Test
        void needsTheWholeListOfMessages() {
            assess(aPartnership()).isUndetermined("messages").about("plp-1");
            assess(dossier().partial("messages"))
                    .are("plp-1 UNDETERMINED", "e-1 BREACHED", "e-2 MET")
                    .of("plp-1")
                    .isUndetermined("messages");
            assess(aPartnership().messages()).isNotApplicable(Reason.CONCERNS_NONE);
        }
    }

    private static Sketch sent(MessageBuilder message) {
        return aPartnership().messages(message);
    }

    @Nested
    class COM_5 extends IsJudgedOfEachMessage {
        COM_5() {
            super(
                    message -> message.about(Message.About.CRIME).draftedBy(Party.POLICE),
                    message -> message.about(Message.About.CRIME).draftedBy(Party.COORDINATOR));
        }

        private static MessageBuilder aboutCrime(Recorded<Party> drafter) {
            return aMessage("e-1").about(Message.About.CRIME).draftedBy(drafter);
        }

        @ParameterizedTest
        @CsvSource({
            "POLICE,             MET",
            "CHIEF_OF_CORPS,     MET",
            "MANDATED_OFFICER,   MET",
            "COORDINATOR,        BREACHED",
            "DEPUTY_COORDINATOR, BREACHED",
            "MEMBERS,            BREACHED",
            "LOCAL_AUTHORITY,    BREACHED",
            "OTHER,              BREACHED",
        })
        void isDraftedByThePolice(Party drafter, Outcome outcome) {
            assess(sent(aboutCrime(known(drafter)))).is(outcome).about("e-1");
        }

        @Test
        void isNotHealedByAValidationOfThePolice() {
            assess(sent(aboutCrime(known(Party.COORDINATOR))
                            .origin(Message.Origin.POLICE)
                            .validatedByPoliceAt(at("2026-01-01T10:00:00+01:00"))))
                    .isBreached()
                    .shows(
                            "messages[0].about",
                            "messages[0].draftedBy",
                            "messages[0].origin",
                            "messages[0].validatedByPoliceAt");
        }

        @ParameterizedTest
        @CsvSource({"PREVENTION", "FEEDBACK", "OTHER", "none"})
        void asksNothingOfOtherMessages(String about) {
            assess(sent(aboutCrime(known(Party.MEMBERS)).about(constant(Message.About.class, about))))
                    .isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void asksNothingOfAMessageThatNobodyDrafted() {
            assess(sent(aboutCrime(Recorded.none()))).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(sent(aboutCrime(Recorded.unknown()))).isUndetermined("messages[0].draftedBy");
            assess(sent(aboutCrime(known(Party.MEMBERS)).about(Recorded.unknown())))
                    .isUndetermined("messages[0].about");
            assess(sent(aMessage("e-1"))).isUndetermined("messages[0].about", "messages[0].draftedBy");
        }

        @Test
        void isMetByThePoliceWhateverItIsAbout() {
            assess(sent(aMessage("e-1").draftedBy(Party.POLICE))).isMet();
        }
    }

    @Nested
    class COM_12 extends IsJudgedOfEachMessage {
        COM_12() {
            super(
                    message -> message.urgency(Urgency.URGENT).sentBy(Sender.POLICE),
                    message -> message.urgency(Urgency.URGENT).sentBy(Sender.COORDINATOR));
        }

        private static MessageBuilder urgent(Recorded<Sender> sender) {
            return aMessage("e-1").urgency(Urgency.URGENT).sentBy(sender);
        }

        @ParameterizedTest
        @CsvSource({
            "POLICE,                MET",
            "COORDINATOR,           BREACHED",
            "DEPUTY_COORDINATOR,    BREACHED",
            "STEERING_GROUP_MEMBER, BREACHED",
            "LOCAL_AUTHORITY,       BREACHED",
        })
        void isSentByThePolice(Sender sender, Outcome outcome) {
            assess(sent(urgent(known(sender)))).is(outcome).about("e-1");
        }

        @ParameterizedTest
        @CsvSource({"?", "SMS", "VOICE", "EMAIL"})
        void byAnyMeans(String means) {
            assess(sent(urgent(known(Sender.POLICE)).channel(constant(Channel.Means.class, means))))
                    .isMet();
        }

        @Test
        void asksNothingOfWhatIsNotUrgentOrNotSent() {
            assess(sent(urgent(known(Sender.COORDINATOR)).urgency(Urgency.NON_URGENT)))
                    .isNotApplicable(Reason.CONCERNS_NONE);
            assess(sent(urgent(Recorded.none()))).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(sent(urgent(Recorded.unknown()))).isUndetermined("messages[0].sentBy");
            assess(sent(urgent(known(Sender.COORDINATOR)).urgency(Recorded.unknown())))
                    .isUndetermined("messages[0].urgency");
            assess(sent(aMessage("e-1"))).isUndetermined("messages[0].urgency", "messages[0].sentBy");
        }

        @Test
        void isMetByThePoliceHoweverUrgentItIs() {
            assess(sent(aMessage("e-1").sentBy(Sender.POLICE))).isMet();
        }
    }

    @Nested
    class COM_13 extends IsJudgedOfEachMessage {
        COM_13() {
            super(
                    message -> message.urgency(Urgency.NON_URGENT)
                            .sentBy(Sender.POLICE)
                            .channel(Channel.Means.NEWSLETTER),
                    message -> message.urgency(Urgency.NON_URGENT)
                            .sentBy(Sender.POLICE)
                            .channel(Channel.Means.SMS));
        }

        private static MessageBuilder news() {
            return aMessage("e-1")
                    .urgency(Urgency.NON_URGENT)
                    .sentBy(Sender.COORDINATOR)
                    .channel(Channel.Means.EMAIL);
        }

        @ParameterizedTest
        @CsvSource({
            "POLICE,                MET",
            "COORDINATOR,           MET",
            "DEPUTY_COORDINATOR,    MET",
            "STEERING_GROUP_MEMBER, MET",
            "LOCAL_AUTHORITY,       BREACHED",
        })
        void isSentByThePoliceOrTheCoordinator(Sender sender, Outcome outcome) {
            assess(sent(news().sentBy(sender))).is(outcome).about("e-1");
        }

        @ParameterizedTest
        @CsvSource({
            "EMAIL,       MET",
            "LETTER,      MET",
            "NEWSLETTER,  MET",
            "CLOSED_SITE, MET",
            "SMS,         BREACHED",
            "VOICE,       BREACHED",
            "WHATSAPP,    BREACHED",
            "FACEBOOK,    BREACHED",
            "APP,         BREACHED",
        })
        void travelsByMailNewsletterOrClosedJournal(Channel.Means means, Outcome outcome) {
            assess(sent(news().channel(means))).is(outcome);
        }

        @Test
        void asksNothingOfWhatIsUrgentOrNotSent() {
            assess(sent(news().urgency(Urgency.URGENT).channel(Channel.Means.SMS)))
                    .isNotApplicable(Reason.CONCERNS_NONE);
            assess(sent(news().sentBy(Recorded.none()))).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(sent(news().sentBy(Recorded.unknown()))).isUndetermined("messages[0].sentBy");
            assess(sent(news().channel(Recorded.unknown()))).isUndetermined("messages[0].channel");
            assess(sent(news().urgency(Recorded.unknown()).channel(Channel.Means.SMS)))
                    .isUndetermined("messages[0].urgency");
        }

        @Test
        void doesNotAskWhatCannotDecide() {
            assess(sent(news().urgency(Recorded.unknown()))).isMet();
            assess(sent(news().sentBy(Sender.LOCAL_AUTHORITY).channel(Recorded.unknown())))
                    .isBreached()
                    .shows("messages[0].urgency", "messages[0].sentBy");
        }
    }

    private static Recorded<Shows> shows(Answer suspect, Answer plate, Answer source) {
        return known(new Shows(suspect, plate, source));
    }

    @Nested
    class COM_18 extends IsJudgedOfEachMessage {
        COM_18() {
            super(
                    message -> message.shows(shows(Answer.YES, Answer.YES, Answer.NO)),
                    message -> message.shows(shows(Answer.NO, Answer.NO, Answer.YES))
                            .sourceAgreed(Answer.NO));
        }

        private static MessageBuilder message(Answer source, Answer agreed) {
            return aMessage("e-1")
                    .shows(shows(Answer.UNKNOWN, Answer.UNKNOWN, source))
                    .sourceAgreed(agreed);
        }

        @ParameterizedTest
        @CsvSource({
            "NO,      NO,      MET,          ''",
            "NO,      UNKNOWN, MET,          ''",
            "YES,     YES,     MET,          ''",
            "UNKNOWN, YES,     MET,          ''",
            "YES,     NO,      BREACHED,     ''",
            "YES,     UNKNOWN, UNDETERMINED, messages[0].sourceAgreed",
            "UNKNOWN, NO,      UNDETERMINED, messages[0].shows.source",
            "UNKNOWN, UNKNOWN, UNDETERMINED, messages[0].shows.source messages[0].sourceAgreed",
        })
        void isKeptUnlessTheSourceAgreed(Answer source, Answer agreed, Outcome outcome, String missing) {
            assess(sent(message(source, agreed))).is(outcome, missing).about("e-1");
        }

        @Test
        void aMessageThatShowsNothingShowsNoSource() {
            assess(sent(aMessage("e-1").shows(Recorded.none()))).isMet().shows("messages[0].shows");
            assess(sent(aMessage("e-1"))).isUndetermined("messages[0].shows.source", "messages[0].sourceAgreed");
        }
    }

    @Nested
    class COM_19 extends IsJudgedOfEachMessage {
        COM_19() {
            super(
                    message -> message.shows(shows(Answer.NO, Answer.NO, Answer.UNKNOWN)),
                    message -> message.shows(shows(Answer.YES, Answer.NO, Answer.UNKNOWN)));
        }

        @ParameterizedTest
        @CsvSource({
            "NO,      NO,      MET,          ''",
            "YES,     NO,      BREACHED,     ''",
            "NO,      YES,     BREACHED,     ''",
            "YES,     YES,     BREACHED,     ''",
            "YES,     UNKNOWN, BREACHED,     ''",
            "UNKNOWN, YES,     BREACHED,     ''",
            "NO,      UNKNOWN, UNDETERMINED, messages[0].shows.legiblePlate",
            "UNKNOWN, NO,      UNDETERMINED, messages[0].shows.recognisableSuspect",
            "UNKNOWN, UNKNOWN, UNDETERMINED, messages[0].shows.recognisableSuspect messages[0].shows.legiblePlate",
        })
        void oneOfTheTwoBreachesItAndBothAreNeededToMeetIt(
                Answer suspect, Answer plate, Outcome outcome, String missing) {
            assess(sent(aMessage("e-1").shows(shows(suspect, plate, Answer.UNKNOWN))))
                    .is(outcome, missing)
                    .about("e-1");
        }

        @Test
        void asksNothingOfWhatWasNotSent() {
            var draft = aMessage("e-1")
                    .shows(new Shows(Answer.YES, Answer.YES, Answer.YES))
                    .sentAt(Recorded.none());

            assess(sent(draft)).isNotApplicable();
            assess("COM-18", sent(draft.sourceAgreed(Answer.NO))).isNotApplicable();
        }

        @Test
        void aMessageThatShowsNothingShowsNeither() {
            assess(sent(aMessage("e-1").shows(Recorded.none()))).isMet();
            assess(sent(aMessage("e-1")))
                    .isUndetermined("messages[0].shows.recognisableSuspect", "messages[0].shows.legiblePlate");
        }
    }
}
