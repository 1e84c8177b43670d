package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.MeasureFacts.OF_MEMBERS;
import static org.openplp.rules.belgium.facts.MemberFacts.JOINED_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.LEFT_ON;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBER_ACTOR;
import static org.openplp.rules.belgium.facts.Subjects.MEMBERSHIP;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.always;
import static org.openplp.rules.rule.Condition.since;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.actor.Party;
import org.openplp.core.membership.Measure;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Within;

/** Section 2.17b: measures against a member. */
public final class MemberMeasures {
    private static final Within<Measure> EACH_MEASURE = MeasureForms.each(OF_MEMBERS, always());
    private static final Condition IS_DEFINITIVE_EXCLUSION = OF_MEMBERS.kind().is(Measure.Kind.DEFINITIVE_EXCLUSION);

    /** A reprimand of a member is decided by the chief of corps on the advice of the mandated officer and given in writing. */
    public static final Rule REPRIMAND_OF_A_MEMBER_HAS_ITS_FORM = rule("SAN-M1")
            .about(MEMBERSHIP)
            .forEachOf(EACH_MEASURE)
            .when(OF_MEMBERS.kind().is(Measure.Kind.REPRIMAND))
            .holds(MeasureForms.reprimand(OF_MEMBERS))
            .alsoAfterLeaving();

    /** The police draw up a report on punishable acts of a member and send it to the public prosecutor. */
    public static final Rule PUNISHABLE_FACTS_OF_A_MEMBER_ARE_REPORTED = rule("SAN-M2")
            .about(MEMBERSHIP)
            .judgedBy(MeasureForms.punishableFactsAreReported(OF_MEMBERS, always(), MEMBER_ACTOR, JOINED_ON, LEFT_ON))
            .alsoAfterLeaving()
            .to(Addressee.PUBLIC_PROSECUTOR);

    /** A definitive exclusion is reasoned, in writing, signed by the coordinator and the mandated officer, endorsed by the chief of corps and communicated to the member. */
    public static final Rule DEFINITIVE_EXCLUSION_HAS_ITS_FORM = rule("SAN-M4")
            .about(MEMBERSHIP)
            .forEachOf(EACH_MEASURE)
            .judgedBy(Judge.worst(
                    Judge.holds(
                            IS_DEFINITIVE_EXCLUSION,
                            all(
                                            OF_MEMBERS.isReasoned(),
                                            OF_MEMBERS.isWritten(),
                                            OF_MEMBERS.signedBy().includes(Party.COORDINATOR),
                                            OF_MEMBERS.signedBy().includes(Party.MANDATED_OFFICER),
                                            OF_MEMBERS.endorsedBy().includes(Party.CHIEF_OF_CORPS))
                                    .showing(OF_MEMBERS.decidedBy().includesOneOf(Party.values()))),
                    Judge.owedSince(
                            OF_MEMBERS.date(), IS_DEFINITIVE_EXCLUSION, since(OF_MEMBERS.toldOn(), OF_MEMBERS.date()))))
            .alsoAfterLeaving()
            .to(Addressee.MEMBER_CONCERNED);

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.17b",
            REPRIMAND_OF_A_MEMBER_HAS_ITS_FORM,
            PUNISHABLE_FACTS_OF_A_MEMBER_ARE_REPORTED,
            DEFINITIVE_EXCLUSION_HAS_ITS_FORM);

    private MemberMeasures() {}
}
