package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.CharterFacts.VALIDATED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.CLAUSES;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_ADOPTED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_ARE_AVAILABLE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_BASED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.STATUTES;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.source.Circular;
import org.openplp.rules.source.Circulars;
import org.openplp.rules.text.Language;

/** Section 2.10: the house rules. */
public final class InternalRules {
    /** A version is in force: the one adopted last. */
    static final Condition ARE_IN_FORCE = theVersionInForce(Condition.always());

    /** Whether there was a circular to follow. A draft need not follow one. */
    private static final Condition HAS_A_CIRCULAR_TO_FOLLOW = HOUSE_RULES_ADOPTED_ON.where(
            adopted -> !adopted.isBefore(circulars().all().get(0).latest()));

    private static final Condition FOLLOWS_NO_OLDER_CIRCULAR =
            HOUSE_RULES_BASED_ON.with(HOUSE_RULES_ADOPTED_ON, InternalRules::isNotOlderThanTheOneInForce);
    private static final Condition CIRCULAR_IS_DISPUTED = HOUSE_RULES_ADOPTED_ON.where(
            adopted -> circulars().inForceOn(adopted).possible().size() > 1);

    private static final Condition FOLLOWS_THE_CIRCULAR = either(
            HAS_A_CIRCULAR_TO_FOLLOW.not(),
            Condition.open(
                    "§6.1",
                    CIRCULAR_IS_DISPUTED.not().and(FOLLOWS_NO_OLDER_CIRCULAR),
                    CIRCULAR_IS_DISPUTED.or(FOLLOWS_NO_OLDER_CIRCULAR)));

    /** The version of the charter was found in order before any house rules were adopted. */
    private static final Condition VALIDATION_CAME_BEFORE = HOUSE_RULES
            .any(HOUSE_RULES_ADOPTED_ON.with(VALIDATED_ON, (adopted, validated) -> !adopted.isAfter(validated)))
            .not();

    /** House rules drawn up under the circular and the local charter exist before the partnership is recognised. */
    public static final Rule HOUSE_RULES_EXIST_BEFORE_RECOGNITION = rule("ROI-1")
            .about(PARTNERSHIP)
            .holds(all(
                    ARE_IN_FORCE,
                    Recognised.atFirst(Recognised.IS_SENT, VALIDATION_CAME_BEFORE)
                            .not(),
                    HOUSE_RULES.every(FOLLOWS_THE_CIRCULAR)))
            .leadsUpToTheStart();

    /** The house rules say at least what a partnership is, what it is not, what it aims at, what the role of the members is and what the role of the coordinator is. */
    public static final Rule HOUSE_RULES_HAVE_THE_MINIMUM_CLAUSES = rule("ROI-2")
            .about(PARTNERSHIP)
            .when(ARE_IN_FORCE)
            .holds(theVersionInForce(all(
                    CLAUSES.includes(HouseRules.Clause.WHAT_IT_IS),
                    CLAUSES.includes(HouseRules.Clause.WHAT_IT_IS_NOT),
                    CLAUSES.includes(HouseRules.Clause.AIMS),
                    CLAUSES.includes(HouseRules.Clause.ROLE_OF_MEMBERS),
                    CLAUSES.includes(HouseRules.Clause.ROLE_OF_COORDINATOR))));

    /** The house rules list the statutes that bind the members: the language legislation, the 1934 Act, the GDPR and the Anti-discrimination Act of 2007. */
    public static final Rule HOUSE_RULES_LIST_THE_STATUTES = rule("ROI-3")
            .about(PARTNERSHIP)
            .when(ARE_IN_FORCE)
            .holds(theVersionInForce(all(
                    STATUTES.includes(HouseRules.Statute.LANGUAGE),
                    STATUTES.includes(HouseRules.Statute.MILITIAS_1934),
                    STATUTES.includes(HouseRules.Statute.GDPR),
                    STATUTES.includes(HouseRules.Statute.ANTI_DISCRIMINATION_2007))));

    /** The house rules are made known to every member, who can consult them through the coordinator or the steering group. */
    public static final Rule HOUSE_RULES_ARE_KNOWN_TO_MEMBERS = rule("ROI-4")
            .about(PARTNERSHIP)
            .when(ARE_IN_FORCE)
            .holds(theVersionInForce(HOUSE_RULES_ARE_AVAILABLE))
            .to(Addressee.MEMBERS);

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.10",
            HOUSE_RULES_EXIST_BEFORE_RECOGNITION,
            HOUSE_RULES_HAVE_THE_MINIMUM_CLAUSES,
            HOUSE_RULES_LIST_THE_STATUTES,
            HOUSE_RULES_ARE_KNOWN_TO_MEMBERS);

    private InternalRules() {}

    /** Read on first use. */
    private static Circulars circulars() {
        return Register.ofThisRelease().circulars(Language.ENGLISH);
    }

    private static boolean isNotOlderThanTheOneInForce(HouseRules.Circular basedOn, LocalDate adopted) {
        List<String> inOrder = circulars().all().stream().map(Circular::id).toList();
        return circulars().inForceOn(adopted).possible().stream()
                .allMatch(circular -> inOrder.indexOf(basedOn.name()) >= inOrder.indexOf(circular.id()));
    }

    private static Condition theVersionInForce(Condition condition) {
        return HOUSE_RULES.latest(HOUSE_RULES_ADOPTED_ON, condition);
    }
}
