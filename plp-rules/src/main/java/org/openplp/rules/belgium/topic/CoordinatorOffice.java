package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTED_FROM;
import static org.openplp.rules.belgium.facts.AppointmentFacts.APPROVED_BY_MEMBERS_ON;
import static org.openplp.rules.belgium.facts.AppointmentFacts.GOOD_CONDUCT_CERTIFICATE_ON;
import static org.openplp.rules.belgium.facts.AppointmentFacts.IS_PART_OF_COMMUNITY;
import static org.openplp.rules.belgium.facts.AppointmentFacts.MEMBERS_ASKED_TO_CHOOSE_ON;
import static org.openplp.rules.belgium.facts.AppointmentFacts.ROLE_IS_PAID;
import static org.openplp.rules.belgium.facts.AppointmentFacts.SCREENED_ON;
import static org.openplp.rules.belgium.facts.AppointmentFacts.SCREENING_OUTCOME;
import static org.openplp.rules.belgium.facts.AppointmentFacts.UNTIL;
import static org.openplp.rules.belgium.facts.AppointmentFacts.WAS_CHOSEN_BY_MEMBERS;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBER_IS_PAID;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGES;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_FEEDBACK_AT;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_LOG_IS_KEPT;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_LOG_KEPT_BY;
import static org.openplp.rules.belgium.facts.MessageFacts.ORIGIN;
import static org.openplp.rules.belgium.facts.MessageFacts.SENT_AT;
import static org.openplp.rules.belgium.facts.Roles.COORDINATES;
import static org.openplp.rules.belgium.facts.Roles.FOR_THE_COORDINATOR;
import static org.openplp.rules.belgium.facts.Roles.IS_COORDINATOR;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Condition.isOver;
import static org.openplp.rules.rule.Condition.since;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.appointment.Screening;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;

/** Section 2.11: the office of coordinator. */
public final class CoordinatorOffice {
    private static final Condition WAS_FOUND_UNFIT = SCREENING_OUTCOME.is(Screening.Outcome.UNFIT);

    /** The members choose the coordinator from among themselves and the community approves the choice. */
    public static final Rule COORDINATOR_IS_CHOSEN_AND_APPROVED = rule("COO-1")
            .about(APPOINTMENT)
            .when(IS_COORDINATOR)
            .holds(all(WAS_CHOSEN_BY_MEMBERS, APPROVED_BY_MEMBERS_ON.isThere()))
            .leadsUpToTheStart();

    /** The coordinator has been screened against the police databases, with an outcome on record. */
    public static final Rule COORDINATOR_IS_SCREENED = rule("COO-3")
            .about(APPOINTMENT)
            .when(IS_COORDINATOR)
            .isOwedSince(APPOINTED_FROM, SCREENING_OUTCOME.isThere());

    /** The police ask the members to choose another coordinator. */
    public static final Rule MEMBERS_ARE_ASKED_TO_CHOOSE_ANOTHER = rule("COO-4")
            .about(APPOINTMENT)
            .when(IS_COORDINATOR.and(WAS_FOUND_UNFIT))
            .isOwedSince(
                    SCREENED_ON,
                    WAS_FOUND_UNFIT.and(either(since(MEMBERS_ASKED_TO_CHOOSE_ON, SCREENED_ON), isOver(UNTIL))))
            .alsoAfterLeaving()
            .to(Addressee.MEMBERS);

    /** The coordinator holds a certificate of good conduct. */
    public static final Rule COORDINATOR_HOLDS_A_CERTIFICATE =
            rule("COO-5").about(APPOINTMENT).when(IS_COORDINATOR).holds(GOOD_CONDUCT_CERTIFICATE_ON.isThere());

    /** The coordinator keeps the police messages with their time and content, and notes feedback and follow-up, as a basis for the evaluation. */
    public static final Rule COORDINATOR_KEEPS_THE_MESSAGES = rule("COO-8")
            .about(PARTNERSHIP)
            .holds(all(MESSAGE_LOG_IS_KEPT, MESSAGE_LOG_KEPT_BY.isOneOf(FOR_THE_COORDINATOR))
                    .showing(MESSAGES.any(MESSAGE_FEEDBACK_AT.isThere().showing(ORIGIN.isThere(), SENT_AT.isThere()))));

    /** Nobody who takes part in the partnership is paid for doing so. */
    public static final Rule NOBODY_IS_PAID = rule("COO-12")
            .about(APPOINTMENT)
            .when(COORDINATES)
            .holds(ROLE_IS_PAID.not())
            .alsoFor(MEMBERSHIP, MEMBER_IS_PAID.not());

    /** The coordinator belongs to the community in which the partnership operates. */
    public static final Rule COORDINATOR_BELONGS_TO_THE_COMMUNITY =
            rule("COO-13").about(APPOINTMENT).when(IS_COORDINATOR).holds(IS_PART_OF_COMMUNITY);

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.11",
            COORDINATOR_IS_CHOSEN_AND_APPROVED,
            COORDINATOR_IS_SCREENED,
            MEMBERS_ARE_ASKED_TO_CHOOSE_ANOTHER,
            COORDINATOR_HOLDS_A_CERTIFICATE,
            COORDINATOR_KEEPS_THE_MESSAGES,
            NOBODY_IS_PAID,
            COORDINATOR_BELONGS_TO_THE_COMMUNITY);

    private CoordinatorOffice() {}
}
