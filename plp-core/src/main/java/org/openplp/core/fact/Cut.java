package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Cuts the facts of one record to a day and notes whether anything was later, so that the record can return itself if nothing was. For the
 * {@link Dated#asOf asOf} of one record; used once, by one thread.
 */
public final class Cut {
    private final LocalDate day;
    private boolean touched;

    private Cut(LocalDate day) {
        this.day = day;
    }

    /**
     * A cut to a day.
     *
     * @param day the last day whose facts are seen
     * @return a cut that has touched nothing yet
     */
    public static Cut to(LocalDate day) {
        requireNonNull(day, "day");
        return new Cut(day);
    }

    /**
     * A day that is not there yet if it is later.
     *
     * @param date the fact
     * @return the fact itself, or {@link Recorded#later()}
     */
    public Recorded<LocalDate> date(Recorded<LocalDate> date) {
        requireNonNull(date, "date");
        return isLater(date) ? touch(Recorded.later()) : date;
    }

    /**
     * An instant that is not there yet if its day in Belgium is later.
     *
     * @param time the fact
     * @return the fact itself, or {@link Recorded#later()}
     */
    public Recorded<OffsetDateTime> time(Recorded<OffsetDateTime> time) {
        return isLater(time.map(BelgianTime::dayOf)) ? touch(Recorded.later()) : time;
    }

    /**
     * A day that ends something and has not come if it is later.
     *
     * @param date the ending
     * @return the ending itself, or empty
     */
    public Optional<LocalDate> ending(Optional<LocalDate> date) {
        return date.isPresent() && date.get().isAfter(day) ? touch(Optional.empty()) : date;
    }

    /**
     * A record that ends something and has not happened if it is placed later.
     *
     * @param <R> the record
     * @param ending the ending
     * @return the ending itself, the ending cut to the day, or empty
     */
    public <R extends Dated<R>> Optional<R> endingRecord(Optional<R> ending) {
        return ending.flatMap(
                record -> isNotThere(record.placedOn()) ? touch(Optional.<R>empty()) : Optional.of(part(record)));
    }

    /**
     * A record inside the record.
     *
     * @param <R> the inner record
     * @param fact the fact
     * @return the fact itself, the fact cut to the day, or {@link Recorded#later()} if it is placed later
     */
    public <R extends Dated<R>> Recorded<R> record(Recorded<R> fact) {
        requireNonNull(fact, "fact");
        if (!(fact instanceof Recorded.Value<R> present)) {
            return fact;
        }
        if (isLater(present.content().placedOn())) {
            return touch(Recorded.later());
        }
        if (present.content().placedOn().isNone()) {
            return touch(Recorded.none());
        }
        R cut = part(present.content());
        return cut == present.content() ? fact : Recorded.of(cut);
    }

    /**
     * A record that is always part of the record.
     *
     * @param <R> the inner record
     * @param part the inner record
     * @return the inner record itself, or cut to the day
     */
    public <R extends Dated<R>> R part(R part) {
        return same(part, requireNonNull(part.asOf(day), "asOf gave null"));
    }

    /**
     * A list of records; those that are placed later leave it.
     *
     * @param <E> the entries
     * @param log the list
     * @return the list itself if nothing in it is later
     */
    public <E extends Dated<E>> Log<E> log(Log<E> log) {
        return same(log, log.keepPlaces(entry -> !isNotThere(entry.placedOn()), entry -> entry.asOf(day)));
    }

    /**
     * A list of days; the later ones leave it.
     *
     * @param log the list
     * @return the list itself if nothing in it is later
     */
    public Log<LocalDate> dates(Log<LocalDate> log) {
        return same(log, log.keepPlaces(date -> !date.isAfter(day), date -> date));
    }

    /**
     * Something undated that was stated on a day, and is not there before it.
     *
     * @param <T> what was stated
     * @param statedOn the day of the statement
     * @param stated what was stated
     * @param unknown the same before it was stated
     * @return {@code unknown} if the statement is later
     */
    public <T> T stated(Recorded<LocalDate> statedOn, T stated, T unknown) {
        requireNonNull(statedOn, "statedOn");
        requireNonNull(stated, "stated");
        requireNonNull(unknown, "unknown");
        return isLater(statedOn) ? same(stated, unknown) : stated;
    }

    /**
     * What came of something that happened on a day, and is not there before it.
     *
     * @param <T> what came of it
     * @param date the day on which it happened
     * @param result what came of it
     * @return the result itself, {@link Recorded#later()} if it is on record for a later day, or none if it is known not to have happened
     */
    public <T> Recorded<T> resultOf(Recorded<LocalDate> date, Recorded<T> result) {
        requireNonNull(result, "result");
        if (date.isNone()) {
            return result.isNone() ? result : touch(Recorded.none());
        }
        return datedBy(date, result);
    }

    /**
     * A fact that a day beside it dates, and that is not there before it.
     *
     * @param <T> what the fact is about
     * @param date the day that dates it
     * @param fact the fact
     * @return the fact itself, or {@link Recorded#later()} if it is on record for a later day
     */
    public <T> Recorded<T> datedBy(Recorded<LocalDate> date, Recorded<T> fact) {
        requireNonNull(date, "date");
        requireNonNull(fact, "fact");
        return isLater(date) && fact.isKnown() ? touch(Recorded.later()) : fact;
    }

    /**
     * The record to return from {@link Dated#asOf}.
     *
     * @param <R> the record
     * @param original the record before the cut
     * @param cut the record made of the parts that were cut
     * @return the original if nothing in it was later
     */
    public <R> R choose(R original, R cut) {
        requireNonNull(original, "original");
        requireNonNull(cut, "cut");
        return touched ? cut : original;
    }

    /** Something is not there before its day, and never if it is known not to have happened. */
    private boolean isNotThere(Recorded<LocalDate> placedOn) {
        return placedOn.isNone() || isLater(placedOn);
    }

    private boolean isLater(Recorded<LocalDate> date) {
        return date instanceof Recorded.Value<LocalDate> present
                && present.content().isAfter(day);
    }

    private <T> T same(T original, T cut) {
        if (original != cut) {
            touched = true;
        }
        return cut;
    }

    private <T> T touch(T cut) {
        touched = true;
        return cut;
    }
}
