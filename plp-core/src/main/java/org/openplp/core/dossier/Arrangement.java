package org.openplp.core.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * An agreement to differ from a default, where the texts allow it.
 *
 * @param parameter the name of the parameter that is changed
 * @param value the agreed value
 * @param agreedOn the first day on which it applies
 * @param until the last day on which it applies, inclusive; if omitted, it still applies
 * @param by who agreed on it
 * @param reference where it is written down
 */
@Buildable
public record Arrangement(
        Recorded<String> parameter,
        Recorded<String> value,
        Recorded<LocalDate> agreedOn,
        Optional<LocalDate> until,
        Recorded<Party> by,
        Recorded<String> reference)
        implements Dated<Arrangement> {
    /** @throws IllegalArgumentException if a year is not from 0 to 9999 */
    public Arrangement {
        Components.requireAll(Arrangement.class, parameter, value, agreedOn, until, by, reference);
        until.ifPresent(BelgianTime::checkYear);
    }

    /** {@return an arrangement with nothing on record yet} */
    public static Arrangement blank() {
        return ArrangementBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public ArrangementBuilder toBuilder() {
        return new ArrangementBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return agreedOn;
    }

    @Override
    public Arrangement asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Arrangement(parameter, value, cut.date(agreedOn), until, by, reference));
    }

    /** {@return the contradictions in the arrangement, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect()
                .ordered("agreedOn", agreedOn, "until", Recorded.ofEnding(until))
                .found();
    }
}
