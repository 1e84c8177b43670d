package org.openplp.rules.spec.facts;

import java.time.LocalDate;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about actors in their roles. */
public final class AppointmentFacts {
    public static final EntriesFact<Dossier, Appointment> APPOINTMENTS = Keys.list("appointments");
    public static final Fact<Appointment, Post> ROLE = Keys.fact("appointments[].role");
    public static final Fact<Appointment, LocalDate> APPOINTED_FROM = Keys.day("appointments[].from");
    public static final Fact<Appointment, LocalDate> UNTIL = Keys.day("appointments[].until");
    public static final Asked<Appointment> IS_ADULT = Keys.question("appointments[].adult");
    public static final Fact<Appointment, LocalDate> SCREENED_ON = Keys.day("appointments[].screening.date");
    public static final Asked<Appointment> ROLE_IS_PAID = Keys.question("appointments[].paid");

    private AppointmentFacts() {}
}
