package org.openplp.core.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.fact.Recorded;

/** The values that replace whatever could reveal who the member was in an erased membership. They are the same on every machine and on every day. */
final class Tombstone {
    private Tombstone() {}

    /** Replaces the actor. It is derived from the id of the membership, which reveals nothing about a person. */
    static String actorOf(String membership) {
        return "erased-" + membership;
    }

    /** Replaces a fact: a value becomes unknown, and a fact known to be none stays so. */
    static <T> Recorded<T> of(Recorded<T> fact) {
        return fact.flatMap(gone -> Recorded.unknown());
    }

    /** Replaces an ending: something that has ended stays ended, but loses its own day. */
    static Optional<LocalDate> of(Optional<LocalDate> ending) {
        return ending.map(gone -> Departure.ERASED_DAY);
    }
}
