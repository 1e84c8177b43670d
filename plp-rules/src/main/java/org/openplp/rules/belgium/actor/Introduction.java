package org.openplp.rules.belgium.actor;

import static org.openplp.rules.belgium.facts.AppointmentFacts.APPOINTMENTS;
import static org.openplp.rules.belgium.facts.AppointmentFacts.DESIGNATED_BY;
import static org.openplp.rules.belgium.facts.Roles.IS_COORDINATOR;
import static org.openplp.rules.belgium.facts.Roles.IS_IN_OFFICE;
import static org.openplp.rules.belgium.facts.Roles.IS_OFFICER;
import static org.openplp.rules.belgium.facts.Subjects.APPOINTMENT;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.actor.Party;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Rule;

/** Section 2.1: the actors of a partnership. */
public final class Introduction {
    /** The partnership has a coordinator. */
    public static final Rule HAS_A_COORDINATOR =
            rule("I-1a").about(PARTNERSHIP).holds(APPOINTMENTS.any(IS_COORDINATOR.and(IS_IN_OFFICE)));

    /** An officer mandated by the police zone accompanies the partnership in its work. */
    public static final Rule IS_ACCOMPANIED_BY_AN_OFFICER =
            rule("I-2a").about(PARTNERSHIP).holds(APPOINTMENTS.any(IS_OFFICER.and(IS_IN_OFFICE)));

    /** The chief of corps designates the mandated officer. */
    public static final Rule OFFICER_IS_DESIGNATED_BY_THE_CHIEF = rule("I-2b")
            .about(APPOINTMENT)
            .when(IS_OFFICER)
            .holds(DESIGNATED_BY.is(Party.CHIEF_OF_CORPS))
            .leadsUpToTheStart();

    /** The rules of this section. */
    public static final Chapter CHAPTER =
            Chapter.of("2.1", HAS_A_COORDINATOR, IS_ACCOMPANIED_BY_AN_OFFICER, OFFICER_IS_DESIGNATED_BY_THE_CHIEF);

    private Introduction() {}
}
