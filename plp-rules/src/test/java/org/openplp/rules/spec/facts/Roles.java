package org.openplp.rules.spec.facts;

import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTED_FROM;
import static org.openplp.rules.spec.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.spec.facts.AppointmentFacts.ROLE;
import static org.openplp.rules.spec.facts.AppointmentFacts.UNTIL;

import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Tenure;

/** Conditions on roles. */
public final class Roles {
    public static final Condition IS_COORDINATOR = ROLE.equalTo(Post.COORDINATOR);
    public static final Condition IS_IN_OFFICE = Condition.isOver(UNTIL).not();

    private Roles() {}

    /** Who holds a post, and for which period. */
    public static Tenure<Appointment> tenure(Post post) {
        return new Tenure<>(APPOINTMENTS, ROLE.equalTo(post), APPOINTED_FROM, UNTIL);
    }
}
