package org.openplp.core.activity;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A report to the authorities on the working of the partnership (norm M-T2b).
 *
 * @param date the day of the report
 * @param by who reported
 * @param to who received the report
 */
public record AuthorityReport(Recorded<LocalDate> date, Entries<Party> by, Recorded<Party> to)
        implements Dated<AuthorityReport> {
    public AuthorityReport {
        Components.requireAll(AuthorityReport.class, date, by, to);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public AuthorityReport asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new AuthorityReport(cut.date(date), by, to));
    }
}
