package org.openplp.core.appointment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;

/** What can happen to an appointment. */
public sealed interface AppointmentEvent extends Event {
    /**
     * The appointment.
     *
     * @return its id
     */
    String appointment();

    @Override
    default String subject() {
        return appointment();
    }

    /**
     * What the event makes of the appointment.
     *
     * @param before the appointment before it
     * @return the appointment after it
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
            return before.but()
                    .screening(Recorded.of(screening.after(before.screening())))
                    .build();
        }
    }

    /**
     * Something was decided about the holder.
     *
     * @param appointment the id of the appointment
     * @param day the day of the decision
     * @param measure what was decided
     */
    record MeasureTaken(String appointment, LocalDate day, Measure measure) implements AppointmentEvent {
        @Override
        public Appointment after(Appointment before) {
            return before.but().measures(before.measures().and(measure)).build();
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
            return before.but().until(Optional.of(day)).build();
        }
    }

    /**
     * Facts of the appointment were put on record, or corrected.
     *
     * @param appointment the id of the appointment
     * @param day the day on which that was done
     * @param entry the entry as it stood afterwards
     */
    record FactsRecorded(String appointment, LocalDate day, Appointment entry) implements AppointmentEvent {
        @Override
        public Appointment after(Appointment before) {
            requireNonNull(before, "before");
            return entry;
        }
    }
}
