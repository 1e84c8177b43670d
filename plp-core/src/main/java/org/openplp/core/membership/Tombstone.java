package org.openplp.core.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.fact.Recorded;

/** What stands in an erased membership in the place of what could reveal who the member was. It is the same on every machine and on every day. */
final class Tombstone {
    /** Stands for a day on which something ended: a day before there were any partnerships, and so nobody's own. */
    static final LocalDate DAY = LocalDate.EPOCH;

    private Tombstone() {}

    /** Stands for the member: it follows from the id of the membership, which reveals nothing about a person. */
    static String actorOf(String membership) {
        return "erased-" + membership;
    }

    /** What is on record is not any more; what is known to be none stays so. */
    static <T> Recorded<T> of(Recorded<T> fact) {
        return fact.flatMap(gone -> Recorded.unknown());
    }

    /** What has ended stays ended, on no day of its own. */
    static Optional<LocalDate> of(Optional<LocalDate> ending) {
        return ending.map(gone -> DAY);
    }
}
