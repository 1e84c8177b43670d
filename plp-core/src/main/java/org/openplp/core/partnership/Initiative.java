package org.openplp.core.partnership;

import java.time.LocalDate;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * The first request for the partnership.
 *
 * @param date the day of the request
 * @param by who made the request
 */
public record Initiative(Recorded<LocalDate> date, Recorded<Initiator> by) implements Dated<Initiative> {
    /** Who may request a partnership. */
    public enum Initiator {
        /** Residents of the area. */
        RESIDENTS,
        /** Self-employed people in the area. */
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
