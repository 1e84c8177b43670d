package org.openplp.bench.norm;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Incident;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.actor.Post;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Area;
import org.openplp.rules.outcome.Outcome;

/**
 * The compared norms about the partnership and its appointments. The caller has made sure that the norm applies to the
 * partnership.
 */
public final class PartnershipChecks {
    private static final Period A_YEAR = Period.ofYears(1);
    private static final Set<Party> ESTABLISHES = EnumSet.of(
            Party.POLICE,
            Party.CHIEF_OF_CORPS,
            Party.MANDATED_OFFICER,
            Party.POLICE_ZONE,
            Party.LOCAL_AUTHORITY,
            Party.MUNICIPALITY,
            Party.MAYOR,
            Party.COLLEGE,
            Party.INTERIOR);

    private PartnershipChecks() {}

    /**
     * Whether an appointment is over.
     *
     * @param appointment the appointment
     * @param day the day
     * @return true from the day after the last one
     */
    public static boolean isOver(Appointment appointment, LocalDate day) {
        return appointment.until().isPresent() && appointment.until().get().isBefore(day);
    }

    /**
     * Norm C-P5a.
     *
     * @param appointment the appointment
     * @param on the dossier
     * @return the outcome
     */
    public static Outcome coordinatorIsOfFullAge(Appointment appointment, OnDay on) {
        return ofCoordinator(appointment, appointment.adult(), on);
    }

    /**
     * Norm C-T1.
     *
     * @param appointment the appointment
     * @param on the dossier
     * @return the outcome
     */
    public static Outcome coordinatorIsContactPoint(Appointment appointment, OnDay on) {
        return ofCoordinator(appointment, appointment.contactKnownToPolice(), on);
    }

    /**
     * Norm C-T10b.
     *
     * @param on the dossier
     * @return the outcome
     */
    public static Outcome membersMeetYearly(OnDay on) {
        if (!(since(on) instanceof Recorded.Value<LocalDate> began)) {
            return notBegun(on);
        }
        Entries<Meeting> meetings = on.snapshot().dossier().meetings();
        Answer kept = OnDay.isComplete(on.snapshot(), meetings, "meetings") ? Answer.NO : Answer.UNKNOWN;
        for (int i = 0; meetings.isKnown() && i < meetings.size() && kept != Answer.YES; i++) {
            Meeting meeting = meetings.entry(i);
            kept = kept.or(Answers.is(meeting.kind(), Meeting.Kind.MEMBERS)
                    .and(isInTheLastYear(meeting.date(), began.content(), on.day())));
        }
        return recurring(kept, began.content(), on.day());
    }

    /**
     * Norm M-T9b.
     *
     * @param on the dossier
     * @return the outcome
     */
    public static Outcome isEvaluatedYearly(OnDay on) {
        if (!(since(on) instanceof Recorded.Value<LocalDate> began)) {
            return notBegun(on);
        }
        Entries<Evaluation> evaluations = on.snapshot().dossier().evaluations();
        Answer kept = OnDay.isComplete(on.snapshot(), evaluations, "evaluations") ? Answer.NO : Answer.UNKNOWN;
        for (int i = 0; evaluations.isKnown() && i < evaluations.size() && kept != Answer.YES; i++) {
            Evaluation evaluation = evaluations.entry(i);
            kept = kept.or(includesTheOfficer(evaluation.by(), on)
                    .and(includes(evaluation.by(), Party.COORDINATOR, on))
                    .and(isInTheLastYear(evaluation.date(), began.content(), on.day())));
        }
        return recurring(kept, began.content(), on.day());
    }

    /**
     * Norm B-P1b.
     *
     * @param on the dossier
     * @return the outcome
     */
    public static Outcome areaIsDelimited(OnDay on) {
        Recorded<Area> area = on.snapshot().dossier().partnership().area();
        Answer delimited = area instanceof Recorded.Value<Area> there
                ? there.content().delimited()
                : area.isNone() ? Answer.NO : Answer.UNKNOWN;
        return pendingUntilTheStart(Answers.outcome(delimited), on);
    }

    /**
     * Norm B-T4a.
     *
     * @param on the dossier
     * @return the outcome
     */
    public static Outcome nobodyPatrols(OnDay on) {
        Entries<Incident> incidents = on.snapshot().dossier().incidents();
        Answer patrols = OnDay.isComplete(on.snapshot(), incidents, "incidents") ? Answer.NO : Answer.UNKNOWN;
        for (int i = 0; incidents.isKnown() && i < incidents.size() && patrols != Answer.YES; i++) {
            Incident incident = incidents.entry(i);
            patrols = patrols.or(Answers.is(incident.kind(), Incident.Kind.PATROL)
                    .and(Answers.fulfils(incident.establishedBy(), ESTABLISHES::contains))
                    .and(Answers.isThere(incident.establishedOn())));
        }
        return Answers.outcome(patrols.not());
    }

    private static Outcome ofCoordinator(Appointment appointment, Answer holds, OnDay on) {
        Answer asked = Answers.is(appointment.role(), Post.COORDINATOR);
        return asked == Answer.NO ? Outcome.NOT_APPLICABLE : pendingUntilTheStart(Answers.outcome(asked, holds), on);
    }

    private static Outcome pendingUntilTheStart(Outcome outcome, OnDay on) {
        return outcome == Outcome.BREACHED && !on.inOperation() ? Outcome.PENDING : outcome;
    }

    private static Recorded<LocalDate> since(OnDay on) {
        return on.snapshot().dossier().partnership().operationalSince();
    }

    private static Outcome notBegun(OnDay on) {
        return since(on).isNone() ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
    }

    private static Answer isInTheLastYear(Recorded<LocalDate> date, LocalDate began, LocalDate day) {
        return Answers.fulfils(
                date, on -> !on.isBefore(began) && (!day.isAfter(on.plus(A_YEAR)) || !day.isAfter(began.plus(A_YEAR))));
    }

    private static Outcome recurring(Answer kept, LocalDate began, LocalDate day) {
        if (kept == Answer.YES) {
            return Outcome.MET;
        }
        if (!day.isAfter(began.plus(A_YEAR))) {
            return Outcome.PENDING;
        }
        return kept == Answer.NO ? Outcome.BREACHED : Outcome.UNDETERMINED;
    }

    private static Answer includes(Entries<Party> by, Party party, OnDay on) {
        for (int i = 0; by.isKnown() && i < by.size(); i++) {
            if (by.entry(i) == party) {
                return Answer.YES;
            }
        }
        return OnDay.isComplete(on.snapshot(), by, "evaluations.by") ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether the officer is among those named. If only the police are named, the officer may have been meant. */
    private static Answer includesTheOfficer(Entries<Party> by, OnDay on) {
        Answer named = includes(by, Party.MANDATED_OFFICER, on);
        for (Party police : List.of(Party.POLICE, Party.CHIEF_OF_CORPS, Party.POLICE_ZONE)) {
            if (named == Answer.NO && includes(by, police, on) == Answer.YES) {
                named = Answer.UNKNOWN;
            }
        }
        return named;
    }
}
