package org.openplp.core.act;

import java.time.LocalDate;
import java.util.function.Function;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentEvent;
import org.openplp.core.appointment.Screening;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Measure;

/** The acts on an appointment. */
public sealed interface AppointmentAct extends Act {
    private static Result<Dossier, Event> done(
            Dossier dossier, String id, Function<Appointment, Result<Appointment, AppointmentEvent>> act) {
        return dossier.appointment(id)
                .map(holder -> dossier.with(act.apply(holder).under("appointments")))
                .orElseGet(() -> Result.rejected("appointments", RejectionCode.SUBJECT_UNKNOWN));
    }

    /**
     * Somebody is appointed to a post.
     *
     * @param appointment the entry, with the first day in the post
     */
    record Appoint(Appointment appointment) implements AppointmentAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.with(Appointment.appoint(appointment).under("appointments"));
        }
    }

    /**
     * The police screen the holder of a post.
     *
     * @param appointment the id of the appointment
     * @param screening the screening, with its day
     */
    record Screen(String appointment, Screening screening) implements AppointmentAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return AppointmentAct.done(dossier, appointment, holder -> holder.screen(screening));
        }
    }

    /**
     * The holder of a post is reprimanded.
     *
     * @param appointment the id of the appointment
     * @param measure the reprimand, with its day
     */
    record ReprimandHolder(String appointment, Measure measure) implements AppointmentAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return AppointmentAct.done(dossier, appointment, holder -> holder.reprimand(measure));
        }
    }

    /**
     * The holder of a post is suspended.
     *
     * @param appointment the id of the appointment
     * @param measure the suspension, with its day
     */
    record Suspend(String appointment, Measure measure) implements AppointmentAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return AppointmentAct.done(dossier, appointment, holder -> holder.suspend(measure));
        }
    }

    /**
     * The holder of a post is removed.
     *
     * @param appointment the id of the appointment
     * @param measure the removal, with its day
     */
    record Remove(String appointment, Measure measure) implements AppointmentAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return AppointmentAct.done(dossier, appointment, holder -> holder.remove(measure));
        }
    }

    /**
     * The holder of a post leaves it.
     *
     * @param appointment the id of the appointment
     * @param day the last day in the post
     */
    record StepDown(String appointment, LocalDate day) implements AppointmentAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return AppointmentAct.done(dossier, appointment, holder -> holder.stepDown(day));
        }
    }

    /**
     * Facts of an appointment are put on record, or corrected.
     *
     * @param day the day on which that is done
     * @param facts the entry as it is to stand from now on
     */
    record RecordAppointment(LocalDate day, Appointment facts) implements AppointmentAct {
        @Override
        public boolean onlyRecords() {
            return true;
        }

        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return AppointmentAct.done(dossier, facts.id(), holder -> holder.putOnRecord(day, facts));
        }
    }
}
