package org.openplp.core.activity;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * An occasion on which the partnership was promoted to non-members (norm M-T13).
 *
 * @param date the day of the occasion
 * @param to the audience
 * @param by who promoted the partnership
 */
public record Promotion(Recorded<LocalDate> date, Recorded<Audience> to, Recorded<Party> by)
        implements Dated<Promotion> {
    /** The audience of a promotion. */
    public enum Audience {
        /** New residents. */
        NEW_RESIDENTS,
        /** Residents. */
        RESIDENTS,
        /** Self-employed people. */
        SELF_EMPLOYED,
        /** Anybody else. */
        OTHER
    }

    public Promotion {
        Components.requireAll(Promotion.class, date, to, by);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Promotion asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Promotion(cut.date(date), to, by));
    }
}
