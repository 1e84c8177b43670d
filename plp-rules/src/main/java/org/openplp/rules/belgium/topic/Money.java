package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.AuthorityFacts.FINANCIAL_SUPPORT_IS_TEMPORARY;
import static org.openplp.rules.belgium.facts.FoundingFacts.AGENDA;
import static org.openplp.rules.belgium.facts.FoundingFacts.INFORMATION_MEETING;
import static org.openplp.rules.belgium.facts.PartnershipFacts.COMMUNICATION_PLAN;
import static org.openplp.rules.belgium.facts.PartnershipFacts.FEE_COVERS_ONLY_COSTS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.FEE_PER_YEAR;
import static org.openplp.rules.belgium.facts.PartnershipFacts.PLAN_AGREED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.PLAN_HAS_ALTERNATIVE_FUNDING;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.partnership.InformationMeeting;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Rule;

/** Section 2.16: the money. */
public final class Money {
    /** The contribution covers only costs incurred and remains limited. */
    public static final Rule CONTRIBUTION_COVERS_ONLY_COSTS = rule("FIN-2b")
            .about(PARTNERSHIP)
            .when(FEE_PER_YEAR.where(amount -> amount.signum() > 0))
            .holds(FEE_COVERS_ONLY_COSTS);

    /** The financial side is explained at the information evening. */
    public static final Rule FINANCIAL_SIDE_IS_EXPLAINED = rule("FIN-4")
            .about(PARTNERSHIP)
            .when(INFORMATION_MEETING.isThere())
            .holds(AGENDA.includes(InformationMeeting.Topic.COMMUNICATION_PLAN_AND_COST))
            .leadsUpToTheStart();

    /** An alternative source of funding is provided for in the communication plan. */
    public static final Rule PLAN_FORESEES_OTHER_FUNDING = rule("FIN-6")
            .about(PARTNERSHIP)
            .when(FINANCIAL_SUPPORT_IS_TEMPORARY.and(COMMUNICATION_PLAN.isThere()))
            .holds(COMMUNICATION_PLAN.latest(PLAN_AGREED_ON, PLAN_HAS_ALTERNATIVE_FUNDING));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.16", CONTRIBUTION_COVERS_ONLY_COSTS, FINANCIAL_SIDE_IS_EXPLAINED, PLAN_FORESEES_OTHER_FUNDING);

    private Money() {}
}
