package org.openplp.core.act;

import static org.openplp.core.dossier.Roll.APPOINTMENTS;

import java.time.LocalDate;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.Screening;
import org.openplp.core.membership.Measure;

/** The acts on an appointment. */
public sealed interface AppointmentAct extends Act {
    /**
     * Somebody takes up a post.
     *
     * @param appointment the entry, with the first day in the post
     */
    record Appoint(Appointment appointment) implements AppointmentAct {
        @Override
        public Deed<Appointment> deed() {
            return Deed.begins(APPOINTMENTS, appointment.id(), () -> Appointment.appoint(appointment));
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
        public Deed<Appointment> deed() {
            return Deed.on(APPOINTMENTS, appointment, holder -> holder.screen(screening))
                    .making("screening");
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
        public Deed<Appointment> deed() {
            return Deed.on(APPOINTMENTS, appointment, holder -> holder.reprimand(measure))
                    .makingLast("measures", Appointment::measures);
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
        public Deed<Appointment> deed() {
            return Deed.on(APPOINTMENTS, appointment, holder -> holder.suspend(measure))
                    .makingLast("measures", Appointment::measures);
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
        public Deed<Appointment> deed() {
            return Deed.on(APPOINTMENTS, appointment, holder -> holder.remove(measure))
                    .makingLast("measures", Appointment::measures);
        }
    }

    /**
     * The holder of a post steps down.
     *
     * @param appointment the id of the appointment
     * @param day the last day in the post
     */
    record StepDown(String appointment, LocalDate day) implements AppointmentAct {
        @Override
        public Deed<Appointment> deed() {
            return Deed.on(APPOINTMENTS, appointment, holder -> holder.stepDown(day));
        }
    }

    /**
     * Somebody records or corrects facts of an appointment.
     *
     * @param day the day of recording
     * @param facts the new state of the entry
     */
    record RecordAppointment(LocalDate day, Appointment facts) implements AppointmentAct {
        @Override
        public boolean onlyRecords() {
            return true;
        }

        @Override
        public Deed<Appointment> deed() {
            return Deed.on(APPOINTMENTS, facts.id(), holder -> holder.putOnRecord(day, facts));
        }
    }
}
