package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.rules.rule.node.EveryDay;

/**
 * Entries of a list that hold something for a period, such as appointments to a post.
 *
 * @param <E> the entries
 * @param log the list
 * @param counts whether an entry counts
 * @param from the first day of an entry
 * @param until the last day of an entry, inclusive
 */
public record Tenure<E>(EntriesFact<?, E> log, Condition counts, Fact<E, LocalDate> from, Fact<E, LocalDate> until) {
    /**
     * The condition that an entry holds on every day from a start to the assessed day, inclusive.
     *
     * @param start the first day
     * @return no if on one of these days there is known to be none; unknown if there might be none; yes if there is
     *     known to be no start
     */
    public Condition isHeldEveryDaySince(Fact<?, LocalDate> start) {
        return new EveryDay<>(this, start, Optional.empty());
    }

    /**
     * The condition that an entry holds on every day of a period, inclusive, up to the assessed day.
     *
     * @param start the first day
     * @param end the last day; if it is known to be none, the period goes on
     * @return no if on one of these days there is known to be none; unknown if there might be none; yes if there is
     *     known to be no start
     */
    public Condition isHeldEveryDayFrom(Fact<?, LocalDate> start, Fact<?, LocalDate> end) {
        return new EveryDay<>(this, start, Optional.of(end));
    }
}
