package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One fact that may be on record: not on record, known to be none, or a value. Rules ask for the state. There is no
 * default to fall back on, since it would turn a missing fact into a known one.
 *
 * @param <T> what the fact is about
 */
public sealed interface Recorded<T> {
    /**
     * Not on record.
     *
     * @param <T> what the fact is about
     * @param datedLater whether the dossier dates the fact after the day in question
     */
    record Unknown<T>(boolean datedLater) implements Recorded<T> {
        private static final Unknown<?> MISSING = new Unknown<>(false);
        private static final Unknown<?> LATER = new Unknown<>(true);
    }

    /**
     * Known to be none, or not to have happened.
     *
     * @param <T> what the fact is about
     */
    record None<T>() implements Recorded<T> {
        private static final None<?> NONE = new None<>();
    }

    /**
     * On record.
     *
     * @param <T> what the fact is about
     * @param content the value on record
     */
    record Value<T>(T content) implements Recorded<T> {
        /**
         * Refuses null, and days outside the calendar of the partnerships.
         *
         * @throws IllegalArgumentException if it is a day or a time whose year is not from 0 to 9999
         */
        public Value {
            requireNonNull(content, "content");
            BelgianTime.checkYearOf(content);
        }

        /** Shows the value, but no text: a text could be about a person, and printed values end up in logs. */
        @Override
        public String toString() {
            return content instanceof String ? "on record" : content.toString();
        }
    }

    /**
     * A fact that is not on record.
     *
     * @param <T> what the fact is about
     * @return the unknown fact
     */
    @SuppressWarnings("unchecked") // holds no value of T
    static <T> Recorded<T> unknown() {
        return (Recorded<T>) Unknown.MISSING;
    }

    /**
     * A fact that is not on record on the day in question, because the dossier dates it later.
     *
     * @param <T> what the fact is about
     * @return the unknown fact
     */
    @SuppressWarnings("unchecked") // holds no value of T
    static <T> Recorded<T> later() {
        return (Recorded<T>) Unknown.LATER;
    }

    /**
     * A fact that is known to be none, or not to have happened.
     *
     * @param <T> what the fact is about
     * @return the fact known to be none
     */
    @SuppressWarnings("unchecked") // holds no value of T
    static <T> Recorded<T> none() {
        return (Recorded<T>) None.NONE;
    }

    /**
     * A fact with its value.
     *
     * @param <T> what the fact is about
     * @param value the value on record
     * @return the fact
     * @throws IllegalArgumentException if it is a day or a time whose year is not from 0 to 9999
     */
    static <T> Recorded<T> of(T value) {
        requireNonNull(value, "value");
        return new Value<>(value);
    }

    /**
     * A fact whose value may be null, such as a column of a database. Null means that it is not on record.
     *
     * @param <T> what the fact is about
     * @param value the value, or null
     * @return the fact; unknown for null, never known to be none
     * @throws IllegalArgumentException if it is a day or a time whose year is not from 0 to 9999
     */
    static <T> Recorded<T> ofNullable(@Nullable T value) {
        return value == null ? unknown() : of(value);
    }

    /**
     * A fact that ends something. If it is absent, it has not happened.
     *
     * @param <T> what the fact is about
     * @param ending the fact that ends something
     * @return the value, or none
     * @throws IllegalArgumentException if it is a day or a time whose year is not from 0 to 9999
     */
    static <T> Recorded<T> ofEnding(Optional<T> ending) {
        return ending.isPresent() ? of(ending.get()) : none();
    }

    /**
     * Whether the record shows that there is a value, or that there is none.
     *
     * @return false if the fact is not on record
     */
    default boolean isKnown() {
        return !(this instanceof Unknown);
    }

    /**
     * Whether it is known that there is none.
     *
     * @return true only if that is on record
     */
    default boolean isNone() {
        return this instanceof None;
    }

    /**
     * Whether the fact is missing only because the dossier dates it after the day in question.
     *
     * @return true if the dossier has the fact for a later day
     */
    default boolean isDatedLater() {
        return this instanceof Unknown<T> unknown && unknown.datedLater();
    }

    /**
     * The value, if one is on record.
     *
     * @return the value; empty if the fact is unknown or known to be none
     */
    default Optional<T> value() {
        return this instanceof Value<T> present ? Optional.of(present.content()) : Optional.empty();
    }

    /**
     * This fact, or the earlier one if this one is not on record. Acts use it to keep the facts that they do not name.
     *
     * @param earlier the earlier state of the same fact
     * @return the earlier fact if this one is not on record
     */
    default Recorded<T> orEarlier(Recorded<T> earlier) {
        requireNonNull(earlier, "earlier");
        return isKnown() ? this : earlier;
    }

    /**
     * The fact with its value mapped.
     *
     * @param <R> what the result is about
     * @param function from the value on record to the derived value
     * @return the mapped fact; unknown and none stay what they are
     */
    default <R> Recorded<R> map(Function<? super T, ? extends R> function) {
        return flatMap(value -> of(requireNonNull(function.apply(value), "function gave null")));
    }

    /**
     * A fact inside this fact.
     *
     * @param <R> what the result is about
     * @param function from the value on record to the fact inside it
     * @return the inner fact; unknown and none stay what they are
     */
    @SuppressWarnings("unchecked") // unknown and none hold no value of T
    default <R> Recorded<R> flatMap(Function<? super T, ? extends Recorded<R>> function) {
        return this instanceof Value<T> present
                ? requireNonNull(function.apply(present.content()), "function gave null")
                : (Recorded<R>) this;
    }
}
