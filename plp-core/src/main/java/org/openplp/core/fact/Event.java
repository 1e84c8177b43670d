package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that happened to an aggregate, in so many words that the aggregate can be built again from its events. The events of each aggregate are a
 * sealed family, which stands beside the aggregate; a dossier takes no others.
 */
public interface Event {
    /**
     * The aggregate, or the entry of the dossier, to which it happened.
     *
     * @return its id
     */
    String subject();

    /**
     * The day on which it happened.
     *
     * @return its day in Belgium
     */
    LocalDate day();

    /**
     * What became of one aggregate.
     *
     * @param <A> the aggregate
     * @param <E> its events
     * @param events the events of one aggregate, in order
     * @param blank the aggregate of an id of which nothing is on record yet
     * @param after what an event makes of the aggregate
     * @return the aggregate after the last event
     * @throws IllegalArgumentException if there are no events, if they are those of several aggregates, or if the year of one is not from 0 to 9999
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
