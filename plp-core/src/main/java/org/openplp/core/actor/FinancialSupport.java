package org.openplp.core.actor;

import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.UnknownIfNone;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * Financial support of the partnership by the local authorities.
 *
 * @param needed whether it is needed (norm A-T4)
 * @param askedOn the day on which it was requested (norm A-T4)
 * @param examinedOn the day on which it was examined (norm A-T4)
 * @param temporary whether it is temporary (norm FIN-6)
 */
@Buildable
public record FinancialSupport(
        @UnknownIfNone Answer needed, Recorded<LocalDate> askedOn, Recorded<LocalDate> examinedOn, Answer temporary)
        implements Dated<FinancialSupport> {
    public FinancialSupport {
        Components.requireAll(FinancialSupport.class, needed, askedOn, examinedOn, temporary);
    }

    /** {@return support with nothing on record yet} */
    public static FinancialSupport blank() {
        return FinancialSupportBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public FinancialSupportBuilder toBuilder() {
        return new FinancialSupportBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Dated.firstOf(needed != Answer.UNKNOWN || temporary != Answer.UNKNOWN, askedOn, examinedOn);
    }

    @Override
    public FinancialSupport asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new FinancialSupport(needed, cut.date(askedOn), cut.date(examinedOn), temporary));
    }
}
