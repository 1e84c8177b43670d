package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Cuts the facts of one record to a day, for the {@link Dated#asOf asOf} of that record. It notes whether anything was
 * later, so that the record can return itself if nothing was. An instance is used once, by one thread.
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
     * @param day the last day whose facts are visible
     * @return a cut that has touched nothing yet
     */
    public static Cut to(LocalDate day) {
        requireNonNull(day, "day");
        return new Cut(day);
    }

    /**
     * Cuts a day.
     *
     * @param date the fact
     * @return the fact itself, or {@link Recorded#later()} if the day is later
     */
    public Recorded<LocalDate> date(Recorded<LocalDate> date) {
        requireNonNull(date, "date");
        return isLater(date) ? touch(Recorded.later()) : date;
    }

    /**
     * Cuts an instant.
     *
     * @param time the fact
     * @return the fact itself, or {@link Recorded#later()} if its day in Belgium is later
     */
    public Recorded<OffsetDateTime> time(Recorded<OffsetDateTime> time) {
        requireNonNull(time, "time");
        boolean isLater = time instanceof Recorded.Value<OffsetDateTime> present
                && BelgianTime.dayOf(present.content()).isAfter(day);
        return isLater ? touch(Recorded.later()) : time;
    }

    /**
     * Cuts a day that ends something.
     *
     * @param date the ending
     * @return the ending itself, or empty if the day is later
     */
    public Optional<LocalDate> ending(Optional<LocalDate> date) {
        return date.isPresent() && date.get().isAfter(day) ? touch(Optional.empty()) : date;
    }

    /**
     * Cuts a record that ends something.
     *
     * @param <R> the record
     * @param ending the ending
     * @return the ending itself, the ending cut to the day, or empty if it is placed later
     */
    public <R extends Dated<R>> Optional<R> endingRecord(Optional<R> ending) {
        return ending.flatMap(
                record -> isNotThere(record.placedOn()) ? touch(Optional.<R>empty()) : Optional.of(part(record)));
    }

    /**
     * Cuts a record inside the record.
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
     * Cuts a record that is always part of the record.
     *
     * @param <R> the inner record
     * @param part the inner record
     * @return the inner record itself, or cut to the day
     */
    public <R extends Dated<R>> R part(R part) {
        return same(part, requireNonNull(part.asOf(day), "asOf gave null"));
    }

    /**
     * Cuts a list of records, and removes those that are placed later.
     *
     * @param <E> the entries
     * @param log the list
     * @return the list itself if nothing in it is later
     */
    public <E extends Dated<E>> Entries<E> log(Entries<E> log) {
        return same(log, log.keepPlaces(entry -> !isNotThere(entry.placedOn()), entry -> entry.asOf(day)));
    }

    /**
     * Cuts a list of days, and removes the later ones.
     *
     * @param log the list
     * @return the list itself if nothing in it is later
     */
    public Entries<LocalDate> dates(Entries<LocalDate> log) {
        return same(log, log.keepPlaces(date -> !date.isAfter(day), date -> date));
    }

    /**
     * Cuts something undated that was stated on a day and is unknown before it.
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
     * Cuts the result of something that happened on a day. The result is not visible before that day.
     *
     * @param <T> the type of the result
     * @param date the day on which it happened
     * @param result the result
     * @return the result itself, {@link Recorded#later()} if it is on record for a later day, or none if it is not on record and the day is none
     */
    public <T> Recorded<T> resultOf(Recorded<LocalDate> date, Recorded<T> result) {
        requireNonNull(result, "result");
        return date.isNone() && !result.isKnown() ? touch(Recorded.none()) : datedBy(date, result);
    }

    /**
     * Cuts a fact that another component dates. The fact is not visible before that day.
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
     * @param cut the record made of the cut parts
     * @return the original if nothing in it was later
     */
    public <R> R choose(R original, R cut) {
        requireNonNull(original, "original");
        requireNonNull(cut, "cut");
        return touched ? cut : original;
    }

    /** Whether something is not visible: before its day, and always if it is known not to have happened. */
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
