package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A record that looks different on an earlier day, because facts dated later are not visible yet (reading R8).
 *
 * @param <R> the record itself
 */
public interface Dated<R extends Dated<R>> {
    /**
     * The day from which the record as a whole is visible.
     *
     * @return unknown if the record is visible on every day; none if it is known not to have happened, so that it is
     *     visible on no day
     */
    Recorded<LocalDate> placedOn();

    /**
     * The first of several dates in a record that has no placing date. The record is not visible as long as all of them
     * are later and it has no other facts.
     *
     * @param hasUndated whether a fact is on record that no date places
     * @param dates the dates in the record
     * @return the first date; unknown if none of them is on record, or if something else is
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static Recorded<LocalDate> firstOf(boolean hasUndated, Recorded<LocalDate>... dates) {
        requireNonNull(dates, "dates");
        Recorded<LocalDate> first = Recorded.unknown();
        for (Recorded<LocalDate> date : dates) {
            if (hasUndated || date.isNone()) {
                return Recorded.unknown();
            }
            boolean isFirst = date.value().isPresent() && (!first.isKnown() || BelgianTime.isBefore(date, first));
            first = isFirst ? date : first;
        }
        return first;
    }

    /**
     * The record as it was on a day.
     *
     * @param day the last day whose facts are visible
     * @return this record itself if nothing in it is later
     */
    R asOf(LocalDate day);
}
