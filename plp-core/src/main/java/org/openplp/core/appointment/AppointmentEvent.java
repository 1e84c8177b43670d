package org.openplp.core.appointment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;

/** The events of an appointment. */
public sealed interface AppointmentEvent extends Event {
    /** {@return the id of the appointment} */
    String appointment();

    @Override
    default String subject() {
        return appointment();
    }

    /**
     * Applies the event to the appointment.
     *
     * @param before the appointment before the event
     * @return the appointment after the event
     */
    Appointment after(Appointment before);

    /**
     * Somebody was appointed to a post.
     *
     * @param appointment the id of the appointment
     * @param day the first day in the post
     * @param entry the entry as it was then
     */
    record Appointed(String appointment, LocalDate day, Appointment entry) implements AppointmentEvent {
        @Override
        public Appointment after(Appointment before) {
            requireNonNull(before, "before");
            return entry;
        }
    }

    /**
     * The police screened the holder.
     *
     * @param appointment the id of the appointment
     * @param day the day of the screening
     * @param screening the screening
     */
    record Screened(String appointment, LocalDate day, Screening screening) implements AppointmentEvent {
        @Override
        public Appointment after(Appointment before) {
            return before.toBuilder()
                    .screening(Recorded.of(screening.after(before.screening())))
                    .build();
        }
    }

    /**
     * A measure was taken against the holder.
     *
     * @param appointment the id of the appointment
     * @param day the day of the decision
     * @param measure the measure
     */
    record MeasureTaken(String appointment, LocalDate day, Measure measure) implements AppointmentEvent {
        @Override
        public Appointment after(Appointment before) {
            return before.toBuilder().measures(before.measures().and(measure)).build();
        }
    }

    /**
     * The time in the post ended.
     *
     * @param appointment the id of the appointment
     * @param day the last day in the post
     */
    record TermEnded(String appointment, LocalDate day) implements AppointmentEvent {
        @Override
        public Appointment after(Appointment before) {
            return before.toBuilder().until(Optional.of(day)).build();
        }
    }

    /**
     * Facts of the appointment were recorded or corrected.
     *
     * @param appointment the id of the appointment
     * @param day the day of recording
     * @param entry the new state of the entry
     */
    record FactsRecorded(String appointment, LocalDate day, Appointment entry) implements AppointmentEvent {
        @Override
        public Appointment after(Appointment before) {
            requireNonNull(before, "before");
            return entry;
        }
    }
}
