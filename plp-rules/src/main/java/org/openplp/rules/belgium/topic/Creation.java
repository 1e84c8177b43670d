package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_SENT_TO_INTERIOR_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.VALIDATED_ON;
import static org.openplp.rules.belgium.facts.FoundingFacts.ADMINISTRATIVE_AUTHORITIES_TOLD_ON;
import static org.openplp.rules.belgium.facts.FoundingFacts.AGENDA;
import static org.openplp.rules.belgium.facts.FoundingFacts.ALL_RESIDENTS_WERE_INVITED;
import static org.openplp.rules.belgium.facts.FoundingFacts.CONSULTATION;
import static org.openplp.rules.belgium.facts.FoundingFacts.CONSULTED_ON;
import static org.openplp.rules.belgium.facts.FoundingFacts.CONSULTED_WITH;
import static org.openplp.rules.belgium.facts.FoundingFacts.INFORMATION_MEETING;
import static org.openplp.rules.belgium.facts.FoundingFacts.INFORMED_ON;
import static org.openplp.rules.belgium.facts.FoundingFacts.JUDICIAL_AUTHORITIES_TOLD_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.COMMUNICATION_PLAN;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.PLAN_AGREED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.PLAN_DRAWN_UP_BY;
import static org.openplp.rules.belgium.facts.Roles.FOR_THE_COORDINATOR;
import static org.openplp.rules.belgium.facts.Roles.LOCAL_AUTHORITY;
import static org.openplp.rules.belgium.facts.Roles.POLICE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.since;
import static org.openplp.rules.rule.Condition.unless;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.partnership.InformationMeeting;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;

/** Section 2.8: how a partnership comes about. */
public final class Creation {
    private static final Condition WAS_CONSULTED_FIRST = all(
            CONSULTED_ON.isThere(),
            CONSULTED_WITH.includesOneOf(POLICE),
            CONSULTED_WITH.includesOneOf(LOCAL_AUTHORITY),
            unless(INFORMED_ON.with(CONSULTED_ON, (informed, consulted) -> informed.isBefore(consulted))));
    private static final Condition IS_DRAWN_UP_TOGETHER =
            PLAN_DRAWN_UP_BY.includesOneOf(FOR_THE_COORDINATOR).and(PLAN_DRAWN_UP_BY.includesOneOf(POLICE));

    /** Consultation with the local authorities and the police comes before the creation of the partnership. */
    public static final Rule CONSULTATION_COMES_FIRST = rule("CRE-3")
            .about(PARTNERSHIP)
            .holdsBefore(
                    OPERATIONAL_SINCE,
                    WAS_CONSULTED_FIRST,
                    WAS_CONSULTED_FIRST.and(
                            CONSULTED_ON.with(OPERATIONAL_SINCE, (consulted, started) -> !consulted.isAfter(started))));

    /** The local police inform the administrative and the judicial authorities of the request for a partnership. */
    public static final Rule POLICE_INFORM_THE_AUTHORITIES = rule("CRE-4")
            .about(PARTNERSHIP)
            .when(CONSULTATION.isThere())
            .isOwedSince(
                    CONSULTED_ON,
                    since(ADMINISTRATIVE_AUTHORITIES_TOLD_ON, CONSULTED_ON)
                            .and(since(JUDICIAL_AUTHORITIES_TOLD_ON, CONSULTED_ON)))
            .to(Addressee.ADMINISTRATIVE_AUTHORITIES, Addressee.JUDICIAL_AUTHORITIES);

    /** The whole neighbourhood is informed and all its residents are invited to an information evening. */
    public static final Rule ALL_RESIDENTS_ARE_INVITED = rule("CRE-6")
            .about(PARTNERSHIP)
            .holds(INFORMED_ON.isThere().and(ALL_RESIDENTS_WERE_INVITED))
            .leadsUpToTheStart()
            .to(Addressee.RESIDENTS);

    /** The agenda of the information evening covers the concept and the rules, the partners, the discussion and approval of the partnership, the communication plan and its cost, the call for volunteers, the steering group and the collection of participant data. */
    public static final Rule AGENDA_IS_COMPLETE = rule("CRE-7")
            .about(PARTNERSHIP)
            .when(INFORMATION_MEETING.isThere())
            .holds(all(
                    AGENDA.includes(InformationMeeting.Topic.CONCEPT_AND_RULES),
                    AGENDA.includes(InformationMeeting.Topic.PARTNERS),
                    AGENDA.includes(InformationMeeting.Topic.APPROVAL),
                    AGENDA.includes(InformationMeeting.Topic.COMMUNICATION_PLAN_AND_COST),
                    AGENDA.includes(InformationMeeting.Topic.VOLUNTEERS),
                    AGENDA.includes(InformationMeeting.Topic.STEERING_GROUP),
                    AGENDA.includes(InformationMeeting.Topic.PARTICIPANT_DATA)))
            .leadsUpToTheStart();

    /** The coordinator and the police draw up the communication plan together. */
    public static final Rule PLAN_IS_DRAWN_UP_TOGETHER = rule("CRE-9")
            .about(PARTNERSHIP)
            .holdsBefore(
                    OPERATIONAL_SINCE,
                    COMMUNICATION_PLAN.any(PLAN_AGREED_ON.isThere().and(IS_DRAWN_UP_TOGETHER)),
                    COMMUNICATION_PLAN.any(PLAN_AGREED_ON
                            .with(OPERATIONAL_SINCE, (agreed, started) -> !agreed.isAfter(started))
                            .and(IS_DRAWN_UP_TOGETHER)));

    /** The partnership does not start before the approval of the FPS Interior has been received. */
    public static final Rule STARTS_AFTER_THE_APPROVAL = rule("CRE-12")
            .about(PARTNERSHIP)
            .when(OPERATIONAL_SINCE.isThere())
            .holds(Recognised.atFirst(
                    CHARTER_SENT_TO_INTERIOR_ON.with(OPERATIONAL_SINCE, (sent, started) -> !sent.isAfter(started)),
                    VALIDATED_ON.with(OPERATIONAL_SINCE, (validated, started) -> !validated.isAfter(started))));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.8",
            CONSULTATION_COMES_FIRST,
            POLICE_INFORM_THE_AUTHORITIES,
            ALL_RESIDENTS_ARE_INVITED,
            AGENDA_IS_COMPLETE,
            PLAN_IS_DRAWN_UP_TOGETHER,
            STARTS_AFTER_THE_APPROVAL);

    private Creation() {}
}
