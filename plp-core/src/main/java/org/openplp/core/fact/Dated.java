package org.openplp.core.fact;

import java.time.LocalDate;

/**
 * A record that looks different on an earlier day, because facts dated later are not there yet (reading R8).
 *
 * @param <R> the record itself
 */
public interface Dated<R extends Dated<R>> {
    /**
     * The day from which the record as a whole is there.
     *
     * @return unknown if the record is there on every day; none if it is known not to have happened, and so is there on no day
     */
    Recorded<LocalDate> placedOn();

    /**
     * The record as it was on a day.
     *
     * @param day the last day whose facts are seen
     * @return this record itself if nothing in it is later
     */
    R asOf(LocalDate day);
}
