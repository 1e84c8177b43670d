package org.openplp.core.actor;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * What the FPS Interior does for the partnerships.
 *
 * @param delegates the representatives who follow the partnerships
 * @param committeeMeetings the days on which the committee met
 */
public record Federal(Entries<@Valid Delegate> delegates, Entries<LocalDate> committeeMeetings)
        implements Dated<Federal> {
    public Federal {
        Components.requireAll(Federal.class, delegates, committeeMeetings);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Recorded.unknown();
    }

    @Override
    public Federal asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Federal(delegates, cut.dates(committeeMeetings)));
    }
}
