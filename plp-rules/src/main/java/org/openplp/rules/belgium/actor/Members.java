package org.openplp.rules.belgium.actor;

import static org.openplp.rules.belgium.facts.MemberFacts.ACKNOWLEDGED_HOW;
import static org.openplp.rules.belgium.facts.MemberFacts.ACKNOWLEDGED_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.ACKNOWLEDGED_VERSION;
import static org.openplp.rules.belgium.facts.MemberFacts.DECLARED_WISH_TO_HELP;
import static org.openplp.rules.belgium.facts.MemberFacts.IS_ESTABLISHED_IN_AREA;
import static org.openplp.rules.belgium.facts.MemberFacts.JOINED_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.JOINED_VOLUNTARILY;
import static org.openplp.rules.belgium.facts.MemberFacts.KIND;
import static org.openplp.rules.belgium.facts.MemberFacts.LIVES_IN_AREA;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBER_IS_ADULT;
import static org.openplp.rules.belgium.facts.MemberFacts.MOVED_AWAY;
import static org.openplp.rules.belgium.facts.MemberFacts.WORKS_IN_AREA;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORTED_BY;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORTED_DIRECTLY_TO_POLICE;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORT_URGENCY;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_ADOPTED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_VERSION;
import static org.openplp.rules.belgium.facts.Roles.noneEstablished;
import static org.openplp.rules.belgium.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.REPORT;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.activity.Incident;
import org.openplp.core.communication.Urgency;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.rules.belgium.facts.PartnershipFacts;
import org.openplp.rules.rule.Bearers;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;

/** Section 2.4: the members. */
public final class Members {
    private static final Condition IS_FIRM_OR_GROUP =
            KIND.isOneOf(Membership.Kind.COMPANY, Membership.Kind.PROFESSIONAL_GROUP);
    private static final Condition LIVES_OR_WORKS_THERE =
            LIVES_IN_AREA.and(MOVED_AWAY.isThere().not()).or(WORKS_IN_AREA);

    /** The territory of the partnership is delimited. */
    public static final Rule AREA_IS_DELIMITED =
            rule("B-P1b").about(PARTNERSHIP).holds(PartnershipFacts.AREA_IS_DELIMITED);

    /** The member is of full age. */
    public static final Rule MEMBER_IS_OF_FULL_AGE = rule("B-P2")
            .about(MEMBERSHIP)
            .when(IS_FIRM_OR_GROUP.not())
            .holds(MEMBER_IS_ADULT)
            .alsoBeforeOperation();

    /** The member lives or works, or both, in the area that the partnership covers. */
    public static final Rule LIVES_OR_WORKS_IN_THE_AREA = rule("B-P3")
            .about(MEMBERSHIP)
            .holds(either(
                    IS_FIRM_OR_GROUP.and(IS_ESTABLISHED_IN_AREA),
                    IS_FIRM_OR_GROUP.not().and(LIVES_OR_WORKS_THERE)))
            .alsoBeforeOperation();

    /** Every member has joined of their own free will. */
    public static final Rule JOINED_OF_FREE_WILL =
            rule("B-P4").about(MEMBERSHIP).holds(JOINED_VOLUNTARILY).alsoBeforeOperation();

    /** On joining, the member acknowledges receipt of the house rules by signing either a copy handed to the coordinator or the membership form that refers to them. */
    public static final Rule ACKNOWLEDGED_THE_HOUSE_RULES_ON_JOINING = rule("B-P5b")
            .about(MEMBERSHIP)
            .when(HOUSE_RULES.any(
                    HOUSE_RULES_ADOPTED_ON.with(JOINED_ON, (adopted, joined) -> !adopted.isAfter(joined))))
            .holds(all(
                    ACKNOWLEDGED_HOW.isOneOf(Acknowledgement.How.SIGNED_COPY, Acknowledgement.How.SIGNED_FORM),
                    ACKNOWLEDGED_ON.with(JOINED_ON, (acknowledged, joined) -> !acknowledged.isAfter(joined)),
                    HOUSE_RULES.lastBy(
                            HOUSE_RULES_ADOPTED_ON, JOINED_ON, HOUSE_RULES_VERSION.isSameAs(ACKNOWLEDGED_VERSION))));

    /** Members show that they wish to help improve security where they live or in their own field of action. */
    public static final Rule WISHES_TO_HELP = rule("B-L2")
            .about(PARTNERSHIP)
            .isAttestedFor(new Bearers<>(
                    MEMBERSHIP,
                    Condition.always(),
                    DECLARED_WISH_TO_HELP.isThere(),
                    Condition.always().not()));

    // Urgency is checked twice, so that a report of unknown urgency stays undetermined even if it
    // went straight to the police.
    /** Members report abnormal events and behaviour, and suspicious individuals, directly to the police. */
    public static final Rule REPORTS_DIRECTLY_TO_THE_POLICE = rule("B-T1a")
            .about(REPORT)
            .when(REPORT_URGENCY.is(Urgency.URGENT))
            .holds(REPORTED_DIRECTLY_TO_POLICE
                    .and(REPORT_URGENCY.is(Urgency.URGENT))
                    .showing(REPORTED_BY.isThere()));

    /** Citizens carry out no patrols themselves. */
    public static final Rule NOBODY_PATROLS =
            rule("B-T4a").about(PARTNERSHIP).holds(noneEstablished(Incident.Kind.PATROL));

    /** Members, like citizens in general, do not meddle in the tasks of the police. */
    public static final Rule NOBODY_MEDDLES_IN_POLICE_TASKS =
            rule("B-T5").about(PARTNERSHIP).holds(noneEstablished(Incident.Kind.INTERFERENCE));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.4",
            AREA_IS_DELIMITED,
            MEMBER_IS_OF_FULL_AGE,
            LIVES_OR_WORKS_IN_THE_AREA,
            JOINED_OF_FREE_WILL,
            ACKNOWLEDGED_THE_HOUSE_RULES_ON_JOINING,
            WISHES_TO_HELP,
            REPORTS_DIRECTLY_TO_THE_POLICE,
            NOBODY_PATROLS,
            NOBODY_MEDDLES_IN_POLICE_TASKS);

    private Members() {}
}
