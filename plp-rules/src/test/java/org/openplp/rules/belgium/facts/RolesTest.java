package org.openplp.rules.belgium.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATED_BY;
import static org.openplp.rules.belgium.facts.ActivityFacts.EVALUATIONS;
import static org.openplp.rules.spec.Found.situation;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;

/** The conditions that several chapters share. */
class RolesTest {
    private static Answer noPatrolIn(Sketch sketch) {
        return Roles.noneEstablished(Incident.Kind.PATROL).test(Scope.of(situation(sketch), Concept.DOSSIER));
    }

    private static Sketch incident(Incident.Kind kind, Party establishedBy, Recorded<LocalDate> on) {
        return aPartnership()
                .but(d -> d.incidents(list(Incident.of("i-1")
                        .but()
                        .kind(kind)
                        .establishedBy(establishedBy)
                        .establishedOn(on)
                        .build())));
    }

    @Test
    void anIncidentIsEstablishedByAnAuthorityAndOnADay() {
        Recorded<LocalDate> day = dated("2026-04-01");

        for (Party police : List.of(Party.POLICE, Party.POLICE_ZONE, Party.CHIEF_OF_CORPS, Party.MANDATED_OFFICER)) {
            assertThat(noPatrolIn(incident(Incident.Kind.PATROL, police, day)))
                    .as(police.name())
                    .isEqualTo(Answer.NO);
        }
        assertThat(noPatrolIn(incident(Incident.Kind.PATROL, Party.MEMBERS, day)))
                .isEqualTo(Answer.YES);
        assertThat(noPatrolIn(incident(Incident.Kind.PATROL, Party.POLICE, Recorded.none())))
                .isEqualTo(Answer.YES);
        assertThat(noPatrolIn(incident(Incident.Kind.DATA_BREACH, Party.POLICE, day)))
                .isEqualTo(Answer.YES);
        assertThat(noPatrolIn(aPartnership())).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theOfficerIsAmongThePartiesIfNamedAndMayBeIfOnlyThePoliceAre() {
        Condition included = Roles.includesTheOfficer(EVALUATED_BY);

        assertThat(evaluatedBy(included, Party.MANDATED_OFFICER, Party.COORDINATOR))
                .isEqualTo(Answer.YES);
        assertThat(evaluatedBy(included, Party.POLICE)).isEqualTo(Answer.UNKNOWN);
        assertThat(evaluatedBy(included, Party.COORDINATOR)).isEqualTo(Answer.NO);
    }

    private static Answer evaluatedBy(Condition condition, Party... parties) {
        Sketch evaluated = aPartnership().evaluations(anEvaluation("v-1").by(list(parties)));
        return EVALUATIONS.any(condition).test(Scope.of(situation(evaluated), Concept.DOSSIER));
    }
}
