package org.openplp.rules.belgium.actor;

import static org.openplp.rules.belgium.facts.ActivityFacts.ADVICE_GIVEN;
import static org.openplp.rules.belgium.facts.ActivityFacts.ADVISED_ON;
import static org.openplp.rules.belgium.facts.ActivityFacts.AWARENESS;
import static org.openplp.rules.belgium.facts.ActivityFacts.AWARENESS_RAISED_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.AWARENESS_RAISED_HOW;
import static org.openplp.rules.belgium.facts.ActivityFacts.CALLED_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.CONTACTS;
import static org.openplp.rules.belgium.facts.ActivityFacts.CONTACT_BETWEEN;
import static org.openplp.rules.belgium.facts.ActivityFacts.CONTACT_ON;
import static org.openplp.rules.belgium.facts.ActivityFacts.MEETINGS;
import static org.openplp.rules.belgium.facts.ActivityFacts.MEETING_KIND;
import static org.openplp.rules.belgium.facts.ActivityFacts.MET_ON;
import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.belgium.facts.AppointmentFacts.CONSENTED_TO_SCREENING;
import static org.openplp.rules.belgium.facts.AppointmentFacts.CONTACT_IS_KNOWN_TO_POLICE;
import static org.openplp.rules.belgium.facts.AppointmentFacts.CONTACT_IS_KNOWN_TO_RESIDENTS;
import static org.openplp.rules.belgium.facts.AppointmentFacts.DECLARED_NO_ADVANTAGE;
import static org.openplp.rules.belgium.facts.AppointmentFacts.IS_ADULT;
import static org.openplp.rules.belgium.facts.AppointmentFacts.OBJECTS_TO_SCREENING;
import static org.openplp.rules.belgium.facts.MemberFacts.ADDED_TO_LIST_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.JOINED_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.LEFT;
import static org.openplp.rules.belgium.facts.MemberFacts.LEFT_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_REVIEWED_BY;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_REVIEWED_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_REVIEWS;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_UPDATED_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.belgium.facts.MemberFacts.MOVED_AWAY;
import static org.openplp.rules.belgium.facts.MemberFacts.REMOVED_FROM_LIST_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.ABOUT;
import static org.openplp.rules.belgium.facts.MessageFacts.AGREED_WITH_POLICE;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGES;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_URGENCY;
import static org.openplp.rules.belgium.facts.MessageFacts.ORIGIN;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORTS;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORT_FEEDBACK_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.SENT_AT;
import static org.openplp.rules.belgium.facts.MessageFacts.SENT_BY;
import static org.openplp.rules.belgium.facts.MessageFacts.SENT_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.VALIDATED_BY_POLICE_AT;
import static org.openplp.rules.belgium.facts.PartnershipFacts.COMMUNICATION_PLAN;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.STANDING_AGREEMENT_ON;
import static org.openplp.rules.belgium.facts.Roles.COORDINATES;
import static org.openplp.rules.belgium.facts.Roles.FOR_THE_COORDINATOR;
import static org.openplp.rules.belgium.facts.Roles.IS_COORDINATOR;
import static org.openplp.rules.belgium.facts.Roles.IS_DEPUTY_OR_IN_STEERING_GROUP;
import static org.openplp.rules.belgium.facts.Roles.IS_IN_OFFICE;
import static org.openplp.rules.belgium.facts.Roles.IS_IN_STEERING_GROUP;
import static org.openplp.rules.belgium.facts.Roles.IS_MEMBERS_MEETING;
import static org.openplp.rules.belgium.facts.Roles.IS_NO_DRAFT;
import static org.openplp.rules.belgium.facts.Roles.POLICE;
import static org.openplp.rules.belgium.facts.Roles.SENDS_FOR_THE_COORDINATOR;
import static org.openplp.rules.belgium.facts.Roles.includesTheOfficer;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.MESSAGE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.always;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Condition.since;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.activity.Meeting;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Urgency;
import org.openplp.core.membership.Departure;
import org.openplp.rules.belgium.facts.Settings;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Bearers;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Happening;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.Rule;

/** Section 2.2: the coordinator, his deputies and the steering group. */
public final class Coordinator {
    private static final Condition OBJECTS_TO_SCREENING_IS_NOT_SHOWN = Condition.unless(OBJECTS_TO_SCREENING);

    /** Each coordinator, deputy and steering-group member expects no advantage, commercial, political, personal or of any other kind, for themselves or those close to them. */
    public static final Rule EXPECTS_NO_ADVANTAGE = rule("C-P3")
            .about(PARTNERSHIP)
            .isAttestedFor(new Bearers<>(
                    APPOINTMENT,
                    COORDINATES,
                    DECLARED_NO_ADVANTAGE.isThere(),
                    Condition.always().not()));

    /** Each coordinator, deputy and steering-group member raises no objection to being screened against the police databases. */
    public static final Rule ACCEPTS_TO_BE_SCREENED = rule("C-P4")
            .about(PARTNERSHIP)
            .isAttestedFor(new Bearers<>(
                    APPOINTMENT,
                    COORDINATES,
                    either(CONSENTED_TO_SCREENING.isThere(), OBJECTS_TO_SCREENING.not())
                            .and(OBJECTS_TO_SCREENING_IS_NOT_SHOWN),
                    OBJECTS_TO_SCREENING));

    /** The coordinator is of full age. */
    public static final Rule COORDINATOR_IS_OF_FULL_AGE =
            rule("C-P5a").about(APPOINTMENT).when(IS_COORDINATOR).holds(IS_ADULT);

    /** Each deputy and steering-group member is of full age. */
    public static final Rule DEPUTIES_AND_STEERING_GROUP_ARE_OF_FULL_AGE = rule("C-P5b")
            .about(APPOINTMENT)
            .when(IS_DEPUTY_OR_IN_STEERING_GROUP)
            .holds(IS_ADULT);

    /** Information received from sources other than the police has been validated by the police before it is broadcast. */
    public static final Rule INFORMATION_RECEIVED_IS_VALIDATED_BEFORE_SENDING = rule("C-L5b")
            .about(MESSAGE)
            .when(all(
                    IS_NO_DRAFT,
                    SENT_BY.isOneOf(SENDS_FOR_THE_COORDINATOR),
                    ORIGIN.isOneOf(Message.Origin.MEMBER, Message.Origin.LOCAL_AUTHORITY, Message.Origin.OTHER)))
            .holds(VALIDATED_BY_POLICE_AT.with(SENT_AT, (validated, sent) -> !validated.isAfter(sent)));

    /** The coordinator is the contact point of the partnership for the police and the mandated officer. */
    public static final Rule COORDINATOR_IS_CONTACT_POINT_FOR_THE_POLICE = rule("C-T1")
            .about(APPOINTMENT)
            .when(IS_COORDINATOR)
            .holds(CONTACT_IS_KNOWN_TO_POLICE)
            .to(Addressee.POLICE, Addressee.MANDATED_OFFICER);

    /** The coordinator is the contact point for the residents, self-employed people and firms of the neighbourhood or professional group. */
    public static final Rule COORDINATOR_IS_CONTACT_POINT_FOR_THE_AREA = rule("C-T2")
            .about(APPOINTMENT)
            .when(IS_COORDINATOR)
            .holds(CONTACT_IS_KNOWN_TO_RESIDENTS)
            .to(Addressee.NEIGHBOURHOOD);

    /** A steering or management group assists the coordinator, notably so that the work goes on when the coordinator is unavailable. */
    public static final Rule STEERING_GROUP_ASSISTS = rule("C-T4")
            .about(PARTNERSHIP)
            .when(Condition.shown(OPERATIONAL_SINCE.isThere()).or(APPOINTMENTS.any(IS_COORDINATOR)))
            .holds(APPOINTMENTS.any(IS_IN_STEERING_GROUP.and(IS_IN_OFFICE)));

    /** The coordinator keeps up contacts and regularly consults the police or the mandated officer. */
    public static final Rule COORDINATOR_CONSULTS_THE_POLICE_REGULARLY = rule("C-T5")
            .about(PARTNERSHIP)
            .isOwedRegularly(
                    OPERATIONAL_SINCE,
                    Settings.COORDINATOR_AND_OFFICER_MEET,
                    new Happening<>(MEETINGS, MEETING_KIND.is(Meeting.Kind.COORDINATOR_AND_OFFICER), MET_ON),
                    new Happening<>(
                            CONTACTS,
                            all(
                                    CONTACT_BETWEEN.includesOneOf(FOR_THE_COORDINATOR),
                                    CONTACT_BETWEEN.includesOneOf(POLICE)),
                            CONTACT_ON))
            .to(Addressee.POLICE);

    /** The coordinator passes on the feedback on reports. */
    public static final Rule COORDINATOR_PASSES_ON_FEEDBACK = rule("C-T6a")
            .about(PARTNERSHIP)
            .isOwedAfterEach(
                    new Happening<>(REPORTS, REPORT_FEEDBACK_ON.isThere(), REPORT_FEEDBACK_ON),
                    messagesOfTheCoordinator(Message.About.FEEDBACK));

    /** The coordinator passes on prevention advice. */
    public static final Rule COORDINATOR_PASSES_ON_PREVENTION_ADVICE = rule("C-T6b")
            .about(PARTNERSHIP)
            .isOwedAfterEach(
                    new Happening<>(ADVICE_GIVEN, always(), ADVISED_ON),
                    messagesOfTheCoordinator(Message.About.PREVENTION));

    /** The coordinator makes the members aware of good practice in reporting what they observe: directly to the police and without delay. */
    public static final Rule COORDINATOR_MAKES_MEMBERS_AWARE_HOW_TO_REPORT = rule("C-T7a")
            .about(PARTNERSHIP)
            .isOwed(AWARENESS.any(
                    AWARENESS_RAISED_BY.isOneOf(FOR_THE_COORDINATOR).showing(AWARENESS_RAISED_HOW.isThere())))
            .to(Addressee.MEMBERS);

    /** The coordinator keeps the member list up to date. */
    public static final Rule MEMBER_LIST_IS_UP_TO_DATE = rule("C-T8a")
            .about(PARTNERSHIP)
            .forEach(MEMBERSHIPS)
            .judgedBy(Judge.worst(
                    Judge.owedSince(JOINED_ON, LEFT.isThere().not(), since(ADDED_TO_LIST_ON, JOINED_ON)),
                    Judge.owedSince(
                            MOVED_AWAY,
                            MOVED_AWAY.isThere().and(LEFT.isThere().not()),
                            since(REMOVED_FROM_LIST_ON, MOVED_AWAY).or(since(LIST_UPDATED_ON, MOVED_AWAY))),
                    Judge.owedSince(
                            LEFT_ON,
                            LEFT.isThere(),
                            either(
                                    since(REMOVED_FROM_LIST_ON, LEFT_ON),
                                    REMOVED_FROM_LIST_ON.is(Departure.ERASED_DAY)))));

    /** The coordinator and the mandated officer consult about the member list at least once a year. */
    public static final Rule MEMBER_LIST_IS_REVIEWED_YEARLY = rule("C-T8b")
            .about(PARTNERSHIP)
            .recurs(
                    OPERATIONAL_SINCE,
                    Settings.MEMBER_LIST_REVIEW,
                    new Happening<>(LIST_REVIEWS, includesTheOfficer(LIST_REVIEWED_BY), LIST_REVIEWED_ON));

    /** The coordinator and the police agree on the sending of non-urgent messages about prevention. */
    public static final Rule PREVENTION_MESSAGES_ARE_AGREED_WITH_THE_POLICE = rule("C-T9")
            .about(MESSAGE)
            .when(all(IS_NO_DRAFT, MESSAGE_URGENCY.is(Urgency.NON_URGENT), ABOUT.is(Message.About.PREVENTION)))
            .holds(AGREED_WITH_POLICE.or(COMMUNICATION_PLAN.any(
                    STANDING_AGREEMENT_ON.with(SENT_ON, (agreed, sent) -> !agreed.isAfter(sent)))));

    /** The coordinator regularly organises a meeting of the members. */
    public static final Rule COORDINATOR_CALLS_MEETINGS_REGULARLY = rule("C-T10a")
            .about(PARTNERSHIP)
            .isOwedRegularly(
                    OPERATIONAL_SINCE,
                    Settings.MEMBERS_MEET,
                    new Happening<>(MEETINGS, all(IS_MEMBERS_MEETING, CALLED_BY.isOneOf(FOR_THE_COORDINATOR)), MET_ON));

    /** The members meet once a year. */
    public static final Rule MEMBERS_MEET_YEARLY = rule("C-T10b")
            .about(PARTNERSHIP)
            .recurs(
                    OPERATIONAL_SINCE,
                    Settings.MEMBERS_MEET_AS_ADVISED,
                    new Happening<>(MEETINGS, IS_MEMBERS_MEETING, MET_ON));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.2",
            EXPECTS_NO_ADVANTAGE,
            ACCEPTS_TO_BE_SCREENED,
            COORDINATOR_IS_OF_FULL_AGE,
            DEPUTIES_AND_STEERING_GROUP_ARE_OF_FULL_AGE,
            INFORMATION_RECEIVED_IS_VALIDATED_BEFORE_SENDING,
            COORDINATOR_IS_CONTACT_POINT_FOR_THE_POLICE,
            COORDINATOR_IS_CONTACT_POINT_FOR_THE_AREA,
            STEERING_GROUP_ASSISTS,
            COORDINATOR_CONSULTS_THE_POLICE_REGULARLY,
            COORDINATOR_PASSES_ON_FEEDBACK,
            COORDINATOR_PASSES_ON_PREVENTION_ADVICE,
            COORDINATOR_MAKES_MEMBERS_AWARE_HOW_TO_REPORT,
            MEMBER_LIST_IS_UP_TO_DATE,
            MEMBER_LIST_IS_REVIEWED_YEARLY,
            PREVENTION_MESSAGES_ARE_AGREED_WITH_THE_POLICE,
            COORDINATOR_CALLS_MEETINGS_REGULARLY,
            MEMBERS_MEET_YEARLY);

    private Coordinator() {}

    private static Happening<Message> messagesOfTheCoordinator(Message.About about) {
        return new Happening<>(MESSAGES, all(ABOUT.is(about), SENT_BY.isOneOf(SENDS_FOR_THE_COORDINATOR)), SENT_ON);
    }
}
