package org.openplp.rules.belgium.actor;

import static org.openplp.rules.belgium.facts.ActivityFacts.ADVICE_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.ADVICE_GIVEN;
import static org.openplp.rules.belgium.facts.ActivityFacts.ADVICE_THROUGH;
import static org.openplp.rules.belgium.facts.ActivityFacts.ATTENDED_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.MEETINGS;
import static org.openplp.rules.belgium.facts.ActivityFacts.MEETING_KIND;
import static org.openplp.rules.belgium.facts.ActivityFacts.MET_ON;
import static org.openplp.rules.belgium.facts.ActivityFacts.SUPPORTED_BY;
import static org.openplp.rules.belgium.facts.AuthorityFacts.AUTHORITY_CONTACTS;
import static org.openplp.rules.belgium.facts.AuthorityFacts.AUTHORITY_CONTACT_WITH;
import static org.openplp.rules.belgium.facts.AuthorityFacts.DIALOGUE_BETWEEN_PARTNERSHIPS;
import static org.openplp.rules.belgium.facts.AuthorityFacts.FINANCIAL_SUPPORT_ASKED_ON;
import static org.openplp.rules.belgium.facts.AuthorityFacts.FINANCIAL_SUPPORT_EXAMINED_ON;
import static org.openplp.rules.belgium.facts.AuthorityFacts.FINANCIAL_SUPPORT_IS_NEEDED;
import static org.openplp.rules.belgium.facts.AuthorityFacts.GAVE_ADMINISTRATIVE_SUPPORT_AT_LAUNCH;
import static org.openplp.rules.belgium.facts.AuthorityFacts.GAVE_LOGISTIC_SUPPORT_AT_LAUNCH;
import static org.openplp.rules.belgium.facts.AuthorityFacts.HAS_PREVENTION_SERVICE;
import static org.openplp.rules.belgium.facts.AuthorityFacts.PARTNERSHIPS_IN_MUNICIPALITY;
import static org.openplp.rules.belgium.facts.AuthorityFacts.SUPPORTED_COMMUNICATION_AT_LAUNCH;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.SIGNS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.SIGN_ACQUIRED_BY;
import static org.openplp.rules.belgium.facts.PartnershipFacts.SIGN_IS_AT_AREA_LIMITS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.SIGN_PLACED_BY;
import static org.openplp.rules.belgium.facts.Roles.IS_MEMBERS_MEETING;
import static org.openplp.rules.belgium.facts.Roles.LOCAL_AUTHORITY;
import static org.openplp.rules.belgium.facts.Roles.OTHER_AUTHORITIES;
import static org.openplp.rules.belgium.facts.Roles.POLICE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;

/** Section 2.5: the local administrative authorities. */
public final class LocalAuthorities {

    /** The local authorities see to it that there is a dialogue between the different partnerships. */
    public static final Rule PARTNERSHIPS_ARE_IN_DIALOGUE = rule("A-L6")
            .about(PARTNERSHIP)
            .when(PARTNERSHIPS_IN_MUNICIPALITY.where(number -> number >= 2))
            .isOwed(DIALOGUE_BETWEEN_PARTNERSHIPS
                    .isThere()
                    .or(MEETINGS.any(MEETING_KIND.is(Meeting.Kind.BETWEEN_PARTNERSHIPS))));

    /** The local authorities support the communication between the actors concerned during the launch of a partnership. */
    public static final Rule AUTHORITY_SUPPORTS_COMMUNICATION_AT_LAUNCH = rule("A-T2a")
            .about(PARTNERSHIP)
            .holds(SUPPORTED_COMMUNICATION_AT_LAUNCH)
            .leadsUpToTheStart();

    /** The local authorities see to the administrative and logistical support needed for the launch to go as well as possible. */
    public static final Rule AUTHORITY_SUPPORTS_THE_LAUNCH = rule("A-T2b")
            .about(PARTNERSHIP)
            .holds(GAVE_ADMINISTRATIVE_SUPPORT_AT_LAUNCH.and(GAVE_LOGISTIC_SUPPORT_AT_LAUNCH))
            .leadsUpToTheStart();

    /** The local authorities acquire the signs of the partnership. */
    public static final Rule AUTHORITY_ACQUIRES_THE_SIGNS = rule("A-T3a")
            .about(PARTNERSHIP)
            .holdsOrIsPending(
                    SIGNS.isThere().and(SIGNS.every(SIGN_ACQUIRED_BY.isOneOf(LOCAL_AUTHORITY))),
                    SIGNS.isThere().not())
            .alsoBeforeOperation();

    /** The local authorities install the signs so that they mark the limits of the area covered. */
    public static final Rule AUTHORITY_INSTALLS_THE_SIGNS = rule("A-T3b")
            .about(PARTNERSHIP)
            .holdsOrIsPending(
                    SIGNS.isThere()
                            .and(SIGNS.every(
                                    SIGN_PLACED_BY.isOneOf(LOCAL_AUTHORITY).and(SIGN_IS_AT_AREA_LIMITS))),
                    SIGNS.isThere().not())
            .alsoBeforeOperation();

    /** The local authorities examine the possibilities of financial support for the running of the partnership. */
    public static final Rule AUTHORITY_EXAMINES_FINANCIAL_SUPPORT = rule("A-T4")
            .about(PARTNERSHIP)
            .when(FINANCIAL_SUPPORT_IS_NEEDED.or(Condition.shown(FINANCIAL_SUPPORT_EXAMINED_ON.isThere())))
            .isOwed(FINANCIAL_SUPPORT_EXAMINED_ON.isThere().showing(FINANCIAL_SUPPORT_ASKED_ON.isThere()));

    /** The local authorities keep up contacts with the other authorities involved in the partnerships. */
    public static final Rule AUTHORITY_KEEPS_UP_CONTACTS = rule("A-T5")
            .about(PARTNERSHIP)
            .isOwed(AUTHORITY_CONTACTS.any(AUTHORITY_CONTACT_WITH.isOneOf(OTHER_AUTHORITIES)))
            .to(Addressee.OTHER_AUTHORITIES);

    /** The local authorities give the partnership the advice it needs, through the local prevention service and via the local police. */
    public static final Rule AUTHORITY_GIVES_ADVICE = rule("A-T7")
            .about(PARTNERSHIP)
            .when(Condition.unless(HAS_PREVENTION_SERVICE.not()))
            .isOwed(ADVICE_GIVEN.any(
                    ADVICE_BY.is(Party.LOCAL_PREVENTION_SERVICE).and(ADVICE_THROUGH.isOneOf(POLICE))))
            .to(Addressee.PARTNERSHIP);

    /** The local authorities give their support to the periodic meetings of the members. */
    public static final Rule AUTHORITY_SUPPORTS_MEETINGS = rule("A-T9a")
            .about(PARTNERSHIP)
            .forEach(MEETINGS)
            .when(IS_MEMBERS_MEETING)
            .holds(SUPPORTED_BY.includesOneOf(LOCAL_AUTHORITY));

    /** The local authorities see to it that they attend the periodic meetings of the members. */
    public static final Rule AUTHORITY_ATTENDS_MEETINGS = rule("A-T9b")
            .about(PARTNERSHIP)
            .when(MEETINGS.any(IS_MEMBERS_MEETING))
            .isOwed(MEETINGS.any(all(
                    IS_MEMBERS_MEETING,
                    MET_ON.with(OPERATIONAL_SINCE, (met, since) -> !met.isBefore(since)),
                    ATTENDED_BY.includesOneOf(LOCAL_AUTHORITY))));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.5",
            PARTNERSHIPS_ARE_IN_DIALOGUE,
            AUTHORITY_SUPPORTS_COMMUNICATION_AT_LAUNCH,
            AUTHORITY_SUPPORTS_THE_LAUNCH,
            AUTHORITY_ACQUIRES_THE_SIGNS,
            AUTHORITY_INSTALLS_THE_SIGNS,
            AUTHORITY_EXAMINES_FINANCIAL_SUPPORT,
            AUTHORITY_KEEPS_UP_CONTACTS,
            AUTHORITY_GIVES_ADVICE,
            AUTHORITY_SUPPORTS_MEETINGS,
            AUTHORITY_ATTENDS_MEETINGS);

    private LocalAuthorities() {}
}
