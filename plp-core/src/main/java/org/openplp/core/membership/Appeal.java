package org.openplp.core.membership;

import java.time.LocalDate;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * An appeal against a measure (norm SAN-C5).
 *
 * @param date the day on which it was lodged
 * @param how how it was lodged
 */
public record Appeal(Recorded<LocalDate> date, Recorded<How> how) implements Dated<Appeal> {
    /** How an appeal is lodged. */
    public enum How {
        /** By registered letter. */
        REGISTERED_LETTER,
        /** By e-mail. */
        EMAIL
    }

    public Appeal {
        Components.requireAll(Appeal.class, date, how);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Appeal asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Appeal(cut.date(date), how));
    }

    /** What remains when the member is erased: how it was lodged. */
    Appeal erased() {
        return new Appeal(Tombstone.of(date), how);
    }
}
