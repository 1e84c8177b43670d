package org.openplp.core.activity;

import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * Prevention advice that was given.
 *
 * @param date the day on which it was given (norm C-T6b)
 * @param by who gave it (norm A-T7)
 * @param through who passed it on (norm A-T7)
 */
@Buildable
public record Advice(Recorded<LocalDate> date, Recorded<Party> by, Recorded<Party> through) implements Dated<Advice> {
    public Advice {
        Components.requireAll(Advice.class, date, by, through);
    }

    /** {@return advice with nothing on record yet} */
    public static Advice blank() {
        return AdviceBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public AdviceBuilder toBuilder() {
        return new AdviceBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Advice asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Advice(cut.date(date), by, through));
    }
}
