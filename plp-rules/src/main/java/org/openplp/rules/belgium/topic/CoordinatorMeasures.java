package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTED_FROM;
import static org.openplp.rules.belgium.facts.AppointmentFacts.ROLE_ACTOR;
import static org.openplp.rules.belgium.facts.AppointmentFacts.UNTIL;
import static org.openplp.rules.belgium.facts.MeasureFacts.OF_ROLES;
import static org.openplp.rules.belgium.facts.Roles.IS_COORDINATOR;
import static org.openplp.rules.belgium.facts.Roles.LOCAL_AUTHORITY;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Condition.open;
import static org.openplp.rules.rule.Condition.since;
import static org.openplp.rules.rule.Condition.steps;
import static org.openplp.rules.rule.Condition.unless;
import static org.openplp.rules.rule.Rule.rule;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Measure;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Within;

/** Section 2.17c: measures against a coordinator. */
public final class CoordinatorMeasures {
    private static final int WEEKS_TO_APPEAL = 3;

    private static final Within<Measure> EACH_MEASURE = MeasureForms.each(OF_ROLES, IS_COORDINATOR);
    private static final Condition IS_REMOVAL =
            IS_COORDINATOR.and(OF_ROLES.kind().is(Measure.Kind.REMOVAL));
    private static final Condition IS_APPEALED_IN_TIME = open(
            "R20",
            isAppealedInTimeFrom(OF_ROLES.date()),
            either(OF_ROLES.toldOn().isThere().not(), isAppealedInTimeFrom(OF_ROLES.toldOn())));

    /** A reprimand of a coordinator is decided by the chief of corps on the advice of the mandated officer and given in writing. */
    public static final Rule REPRIMAND_OF_A_COORDINATOR_HAS_ITS_FORM = rule("SAN-C1")
            .about(APPOINTMENT)
            .forEachOf(EACH_MEASURE)
            .when(IS_COORDINATOR.and(OF_ROLES.kind().is(Measure.Kind.REPRIMAND)))
            .holds(MeasureForms.reprimand(OF_ROLES))
            .alsoAfterLeaving();

    /** The police draw up a report on punishable acts of a coordinator and send it to the public prosecutor. */
    public static final Rule PUNISHABLE_FACTS_OF_A_COORDINATOR_ARE_REPORTED = rule("SAN-C2")
            .about(APPOINTMENT)
            .judgedBy(MeasureForms.punishableFactsAreReported(
                    OF_ROLES, IS_COORDINATOR, ROLE_ACTOR, APPOINTED_FROM, UNTIL))
            .alsoAfterLeaving()
            .to(Addressee.PUBLIC_PROSECUTOR);

    /** The definitive removal of a coordinator is decided by the administrative authority after a talk with the chief of corps and on the chief's advice; the decision is reasoned, in writing, communicated to the coordinator and copied to the FPS Interior. */
    public static final Rule REMOVAL_HAS_ITS_FORM = rule("SAN-C4")
            .about(APPOINTMENT)
            .forEachOf(EACH_MEASURE)
            .judgedBy(Judge.worst(
                    Judge.holds(
                            IS_REMOVAL,
                            all(
                                    OF_ROLES.decidedBy().includesOneOf(LOCAL_AUTHORITY),
                                    OF_ROLES.talkWithChiefOn()
                                            .with(OF_ROLES.date(), (talk, decided) -> !talk.isAfter(decided)),
                                    OF_ROLES.adviceOf().includes(Party.CHIEF_OF_CORPS),
                                    OF_ROLES.isReasoned(),
                                    OF_ROLES.isWritten())),
                    Judge.owedSince(
                            OF_ROLES.date(),
                            IS_REMOVAL,
                            steps(
                                    since(OF_ROLES.toldOn(), OF_ROLES.date()),
                                    since(OF_ROLES.copyToInteriorOn(), OF_ROLES.date())))))
            .alsoAfterLeaving()
            .to(Addressee.COORDINATOR, Addressee.INTERIOR);

    /** An appeal against a definitive removal is lodged by registered letter or by e-mail within three weeks. */
    public static final Rule APPEAL_IS_LODGED_IN_FORM_AND_TIME = rule("SAN-C5")
            .about(APPOINTMENT)
            .forEachOf(EACH_MEASURE)
            .when(all(
                    IS_REMOVAL,
                    OF_ROLES.appeal().isThere(),
                    unless(OF_ROLES.appealedOn().with(OF_ROLES.date(), LocalDate::isBefore))))
            .holds(all(
                    OF_ROLES.appealedHow().isOneOf(Appeal.How.REGISTERED_LETTER, Appeal.How.EMAIL),
                    IS_APPEALED_IN_TIME))
            .alsoAfterLeaving();

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.17c",
            REPRIMAND_OF_A_COORDINATOR_HAS_ITS_FORM,
            PUNISHABLE_FACTS_OF_A_COORDINATOR_ARE_REPORTED,
            REMOVAL_HAS_ITS_FORM,
            APPEAL_IS_LODGED_IN_FORM_AND_TIME);

    private CoordinatorMeasures() {}

    private static Condition isAppealedInTimeFrom(Fact<Measure, LocalDate> start) {
        return OF_ROLES.appealedOn().with(start, (appealed, day) -> !appealed.isAfter(day.plusWeeks(WEEKS_TO_APPEAL)));
    }
}
