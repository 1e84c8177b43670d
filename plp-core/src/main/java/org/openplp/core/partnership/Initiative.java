package org.openplp.core.partnership;

import java.time.LocalDate;
import org.openplp.core.fact.Components;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;

/**
 * Who first asked for the partnership.
 *
 * @param date the day on which it was asked for
 * @param by who asked for it
 */
public record Initiative(Recorded<LocalDate> date, Recorded<Initiator> by) implements Dated<Initiative> {
    /** Who may ask for a partnership. */
    public enum Initiator {
        /** Residents of the area. */
        RESIDENTS,
        /** Self-employed people of the area. */
        SELF_EMPLOYED,
        /** An organisation. */
        ORGANISATION,
        /** The local administrative authority. */
        LOCAL_AUTHORITY,
        /** The police. */
        POLICE
    }

    public Initiative {
        Components.requireAll(Initiative.class, date, by);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Initiative asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Initiative(cut.date(date), by));
    }
}
