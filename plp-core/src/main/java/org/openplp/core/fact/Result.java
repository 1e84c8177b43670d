package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The result of an act: accepted, with the aggregate after the act and what happened, or rejected. An act is rejected
 * if the record would contradict itself, never because a norm forbids it: ask a rule book whether an act is allowed. No
 * act is done on a day whose year is not from 0 to 9999. If nothing else leads to a rejection, such an act throws an
 * {@link IllegalArgumentException}.
 *
 * @param <A> the aggregate
 * @param <E> the events of the aggregate
 */
public sealed interface Result<A, E extends Event> {
    /**
     * The act was done.
     *
     * @param <A> the aggregate
     * @param <E> the events of the aggregate
     * @param before the aggregate on which the act was done; empty if it begins with the act
     * @param now the aggregate after the act
     * @param events what happened, in order; never empty
     */
    record Accepted<A, E extends Event>(Optional<A> before, A now, List<E> events) implements Result<A, E> {
        /**
         * Copies the events.
         *
         * @throws IllegalArgumentException if there are no events, or if the year of one is not from 0 to 9999
         */
        public Accepted {
            requireNonNull(before, "before");
            requireNonNull(now, "now");
            requireNonNull(events, "events");
            if (events.isEmpty()) {
                throw new IllegalArgumentException("an act that was done has no events");
            }
            events.forEach(event -> BelgianTime.checkYear(event.day()));
            events = List.copyOf(events);
        }
    }

    /**
     * The act could not be done, and nothing happened.
     *
     * @param <A> the aggregate
     * @param <E> the events of the aggregate
     * @param reasons the reasons, never empty. Each has a stable code and the path of what would go wrong, relative to
     *     the aggregate on which the act was done. A path has no index for the entry that the act is about
     */
    record Rejected<A, E extends Event>(List<Defect> reasons) implements Result<A, E> {
        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Rejected {
            requireNonNull(reasons, "reasons");
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("an act that was rejected has no reasons");
            }
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A rejection for one reason.
     *
     * @param <A> the aggregate
     * @param <E> the events of the aggregate
     * @param path what the reason is about
     * @param code one of {@link RejectionCode} or {@link DefectCode}
     * @param values the values that the text of the reason names
     * @return the rejection
     */
    static <A, E extends Event> Result<A, E> rejected(String path, String code, String... values) {
        requireNonNull(values, "values");
        return new Rejected<>(List.of(Defect.at(path, code, values)));
    }

    /**
     * Accepts an act unless the resulting aggregate contradicts itself.
     *
     * @param <A> the aggregate
     * @param <E> the events of the aggregate
     * @param contradictions the contradictions in the aggregate after the act
     * @param before the aggregate on which the act was done; empty if it begins with the act
     * @param now the aggregate after the act
     * @param events what happened, in order
     * @return the result
     */
    static <A, E extends Event> Result<A, E> unless(
            List<Defect> contradictions, Optional<A> before, A now, List<? extends E> events) {
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        requireNonNull(events, "events");
        return contradictions.isEmpty()
                ? new Accepted<>(before, now, List.copyOf(events))
                : new Rejected<>(contradictions);
    }

    /**
     * Whether the act was done.
     *
     * @return false if it was rejected
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The aggregate after the act.
     *
     * @return the aggregate; empty if the act was rejected
     */
    default Optional<A> aggregate() {
        return this instanceof Accepted<A, E> accepted ? Optional.of(accepted.now()) : Optional.empty();
    }

    /**
     * What happened.
     *
     * @return the events in order; empty if the act was rejected
     */
    default List<E> events() {
        return List.of(); // Accepted has them as a component
    }

    /**
     * Why the act was rejected.
     *
     * @return the reasons; empty if it was accepted
     */
    default List<Defect> reasons() {
        return List.of(); // Rejected has them as a component
    }

    /**
     * The same result, relative to the enclosing record.
     *
     * @param outer the path of the aggregate
     * @return the result, whose reasons have the longer path
     */
    default Result<A, E> under(FactPath outer) {
        requireNonNull(outer, "outer");
        return this instanceof Rejected<A, E> rejected
                ? new Rejected<>(rejected.reasons().stream()
                        .map(reason -> reason.under(outer))
                        .toList())
                : this;
    }

    /**
     * Does a further act on the resulting aggregate.
     *
     * @param next the act
     * @return all events so far; if one of the acts is rejected, a rejection with no events at all
     */
    default Result<A, E> andThen(Function<? super A, Result<A, E>> next) {
        if (!(this instanceof Accepted<A, E> first)) {
            return this;
        }
        Result<A, E> second = requireNonNull(next.apply(first.now()), "next gave null");
        return second instanceof Accepted<A, E> both
                ? new Accepted<>(
                        first.before(),
                        both.now(),
                        Stream.concat(first.events().stream(), both.events().stream())
                                .toList())
                : second;
    }
}
