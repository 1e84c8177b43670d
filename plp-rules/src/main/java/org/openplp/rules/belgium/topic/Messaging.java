package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.MessageFacts.ABOUT;
import static org.openplp.rules.belgium.facts.MessageFacts.AVAILABLE_TO_COORDINATOR_AT;
import static org.openplp.rules.belgium.facts.MessageFacts.AVAILABLE_TO_COORDINATOR_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.DRAFTED_BY;
import static org.openplp.rules.belgium.facts.MessageFacts.MEANS;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_URGENCY;
import static org.openplp.rules.belgium.facts.MessageFacts.ORIGIN;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORTED_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORT_FEEDBACK_IS_BARRED;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORT_FEEDBACK_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.SENT_BY;
import static org.openplp.rules.belgium.facts.MessageFacts.SENT_ON;
import static org.openplp.rules.belgium.facts.MessageFacts.SHOWS_LEGIBLE_PLATE;
import static org.openplp.rules.belgium.facts.MessageFacts.SHOWS_RECOGNISABLE_SUSPECT;
import static org.openplp.rules.belgium.facts.MessageFacts.SHOWS_SOURCE;
import static org.openplp.rules.belgium.facts.MessageFacts.SOURCE_AGREED;
import static org.openplp.rules.belgium.facts.MessageFacts.VALIDATED_BY_POLICE_AT;
import static org.openplp.rules.belgium.facts.PartnershipFacts.CHANNELS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.CHANNEL_BETWEEN;
import static org.openplp.rules.belgium.facts.PartnershipFacts.CHANNEL_MEANS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.COMMUNICATION_PLAN;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.PLAN_AGREED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.PLAN_COVERS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.PLAN_IS_TWO_WAY;
import static org.openplp.rules.belgium.facts.Roles.IS_NO_DRAFT;
import static org.openplp.rules.belgium.facts.Roles.POLICE;
import static org.openplp.rules.belgium.facts.Roles.SENDS_FOR_THE_COORDINATOR;
import static org.openplp.rules.belgium.facts.Subjects.MESSAGE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.REPORT;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Condition.since;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;

/** Section 2.13: messages, feedback and the communication plan. */
public final class Messaging {
    private static final Condition THERE_IS_A_PLAN = COMMUNICATION_PLAN.latest(PLAN_AGREED_ON, Condition.always());
    private static final Condition IS_SENT = SENT_BY.isThere().and(IS_NO_DRAFT);

    /** A two-way communication plan has been agreed beforehand. */
    public static final Rule TWO_WAY_PLAN_WAS_AGREED_BEFOREHAND = rule("COM-1")
            .about(PARTNERSHIP)
            .holdsBefore(
                    OPERATIONAL_SINCE,
                    COMMUNICATION_PLAN.any(PLAN_IS_TWO_WAY.and(PLAN_AGREED_ON.isThere())),
                    COMMUNICATION_PLAN.any(PLAN_IS_TWO_WAY.and(
                            PLAN_AGREED_ON.with(OPERATIONAL_SINCE, (agreed, start) -> !agreed.isAfter(start)))));

    /** The communication plan covers content, organisation and technique. */
    public static final Rule PLAN_COVERS_ITS_THREE_PARTS = rule("COM-2")
            .about(PARTNERSHIP)
            .when(THERE_IS_A_PLAN)
            .holds(COMMUNICATION_PLAN.latest(
                    PLAN_AGREED_ON,
                    all(
                            PLAN_COVERS.includes(CommunicationPlan.Part.CONTENT),
                            PLAN_COVERS.includes(CommunicationPlan.Part.ORGANISATION),
                            PLAN_COVERS.includes(CommunicationPlan.Part.TECHNIQUE))));

    // There is nothing to forward if the police are the sender, even if they have not sent the message yet.
    /** The partnership forwards messages to its members, on the initiative of the coordinator or steering group and in consultation with the police. */
    public static final Rule POLICE_MESSAGES_ARE_FORWARDED = rule("COM-4")
            .about(MESSAGE)
            .when(all(
                    MESSAGE_URGENCY.is(Urgency.NON_URGENT),
                    ORIGIN.is(Message.Origin.POLICE),
                    AVAILABLE_TO_COORDINATOR_AT.isThere(),
                    either(
                            SENT_BY.is(Sender.POLICE).not(),
                            IS_NO_DRAFT.not().and(Condition.unless(SENT_BY.is(Sender.POLICE))))))
            .isOwedSince(
                    AVAILABLE_TO_COORDINATOR_ON,
                    SENT_BY.isOneOf(SENDS_FOR_THE_COORDINATOR).and(since(SENT_ON, AVAILABLE_TO_COORDINATOR_ON)))
            .to(Addressee.MEMBERS);

    /** Nobody but the police drafts, appraises or enters messages about crime and insecurity. */
    public static final Rule POLICE_DRAFT_MESSAGES_ABOUT_CRIME = rule("COM-5")
            .about(MESSAGE)
            .when(ABOUT.is(Message.About.CRIME).and(DRAFTED_BY.isThere()))
            .holds(DRAFTED_BY.isOneOf(POLICE).showing(ORIGIN.isThere(), VALIDATED_BY_POLICE_AT.isThere()));

    /** The police send urgent messages to all members at the same time. */
    public static final Rule POLICE_SEND_URGENT_MESSAGES = rule("COM-12")
            .about(MESSAGE)
            .when(MESSAGE_URGENCY.is(Urgency.URGENT).and(IS_SENT))
            .holds(SENT_BY.is(Sender.POLICE).showing(MEANS.isThere()));

    /** A non-urgent message comes from the police, or from the coordinator on the basis of input from the police, and goes out by post, e-mail, newsletter or members-only journal. */
    public static final Rule NON_URGENT_MESSAGES_TRAVEL_BY_MAIL_OR_JOURNAL = rule("COM-13")
            .about(MESSAGE)
            .when(MESSAGE_URGENCY.is(Urgency.NON_URGENT).and(IS_SENT))
            .holds(all(
                    SENT_BY.is(Sender.POLICE).or(SENT_BY.isOneOf(SENDS_FOR_THE_COORDINATOR)),
                    MEANS.isOneOf(
                            Channel.Means.EMAIL,
                            Channel.Means.LETTER,
                            Channel.Means.NEWSLETTER,
                            Channel.Means.CLOSED_SITE)));

    /** The police give feedback to the person who made the report. */
    public static final Rule REPORTER_IS_GIVEN_FEEDBACK = rule("COM-16")
            .about(REPORT)
            .when(REPORT_FEEDBACK_IS_BARRED.not())
            .isOwedSince(REPORTED_ON, since(REPORT_FEEDBACK_ON, REPORTED_ON))
            .to(Addressee.WHO_REPORTED);

    /** The police keep the source of information anonymous. */
    public static final Rule SOURCE_STAYS_ANONYMOUS = rule("COM-18")
            .about(MESSAGE)
            .when(IS_NO_DRAFT)
            .holds(SHOWS_SOURCE.not().or(SOURCE_AGREED));

    /** No message shows pictures of recognisable suspects, or of suspect vehicles with a legible number plate. */
    public static final Rule SHOWS_NO_SUSPECT_AND_NO_PLATE = rule("COM-19")
            .about(MESSAGE)
            .when(IS_NO_DRAFT)
            .holds(SHOWS_RECOGNISABLE_SUSPECT.not().and(SHOWS_LEGIBLE_PLATE.not()));

    /** Communication between a recognised partnership and the police does not take place over WhatsApp. */
    public static final Rule POLICE_LINK_DOES_NOT_RUN_OVER_WHATSAPP = rule("COM-21")
            .about(PARTNERSHIP)
            .when(Recognised.IS_RECOGNISED.and(THERE_IS_A_PLAN))
            .holds(COMMUNICATION_PLAN.latest(
                    PLAN_AGREED_ON,
                    CHANNELS.any(CHANNEL_MEANS
                                    .is(Channel.Means.WHATSAPP)
                                    .and(CHANNEL_BETWEEN.is(Channel.Between.POLICE_AND_PARTNERSHIP)))
                            .not()));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.13",
            TWO_WAY_PLAN_WAS_AGREED_BEFOREHAND,
            PLAN_COVERS_ITS_THREE_PARTS,
            POLICE_MESSAGES_ARE_FORWARDED,
            POLICE_DRAFT_MESSAGES_ABOUT_CRIME,
            POLICE_SEND_URGENT_MESSAGES,
            NON_URGENT_MESSAGES_TRAVEL_BY_MAIL_OR_JOURNAL,
            REPORTER_IS_GIVEN_FEEDBACK,
            SOURCE_STAYS_ANONYMOUS,
            SHOWS_NO_SUSPECT_AND_NO_PLATE,
            POLICE_LINK_DOES_NOT_RUN_OVER_WHATSAPP);

    private Messaging() {}
}
