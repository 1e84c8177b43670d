package org.openplp.core.appointment;

import java.time.LocalDate;
import org.openplp.core.fact.Components;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;

/**
 * What the holder of a post declared.
 *
 * @param neutrality the day on which neutrality was declared (norm C-P1)
 * @param noAdvantage the day on which it was declared that no personal advantage is sought (norm C-P3)
 */
public record AppointmentDeclarations(Recorded<LocalDate> neutrality, Recorded<LocalDate> noAdvantage)
        implements Dated<AppointmentDeclarations> {
    public AppointmentDeclarations {
        Components.requireAll(AppointmentDeclarations.class, neutrality, noAdvantage);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Dated.firstOf(neutrality, noAdvantage);
    }

    @Override
    public AppointmentDeclarations asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new AppointmentDeclarations(cut.date(neutrality), cut.date(noAdvantage)));
    }
}
