package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.AppointmentFacts.CONTACT_IS_KNOWN_TO_MEMBERS;
import static org.openplp.rules.belgium.facts.MemberFacts.CONSENTED_TO_SHARE_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.DATA_REQUESTS;
import static org.openplp.rules.belgium.facts.MemberFacts.LEFT_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_ACCESS;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_IS_ON_PROTECTED_MEDIUM;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_IS_ON_SOCIAL_MEDIA;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_IS_SHARED_WITH_THIRD_PARTIES;
import static org.openplp.rules.belgium.facts.MemberFacts.LIST_STATED_BY;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBER_LIST;
import static org.openplp.rules.belgium.facts.MemberFacts.REQUEST_ANSWERED_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.REQUEST_RECEIVED_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.TOLD_WHY_DATA_IS_KEPT_ON;
import static org.openplp.rules.belgium.facts.Roles.IS_COORDINATOR;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.isOver;
import static org.openplp.rules.rule.Condition.shown;
import static org.openplp.rules.rule.Condition.since;
import static org.openplp.rules.rule.Rule.rule;

import java.util.EnumSet;
import java.util.Set;
import org.openplp.core.actor.Party;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.Rule;

/** Section 2.15: the personal data of the members. */
public final class PersonalData {
    private static final Set<Party> ALL_BUT_THE_COORDINATOR = EnumSet.complementOf(EnumSet.of(Party.COORDINATOR));
    private static final Condition IS_STILL_A_MEMBER = shown(isOver(LEFT_ON).not());

    /** The member has been told why the personal data are kept, and the data are collected and used for that purpose only. */
    public static final Rule MEMBER_IS_TOLD_WHY_DATA_ARE_KEPT =
            rule("DAT-1").about(MEMBERSHIP).holds(TOLD_WHY_DATA_IS_KEPT_ON.isThere());

    /** The member list is on a protected medium in a place to which only the coordinator has access. */
    public static final Rule LIST_IS_PROTECTED = rule("DAT-2")
            .about(PARTNERSHIP)
            .when(MEMBER_LIST.isThere())
            .holds(all(
                            LIST_IS_ON_PROTECTED_MEDIUM,
                            LIST_ACCESS.includesOneOf(ALL_BUT_THE_COORDINATOR).not())
                    .showing(LIST_STATED_BY.isThere()));

    /** The member list is not on any social-media page or application that others can access. */
    public static final Rule LIST_IS_ON_NO_SOCIAL_MEDIA = rule("DAT-3")
            .about(PARTNERSHIP)
            .when(MEMBER_LIST.isThere())
            .holds(LIST_IS_ON_SOCIAL_MEDIA.not().showing(LIST_STATED_BY.isThere()));

    /** Simply by asking, members can consult their data, or have them changed or deleted. */
    public static final Rule REQUESTS_ARE_ANSWERED = rule("DAT-4a")
            .about(PARTNERSHIP)
            .forEach(DATA_REQUESTS)
            .isOwedSince(REQUEST_RECEIVED_ON, since(REQUEST_ANSWERED_ON, REQUEST_RECEIVED_ON))
            .to(Addressee.MEMBER_CONCERNED);

    /** The coordinator gives each member the coordinator's contact details. */
    public static final Rule COORDINATOR_IS_KNOWN_TO_THE_MEMBERS = rule("DAT-4b")
            .about(APPOINTMENT)
            .when(IS_COORDINATOR)
            .holds(CONTACT_IS_KNOWN_TO_MEMBERS)
            .to(Addressee.MEMBERS);

    /** No data of a member go to third parties without that member's explicit consent, and the data serve only the communication of the partnership. */
    public static final Rule NO_DATA_ARE_SHARED_WITHOUT_CONSENT = rule("DAT-5")
            .about(PARTNERSHIP)
            .judgedBy(Judge.metIf(
                    LIST_IS_SHARED_WITH_THIRD_PARTIES.not(),
                    Judge.each(
                            MEMBERSHIPS,
                            Judge.holds(
                                    all(IS_STILL_A_MEMBER, LIST_IS_SHARED_WITH_THIRD_PARTIES),
                                    CONSENTED_TO_SHARE_ON.isThere()))));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.15",
            MEMBER_IS_TOLD_WHY_DATA_ARE_KEPT,
            LIST_IS_PROTECTED,
            LIST_IS_ON_NO_SOCIAL_MEDIA,
            REQUESTS_ARE_ANSWERED,
            COORDINATOR_IS_KNOWN_TO_THE_MEMBERS,
            NO_DATA_ARE_SHARED_WITHOUT_CONSENT);

    private PersonalData() {}
}
