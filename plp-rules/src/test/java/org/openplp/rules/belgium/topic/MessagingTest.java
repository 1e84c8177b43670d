package org.openplp.rules.belgium.topic;

import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.CommunicationPlanBuilder;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.ReportBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Shows;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class MessagingTest {
    private static final String PLAN = "partnership.communicationPlan";

    private static CommunicationPlanBuilder plan(String agreedOn) {
        return CommunicationPlan.blank().but().agreedOn(dated(agreedOn));
    }

    private static Sketch plans(CommunicationPlanBuilder... plans) {
        return aPartnership()
                .partnership(p -> p.communicationPlan(Log.of(
                        Stream.of(plans).map(CommunicationPlanBuilder::build).toList())));
    }

    /** A value of a table: {@code ?} where the key is left out. */
    private static <E extends Enum<E>> Recorded<E> parse(Class<E> type, String word) {
        return switch (word) {
            case "none" -> Recorded.none();
            case "?" -> Recorded.unknown();
            default -> known(Enum.valueOf(type, word));
        };
    }

    private static Recorded<OffsetDateTime> time(String word) {
        return switch (word) {
            case "none" -> Recorded.none();
            case "?" -> Recorded.unknown();
            default -> at(word);
        };
    }

    /** A norm is judged of each message from the day on which it was sent, and never heals (reading R4). */
    interface IsJudgedOfEachMessage extends Specification {
        MessageBuilder asItShouldBe(MessageBuilder message);

        MessageBuilder asItShouldNotBe(MessageBuilder message);

        default Sketch dossier() {
            return aPartnership()
                    .messages(
                            asItShouldNotBe(aMessage("e-1")).sentAt(at("2026-06-30T22:30:00Z")),
                            asItShouldBe(aMessage("e-2")).sentAt(at("2026-06-30T20:00:00+02:00")));
        }

        @Test
        default void isJudgedFromTheBelgianDayOfSending() {
            assess(dossier()).on("2026-06-29").isNotApplicable().about("plp-1");
            assess(dossier()).on("2026-06-30").are("e-2 MET");
            assess(dossier()).on("2026-07-01").are("e-1 BREACHED", "e-2 MET");
        }

        @Test
        default void isStillJudgedAfterTheEndOfThePartnership() {
            assess(dossier().ended("2026-07-31")).on("2030-01-01").are("e-1 BREACHED", "e-2 MET");
        }

        @Test
        default void isBreachedBeforeOperationToo() {
            assess(dossier().notInOperation()).are("e-1 BREACHED", "e-2 MET");
        }

        @Test
        default void needsTheWholeListOfMessages() {
            assess(aPartnership()).isUndetermined("messages").about("plp-1");
            assess(dossier().partial("messages"))
                    .are("plp-1 UNDETERMINED", "e-1 BREACHED", "e-2 MET")
                    .of("plp-1")
                    .isUndetermined("messages");
            assess(aPartnership().messages()).isNotApplicable(Reason.CONCERNS_NONE);
        }
    }

    @Nested
    class COM_1 implements Specification {
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
        void isPendingUntilTheStart() {
            var dossier = plans(twoWay("2023-06-01"));

            assess(dossier).on("2023-05-31").isPending().because(Reason.NOT_IN_OPERATION);
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

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(plans().ended("2026-06-30")).isBreached();
        }
    }

    @Nested
    class COM_2 implements Specification {
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
        @CsvSource({"CONTENT", "ORGANISATION", "TECHNIQUE"})
        void isNotFollowedByAPlanThatLacksOne(CommunicationPlan.Part part) {
            assess(plans(without(part, "2023-06-01")))
                    .isBreached()
                    .showsValue(
                            PLAN + "[0].covers",
                            part == CommunicationPlan.Part.CONTENT
                                    ? "ORGANISATION, TECHNIQUE, without CONTENT"
                                    : part == CommunicationPlan.Part.ORGANISATION
                                            ? "CONTENT, TECHNIQUE, without ORGANISATION"
                                            : "CONTENT, ORGANISATION, without TECHNIQUE");
        }

        @Test
        void isNotFollowedByAPlanThatCoversNothing() {
            assess(plans(plan("2023-06-01").covers(Log.none()))).isBreached();
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            var dossier =
                    plans(without(CommunicationPlan.Part.CONTENT, "2023-06-01")).operationalSince("2026-07-01");

            assess(dossier).on("2026-06-30").isPending();
            assess(dossier).on("2026-07-01").isBreached();
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

        @Test
        void asksNothingAfterTheEndOfThePartnership() {
            var dossier = plans(plan("2023-06-01").covers(Log.none())).ended("2026-06-30");

            assess(dossier).on("2026-06-30").isBreached();
            assess(dossier).on("2026-07-01").isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }

        @Test
        void isJudgedFromTheCircularOf2010On() {
            var dossier = plans(complete("2010-01-01"));

            assess(dossier).on("2010-12-09").are();
            assess(dossier).on("2010-12-10").isMet();
            assess(dossier).on("2010-12-11").isMet();
        }
    }

    @Nested
    class COM_4 implements Specification {
        private static final String SENT = "2026-03-01T10:00:00+01:00";

        private static MessageBuilder fromThePolice() {
            return aMessage("e-1")
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
        @CsvSource({"?", "none", "COORDINATOR", "POLICE"})
        void isPendingUntilItIsSent(String sender) {
            assess(aPartnership().messages(waiting().sentBy(parse(Sender.class, sender))))
                    .isPending()
                    .about("e-1");
        }

        @Test
        void isNeverBreachedByTheDaysThatPass() {
            assess(aPartnership().messages(waiting()))
                    .on("2036-03-01")
                    .isPending()
                    .isDueOnNoDay();
        }

        @ParameterizedTest
        @CsvSource({"MEMBER", "COORDINATOR", "LOCAL_AUTHORITY", "OTHER", "none"})
        void asksNothingOfMessagesFromOthers(String origin) {
            assess(aPartnership().messages(waiting().origin(parse(Message.Origin.class, origin))))
                    .isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void asksNothingOfWhatWasNotMadeAvailableToTheCoordinator() {
            assess(aPartnership().messages(waiting().availableToCoordinatorAt(Recorded.none())))
                    .isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
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

        @Test
        void asksNothingAfterTheEndOfThePartnership() {
            var dossier = aPartnership().messages(waiting()).ended("2026-06-30");

            assess(dossier).on("2026-06-30").isPending();
            assess(dossier).on("2026-07-01").isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }

        @Test
        void isJudgedFromTheCircularOf2010On() {
            var dossier = aPartnership()
                    .messages(forwarded()
                            .availableToCoordinatorAt(at("2010-01-01T09:00:00+01:00"))
                            .sentAt(at("2010-01-01T10:00:00+01:00")));

            assess(dossier).on("2010-12-09").are();
            assess(dossier).on("2010-12-10").isMet();
            assess(dossier).on("2010-12-11").isMet();
        }
    }

    @Nested
    class COM_5 implements IsJudgedOfEachMessage {
        private static MessageBuilder aboutCrime(Recorded<Party> drafter) {
            return aMessage("e-1").about(Message.About.CRIME).draftedBy(drafter);
        }

        @Override
        public MessageBuilder asItShouldBe(MessageBuilder message) {
            return message.about(Message.About.CRIME).draftedBy(Party.POLICE);
        }

        @Override
        public MessageBuilder asItShouldNotBe(MessageBuilder message) {
            return message.about(Message.About.CRIME).draftedBy(Party.COORDINATOR);
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
            assess(aPartnership().messages(aboutCrime(known(drafter))))
                    .is(outcome)
                    .about("e-1");
        }

        @Test
        void isNotHealedByAValidationOfThePolice() {
            assess(aPartnership()
                            .messages(aboutCrime(known(Party.COORDINATOR))
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
            assess(aPartnership().messages(aboutCrime(known(Party.MEMBERS)).about(parse(Message.About.class, about))))
                    .isNotApplicable(Reason.CONCERNS_NONE);
        }

        @Test
        void asksNothingOfAMessageThatNobodyDrafted() {
            assess(aPartnership().messages(aboutCrime(Recorded.none()))).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership().messages(aboutCrime(Recorded.unknown()))).isUndetermined("messages[0].draftedBy");
            assess(aPartnership().messages(aboutCrime(known(Party.MEMBERS)).about(Recorded.unknown())))
                    .isUndetermined("messages[0].about");
            assess(aPartnership().messages(aMessage("e-1")))
                    .isUndetermined("messages[0].about", "messages[0].draftedBy");
        }

        @Test
        void isMetByThePoliceWhateverItIsAbout() {
            assess(aPartnership().messages(aMessage("e-1").draftedBy(Party.POLICE)))
                    .isMet();
        }
    }

    @Nested
    class COM_9b implements Specification {
        @Test
        void isSettledByAnAttestation() {
            assess(aPartnership()).isUndetermined("attestations").about("plp-1");
            assess(aPartnership().attestations(anAttestation("COM-9b", "plp-1", Answer.YES)))
                    .isMet()
                    .because(Reason.ATTESTED);
            assess(aPartnership().attestations(anAttestation("COM-9b", "plp-1", Answer.NO)))
                    .isBreached();
        }

        @Test
        void isJudgedFromTheCircularOf2010On() {
            assess(aPartnership()).on("2010-12-09").are();
            assess(aPartnership()).on("2010-12-10").isUndetermined("attestations");
            assess(aPartnership()).on("2010-12-11").isUndetermined("attestations");
        }
    }

    @Nested
    class COM_12 implements IsJudgedOfEachMessage {
        private static MessageBuilder urgent(Recorded<Sender> sender) {
            return aMessage("e-1").urgency(Urgency.URGENT).sentBy(sender);
        }

        @Override
        public MessageBuilder asItShouldBe(MessageBuilder message) {
            return message.urgency(Urgency.URGENT).sentBy(Sender.POLICE);
        }

        @Override
        public MessageBuilder asItShouldNotBe(MessageBuilder message) {
            return message.urgency(Urgency.URGENT).sentBy(Sender.COORDINATOR);
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
            assess(aPartnership().messages(urgent(known(sender)))).is(outcome).about("e-1");
        }

        @ParameterizedTest
        @CsvSource({"?", "SMS", "VOICE", "EMAIL"})
        void byAnyMeans(String means) {
            assess(aPartnership().messages(urgent(known(Sender.POLICE)).channel(parse(Channel.Means.class, means))))
                    .isMet();
        }

        @Test
        void asksNothingOfWhatIsNotUrgentOrNotSent() {
            assess(aPartnership().messages(urgent(known(Sender.COORDINATOR)).urgency(Urgency.NON_URGENT)))
                    .isNotApplicable(Reason.CONCERNS_NONE);
            assess(aPartnership().messages(urgent(Recorded.none()))).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership().messages(urgent(Recorded.unknown()))).isUndetermined("messages[0].sentBy");
            assess(aPartnership().messages(urgent(known(Sender.COORDINATOR)).urgency(Recorded.unknown())))
                    .isUndetermined("messages[0].urgency");
            assess(aPartnership().messages(aMessage("e-1")))
                    .isUndetermined("messages[0].urgency", "messages[0].sentBy");
        }

        @Test
        void isMetByThePoliceHoweverUrgentItIs() {
            assess(aPartnership().messages(aMessage("e-1").sentBy(Sender.POLICE)))
                    .isMet();
        }
    }

    @Nested
    class COM_13 implements IsJudgedOfEachMessage {
        private static MessageBuilder news() {
            return aMessage("e-1")
                    .urgency(Urgency.NON_URGENT)
                    .sentBy(Sender.COORDINATOR)
                    .channel(Channel.Means.EMAIL);
        }

        @Override
        public MessageBuilder asItShouldBe(MessageBuilder message) {
            return message.urgency(Urgency.NON_URGENT).sentBy(Sender.POLICE).channel(Channel.Means.NEWSLETTER);
        }

        @Override
        public MessageBuilder asItShouldNotBe(MessageBuilder message) {
            return message.urgency(Urgency.NON_URGENT).sentBy(Sender.POLICE).channel(Channel.Means.SMS);
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
            assess(aPartnership().messages(news().sentBy(sender))).is(outcome).about("e-1");
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
            assess(aPartnership().messages(news().channel(means))).is(outcome);
        }

        @Test
        void asksNothingOfWhatIsUrgentOrNotSent() {
            assess(aPartnership().messages(news().urgency(Urgency.URGENT).channel(Channel.Means.SMS)))
                    .isNotApplicable(Reason.CONCERNS_NONE);
            assess(aPartnership().messages(news().sentBy(Recorded.none()))).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership().messages(news().sentBy(Recorded.unknown()))).isUndetermined("messages[0].sentBy");
            assess(aPartnership().messages(news().channel(Recorded.unknown()))).isUndetermined("messages[0].channel");
            assess(aPartnership().messages(news().urgency(Recorded.unknown()).channel(Channel.Means.SMS)))
                    .isUndetermined("messages[0].urgency");
        }

        @Test
        void doesNotAskWhatCannotDecide() {
            assess(aPartnership().messages(news().urgency(Recorded.unknown()))).isMet();
            assess(aPartnership().messages(news().sentBy(Sender.LOCAL_AUTHORITY).channel(Recorded.unknown())))
                    .isBreached()
                    .shows("messages[0].urgency", "messages[0].sentBy");
        }
    }

    @Nested
    class COM_16 implements Specification {
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
        void asksNothingAfterTheEndOfThePartnership() {
            var dossier = aPartnership().reports(report("none", Answer.NO)).ended("2026-06-30");

            assess(dossier).on("2026-06-30").isPending();
            assess(dossier).on("2026-07-01").isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }

        @Test
        void isOwedBeforeOperationToo() {
            assess(aPartnership().reports(report("none", Answer.NO)).notInOperation())
                    .isPending()
                    .because(Reason.RULE);
        }
    }

    private static Recorded<Shows> shows(Answer suspect, Answer plate, Answer source) {
        return known(new Shows(suspect, plate, source));
    }

    @Nested
    class COM_18 implements IsJudgedOfEachMessage {
        private static MessageBuilder message(Answer source, Answer agreed) {
            return aMessage("e-1")
                    .shows(shows(Answer.UNKNOWN, Answer.UNKNOWN, source))
                    .sourceAgreed(agreed);
        }

        @Override
        public MessageBuilder asItShouldBe(MessageBuilder message) {
            return message.shows(shows(Answer.YES, Answer.YES, Answer.NO));
        }

        @Override
        public MessageBuilder asItShouldNotBe(MessageBuilder message) {
            return message.shows(shows(Answer.NO, Answer.NO, Answer.YES)).sourceAgreed(Answer.NO);
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
            assess(aPartnership().messages(message(source, agreed)))
                    .is(outcome, missing)
                    .about("e-1");
        }

        @Test
        void aMessageThatShowsNothingShowsNoSource() {
            assess(aPartnership().messages(aMessage("e-1").shows(Recorded.none())))
                    .isMet()
                    .shows("messages[0].shows");
            assess(aPartnership().messages(aMessage("e-1")))
                    .isUndetermined("messages[0].shows.source", "messages[0].sourceAgreed");
        }

        @Test
        void isJudgedFromTheCircularOf2010On() {
            var dossier = aPartnership().messages(message(Answer.NO, Answer.NO).sentAt(at("2010-01-01T10:00:00Z")));

            assess(dossier).on("2010-12-09").are();
            assess(dossier).on("2010-12-10").isMet();
            assess(dossier).on("2010-12-11").isMet();
        }
    }

    @Nested
    class COM_19 implements IsJudgedOfEachMessage {
        @Override
        public MessageBuilder asItShouldBe(MessageBuilder message) {
            return message.shows(shows(Answer.NO, Answer.NO, Answer.UNKNOWN));
        }

        @Override
        public MessageBuilder asItShouldNotBe(MessageBuilder message) {
            return message.shows(shows(Answer.YES, Answer.NO, Answer.UNKNOWN));
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
            assess(aPartnership().messages(aMessage("e-1").shows(shows(suspect, plate, Answer.UNKNOWN))))
                    .is(outcome, missing)
                    .about("e-1");
        }

        @Test
        void asksNothingOfWhatWasNotSent() {
            var draft = aMessage("e-1")
                    .shows(new Shows(Answer.YES, Answer.YES, Answer.YES))
                    .sentAt(Recorded.none());

            assess(aPartnership().messages(draft)).isNotApplicable();
            assess("COM-18", aPartnership().messages(draft.sourceAgreed(Answer.NO)))
                    .isNotApplicable();
        }

        @Test
        void aMessageThatShowsNothingShowsNeither() {
            assess(aPartnership().messages(aMessage("e-1").shows(Recorded.none())))
                    .isMet();
            assess(aPartnership().messages(aMessage("e-1")))
                    .isUndetermined("messages[0].shows.recognisableSuspect", "messages[0].shows.legiblePlate");
        }
    }

    @Nested
    class COM_21 implements Specification {
        private static final String BETWEEN = PLAN + "[0].channels[0].between";

        private static Channel channel(String means, String between) {
            return new Channel(
                    parse(Channel.Means.class, means),
                    Recorded.unknown(),
                    Recorded.unknown(),
                    parse(Channel.Between.class, between));
        }

        private static CommunicationPlanBuilder over(Channel... channels) {
            return plan("2023-06-15").channels(list(channels));
        }

        private static Sketch recognised(CommunicationPlanBuilder... plans) {
            return plans(plans)
                    .partnership(p -> p.recognition(Recognition.blank()
                            .but()
                            .validatedOn(dated("2023-08-01"))
                            .build()));
        }

        @ParameterizedTest
        @CsvSource({
            "WHATSAPP, POLICE_AND_PARTNERSHIP, BREACHED,       ''",
            "WHATSAPP, MEMBERS_ONLY,           MET,            ''",
            "WHATSAPP, ?,                      UNDETERMINED,   between",
            "WHATSAPP, none,                   MET,            ''",
            "EMAIL,    POLICE_AND_PARTNERSHIP, MET,            ''",
            "EMAIL,    MEMBERS_ONLY,           MET,            ''",
            "EMAIL,    ?,                      MET,            ''",
            "FACEBOOK, POLICE_AND_PARTNERSHIP, MET,            ''",
            "?,        POLICE_AND_PARTNERSHIP, UNDETERMINED,   channel",
            "?,        MEMBERS_ONLY,           MET,            ''",
            "?,        ?,                      UNDETERMINED,   channel between",
        })
        void looksAtTheChannelsBetweenPoliceAndPartnership(
                String means, String between, Outcome outcome, String missing) {
            String prefix = PLAN + "[0].channels[0].";

            assess(recognised(over(channel(means, between))))
                    .is(outcome, missing.isEmpty() ? "" : prefix + missing.replace(" ", " " + prefix))
                    .about("plp-1");
        }

        @Test
        void aGroupOfMembersBesideAnotherLinkIsNoBreach() {
            assess(recognised(over(channel("WHATSAPP", "MEMBERS_ONLY"), channel("EMAIL", "POLICE_AND_PARTNERSHIP"))))
                    .isMet();
        }

        @Test
        void oneOfSeveralChannelsBreachesIt() {
            assess(recognised(over(
                            channel("EMAIL", "POLICE_AND_PARTNERSHIP"),
                            channel("?", "?"),
                            channel("WHATSAPP", "POLICE_AND_PARTNERSHIP"))))
                    .isBreached();
        }

        @Test
        void looksAtThePlanInForce() {
            var changed = recognised(
                    over(channel("WHATSAPP", "POLICE_AND_PARTNERSHIP")),
                    plan("2025-01-01").channels(list(channel("SMS", "POLICE_AND_PARTNERSHIP"))));

            assess(changed).on("2024-12-31").isBreached();
            assess(changed).on("2025-01-01").isMet();
        }

        @Test
        void asksNothingBeforeRecognition() {
            var dossier = recognised(over(channel("WHATSAPP", "POLICE_AND_PARTNERSHIP")));

            assess(dossier).on("2023-07-31").isUndetermined(later("partnership.recognition"));
            assess(dossier).on("2023-08-01").isBreached();
            assess(dossier.partnership(p -> p.recognition(Recorded.none()))).isNotApplicable();
            assess(dossier.partnership(p -> p.recognition(Recognition.blank()
                            .but()
                            .validatedOn(Recorded.none())
                            .build())))
                    .isNotApplicable();
        }

        @Test
        void asksNothingAfterARefusal() {
            var refused = recognised(over(channel("WHATSAPP", "POLICE_AND_PARTNERSHIP")))
                    .partnership(p -> p.recognition(Recognition.blank()
                            .but()
                            .refusedOn(dated("2023-08-01"))
                            .build()));

            assess(refused).on("2023-07-31").isUndetermined(later("partnership.recognition"));
            assess(refused).on("2023-08-01").isNotApplicable();
        }

        @ParameterizedTest
        @CsvSource({
            "?,          UNDETERMINED, partnership.charter[1].sentToInteriorOn partnership.charter[1].recognition.validatedOn",
            "2024-01-10, UNDETERMINED, partnership.charter[1].recognition.validatedOn",
            "none,       NOT_APPLICABLE, ''",
        })
        void afterARefusalALaterVersionMayHaveBeenValidatedIfItMayHaveBeenSent(
                String sentOn, Outcome outcome, String missing) {
            Recorded<LocalDate> sent =
                    sentOn.equals("?") ? Recorded.unknown() : sentOn.equals("none") ? Recorded.none() : dated(sentOn);
            var refused = recognised(over(channel("WHATSAPP", "POLICE_AND_PARTNERSHIP")))
                    .partnership(p -> p.recognition(Recognition.blank()
                                    .but()
                                    .refusedOn(dated("2023-08-01"))
                                    .build())
                            .charter(list(
                                    CharterVersion.blank(),
                                    CharterVersion.blank()
                                            .but()
                                            .sentToInteriorOn(sent)
                                            .build())));

            assess(refused).is(outcome, missing);
        }

        @Test
        void aRecognitionAfterARefusalCounts() {
            var dossier = recognised(over(channel("WHATSAPP", "POLICE_AND_PARTNERSHIP")))
                    .partnership(p -> p.recognition(Recognition.blank()
                            .but()
                            .refusedOn(dated("2023-08-01"))
                            .validatedOn(dated("2024-02-01"))
                            .build()));

            assess(dossier).on("2024-01-31").isNotApplicable();
            assess(dossier).on("2024-02-01").isBreached();
        }

        @Test
        void asksNothingWhereThereIsNoPlanAndIsMetByOneWithoutChannels() {
            assess(recognised()).isNotApplicable();
            assess(recognised(over())).isMet();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            var link = channel("WHATSAPP", "POLICE_AND_PARTNERSHIP");

            assess(plans(over(link))).isUndetermined("partnership.recognition.validatedOn");
            assess(recognised().partnership(p -> p.communicationPlan(Log.unknown())))
                    .isUndetermined(PLAN);
            assess(recognised(plan("2023-06-15"))).isUndetermined(PLAN + "[0].channels");
            assess(recognised(over(channel("SMS", "POLICE_AND_PARTNERSHIP"))).partial(PLAN + ".channels"))
                    .isUndetermined(PLAN + "[0].channels");
            assess(recognised(over(channel("SMS", "POLICE_AND_PARTNERSHIP"))).partial(PLAN))
                    .isUndetermined(PLAN);
            assess(recognised(over(link).agreedOn(Recorded.unknown()), over(channel("SMS", "POLICE_AND_PARTNERSHIP"))))
                    .isUndetermined(PLAN + "[0].agreedOn");
        }

        @Test
        void theLackOfOneKeyIsNamedAlone() {
            assess(recognised(over(channel("WHATSAPP", "?")))).isUndetermined(BETWEEN);
        }

        @Test
        void holdsBeforeOperationToo() {
            assess(recognised(over(channel("WHATSAPP", "POLICE_AND_PARTNERSHIP")))
                            .notInOperation())
                    .isBreached();
        }

        @Test
        void asksNothingAfterTheEndOfThePartnership() {
            var dossier = recognised(over(channel("WHATSAPP", "POLICE_AND_PARTNERSHIP")))
                    .ended("2026-06-30");

            assess(dossier).on("2026-06-30").isBreached();
            assess(dossier).on("2026-07-01").isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class COM_27 implements Specification {
        @Test
        void isSettledByAnAttestation() {
            assess(aPartnership()).isUndetermined("attestations").about("plp-1");
            assess(aPartnership().attestations(anAttestation("COM-27", "plp-1", Answer.YES)))
                    .isMet()
                    .because(Reason.ATTESTED);
            assess(aPartnership().attestations(anAttestation("COM-27", "plp-1", Answer.NO)))
                    .isBreached();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"COM-1", "COM-5", "COM-12", "COM-13", "COM-16", "COM-19", "COM-21"})
    void normsWithoutAKnownStartAreJudgedOnEveryDay(String norm) {
        assess(norm, aPartnership()).on("2009-01-01").is(Outcome.UNDETERMINED);
    }
}
