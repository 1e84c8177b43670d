package org.openplp.core.actor;

import java.time.LocalDate;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A contact between the local authorities and another authority (norm A-T5).
 *
 * @param date the day of the contact
 * @param with the other authority
 */
public record AuthorityContact(Recorded<LocalDate> date, Recorded<Party> with) implements Dated<AuthorityContact> {
    public AuthorityContact {
        Components.requireAll(AuthorityContact.class, date, with);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public AuthorityContact asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new AuthorityContact(cut.date(date), with));
    }
}
