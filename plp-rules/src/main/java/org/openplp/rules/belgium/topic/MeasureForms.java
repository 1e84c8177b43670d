package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENTS;
import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENT_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENT_IS_PUNISHABLE;
import static org.openplp.rules.belgium.facts.ActivityFacts.INCIDENT_ON;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.since;
import static org.openplp.rules.rule.Condition.unless;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.membership.Measure;
import org.openplp.rules.belgium.facts.MeasureFacts;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.Within;

/** The requirements that apply equally to measures against a member and against a coordinator. */
final class MeasureForms {
    private MeasureForms() {}

    /** The measures, each with a finding of its own. */
    static Within<Measure> each(MeasureFacts<?> measures, Condition owners) {
        return new Within<>(measures.measures(), measures.date(), owners);
    }

    /** The form of a reprimand. */
    static Condition reprimand(MeasureFacts<?> measures) {
        return all(
                measures.decidedBy().includes(Party.CHIEF_OF_CORPS),
                measures.adviceOf().includes(Party.MANDATED_OFFICER),
                measures.isWritten());
    }

    /** A police report of punishable facts, sent to the prosecutor. It is owed once somebody has committed them while a member or in office. */
    static <S> Judge punishableFactsAreReported(
            MeasureFacts<S> measures,
            Condition owners,
            Fact<S, String> actor,
            Fact<S, LocalDate> firstDay,
            Fact<S, LocalDate> lastDay) {
        Condition concern = all(
                owners,
                INCIDENT_IS_PUNISHABLE,
                INCIDENT_BY.isSameAs(actor),
                unless(INCIDENT_ON.with(firstDay, LocalDate::isBefore)),
                INCIDENT_ON.with(lastDay, LocalDate::isAfter).not());
        Condition reported = all(
                measures.kind().is(Measure.Kind.POLICE_REPORT),
                since(measures.date(), INCIDENT_ON),
                since(measures.sentToProsecutorOn(), measures.date()));
        return Judge.eachAround(
                INCIDENTS,
                owners,
                Judge.owedSince(INCIDENT_ON, concern, measures.measures().any(reported)));
    }
}
