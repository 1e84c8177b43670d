package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.stream.Stream;

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
     * The first of the dates of a record that has several and no placing date: it is not there as long as all of them are later.
     *
     * @param dates the dates in the record
     * @return unknown if none of them is on record
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static Recorded<LocalDate> firstOf(Recorded<LocalDate>... dates) {
        requireNonNull(dates, "dates");
        return Stream.of(dates)
                .flatMap(date -> date.value().stream())
                .min(LocalDate::compareTo)
                .map(Recorded::of)
                .orElse(Recorded.unknown());
    }

    /**
     * The record as it was on a day.
     *
     * @param day the last day whose facts are seen
     * @return this record itself if nothing in it is later
     */
    R asOf(LocalDate day);
}
