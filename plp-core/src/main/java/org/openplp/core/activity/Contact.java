package org.openplp.core.activity;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A contact other than a meeting (norm C-T5).
 *
 * @param date the day of the contact
 * @param between who was in contact
 */
public record Contact(Recorded<LocalDate> date, Entries<Party> between) implements Dated<Contact> {
    public Contact {
        Components.requireAll(Contact.class, date, between);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Contact asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Contact(cut.date(date), between));
    }
}
