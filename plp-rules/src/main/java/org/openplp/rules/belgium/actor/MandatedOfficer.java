package org.openplp.rules.belgium.actor;

import static org.openplp.rules.belgium.facts.ActivityFacts.ATTENDED_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.AWARENESS;
import static org.openplp.rules.belgium.facts.ActivityFacts.AWARENESS_RAISED_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATED_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATED_ON;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATIONS;
import static org.openplp.rules.belgium.facts.ActivityFacts.MEETINGS;
import static org.openplp.rules.belgium.facts.ActivityFacts.MEETING_KIND;
import static org.openplp.rules.belgium.facts.ActivityFacts.PROMOTED_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.PROMOTED_TO;
import static org.openplp.rules.belgium.facts.ActivityFacts.PROMOTION;
import static org.openplp.rules.belgium.facts.ActivityFacts.SUPPORTED_BY;
import static org.openplp.rules.belgium.facts.AppointmentFacts.CONTACT_IS_KNOWN_TO_MEMBERS;
import static org.openplp.rules.belgium.facts.AppointmentFacts.EMPLOYED_BY_ZONE;
import static org.openplp.rules.belgium.facts.AuthorityFacts.AUTHORITY_REPORT_BY;
import static org.openplp.rules.belgium.facts.AuthorityFacts.AUTHORITY_REPORT_TO;
import static org.openplp.rules.belgium.facts.AuthorityFacts.REPORTS_TO_AUTHORITIES;
import static org.openplp.rules.belgium.facts.AuthorityFacts.ZONE_PLANS;
import static org.openplp.rules.belgium.facts.AuthorityFacts.ZONE_PLAN_INCLUDES_PARTNERSHIPS;
import static org.openplp.rules.belgium.facts.AuthorityFacts.ZONE_PLAN_KIND;
import static org.openplp.rules.belgium.facts.AuthorityFacts.ZONE_PLAN_UNTIL;
import static org.openplp.rules.belgium.facts.MemberFacts.LEFT_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.LEFT_WHY;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_NOTICES;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBER_ID;
import static org.openplp.rules.belgium.facts.MemberFacts.MOVED_AWAY;
import static org.openplp.rules.belgium.facts.MemberFacts.NOTICE_BY;
import static org.openplp.rules.belgium.facts.MemberFacts.NOTICE_CAUSE;
import static org.openplp.rules.belgium.facts.MemberFacts.NOTICE_OF;
import static org.openplp.rules.belgium.facts.MemberFacts.NOTICE_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.ABOUT;
import static org.openplp.rules.belgium.facts.MessageFacts.MEANS;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGES;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_FEEDBACK_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_URGENCY;
import static org.openplp.rules.belgium.facts.MessageFacts.ORIGIN;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORTED_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORTS;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORT_FEEDBACK_IS_BARRED;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORT_FEEDBACK_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.SENT_BY;
import static org.openplp.rules.belgium.facts.MessageFacts.SENT_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.CHANNELS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.CHANNEL_FOR;
import static org.openplp.rules.belgium.facts.PartnershipFacts.CHANNEL_MEANS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.CHANNEL_SENDER;
import static org.openplp.rules.belgium.facts.PartnershipFacts.COMMUNICATION_PLAN;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.PLAN_AGREED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.POLICE_ZONE;
import static org.openplp.rules.belgium.facts.Roles.AUTHORITIES;
import static org.openplp.rules.belgium.facts.Roles.IS_NO_DRAFT;
import static org.openplp.rules.belgium.facts.Roles.IS_OFFICER;
import static org.openplp.rules.belgium.facts.Roles.SENDS_FOR_THE_COORDINATOR;
import static org.openplp.rules.belgium.facts.Roles.includesTheOfficer;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.EVALUATION;
import static org.openplp.rules.belgium.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.MESSAGE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Condition.since;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.rules.belgium.facts.Settings;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Happening;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.Rule;

/** Section 2.3: the officer whom the police zone mandates for the partnership. */
public final class MandatedOfficer {
    private static final Condition IS_JOINT =
            includesTheOfficer(EVALUATED_BY).and(EVALUATED_BY.includes(Party.COORDINATOR));
    private static final Happening<Evaluation> JOINT_EVALUATION = new Happening<>(EVALUATIONS, IS_JOINT, EVALUATED_ON);

    /** The mandated officer is employed by the police zone concerned. */
    public static final Rule OFFICER_IS_EMPLOYED_BY_THE_ZONE =
            rule("M-P1").about(APPOINTMENT).when(IS_OFFICER).holds(EMPLOYED_BY_ZONE.isSameAs(POLICE_ZONE));

    /** The mandated officer is the contact point for the partnerships within the police zone. */
    public static final Rule OFFICER_IS_CONTACT_POINT = rule("M-T1")
            .about(APPOINTMENT)
            .when(IS_OFFICER)
            .holds(CONTACT_IS_KNOWN_TO_MEMBERS)
            .to(Addressee.PARTNERSHIP);

    /** The mandated officer and the coordinator together check how the partnership works and report on this to the authorities. */
    public static final Rule OFFICER_AND_COORDINATOR_REPORT_TO_THE_AUTHORITIES = rule("M-T2b")
            .about(PARTNERSHIP)
            .isOwed(REPORTS_TO_AUTHORITIES.any(all(
                    AUTHORITY_REPORT_BY.includes(Party.MANDATED_OFFICER),
                    AUTHORITY_REPORT_BY.includes(Party.COORDINATOR),
                    AUTHORITY_REPORT_TO.isOneOf(AUTHORITIES))))
            .to(Addressee.AUTHORITIES);

    /** The mandated officer sees to it that information is processed and broadcast in line with the communication plan set beforehand. */
    public static final Rule MESSAGE_FOLLOWS_THE_COMMUNICATION_PLAN = rule("M-T3")
            .about(MESSAGE)
            .when(COMMUNICATION_PLAN.any(PLAN_AGREED_ON.with(SENT_ON, (agreed, sent) -> !agreed.isAfter(sent))))
            .holds(COMMUNICATION_PLAN.lastBy(
                    PLAN_AGREED_ON,
                    SENT_ON,
                    CHANNELS.any(all(
                            CHANNEL_MEANS.isSameAs(MEANS),
                            CHANNEL_FOR.isSameAs(MESSAGE_URGENCY),
                            CHANNEL_SENDER.with(SENT_BY, MandatedOfficer::sendsFor)))));

    /** The mandated officer gives the members feedback, mainly through the coordinator. */
    public static final Rule FEEDBACK_IS_GIVEN = rule("M-T4")
            .about(PARTNERSHIP)
            .judgedBy(Judge.worst(
                    Judge.each(
                            REPORTS,
                            Judge.owedWithin(
                                    Condition.unless(REPORT_FEEDBACK_IS_BARRED),
                                    since(REPORT_FEEDBACK_ON, REPORTED_ON),
                                    REPORTED_ON,
                                    Settings.FEEDBACK)),
                    Judge.each(
                            MESSAGES,
                            Judge.owedWithin(
                                    MESSAGE_URGENCY.is(Urgency.URGENT).and(IS_NO_DRAFT),
                                    since(MESSAGE_FEEDBACK_ON, SENT_ON),
                                    SENT_ON,
                                    Settings.FEEDBACK))))
            .to(Addressee.MEMBERS);

    /** The mandated officer helps to make the members aware that they should report suspicious events and phenomena. */
    public static final Rule OFFICER_HELPS_TO_MAKE_MEMBERS_AWARE = rule("M-T5")
            .about(PARTNERSHIP)
            .isOwed(AWARENESS.any(AWARENESS_RAISED_BY.is(Party.MANDATED_OFFICER)))
            .to(Addressee.MEMBERS);

    /** The mandated officer takes charge of sending prevention advice and other useful information. */
    public static final Rule POLICE_SEND_PREVENTION_ADVICE = rule("M-T7a")
            .about(PARTNERSHIP)
            .isOwed(MESSAGES.any(
                    all(IS_NO_DRAFT, ABOUT.is(Message.About.PREVENTION), ORIGIN.is(Message.Origin.POLICE))));

    /** The mandated officer draws up an evaluation of the partnership and its scheme at least once every three years. */
    public static final Rule EVALUATED_EVERY_THREE_YEARS =
            rule("M-T9a").about(PARTNERSHIP).recurs(OPERATIONAL_SINCE, Settings.EVALUATION, JOINT_EVALUATION);

    /** The partnership and its scheme are evaluated every year. */
    public static final Rule EVALUATED_YEARLY = rule("M-T9b")
            .about(PARTNERSHIP)
            .recurs(OPERATIONAL_SINCE, Settings.EVALUATION_AS_ADVISED, JOINT_EVALUATION);

    /** The evaluation is drawn up together with the coordinator. */
    public static final Rule EVALUATION_IS_JOINT =
            rule("M-T9c").about(EVALUATION).holds(IS_JOINT);

    /** The mandated officer contributes to the meeting of the members. */
    public static final Rule OFFICER_CONTRIBUTES_TO_MEETINGS = rule("M-T10")
            .about(PARTNERSHIP)
            .forEach(MEETINGS)
            .when(MEETING_KIND.is(Meeting.Kind.MEMBERS))
            .holds(includesTheOfficer(ATTENDED_BY).or(includesTheOfficer(SUPPORTED_BY)));

    /** The mandated officer supports the management of the partnership by helping to update the member list after members have moved house or died. */
    public static final Rule OFFICER_HELPS_TO_UPDATE_THE_LIST = rule("M-T12a")
            .about(MEMBERSHIP)
            .judgedBy(Judge.worst(
                    Judge.owed(
                            MOVED_AWAY.isThere().or(LEFT_WHY.is(Departure.Why.MOVED)),
                            noticeOf(
                                    ListNotice.Cause.MOVED,
                                    either(
                                            since(NOTICE_ON, MOVED_AWAY),
                                            LEFT_WHY.is(Departure.Why.MOVED).and(since(NOTICE_ON, LEFT_ON))))),
                    Judge.owedSince(
                            LEFT_ON,
                            LEFT_WHY.is(Departure.Why.DECEASED),
                            noticeOf(ListNotice.Cause.DECEASED, since(NOTICE_ON, LEFT_ON)))))
            .alsoAfterLeaving();

    /** The mandated officer supports the management of the partnerships through their inclusion in the various action plans and in the Zonal Security Plan. */
    public static final Rule ZONE_PLANS_INCLUDE_PARTNERSHIPS = rule("M-T12b")
            .about(PARTNERSHIP)
            .forEach(ZONE_PLANS)
            .when(Condition.isOver(ZONE_PLAN_UNTIL).not())
            .holds(ZONE_PLAN_INCLUDES_PARTNERSHIPS.showing(ZONE_PLAN_KIND.isThere()));

    /** The mandated officer promotes the partnership to non-members, for instance when new residents register. */
    public static final Rule OFFICER_PROMOTES_THE_PARTNERSHIP = rule("M-T13")
            .about(PARTNERSHIP)
            .isOwed(PROMOTION.any(PROMOTED_BY.is(Party.MANDATED_OFFICER).showing(PROMOTED_TO.isThere())))
            .to(Addressee.NON_MEMBERS);

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.3",
            OFFICER_IS_EMPLOYED_BY_THE_ZONE,
            OFFICER_IS_CONTACT_POINT,
            OFFICER_AND_COORDINATOR_REPORT_TO_THE_AUTHORITIES,
            MESSAGE_FOLLOWS_THE_COMMUNICATION_PLAN,
            FEEDBACK_IS_GIVEN,
            OFFICER_HELPS_TO_MAKE_MEMBERS_AWARE,
            POLICE_SEND_PREVENTION_ADVICE,
            EVALUATED_EVERY_THREE_YEARS,
            EVALUATED_YEARLY,
            EVALUATION_IS_JOINT,
            OFFICER_CONTRIBUTES_TO_MEETINGS,
            OFFICER_HELPS_TO_UPDATE_THE_LIST,
            ZONE_PLANS_INCLUDE_PARTNERSHIPS,
            OFFICER_PROMOTES_THE_PARTNERSHIP);

    private MandatedOfficer() {}

    /** Whether a sender sends for the planned one: a message sent for the coordinator counts as his (reading R11). */
    private static boolean sendsFor(Sender planned, Sender sender) {
        return planned == sender || (planned == Sender.COORDINATOR && SENDS_FOR_THE_COORDINATOR.contains(sender));
    }

    private static Condition noticeOf(ListNotice.Cause cause, Condition afterwards) {
        return LIST_NOTICES.any(all(
                NOTICE_OF.isSameAs(MEMBER_ID),
                NOTICE_CAUSE.is(cause),
                NOTICE_BY.is(Party.MANDATED_OFFICER),
                afterwards));
    }
}
