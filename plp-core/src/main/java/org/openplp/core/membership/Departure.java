package org.openplp.core.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * How a membership ended.
 *
 * @param date the last day of the membership
 * @param why the reason on record
 */
public record Departure(Recorded<LocalDate> date, Recorded<Why> why) implements Dated<Departure> {
    /** Why a membership ended. */
    public enum Why {
        /** The member wished to leave. */
        OWN_WISH,
        /** The member moved away. */
        MOVED,
        /** The member died. */
        DECEASED,
        /** The member was excluded. */
        EXCLUDED
    }

    /** Replaces a day on which something ended in an erased membership. It is earlier than any partnership, and so nobody's own day. */
    public static final LocalDate ERASED_DAY = LocalDate.EPOCH;

    public Departure {
        Components.requireAll(Departure.class, date, why);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Departure asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Departure(cut.date(date), why));
    }

    /** What remains when the member is erased: that it ended, and why. */
    Departure erased() {
        return new Departure(Tombstone.of(date), why);
    }

    /**
     * What remains of a removal from the list when the member is erased: nothing, unless it is known to be no earlier
     * than the last day or, for who left because of a move, than that move. An earlier one does not show that the member
     * was taken off the list after leaving (norm C-T8a).
     */
    static Optional<LocalDate> erasedRemoval(
            Optional<LocalDate> removed, Optional<LocalDate> moved, Optional<Departure> left) {
        Optional<LocalDate> last = left.flatMap(departure -> departure.date().value());
        Optional<LocalDate> move =
                moved.filter(day -> left.flatMap(departure -> departure.why().value())
                        .filter(Why.MOVED::equals)
                        .isPresent());
        return Tombstone.of(removed.filter(day -> day.equals(ERASED_DAY)
                || Stream.of(last, move).flatMap(Optional::stream).anyMatch(one -> !day.isBefore(one))));
    }
}
