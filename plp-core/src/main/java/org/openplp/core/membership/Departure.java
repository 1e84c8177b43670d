package org.openplp.core.membership;

import java.time.LocalDate;
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
}
