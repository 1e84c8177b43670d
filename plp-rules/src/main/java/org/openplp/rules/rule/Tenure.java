package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entries of a list that hold something from a day to a day, such as appointments to a post.
 *
 * @param <E> the entries
 * @param log the list
 * @param counts which entries count
 * @param from the first day of an entry
 * @param until the last day of an entry, included
 */
public record Tenure<E>(LogFact<?, E> log, Condition counts, Fact<E, LocalDate> from, Fact<E, LocalDate> until)
        implements Part {
    public Tenure {
        requireNonNull(log, "log");
        requireNonNull(counts, "counts");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    /**
     * The condition that an entry holds on every day from a start to the day that is looked at, both included.
     *
     * @param start the first day
     * @return no if on one of these days there is known to be none; unknown if that may be; yes where there is known to be no start
     */
    public Condition isHeldEveryDaySince(Fact<?, LocalDate> start) {
        requireNonNull(start, "start");
        return new EveryDay<>(this, start, Optional.empty());
    }

    /**
     * The condition that from a start to the day that is looked at, both included, there is never a time without an entry that is longer than a term. The term is
     * the one that holds on the last day of that time, and an agreed one has to run once from its agreement (reading R14).
     *
     * @param start the first day
     * @param vacancy the longest time without an entry, in days or months from the day before it
     * @return no if there is known to be a longer one; unknown if there may be; yes where there is known to be no start
     */
    public Condition isNeverVacantLongerThan(Setting vacancy, Fact<?, LocalDate> start) {
        requireNonNull(vacancy, "vacancy");
        requireNonNull(start, "start");
        return new EveryDay<>(this, start, Optional.of(vacancy));
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.of(Inside.of(log, from, until, counts));
    }
}
