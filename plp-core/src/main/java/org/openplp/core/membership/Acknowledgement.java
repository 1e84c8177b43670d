package org.openplp.core.membership;

import java.time.LocalDate;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * The acknowledgement that a member received the house rules (norm B-P5b).
 *
 * @param date the day of the acknowledgement
 * @param how the form it took
 * @param houseRules the version of the house rules that was received
 */
public record Acknowledgement(Recorded<LocalDate> date, Recorded<How> how, Recorded<String> houseRules)
        implements Dated<Acknowledgement> {
    /** The form of an acknowledgement. */
    public enum How {
        /** A signed copy of the house rules. */
        SIGNED_COPY,
        /** A signed membership form. */
        SIGNED_FORM,
        /** A ticked box. */
        TICK_BOX
    }

    public Acknowledgement {
        Components.requireAll(Acknowledgement.class, date, how, houseRules);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Acknowledgement asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Acknowledgement(cut.date(date), how, houseRules));
    }

    /** What remains when the member is erased: the form that it took. */
    Acknowledgement erased() {
        return new Acknowledgement(Tombstone.of(date), how, Tombstone.of(houseRules));
    }
}
