package org.openplp.core.activity;

import java.time.LocalDate;
import java.util.List;
import org.openplp.core.Buildable;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * The period that an evaluation covers.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 */
@Buildable
public record EvaluationPeriod(Recorded<LocalDate> from, Recorded<LocalDate> to) implements Dated<EvaluationPeriod> {
    public EvaluationPeriod {
        Components.requireAll(EvaluationPeriod.class, from, to);
    }

    /** {@return a period with nothing on record yet} */
    public static EvaluationPeriod blank() {
        return EvaluationPeriodBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public EvaluationPeriodBuilder toBuilder() {
        return new EvaluationPeriodBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return Dated.firstOf(false, from, to);
    }

    @Override
    public EvaluationPeriod asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new EvaluationPeriod(cut.date(from), cut.date(to)));
    }

    /** {@return the contradictions in the period, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect().ordered("from", from, "to", to).found();
    }
}
