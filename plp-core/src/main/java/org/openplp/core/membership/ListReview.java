package org.openplp.core.membership;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A review of the member list (norm C-T8b).
 *
 * @param date the day of the review
 * @param by who did it
 */
public record ListReview(Recorded<LocalDate> date, Entries<Party> by) implements Dated<ListReview> {
    public ListReview {
        Components.requireAll(ListReview.class, date, by);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public ListReview asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new ListReview(cut.date(date), by));
    }
}
