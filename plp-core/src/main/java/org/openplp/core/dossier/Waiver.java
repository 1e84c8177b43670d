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
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * A decision not to insist on a norm for a time; it never changes what the norm says.
 *
 * @param norm the id of the norm
 * @param subject the id of the subject for which it is granted
 * @param reason the reason, without a name or other personal data
 * @param grantedBy who granted it
 * @param date the first day on which it applies
 * @param until the last day on which it applies, inclusive; if omitted, the waiver has no effect
 */
@Buildable
public record Waiver(
        Recorded<String> norm,
        Recorded<@Opaque String> subject,
        Recorded<String> reason,
        Recorded<Party> grantedBy,
        Recorded<LocalDate> date,
        Optional<LocalDate> until)
        implements Dated<Waiver> {
    /** @throws IllegalArgumentException if a year is not from 0 to 9999 */
    public Waiver {
        Components.requireAll(Waiver.class, norm, subject, reason, grantedBy, date, until);
        until.ifPresent(BelgianTime::checkYear);
    }

    /** {@return a waiver with nothing on record yet} */
    public static Waiver blank() {
        return WaiverBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public WaiverBuilder toBuilder() {
        return new WaiverBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Waiver asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Waiver(norm, subject, reason, grantedBy, cut.date(date), until));
    }

    /** {@return the contradictions in the waiver, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect()
                .reference("subject", subject)
                .ordered("date", date, "until", Recorded.ofEnding(until))
                .found();
    }
}
