package org.openplp.core.partnership;

import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * A roadside sign of the partnership.
 *
 * @param date the day on which it was put up
 * @param acquiredBy who acquired it (norm A-T3a)
 * @param placedBy who put it up (norm A-T3b)
 * @param atAreaLimits whether it is placed at the limits of the area (norm A-T3b)
 */
@Buildable
public record Sign(Recorded<LocalDate> date, Recorded<Party> acquiredBy, Recorded<Party> placedBy, Answer atAreaLimits)
        implements Dated<Sign> {
    public Sign {
        Components.requireAll(Sign.class, date, acquiredBy, placedBy, atAreaLimits);
    }

    /** {@return a sign with nothing on record yet} */
    public static Sign blank() {
        return SignBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public SignBuilder toBuilder() {
        return new SignBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Sign asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Sign(cut.date(date), acquiredBy, placedBy, atAreaLimits));
    }
}
