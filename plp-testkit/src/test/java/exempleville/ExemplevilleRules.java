package exempleville;

import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.belgium.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.belgium.facts.Roles.IS_IN_OFFICE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.actor.Post;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.local.LocalRulesProvider;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.rule.Rule;

/** What Exempleville, an invented municipality, asks of its partnerships beside what every partnership is asked. */
public final class ExemplevilleRules implements LocalRulesProvider {
    /** Norm EXV-1. */
    private static final Rule HAS_A_DEPUTY = rule("EXV-1")
            .about(PARTNERSHIP)
            .holds(APPOINTMENTS.any(ROLE.is(Post.DEPUTY_COORDINATOR).and(IS_IN_OFFICE)));

    @Override
    public LocalRules localRules() {
        return LocalRules.of(LocalLaw.of(ExemplevilleRules.class, "EXV"), HAS_A_DEPUTY);
    }
}
