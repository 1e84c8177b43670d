package org.openplp.rules.spec.facts;

import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Fact.fact;
import static org.openplp.rules.rule.LogFact.log;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;

/**
 * Facts about measures, whether against a member or against somebody in a role.
 *
 * @param <S> the member or role that the measures are against
 * @param measures the list of measures
 * @param kind {@code measures[].kind}
 * @param date {@code measures[].date}
 * @param decidedBy {@code measures[].decidedBy}
 * @param adviceOf {@code measures[].adviceOf}
 * @param signedBy {@code measures[].signedBy}
 * @param endorsedBy {@code measures[].endorsedBy}
 * @param isWritten {@code measures[].written}
 * @param isReasoned {@code measures[].reasoned}
 * @param toldOn {@code measures[].toldOn}
 * @param talkWithChiefOn {@code measures[].talkWithChiefOn}
 * @param sentToProsecutorOn {@code measures[].sentToProsecutorOn}
 * @param copyToInteriorOn {@code measures[].copyToInteriorOn}
 * @param appeal {@code measures[].appeal}
 * @param appealedOn {@code measures[].appeal.date}
 * @param appealedHow {@code measures[].appeal.how}
 */
public record MeasureFacts<S>(
        LogFact<S, Measure> measures,
        Fact<Measure, Measure.Kind> kind,
        Fact<Measure, LocalDate> date,
        LogFact<Measure, Party> decidedBy,
        LogFact<Measure, Party> adviceOf,
        LogFact<Measure, Party> signedBy,
        LogFact<Measure, Party> endorsedBy,
        Asked<Measure> isWritten,
        Asked<Measure> isReasoned,
        Fact<Measure, LocalDate> toldOn,
        Fact<Measure, LocalDate> talkWithChiefOn,
        Fact<Measure, LocalDate> sentToProsecutorOn,
        Fact<Measure, LocalDate> copyToInteriorOn,
        Fact<Measure, Appeal> appeal,
        Fact<Measure, LocalDate> appealedOn,
        Fact<Measure, Appeal.How> appealedHow) {
    /** {@code memberships[].measures}. */
    public static final MeasureFacts<Membership> OF_MEMBERS =
            of(log(MemberFacts.MEMBERSHIPS.entries(), "measures", Membership::measures));

    /** {@code appointments[].measures}. */
    public static final MeasureFacts<Appointment> OF_ROLES =
            of(log(AppointmentFacts.APPOINTMENTS.entries(), "measures", Appointment::measures));

    private static <S> MeasureFacts<S> of(LogFact<S, Measure> measures) {
        var concept = measures.entries();
        Fact<Measure, Appeal> appeal = fact(concept, "appeal", Measure::appeal);
        return new MeasureFacts<>(
                measures,
                fact(concept, "kind", Measure::kind),
                fact(concept, "date", Measure::date),
                log(concept, "decidedBy", Measure::decidedBy),
                log(concept, "adviceOf", Measure::adviceOf),
                log(concept, "signedBy", Measure::signedBy),
                log(concept, "endorsedBy", Measure::endorsedBy),
                asked(concept, "written", Measure::written),
                asked(concept, "reasoned", Measure::reasoned),
                fact(concept, "toldOn", Measure::toldOn),
                fact(concept, "talkWithChiefOn", Measure::talkWithChiefOn),
                fact(concept, "sentToProsecutorOn", Measure::sentToProsecutorOn),
                fact(concept, "copyToInteriorOn", Measure::copyToInteriorOn),
                appeal,
                appeal.at("date", Appeal::date),
                appeal.at("how", Appeal::how));
    }
}
