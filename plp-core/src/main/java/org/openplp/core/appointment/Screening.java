package org.openplp.core.appointment;

import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.UnknownIfNone;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * The screening of a candidate by the police; a dossier never contains what it revealed. Consent precedes the
 * screening, so the record is visible from the earliest of its days. An objection is visible on every day. The outcome
 * is visible from the day of the screening. If it is not on record and the day of the screening is none, it is none.
 *
 * @param consentOn the day on which the candidate agreed to it (norm C-P4)
 * @param objection whether the candidate objected to it (norm C-P4)
 * @param date the day of the screening (norm COO-3)
 * @param outcome its outcome
 */
@Buildable
public record Screening(
        Recorded<LocalDate> consentOn,
        @UnknownIfNone Answer objection,
        Recorded<LocalDate> date,
        Recorded<Outcome> outcome)
        implements Dated<Screening> {
    /** The outcomes of a screening. */
    public enum Outcome {
        /** Fit for the post. */
        FIT,
        /** Not fit for the post. */
        UNFIT
    }

    public Screening {
        Components.requireAll(Screening.class, consentOn, objection, date, outcome);
    }

    /** {@return a screening with nothing on record yet} */
    public static Screening blank() {
        return ScreeningBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public ScreeningBuilder toBuilder() {
        return new ScreeningBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        boolean isUndated = outcome.isKnown() && date.value().isEmpty();
        return Dated.firstOf(objection != Answer.UNKNOWN || isUndated, consentOn, date);
    }

    /** The screening as it was done, with the facts recorded beforehand. */
    Screening after(Recorded<Screening> before) {
        return Components.prepared(before, Screening::date)
                .map(earlier -> ScreeningBuilder.orEarlier(this, earlier))
                .orElse(this);
    }

    @Override
    public Screening asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this, new Screening(cut.date(consentOn), objection, cut.date(date), cut.resultOf(date, outcome)));
    }
}
