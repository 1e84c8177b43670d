package org.openplp.core.activity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/**
 * A report to the authorities on how the partnership fares (norm M-T2b).
 *
 * @param date the day of the report
 * @param by who reported
 * @param to whom it was reported to
 */
public record AuthorityReport(Recorded<LocalDate> date, Log<Party> by, Recorded<Party> to)
        implements Dated<AuthorityReport> {
    /**
     * Refuses a null.
     *
     * @param date the day of the report
     * @param by who reported
     * @param to whom it was reported to
     */
    public AuthorityReport {
        requireNonNull(date, "date");
        requireNonNull(by, "by");
        requireNonNull(to, "to");
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
