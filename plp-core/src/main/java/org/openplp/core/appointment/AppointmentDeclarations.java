package org.openplp.core.appointment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
    /**
     * Refuses a null.
     *
     * @param neutrality the day on which neutrality was declared
     * @param noAdvantage the day on which it was declared that no personal advantage is sought
     */
    public AppointmentDeclarations {
        requireNonNull(neutrality, "neutrality");
        requireNonNull(noAdvantage, "noAdvantage");
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
