package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that happened to an aggregate, in enough detail to rebuild the aggregate from its events. The events of
 * each aggregate are a sealed family next to the aggregate; a dossier accepts no others.
 */
public interface Event {
    /** {@return the id of the aggregate, or of the entry of the dossier, to which it happened} */
    String subject();

    /** {@return the day on which it happened, in Belgium} */
    LocalDate day();

    /**
     * Rebuilds one aggregate from its events.
     *
     * @param <A> the aggregate
     * @param <E> its events
     * @param events the events of one aggregate, in order
     * @param blank creates the blank aggregate with an id
     * @param after applies an event to the aggregate
     * @return the aggregate after the last event
     * @throws IllegalArgumentException if there are no events, if they belong to several aggregates, or if the year of
     *     one is not from 0 to 9999
     */
    static <A, E extends Event> A replay(
            List<? extends E> events, Function<String, A> blank, BiFunction<A, E, A> after) {
        requireNonNull(after, "after");
        if (events.isEmpty()) {
            throw new IllegalArgumentException(
                    "an aggregate to which nothing happened cannot be built from its events");
        }
        String subject = events.get(0).subject();
        A now = requireNonNull(blank.apply(subject), "blank gave null");
        for (E event : events) {
            if (!event.subject().equals(subject)) {
                throw new IllegalArgumentException("events of several aggregates: the first and "
                        + event.getClass().getSimpleName() + " are not about the same one");
            }
            BelgianTime.checkYear(event.day());
            now = requireNonNull(after.apply(now, event), "after gave null");
        }
        return now;
    }
}
