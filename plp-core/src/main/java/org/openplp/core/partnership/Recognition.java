package org.openplp.core.partnership;

import java.time.LocalDate;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * The answer of the FPS Interior to a version of the charter.
 *
 * @param validatedOn the day on which it was validated
 * @param lettersTo who was informed by letter (norm CHA-11)
 * @param lettersOn the day of these letters (norm CHA-11)
 * @param registeredOn the day on which the partnership was registered (norm CHA-12)
 * @param refusedOn the day on which it was refused
 */
@Buildable
public record Recognition(
        Recorded<LocalDate> validatedOn,
        Entries<Party> lettersTo,
        Recorded<LocalDate> lettersOn,
        Recorded<LocalDate> registeredOn,
        Recorded<LocalDate> refusedOn)
        implements Dated<Recognition> {
    public Recognition {
        Components.requireAll(Recognition.class, validatedOn, lettersTo, lettersOn, registeredOn, refusedOn);
    }

    /** {@return a recognition with nothing on record yet} */
    public static Recognition blank() {
        return RecognitionBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public RecognitionBuilder toBuilder() {
        return new RecognitionBuilder().like(this);
    }

    /** The combined answer: facts that this one omits stay as they were. */
    Recognition after(Recorded<Recognition> before) {
        return before.value()
                .map(earlier -> RecognitionBuilder.orEarlier(this, earlier))
                .orElse(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        boolean isUndated = lettersTo.isKnown() && lettersOn.value().isEmpty();
        return Dated.firstOf(isUndated, validatedOn, lettersOn, registeredOn, refusedOn);
    }

    @Override
    public Recognition asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new Recognition(
                        cut.date(validatedOn),
                        cut.stated(lettersOn, lettersTo, Entries.unknown()),
                        cut.date(lettersOn),
                        cut.date(registeredOn),
                        cut.date(refusedOn)));
    }
}
