package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATED_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATION_CONSULTED;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATION_INDICATORS;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATION_SECTIONS;
import static org.openplp.rules.belgium.facts.Roles.LOCAL_AUTHORITY;
import static org.openplp.rules.belgium.facts.Roles.POLICE;
import static org.openplp.rules.belgium.facts.Roles.includesTheOfficer;
import static org.openplp.rules.belgium.facts.Subjects.EVALUATION;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Rule.rule;

import java.util.Set;
import org.openplp.core.activity.Evaluation.Indicator;
import org.openplp.core.activity.Evaluation.Section;
import org.openplp.core.actor.Party;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;

/** Section 2.17a: what an evaluation looks at, and who takes part in it. */
public final class Evaluations {
    /** The evaluation does not rest on crime figures alone. */
    public static final Rule RESTS_NOT_ON_CRIME_FIGURES_ALONE = rule("EVA-2")
            .about(EVALUATION)
            .holds(either(
                    EVALUATION_INDICATORS.includes(Indicator.CRIME_FIGURES).not(),
                    EVALUATION_INDICATORS.includesOneOf(
                            Indicator.REPORTING_BEHAVIOUR,
                            Indicator.FEELING_OF_SAFETY,
                            Indicator.PREVENTIVE_EFFORTS,
                            Indicator.SOCIAL_COHESION,
                            Indicator.COOPERATION),
                    EVALUATION_SECTIONS.includesOneOf(Section.values())));

    /** The evaluation asks whether the agreements were kept, what the partnership contributed to its aims and how the members experienced the partnership. */
    public static final Rule ASKS_ITS_THREE_QUESTIONS = rule("EVA-3")
            .about(EVALUATION)
            .holds(all(
                    EVALUATION_SECTIONS.includes(Section.AGREEMENTS_KEPT),
                    EVALUATION_SECTIONS.includes(Section.AIMS),
                    EVALUATION_SECTIONS.includes(Section.EXPERIENCE_OF_MEMBERS)));

    /** The evaluation uses indicators on reporting behaviour, preventive efforts, crime figures, feeling of security, social cohesion, and communication and cooperation. */
    public static final Rule USES_THE_SIX_INDICATORS = rule("EVA-5")
            .about(EVALUATION)
            .holds(all(
                    EVALUATION_INDICATORS.includes(Indicator.REPORTING_BEHAVIOUR),
                    EVALUATION_INDICATORS.includes(Indicator.PREVENTIVE_EFFORTS),
                    EVALUATION_INDICATORS.includes(Indicator.CRIME_FIGURES),
                    EVALUATION_INDICATORS.includes(Indicator.FEELING_OF_SAFETY),
                    EVALUATION_INDICATORS.includes(Indicator.SOCIAL_COHESION),
                    EVALUATION_INDICATORS.includes(Indicator.COOPERATION)));

    /** The mandated officer measures the reporting behaviour of members and others. */
    public static final Rule OFFICER_MEASURES_REPORTING_BEHAVIOUR = rule("EVA-6a")
            .about(EVALUATION)
            .holds(EVALUATION_INDICATORS.includes(Indicator.REPORTING_BEHAVIOUR).and(includesTheOfficer(EVALUATED_BY)));

    /** The members, the coordinator, the police and the local authority take part in the evaluation. */
    public static final Rule ALL_PARTNERS_TAKE_PART = rule("EVA-7")
            .about(EVALUATION)
            .holds(all(
                    tookPart(Set.of(Party.MEMBERS)),
                    tookPart(Set.of(Party.COORDINATOR)),
                    tookPart(POLICE),
                    tookPart(LOCAL_AUTHORITY)));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.17a",
            RESTS_NOT_ON_CRIME_FIGURES_ALONE,
            ASKS_ITS_THREE_QUESTIONS,
            USES_THE_SIX_INDICATORS,
            OFFICER_MEASURES_REPORTING_BEHAVIOUR,
            ALL_PARTNERS_TAKE_PART);

    private Evaluations() {}

    private static Condition tookPart(Set<Party> parties) {
        return EVALUATED_BY.includesOneOf(parties).or(EVALUATION_CONSULTED.includesOneOf(parties));
    }
}
