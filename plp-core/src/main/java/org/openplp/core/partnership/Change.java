package org.openplp.core.partnership;

import java.time.LocalDate;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A change after the charter was signed that requires a new version of it (norm CHA-7).
 *
 * @param date the day of the change
 * @param what what changed
 */
public record Change(Recorded<LocalDate> date, Recorded<What> what) implements Dated<Change> {
    /** What can change in a charter. */
    public enum What {
        /** The contact details of the partners. */
        CONTACTS,
        /** The communication plan. */
        COMMUNICATION_PLAN,
        /** The budget plan. */
        BUDGET_PLAN,
        /** The area. */
        AREA,
        /** The name of the partnership. */
        NAME
    }

    public Change {
        Components.requireAll(Change.class, date, what);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Change asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Change(cut.date(date), what));
    }
}
