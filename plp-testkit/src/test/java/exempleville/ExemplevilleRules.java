package exempleville;

import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.belgium.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.belgium.facts.Roles.IS_IN_OFFICE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import org.openplp.core.actor.Post;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.local.LocalRulesProvider;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Modality;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Rule;

/** What Exempleville, an invented municipality, asks of its partnerships beside what every partnership is asked. */
public final class ExemplevilleRules implements LocalRulesProvider {
    private static final Norm A_DEPUTY_IS_IN_OFFICE = Norm.local("EXV-1")
            .says("A deputy coordinator is in office.")
            .asksOf(Bearer.PLP)
            .isSeenFromRecords(Shape.STANDING, SubjectKind.PARTNERSHIP)
            .whenNotMet(
                    "No deputy coordinator is in office.",
                    "The members should choose a deputy; record the appointment under appointments.")
            .standsIn("Rules for the partnerships of Exempleville, article 4", "10 January 2026")
            .inForceFrom(LocalDate.of(2026, 2, 1))
            .build();

    private static final Norm NEWCOMERS_ARE_VISITED = Norm.local("EXV-2")
            .says("The coordinator pays newcomers to the street a visit.")
            .asksOf(Bearer.COORD)
            .is(Modality.RECOMMENDATION)
            .isForPeopleToJudge()
            .standsIn("Rules for the partnerships of Exempleville, article 7", "10 January 2026")
            .inForceFrom(LocalDate.of(2026, 2, 1))
            .build();

    private static final Rule HAS_A_DEPUTY = rule("EXV-1")
            .about(PARTNERSHIP)
            .holds(APPOINTMENTS.any(ROLE.is(Post.DEPUTY_COORDINATOR).and(IS_IN_OFFICE)));

    @Override
    public LocalRules localRules() {
        return new LocalRules(
                "EXV",
                "Exempleville",
                "2026.1",
                List.of(A_DEPUTY_IS_IN_OFFICE, NEWCOMERS_ARE_VISITED),
                List.of(HAS_A_DEPUTY));
    }
}
