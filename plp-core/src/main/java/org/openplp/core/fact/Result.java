package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What becomes of an act: it is accepted, with the aggregate as it is then and what happened, or rejected. An act is rejected if the record would contradict
 * itself, never because a norm forbids it: whether an act is allowed is another question, which is asked of a rule book. No act is done on a day whose year is
 * not from 0 to 9999: where nothing else stands in its way, that is an {@link IllegalArgumentException}.
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
         * @throws IllegalArgumentException if nothing happened, or something on a day whose year is not from 0 to 9999
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
     * @param reasons why, each with a stable code and the path at which it would have gone wrong, seen from the aggregate on which the act was done; a
     *     path names no place in a list where the entry is the one that the act is about; never empty
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
     * An act that is rejected for one reason.
     *
     * @param <A> the aggregate
     * @param <E> the events of the aggregate
     * @param path what the reason is about
     * @param code one of {@link RejectionCode} or {@link DefectCode}
     * @param values what the text about the reason names
     * @return the rejection
     */
    static <A, E extends Event> Result<A, E> rejected(String path, String code, String... values) {
        requireNonNull(values, "values");
        return new Rejected<>(List.of(Defect.at(path, code, values)));
    }

    /**
     * An act that is accepted unless what would become of the aggregate contradicts itself.
     *
     * @param <A> the aggregate
     * @param <E> the events of the aggregate
     * @param contradictions what contradicts itself in the aggregate after the act
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
     * @return empty if the act was rejected
     */
    default Optional<A> aggregate() {
        return this instanceof Accepted<A, E> accepted ? Optional.of(accepted.now()) : Optional.empty();
    }

    /**
     * What happened.
     *
     * @return in order; empty if the act was rejected
     */
    default List<E> events() {
        return List.of(); // Accepted has them as a component
    }

    /**
     * Why the act was rejected.
     *
     * @return empty if it was accepted
     */
    default List<Defect> reasons() {
        return List.of(); // Rejected has them as a component
    }

    /**
     * The same result, seen from the record around the aggregate.
     *
     * @param outer the path of the aggregate
     * @return the result, of which the reasons have the longer path
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
     * A further act on what became of the aggregate.
     *
     * @param next the act
     * @return all that happened; if one of the acts is rejected, nothing did
     */
    default Result<A, E> then(Function<? super A, Result<A, E>> next) {
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
