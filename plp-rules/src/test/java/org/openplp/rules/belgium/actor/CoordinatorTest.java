package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.DEPUTY_COORDINATOR;
import static org.openplp.core.actor.Party.HOUSE_RULES;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aMessage;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aRole;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Advice;
import org.openplp.core.activity.Awareness;
import org.openplp.core.activity.Contact;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.appointment.AppointmentDeclarations;
import org.openplp.core.appointment.Screening;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageBuilder;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListReview;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class CoordinatorTest {
    private static AppointmentBuilder coordinator(String id) {
        return aRole(id, Post.COORDINATOR);
    }

    /** A fact on record, known to be none, or not on record. */
    private static <T> Recorded<T> state(String word, Recorded<T> onRecord) {
        return switch (word) {
            case "yes" -> onRecord;
            case "none" -> Recorded.none();
            default -> Recorded.unknown();
        };
    }

    @Nested
    class C_P3 implements Specification {
        private static AppointmentBuilder declared(AppointmentBuilder role, Recorded<LocalDate> day) {
            return role.declarations(new AppointmentDeclarations(Recorded.unknown(), day));
        }

        @Test
        void isMetWhereEverybodyItBearsOnDeclaredIt() {
            assess(aPartnership()
                            .roles(
                                    declared(coordinator("a-1"), dated("2024-01-10")),
                                    declared(aRole("a-2", Post.STEERING_GROUP_MEMBER), dated("2024-02-10")),
                                    aRole("a-3", Post.MANDATED_OFFICER)))
                    .are("plp-1 MET")
                    .shows("appointments[0].declarations.noAdvantage", "appointments[1].declarations.noAdvantage");
        }

        @ParameterizedTest
        @CsvSource({"COORDINATOR", "DEPUTY_COORDINATOR", "STEERING_GROUP_MEMBER"})
        void isUndeterminedAsLongAsOneOfThemDidNot(Post post) {
            assess(aPartnership().roles(declared(coordinator("a-1"), dated("2024-01-10")), aRole("a-2", post)))
                    .isUndetermined("attestations", "appointments[1].declarations.noAdvantage")
                    .about("plp-1");
        }

        @Test
        void countsTheDeclarationFromItsDay() {
            var dossier = aPartnership().roles(declared(coordinator("a-1"), dated("2024-01-10")));

            assess(dossier).on("2024-01-09").isUndetermined("attestations", later("appointments[0].declarations"));
            assess(dossier).on("2024-01-10").isMet();
        }

        @Test
        void isNoBreachWithoutADeclaration() {
            assess(aPartnership().roles(declared(coordinator("a-1"), Recorded.none())))
                    .isUndetermined("attestations");
        }

        @Test
        void isSettledForOnePersonByAnAttestation() {
            var dossier = aPartnership()
                    .roles(declared(coordinator("a-1"), dated("2024-01-10")), aRole("a-2", Post.DEPUTY_COORDINATOR));

            assess(dossier.attestations(anAttestation("C-P3", "a-2", Answer.YES)))
                    .are("plp-1 MET", "a-2 MET");
            assess(dossier.attestations(anAttestation("C-P3", "a-2", Answer.NO)))
                    .are("plp-1 MET", "a-2 BREACHED")
                    .of("a-2")
                    .because(Reason.ATTESTED)
                    .shows("attestations[0].met");
        }

        @Test
        void asksNothingOfThoseOutOfOffice() {
            assess(aPartnership()
                            .roles(
                                    declared(coordinator("a-1"), dated("2024-01-10")),
                                    coordinator("a-2").until(endingOn("2026-11-23"))))
                    .isMet();
        }

        @Test
        void asksNothingOfAnOfficer() {
            assess(aPartnership().roles(aRole("a-1", Post.MANDATED_OFFICER))).isNotApplicable();
        }

        @Test
        void isUndeterminedWhereTheRoleIsLeftOut() {
            assess(aPartnership().roles(coordinator("a-1").role(Recorded.unknown())))
                    .isUndetermined("attestations", "appointments[0].role", "appointments[0].declarations.noAdvantage");
        }

        @Test
        void isUndeterminedWhereTheListIsNotComplete() {
            assess(aPartnership()).isUndetermined("attestations", "appointments");
            assess(aPartnership()
                            .roles(declared(coordinator("a-1"), dated("2024-01-10")))
                            .partial("appointments"))
                    .isUndetermined("attestations", "appointments");
        }
    }

    @Nested
    class C_P4 implements Specification {
        private static Sketch screening(String consent, Answer objection) {
            return screening(consent, objection, Recorded.unknown(), Recorded.unknown());
        }

        private static Sketch screening(
                String consent, Answer objection, Recorded<LocalDate> date, Recorded<Screening.Outcome> outcome) {
            return aPartnership()
                    .roles(coordinator("a-1")
                            .screening(new Screening(state(consent, dated("2024-01-10")), objection, date, outcome)));
        }

        @ParameterizedTest
        @CsvSource({
            "yes,      UNKNOWN, MET,          ''",
            "yes,      NO,      MET,          ''",
            "left out, NO,      MET,          ''",
            "none,     NO,      MET,          ''",
            "left out, YES,     BREACHED,     ''",
            "yes,      YES,     BREACHED,     ''",
            "none,     YES,     BREACHED,     ''",
            "none,     UNKNOWN, UNDETERMINED, attestations appointments[0].screening.objection",
        })
        void isSettledByConsentOrObjection(String consent, Answer objection, Outcome outcome, String missing) {
            assess(screening(consent, objection)).is(outcome, missing).about("plp-1");
        }

        @Test
        void thatThereWasNoScreeningDoesNotSayThatNobodyObjects() {
            assess(aPartnership().roles(coordinator("a-1").screening(Recorded.none())))
                    .isUndetermined("attestations", "appointments[0].screening.objection");
        }

        @Test
        void isUndeterminedWhereBothAreLeftOut() {
            assess(screening("left out", Answer.UNKNOWN))
                    .isUndetermined(
                            "attestations",
                            "appointments[0].screening.consentOn",
                            "appointments[0].screening.objection");
            assess(aPartnership().roles(coordinator("a-1")))
                    .isUndetermined(
                            "attestations",
                            "appointments[0].screening.consentOn",
                            "appointments[0].screening.objection");
        }

        @Test
        void countsTheConsentFromItsDay() {
            assess(screening("yes", Answer.UNKNOWN))
                    .on("2024-01-09")
                    .isUndetermined("attestations", later("appointments[0].screening"));
            assess(screening("yes", Answer.UNKNOWN)).on("2024-01-10").isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "yes,      UNKNOWN, MET,          ''",
            "left out, NO,      MET,          ''",
            "none,     NO,      MET,          ''",
            "left out, YES,     BREACHED,     ''",
            "yes,      YES,     BREACHED,     ''",
            "left out, UNKNOWN, UNDETERMINED, attestations appointments[0].screening.consentOn appointments[0].screening.objection",
            "none,     UNKNOWN, UNDETERMINED, attestations appointments[0].screening.objection",
        })
        void isSettledBeforeThereIsAScreening(String consent, Answer objection, Outcome outcome, String missing) {
            assess(screening(consent, objection, Recorded.none(), Recorded.unknown()))
                    .is(outcome, missing);
        }

        @Test
        void countsTheConsentAndTheObjectionFromItsDayAlthoughTheScreeningIsLater() {
            var agreed = screening("yes", Answer.NO, dated("2024-02-01"), known(Screening.Outcome.FIT));
            var refused = screening("yes", Answer.YES, dated("2024-02-01"), Recorded.unknown());

            assess(agreed).on("2024-01-09").isUndetermined("attestations", later("appointments[0].screening"));
            assess(agreed).on("2024-01-10").isMet();
            assess(refused).on("2024-01-10").isBreached();
        }

        @Test
        void countsAnObjectionWithoutAnyConsentFromTheDayOfTheScreening() {
            var refused = screening("left out", Answer.YES, dated("2024-02-01"), Recorded.unknown());

            assess(refused).on("2024-01-31").isUndetermined("attestations", later("appointments[0].screening"));
            assess(refused).on("2024-02-01").isBreached();
        }

        @Test
        void showsTheObjection() {
            assess(screening("yes", Answer.YES)).isBreached().shows("appointments[0].screening.objection");
        }

        @Test
        void isSettledByAnAttestation() {
            assess(aPartnership().roles(coordinator("a-1")).attestations(anAttestation("C-P4", "a-1", Answer.YES)))
                    .are("a-1 MET");
        }

        @Test
        void asksNothingOfAnOfficer() {
            assess(aPartnership().roles(aRole("a-1", Post.MANDATED_OFFICER))).isNotApplicable();
        }
    }

    @Nested
    class C_P5a extends AsksAQuestionOfARole {
        C_P5a() {
            super(Post.COORDINATOR, Post.DEPUTY_COORDINATOR, "adult", AppointmentBuilder::adult);
        }
    }

    @Nested
    class C_P5b extends AsksAQuestionOfARole {
        C_P5b() {
            super(Post.DEPUTY_COORDINATOR, Post.COORDINATOR, "adult", AppointmentBuilder::adult);
        }

        @Test
        void isAskedOfTheSteeringGroupToo() {
            assess(dossier(aRole("a-1", Post.STEERING_GROUP_MEMBER).adult(Answer.NO)))
                    .isBreached();
        }
    }

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

    @Nested
    class C_T1 extends AsksAQuestionOfARole {
        C_T1() {
            super(
                    Post.COORDINATOR,
                    Post.MANDATED_OFFICER,
                    "contactKnownToPolice",
                    AppointmentBuilder::contactKnownToPolice);
        }
    }

    @Nested
    class C_T2 extends AsksAQuestionOfARole {
        C_T2() {
            super(
                    Post.COORDINATOR,
                    Post.STEERING_GROUP_MEMBER,
                    "contactKnownToResidents",
                    AppointmentBuilder::contactKnownToResidents);
        }

        @Test
        void isNotSettledByBeingKnownToTheMembers() {
            assess(dossier(coordinator("a-1").contactKnownToMembers(Answer.YES)))
                    .isUndetermined("appointments[0].contactKnownToResidents");
        }
    }

    @Nested
    class C_T4 implements Specification {
        private static AppointmentBuilder inTheSteeringGroup() {
            return aRole("a-1", Post.STEERING_GROUP_MEMBER);
        }

        @Test
        void isMetByOneMemberOfTheGroupInOffice() {
            assess(aPartnership().roles(inTheSteeringGroup())).isMet();
        }

        @Test
        void aDeputyIsNoGroup() {
            assess(aPartnership().roles(aRole("a-1", Post.DEPUTY_COORDINATOR))).isBreached();
        }

        @Test
        void theLastDayInTheGroupCounts() {
            var dossier = aPartnership().roles(inTheSteeringGroup().until(endingOn("2026-06-30")));

            assess(dossier).on("2026-06-30").isMet();
            assess(dossier).on("2026-07-01").isBreached();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("appointments");
            assess(aPartnership().roles(coordinator("a-1").role(Recorded.unknown())))
                    .isUndetermined("appointments[0].role");
            assess(aPartnership().roles(coordinator("a-1")).partial("appointments"))
                    .isUndetermined("appointments");
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            var dossier = aPartnership()
                    .roles(coordinator("a-1").from(Recorded.unknown()))
                    .operationalSince("2026-07-01");

            assess(dossier).on("2026-06-30").isPending().because(Reason.NOT_IN_OPERATION);
            assess(dossier).on("2026-07-01").isBreached();
            assess(dossier.notInOperation()).isPending();
        }

        @Test
        void asksNothingBeforeOperationAsLongAsNoCoordinatorWasEverAppointed() {
            var nobody = aPartnership().roles().operationalSince("2026-07-01");

            assess(nobody).on("2026-06-30").isNotApplicable().shows("appointments");
            assess(nobody).on("2026-07-01").isBreached();
            assess(aPartnership().roles(inTheSteeringGroup()).notInOperation()).isNotApplicable();
        }

        @Test
        void asksForTheGroupBeforeOperationFromTheFirstDayOfTheFirstCoordinator() {
            var appointed = aPartnership()
                    .roles(coordinator("a-1").from(dated("2026-05-01")).until(endingOn("2026-05-31")))
                    .notInOperation();

            assess(appointed).on("2026-04-30").isNotApplicable();
            assess(appointed).on("2026-05-01").isPending();
            assess(appointed).on("2026-06-01").isPending();
        }

        @Test
        void isUndeterminedBeforeOperationWhereItIsNotKnownWhetherThereWasACoordinator() {
            assess(aPartnership().notInOperation()).isUndetermined("appointments");
            assess(aPartnership().roles().partial("appointments").notInOperation())
                    .isUndetermined("appointments");
            assess(aPartnership()
                            .roles(coordinator("a-1").role(Recorded.unknown()))
                            .notInOperation())
                    .isUndetermined("appointments[0].role");
        }
    }

    @Nested
    class C_T5 implements Specification {
        private static Sketch contacts(Contact... contacts) {
            return aPartnership().meetings().but(d -> d.contacts(list(contacts)));
        }

        private static Sketch metOn(String day) {
            return aPartnership()
                    .but(d -> d.contacts(Log.none()))
                    .meetings(aMeeting(Meeting.Kind.COORDINATOR_AND_OFFICER, day));
        }

        @Test
        void isMetByAMeetingOfBothHoweverLongAgo() {
            assess(metOn("2023-10-01")).isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR,           MANDATED_OFFICER, MET",
            "COORDINATOR,           POLICE,           MET",
            "DEPUTY_COORDINATOR,    POLICE,           MET",
            "STEERING_GROUP_MEMBER, MANDATED_OFFICER, MET",
            "COORDINATOR,           CHIEF_OF_CORPS,   MET",
            "COORDINATOR,           POLICE_ZONE,      MET",
            "MEMBERS,               POLICE,           PENDING",
            "COORDINATOR,           MAYOR,            PENDING",
        })
        void isMetByAContactOfTheOneWithTheOther(Party one, Party other, Outcome outcome) {
            assess(contacts(new Contact(dated("2025-10-01"), list(one, other)))).is(outcome);
        }

        @Test
        void aMeetingOfMembersIsNone() {
            assess(contacts().meetings(aMeeting(Meeting.Kind.MEMBERS, "2025-10-01")))
                    .isPending();
        }

        @Test
        void isPendingAndNeverBreachedWithNothingOnRecord() {
            assess(contacts()).on("2039-01-01").isPending().isDueOnNoDay();
            assess(contacts().notInOperation()).isPending();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("meetings", "contacts");
            assess(aPartnership().meetings()).isUndetermined("contacts");
            assess(contacts(new Contact(dated("2025-10-01"), Log.unknown()))).isUndetermined("contacts[0].between");
            assess(metOn("2025-10-01")
                            .meetings(
                                    aMeeting(Meeting.Kind.MEMBERS, "2025-10-01").kind(Recorded.unknown())))
                    .isUndetermined("meetings[0].kind");
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(contacts().partial("contacts")).isUndetermined("contacts");
            assess(contacts(new Contact(dated("2025-10-01"), list(COORDINATOR))).partial("contacts.between"))
                    .isUndetermined("contacts[0].between");
        }

        @ParameterizedTest
        @CsvSource({"POLICE_ZONE", "HOUSE_RULES"})
        void countsTheChiefOfCorpsAndTheZoneUnderATermToo(Party by) {
            for (Party police : List.of(Party.CHIEF_OF_CORPS, Party.POLICE_ZONE, Party.POLICE, MANDATED_OFFICER)) {
                var dossier = contacts(new Contact(dated("2026-01-31"), list(COORDINATOR, police)))
                        .arrangements(anArrangement("meetings.coordinatorOfficer.max", "P3M", by));

                assess(dossier).on("2026-04-30").isMet().due("2026-04-30");
                assess(dossier).on("2026-05-01").isBreached().due("2026-04-30");
            }
        }

        @ParameterizedTest
        @CsvSource({"POLICE_ZONE", "HOUSE_RULES"})
        void recursWhereATermIsAgreed(Party by) {
            var dossier = metOn("2026-01-31").arrangements(anArrangement("meetings.coordinatorOfficer.max", "P3M", by));

            assess(dossier).on("2026-04-30").isMet().due("2026-04-30").showsValue("arrangements[0]", "P3M");
            assess(dossier).on("2026-05-01").isBreached().due("2026-04-30");
        }

        @Test
        void anAgreedTermCountsTheLatestOfMeetingsAndContacts() {
            var dossier = metOn("2026-01-31")
                    .but(d -> d.contacts(list(new Contact(dated("2026-03-10"), list(COORDINATOR, MANDATED_OFFICER)))))
                    .arrangements(anArrangement("meetings.coordinatorOfficer.max", "P3M", POLICE_ZONE));

            assess(dossier).on("2026-06-10").isMet();
            assess(dossier).on("2026-06-11").isBreached().due("2026-06-10");
        }

        @Test
        void anArrangementByTheMunicipalitySetsNoTerm() {
            assess(contacts().arrangements(anArrangement("meetings.coordinatorOfficer.max", "P3M", Party.MUNICIPALITY)))
                    .isPending();
        }
    }

    /** What was given has to be passed on by the coordinator. */
    interface HasToBePassedOn extends Specification {
        Message.About about();

        /** A dossier in which it was given. */
        Sketch given();

        /** A dossier in which it was given on 1 March 2025, and again on 1 July. */
        Sketch givenTwice();

        /** A dossier in which it is not on record on what day. */
        Sketch givenOnAnUnknownDay();

        String dayOfGiving();

        /** A dossier in which it is known that it was not. */
        Sketch notGiven();

        String opener();

        default MessageBuilder passedOn() {
            return aMessage("e-1").about(about()).sentBy(Sender.COORDINATOR).sentAt(at("2026-06-01T12:00:00+02:00"));
        }

        @ParameterizedTest
        @CsvSource({"COORDINATOR", "DEPUTY_COORDINATOR", "STEERING_GROUP_MEMBER"})
        default void isMetByAMessageOfTheCoordinatorOrOneOnHisBehalf(Sender sender) {
            assess(given().messages(passedOn().sentBy(sender))).isMet();
        }

        @Test
        default void isPendingAndNeverBreachedUntilThen() {
            assess(given().messages()).on("2039-01-01").isPending().isDueOnNoDay();
            assess(given().messages(passedOn().sentBy(Sender.POLICE))).isPending();
            assess(given().messages(passedOn().about(Message.About.CRIME))).isPending();
        }

        @Test
        default void isNotMetByAMessageThatIsKnownNotToHaveBeenSent() {
            assess(given().messages(passedOn().sentAt(Recorded.none()))).isPending();
            assess(given().messages(passedOn().sentAt(Recorded.unknown()))).isUndetermined("messages[0].sentAt");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-02-28T23:59:00+01:00, PENDING",
            "2025-03-01T00:01:00+01:00, MET",
            "2025-03-02T08:00:00+01:00, MET",
        })
        default void countsAMessageFromTheDayOnWhichItWasGiven(String sent, Outcome outcome) {
            assess(given().messages(passedOn().sentAt(at(sent)))).is(outcome);
        }

        @Test
        default void isMetByOneMessageThatFollowsOneOfThoseGiven() {
            var once = passedOn().sentAt(at("2025-03-01T18:00:00+01:00"));
            var before = passedOn().sentAt(at("2025-02-28T18:00:00+01:00"));

            assess(givenTwice().messages(once)).on("2025-06-30").isMet();
            assess(givenTwice().messages(once)).on("2025-07-01").isMet();
            assess(givenTwice().messages(before)).on("2025-07-01").isPending();
        }

        @Test
        default void isUndeterminedWhereTheDayOnWhichItWasGivenIsLeftOut() {
            assess(givenOnAnUnknownDay().messages(passedOn())).isUndetermined(dayOfGiving());
            assess(givenOnAnUnknownDay().messages(passedOn().sentAt(Recorded.unknown())))
                    .isUndetermined("messages[0].sentAt", dayOfGiving());
        }

        @Test
        default void isMetFromTheDayOfTheMessage() {
            var dossier = given().messages(passedOn());

            assess(dossier).on("2026-05-31").isPending();
            assess(dossier).on("2026-06-01").isMet();
        }

        @Test
        default void isNotApplicableWhereNothingWasGiven() {
            assess(notGiven().messages()).isNotApplicable(Reason.RULE);
        }

        @Test
        default void isUndeterminedForEachKeyLeftOut() {
            assess(given()).isUndetermined("messages");
            assess(given().messages(passedOn().about(Recorded.unknown()))).isUndetermined("messages[0].about");
            assess(given().messages(passedOn().sentBy(Recorded.unknown()))).isUndetermined("messages[0].sentBy");
            assess(aPartnership().messages()).isUndetermined(opener());
            assess(aPartnership()).isUndetermined(opener(), "messages");
        }

        @Test
        default void theSilenceOfAPartialListShowsNothing() {
            assess(given().messages().partial("messages")).isUndetermined("messages");
            assess(notGiven().messages().partial(opener())).isUndetermined(opener());
        }
    }

    @Nested
    class C_T6a implements HasToBePassedOn {
        @Override
        public Message.About about() {
            return Message.About.FEEDBACK;
        }

        @Override
        public Sketch given() {
            return aPartnership().reports(aReport("r-1").feedbackAt(at("2025-03-01T10:00:00+01:00")));
        }

        @Override
        public Sketch givenTwice() {
            return aPartnership()
                    .reports(
                            aReport("r-2")
                                    .at(at("2025-07-01T09:00:00+02:00"))
                                    .feedbackAt(at("2025-07-01T10:00:00+02:00")),
                            aReport("r-1").feedbackAt(at("2025-03-01T10:00:00+01:00")),
                            aReport("r-3").feedbackAt(Recorded.none()));
        }

        @Override
        public Sketch givenOnAnUnknownDay() {
            return aPartnership().reports(aReport("r-1"));
        }

        @Override
        public String dayOfGiving() {
            return "reports[0].feedbackAt";
        }

        @Override
        public Sketch notGiven() {
            return aPartnership().reports(aReport("r-1").feedbackAt(Recorded.none()));
        }

        @Override
        public String opener() {
            return "reports";
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhetherFeedbackWasGiven() {
            assess(aPartnership().reports(aReport("r-1")).messages()).isUndetermined("reports[0].feedbackAt");
        }

        @Test
        void isOpenedOnTheDayOfTheFeedback() {
            assess(given().messages()).on("2025-02-28").isUndetermined(later("reports[0].feedbackAt"));
            assess(given().messages()).on("2025-03-01").isPending();
        }

        @Test
        void asksNothingWithoutReports() {
            assess(aPartnership().reports().messages()).isNotApplicable();
        }
    }

    @Nested
    class C_T6b implements HasToBePassedOn {
        @Override
        public Message.About about() {
            return Message.About.PREVENTION;
        }

        @Override
        public Sketch given() {
            return aPartnership()
                    .but(d -> d.adviceGiven(
                            list(new Advice(dated("2025-03-01"), Recorded.unknown(), Recorded.unknown()))));
        }

        private static Advice on(Recorded<LocalDate> day) {
            return new Advice(day, Recorded.unknown(), Recorded.unknown());
        }

        @Override
        public Sketch givenTwice() {
            return aPartnership().but(d -> d.adviceGiven(list(on(dated("2025-07-01")), on(dated("2025-03-01")))));
        }

        @Override
        public Sketch givenOnAnUnknownDay() {
            return aPartnership().but(d -> d.adviceGiven(list(on(Recorded.unknown()))));
        }

        @Override
        public String dayOfGiving() {
            return "adviceGiven[0].date";
        }

        @Test
        void isPendingWhereNothingWasEverPassedOnWhateverTheDay() {
            assess(givenOnAnUnknownDay().messages()).isPending();
        }

        @Override
        public Sketch notGiven() {
            return aPartnership().but(d -> d.adviceGiven(Log.none()));
        }

        @Override
        public String opener() {
            return "adviceGiven";
        }

        @Test
        void isOpenedOnTheDayOfTheAdvice() {
            assess(given().messages()).on("2025-02-28").isNotApplicable();
            assess(given().messages()).on("2025-03-01").isPending();
        }
    }

    @Nested
    class C_T7a implements Specification {
        private static Sketch raisedBy(Recorded<Party> party) {
            return aPartnership()
                    .but(d -> d.awareness(list(new Awareness(dated("2025-03-01"), party, Recorded.unknown()))));
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR, MET",
            "DEPUTY_COORDINATOR, MET",
            "STEERING_GROUP_MEMBER, MET",
            "MANDATED_OFFICER, PENDING",
            "MEMBERS, PENDING",
        })
        void isMetByTheCoordinatorOrOneOnHisBehalf(Party party, Outcome outcome) {
            assess(raisedBy(known(party))).is(outcome);
        }

        @Test
        void isPendingAndNeverBreachedUntilTheDay() {
            assess(raisedBy(known(COORDINATOR))).on("2025-02-28").isPending().isDueOnNoDay();
            assess(raisedBy(known(COORDINATOR))).on("2025-03-01").isMet();
            assess(aPartnership().but(d -> d.awareness(Log.none())))
                    .on("2039-01-01")
                    .isPending();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("awareness");
            assess(raisedBy(Recorded.unknown())).isUndetermined("awareness[0].by");
            assess(raisedBy(known(Party.MEMBERS)).partial("awareness")).isUndetermined("awareness");
        }
    }

    @Nested
    class C_T8a implements Specification {
        private static Optional<Departure> left(String day) {
            return Optional.of(new Departure(dated(day), Recorded.unknown()));
        }

        @Test
        void isMetWhereEveryMemberIsEntered() {
            assess(aPartnership()
                            .members(
                                    aMember("m-1").addedToListOn(dated("2024-03-02")),
                                    aMember("m-2").addedToListOn(dated("2024-03-04"))))
                    .isMet()
                    .about("plp-1");
        }

        @Test
        void isPendingFromJoiningUntilTheEntry() {
            var dossier = aPartnership().members(aMember("m-1").addedToListOn(Recorded.none()));

            assess(dossier).on("2024-02-29").isNotApplicable();
            assess(dossier).on("2024-03-01").isPending().isDueOnNoDay();
            assess(dossier).on("2039-01-01").isPending().shows("memberships[0].left", "memberships[0].addedToListOn");
        }

        /** The list is right, whichever came first. */
        @Test
        void anEntryBeforeTheDayOfJoiningIsOneToo() {
            assess(aPartnership().members(aMember("m-1").addedToListOn(dated("2024-02-28"))))
                    .isMet();
        }

        @Test
        void isUndeterminedWhereTheEntryIsLeftOut() {
            assess(aPartnership().members(aMember("m-1"))).isUndetermined("memberships[0].addedToListOn");
        }

        @Test
        void countsTheEntryFromItsDay() {
            var dossier = aPartnership().members(aMember("m-1").addedToListOn(dated("2024-03-05")));

            assess(dossier).on("2024-03-04").isUndetermined(later("memberships[0].addedToListOn"));
            assess(dossier).on("2024-03-05").isMet();
        }

        @ParameterizedTest
        @CsvSource({"2026-05-31, PENDING", "2026-06-01, MET", "2026-06-02, MET"})
        void aMoveIsEnteredByAnUpdateOnThatDayOrLater(String updated, Outcome outcome) {
            assess(aPartnership()
                            .members(aMember("m-1")
                                    .addedToListOn(dated("2024-03-02"))
                                    .movedAway(endingOn("2026-06-01")))
                            .memberList(l -> l.updatedOn(dated(updated))))
                    .is(outcome);
        }

        @Test
        void aMoveIsEnteredByTheRemoval() {
            var moved = aPartnership()
                    .members(aMember("m-1")
                            .addedToListOn(dated("2024-03-02"))
                            .movedAway(endingOn("2026-06-01"))
                            .removedFromListOn(endingOn("2026-06-10")))
                    .memberList(l -> l.updatedOn(dated("2026-05-01")));

            assess(moved).on("2026-05-31").isMet();
            assess(moved).on("2026-06-01").isPending();
            assess(moved).on("2026-06-09").isPending();
            assess(moved).on("2026-06-10").isMet();
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhetherTheListWasUpdatedSinceTheMove() {
            var moved = aPartnership()
                    .members(aMember("m-1").addedToListOn(dated("2024-03-02")).movedAway(endingOn("2026-06-01")));

            assess(moved).isUndetermined("memberList.updatedOn");
            assess(moved.memberList(l -> l)).isUndetermined("memberList.updatedOn");
        }

        @Test
        void aDepartureIsEnteredByTheRemoval() {
            var departed = aPartnership()
                    .members(aMember("m-1").left(left("2026-06-01")).removedFromListOn(endingOn("2026-06-10")));

            assess(departed).on("2026-06-01").isPending();
            assess(departed).on("2026-06-09").isPending();
            assess(departed).on("2026-06-10").isMet();
        }

        @Test
        void isOneFindingTheWorst() {
            var pending = aMember("m-1").addedToListOn(Recorded.none());
            var unknown = aMember("m-2");
            var met = aMember("m-3").addedToListOn(dated("2024-03-02"));

            assess(aPartnership().members(met, pending)).are("plp-1 PENDING");
            assess(aPartnership().members(pending, unknown, met)).isUndetermined("memberships[1].addedToListOn");
        }

        @Test
        void needsTheWholeList() {
            assess(aPartnership()).isUndetermined("memberships");
            assess(aPartnership()
                            .members(aMember("m-1").addedToListOn(dated("2024-03-02")))
                            .partial("memberships"))
                    .isUndetermined("memberships");
            assess(aPartnership().members()).isNotApplicable();
        }
    }

    @Nested
    class C_T8b implements Specification {
        private static final String TERM = "memberList.review.period";

        private static ListReview review(String day, Party... by) {
            return new ListReview(dated(day), list(by));
        }

        private static Sketch reviewed(ListReview... reviews) {
            return aPartnership().memberList(l -> l.reviews(list(reviews)));
        }

        private static Sketch reviewedOn(String day) {
            return reviewed(review(day, COORDINATOR, MANDATED_OFFICER));
        }

        @Test
        void isDueAYearAfterTheLastReview() {
            var dossier = reviewed(
                    review("2025-02-01", COORDINATOR, MANDATED_OFFICER),
                    review("2024-02-01", COORDINATOR, MANDATED_OFFICER));

            assess(dossier).on("2026-02-01").isMet().due("2026-02-01").shows("memberList.reviews[0].date");
            assess(dossier)
                    .on("2026-02-02")
                    .isBreached()
                    .due("2026-02-01")
                    .showsValue("memberList.reviews[0].date", "2025-02-01");
        }

        @Test
        void isFirstDueAYearAfterTheStart() {
            assess(reviewed())
                    .on("2024-09-01")
                    .isPending()
                    .due("2024-09-01")
                    .shows("memberList.reviews", "partnership.operationalSince");
            assess(reviewed()).on("2024-09-02").isBreached().due("2024-09-01");
        }

        @Test
        void isPendingWhileNothingIsDueEvenIfTheReviewsAreLeftOut() {
            assess(aPartnership()).on("2024-09-01").isPending().due("2024-09-01");
            assess(aPartnership()).on("2024-09-02").isUndetermined("memberList.reviews");
            assess(aPartnership().memberList(l -> l)).on("2024-09-02").isUndetermined("memberList.reviews");
        }

        @Test
        void runsFromTheTwentyNinthOfFebruaryToTheTwentyEighth() {
            assess(reviewedOn("2024-02-29")).on("2025-02-28").isMet().due("2025-02-28");
            assess(reviewedOn("2024-02-29")).on("2025-03-01").isBreached().due("2025-02-28");
        }

        @Test
        void aReviewBeforeTheStartOpensNoTerm() {
            assess(reviewedOn("2023-08-01")).on("2024-09-01").isPending().due("2024-09-01");
            assess(reviewedOn("2023-08-01")).on("2024-09-02").isBreached().due("2024-09-01");
            assess(reviewedOn("2023-09-01")).on("2024-09-01").isMet();
        }

        @Test
        void aLateReviewHeals() {
            var late = reviewedOn("2026-01-15");

            assess(late).on("2026-01-14").isBreached().due("2024-09-01");
            assess(late).on("2026-01-15").isMet().due("2027-01-15");
        }

        @Test
        void aReviewWithoutTheOfficerDoesNotCount() {
            assess(reviewed(review("2026-02-01", COORDINATOR))).isBreached();
            assess(reviewed(review("2026-02-01", MANDATED_OFFICER))).isMet();
        }

        @ParameterizedTest
        @CsvSource({"POLICE", "CHIEF_OF_CORPS", "POLICE_ZONE"})
        void aReviewWithThePoliceMayHaveBeenOneWithTheOfficer(Party police) {
            assess(reviewed(review("2026-02-01", COORDINATOR, police))).isUndetermined("memberList.reviews[0].by");
            assess(reviewed(review("2026-02-01", police, MANDATED_OFFICER))).isMet();
            assess(reviewed(review("2025-11-24", COORDINATOR, police)))
                    .on("2026-11-24")
                    .isUndetermined("memberList.reviews[0].by");
            assess(reviewed(review("2025-11-24", COORDINATOR, police)))
                    .on("2026-11-25")
                    .isBreached();
        }

        @Test
        void isUndeterminedForEachKeyLeftOutThatCouldDecide() {
            assess(reviewed(new ListReview(Recorded.unknown(), list(COORDINATOR, MANDATED_OFFICER))))
                    .isUndetermined("memberList.reviews[0].date");
            assess(reviewed(new ListReview(dated("2026-02-01"), Log.unknown())))
                    .isUndetermined("memberList.reviews[0].by");
            assess(reviewed(review("2026-02-01", COORDINATOR)).partial("memberList.reviews.by"))
                    .isUndetermined("memberList.reviews[0].by");
            assess(reviewed(new ListReview(dated("2025-02-01"), Log.unknown()))).isBreached();
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(reviewedOn("2025-02-01").partial("memberList.reviews")).isUndetermined("memberList.reviews");
            assess(reviewedOn("2026-02-01").partial("memberList.reviews")).isMet();
        }

        @Test
        void isUndeterminedBeforeTheStart() {
            assess(reviewed().notInOperation()).isUndetermined("partnership.operationalSince");
            assess(reviewed()).on("2023-08-31").isUndetermined(later("partnership.operationalSince"));
            assess(reviewed()).on("2023-09-01").isPending();
        }

        @Test
        void theZoneMayAgreeOnAnotherTerm() {
            var dossier = reviewedOn("2025-02-01").arrangements(anArrangement(TERM, "P2Y", POLICE_ZONE));

            assess(dossier).on("2027-02-01").isMet().due("2027-02-01").showsValue("arrangements[0]", "P2Y");
            assess(dossier).on("2027-02-02").isBreached().due("2027-02-01");
        }

        @Test
        void aShorterTermMakesNobodyLateBeforeItHasRunOnceFromItsAgreement() {
            var dossier = reviewedOn("2026-02-01")
                    .arrangements(anArrangement(TERM, "P1M", POLICE_ZONE).agreedOn(dated("2026-11-24")));

            assess(dossier).on("2026-11-23").isMet().due("2027-02-01");
            assess(dossier)
                    .on("2026-11-24")
                    .isMet()
                    .due("2026-12-24")
                    .showsValue("arrangements[0]", "P1M")
                    .showsValue("arrangements[0].agreedOn", "2026-11-24");
            assess(dossier).on("2026-12-24").isMet();
            assess(dossier).on("2026-12-25").isBreached().due("2026-12-24");
        }

        @Test
        void aShorterTermIsPendingUntilItHasRunOnceWhereTheListWasNeverReviewed() {
            var dossier = reviewed()
                    .arrangements(anArrangement(TERM, "P1M", POLICE_ZONE).agreedOn(dated("2023-12-01")));

            assess(dossier).on("2024-01-01").isPending().due("2024-01-01");
            assess(dossier).on("2024-01-02").isBreached().due("2024-01-01");
        }

        @Test
        void isUndeterminedWhereATermIsOverUnlessItWasAgreedOfLateAndTheDayOfThatIsLeftOut() {
            var dossier = reviewedOn("2026-02-01")
                    .arrangements(anArrangement(TERM, "P6M", POLICE_ZONE).agreedOn(Recorded.unknown()));

            assess(dossier).on("2026-08-01").isMet().due("2026-08-01");
            assess(dossier).on("2026-08-02").isUndetermined("arrangements[0].agreedOn");
        }

        @Test
        void theZoneMayAgreeOnNone() {
            assess(reviewed().arrangements(anArrangement(TERM, "NONE", POLICE_ZONE)))
                    .isNotApplicable()
                    .showsValue("arrangements[0]", "NONE");
        }

        @Test
        void anAgreementHoldsFromItsDayToItsLast() {
            var dossier = reviewedOn("2024-10-01")
                    .arrangements(anArrangement(TERM, "P2Y", POLICE_ZONE)
                            .agreedOn(dated("2025-11-01"))
                            .until(endingOn("2026-03-31")));

            assess(dossier).on("2025-10-31").isBreached().due("2025-10-01");
            assess(dossier).on("2025-11-01").isMet().due("2027-11-01");
            assess(dossier).on("2026-03-31").isMet();
            assess(dossier).on("2026-04-01").isBreached().due("2025-10-01");
        }

        @ParameterizedTest
        @CsvSource({"HOUSE_RULES", "MUNICIPALITY", "COORDINATOR", "POLICE"})
        void nobodyElseMay(Party by) {
            assess(reviewedOn("2025-02-01").arrangements(anArrangement(TERM, "P2Y", by)))
                    .isBreached()
                    .due("2026-02-01");
        }

        @Test
        void ofSeveralAgreementsTheShortestCounts() {
            assess(reviewedOn("2026-02-01")
                            .arrangements(
                                    anArrangement(TERM, "NONE", POLICE_ZONE),
                                    anArrangement(TERM, "P2Y", POLICE_ZONE),
                                    anArrangement(TERM, "P6M", POLICE_ZONE),
                                    anArrangement(TERM, "P3M", HOUSE_RULES)))
                    .isBreached()
                    .due("2026-08-01")
                    .showsValue("arrangements[2]", "P6M");
        }

        @Test
        void isNoBreachWhereAnAgreementIsNotFullyOnRecord() {
            assess(reviewed()
                            .arrangements(
                                    anArrangement(TERM, "P5Y", POLICE_ZONE).by(Recorded.unknown())))
                    .isUndetermined("arrangements[0].by");
            assess(reviewed()
                            .arrangements(
                                    anArrangement(TERM, "P5Y", POLICE_ZONE).value(Recorded.unknown())))
                    .isUndetermined("arrangements[0].value");
            assess(reviewed().partial("arrangements")).isUndetermined("arrangements");
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
            return aPartnership()
                    .partnership(p -> p.communicationPlan(Log.none()))
                    .messages(message);
        }

        private static Sketch underAPlan(MessageBuilder message, Recorded<LocalDate> standingAgreement) {
            return sent(message)
                    .partnership(p -> p.communicationPlan(list(CommunicationPlan.blank()
                            .but()
                            .standingAgreementOn(standingAgreement)
                            .build())));
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

    @Nested
    class C_T10a implements Specification {
        private static Sketch calledBy(Recorded<Party> party) {
            return aPartnership()
                    .meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-01-31").calledBy(party));
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR, MET",
            "DEPUTY_COORDINATOR, MET",
            "STEERING_GROUP_MEMBER, MET",
            "MANDATED_OFFICER, PENDING",
            "MAYOR, PENDING",
        })
        void isMetByAMeetingThatTheCoordinatorOrOneOnHisBehalfCalled(Party party, Outcome outcome) {
            assess(calledBy(known(party))).is(outcome);
        }

        @Test
        void isPendingAndNeverBreachedWithoutAMeeting() {
            assess(aPartnership().meetings()).on("2039-01-01").isPending().isDueOnNoDay();
            assess(calledBy(known(COORDINATOR))).on("2026-01-30").isPending();
            assess(calledBy(known(COORDINATOR))).on("2026-01-31").isMet();
        }

        @ParameterizedTest
        @CsvSource({"STEERING_GROUP", "COORDINATOR_AND_OFFICER", "BETWEEN_PARTNERSHIPS"})
        void otherMeetingsAreNoMeetingOfTheMembers(Meeting.Kind kind) {
            assess(aPartnership().meetings(aMeeting(kind, "2026-01-31").calledBy(COORDINATOR)))
                    .isPending();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("meetings");
            assess(calledBy(Recorded.unknown())).isUndetermined("meetings[0].calledBy");
            assess(aPartnership()
                            .meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-01-31")
                                    .kind(Recorded.unknown())
                                    .calledBy(DEPUTY_COORDINATOR)))
                    .isUndetermined("meetings[0].kind");
            assess(aPartnership().meetings().partial("meetings")).isUndetermined("meetings");
        }

        @ParameterizedTest
        @CsvSource({"P30D, P1M", "P1M, P30D"})
        void ofSeveralTermsTheOneThatEndsFirstCountsInWhateverOrder(String one, String other) {
            var dossier = aPartnership()
                    .meetings()
                    .arrangements(
                            anArrangement("meetings.members.max", one, POLICE_ZONE)
                                    .agreedOn(dated("2026-02-01")),
                            anArrangement("meetings.members.max", other, HOUSE_RULES)
                                    .agreedOn(dated("2026-02-01")));

            assess(dossier).on("2026-03-01").isPending().due("2026-03-01");
            assess(dossier).on("2026-03-02").isBreached().due("2026-03-01");
        }

        @ParameterizedTest
        @CsvSource({"P1Y, P365D", "P365D, P1Y"})
        void aYearThatHoldsA29FebruaryIsLongerThan365DaysInWhateverOrder(String one, String other) {
            var dossier = aPartnership()
                    .meetings(aMeeting(Meeting.Kind.MEMBERS, "2023-10-01").calledBy(COORDINATOR))
                    .arrangements(
                            anArrangement("meetings.members.max", one, POLICE_ZONE),
                            anArrangement("meetings.members.max", other, POLICE_ZONE));

            assess(dossier).on("2024-09-30").isMet().due("2024-09-30");
            assess(dossier).on("2024-10-01").isBreached().due("2024-09-30");
        }

        @Test
        void aLongerTermAgreedEarlierMayEndFirst() {
            var dossier = calledBy(known(COORDINATOR))
                    .arrangements(
                            anArrangement("meetings.members.max", "P1Y", HOUSE_RULES),
                            anArrangement("meetings.members.max", "P6M", POLICE_ZONE)
                                    .agreedOn(dated("2026-10-01")));

            assess(dossier).on("2027-01-31").isMet().due("2027-01-31");
            assess(dossier).on("2027-02-01").isBreached().due("2027-01-31");
        }

        @Test
        void recursWhereATermIsAgreed() {
            var dossier = calledBy(known(COORDINATOR))
                    .arrangements(anArrangement("meetings.members.max", "P6M", HOUSE_RULES));

            assess(dossier).on("2026-07-31").isMet();
            assess(dossier).on("2026-08-01").isBreached().due("2026-07-31");
        }
    }

    @Nested
    class C_T10b implements Specification {
        private static Sketch metOn(String day) {
            return aPartnership().meetings(aMeeting(Meeting.Kind.MEMBERS, day));
        }

        @Test
        void isDueAYearAfterTheLastMeetingWhoeverCalledIt() {
            assess(metOn("2025-02-01")).on("2026-02-01").isMet().due("2026-02-01");
            assess(metOn("2025-02-01"))
                    .on("2026-02-02")
                    .isBreached()
                    .due("2026-02-01")
                    .shows("meetings[0].date");
        }

        @Test
        void isFirstDueAYearAfterTheStart() {
            assess(aPartnership().meetings()).on("2024-09-01").isPending().due("2024-09-01");
            assess(aPartnership().meetings()).on("2024-09-02").isBreached().due("2024-09-01");
            assess(aPartnership()).on("2024-09-01").isPending();
            assess(aPartnership()).on("2024-09-02").isUndetermined("meetings");
        }

        @Test
        void otherMeetingsDoNotCount() {
            assess(aPartnership().meetings(aMeeting(Meeting.Kind.STEERING_GROUP, "2026-02-01")))
                    .isBreached();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()
                            .meetings(
                                    aMeeting(Meeting.Kind.MEMBERS, "2026-02-01").kind(Recorded.unknown())))
                    .isUndetermined("meetings[0].kind");
            assess(aPartnership()
                            .meetings(
                                    aMeeting(Meeting.Kind.MEMBERS, "2026-02-01").date(Recorded.unknown())))
                    .isUndetermined("meetings[0].date");
            assess(metOn("2025-02-01").notInOperation()).isUndetermined("partnership.operationalSince");
            assess(metOn("2025-02-01").partial("meetings")).isUndetermined("meetings");
        }

        @Test
        void nobodyMayAgreeOtherwise() {
            assess(metOn("2025-02-01")
                            .arrangements(
                                    anArrangement("meetings.members.recommendedPeriod", "P2Y", POLICE_ZONE),
                                    anArrangement("meetings.members.max", "P2Y", POLICE_ZONE)))
                    .isBreached()
                    .due("2026-02-01");
        }
    }
}
