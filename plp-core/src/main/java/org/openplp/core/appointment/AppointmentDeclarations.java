package org.openplp.core.appointment;

import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * The declarations of the holder of a post.
 *
 * @param neutrality the day on which neutrality was declared (norm C-P1)
 * @param noAdvantage the day on which the holder declared to expect no advantage (norm C-P3)
 */
@Buildable
public record AppointmentDeclarations(Recorded<LocalDate> neutrality, Recorded<LocalDate> noAdvantage)
        implements Dated<AppointmentDeclarations> {
    public AppointmentDeclarations {
        Components.requireAll(AppointmentDeclarations.class, neutrality, noAdvantage);
    }

    /** {@return declarations with nothing on record yet} */
    public static AppointmentDeclarations blank() {
        return AppointmentDeclarationsBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public AppointmentDeclarationsBuilder toBuilder() {
        return new AppointmentDeclarationsBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Dated.firstOf(false, neutrality, noAdvantage);
    }

    @Override
    public AppointmentDeclarations asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new AppointmentDeclarations(cut.date(neutrality), cut.date(noAdvantage)));
    }
}
