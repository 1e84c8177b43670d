package org.openplp.rules.spec.facts;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.reader.Keys;

/**
 * Facts about measures, whether against a member or against somebody in a role.
 *
 * @param <S> the member or role that the measures are against
 */
public record MeasureFacts<S>(
        EntriesFact<S, Measure> measures,
        Fact<Measure, LocalDate> date,
        EntriesFact<Measure, Party> decidedBy,
        Asked<Measure> isWritten) {
    public static final MeasureFacts<Membership> OF_MEMBERS = of("memberships[].measures");
    public static final MeasureFacts<Appointment> OF_ROLES = of("appointments[].measures");

    private static <S> MeasureFacts<S> of(String list) {
        return new MeasureFacts<>(
                Keys.list(list),
                Keys.day(list + "[].date"),
                Keys.list(list + "[].decidedBy"),
                Keys.question(list + "[].written"));
    }
}
