package org.openplp.core.activity;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * An occasion on which members were made aware of good reporting.
 *
 * @param date the day of the occasion
 * @param by who made them aware
 * @param how the form that it took (norm C-T7a)
 */
public record Awareness(Recorded<LocalDate> date, Recorded<Party> by, Recorded<How> how) implements Dated<Awareness> {
    /** The ways of making members aware. */
    public enum How {
        /** At a meeting. */
        MEETING,
        /** In a message. */
        MESSAGE,
        /** In a leaflet. */
        LEAFLET,
        /** In a talk. */
        TALK,
        /** In another form. */
        OTHER
    }

    public Awareness {
        Components.requireAll(Awareness.class, date, by, how);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Awareness asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Awareness(cut.date(date), by, how));
    }
}
