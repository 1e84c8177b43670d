package org.openplp.core.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * The judgement of a person on something that no record can show.
 *
 * @param norm the id of the norm
 * @param subject the id of what was judged
 * @param met whether the norm is complied with
 * @param by who judged
 * @param date the first day on which the judgement applies
 * @param until the last day on which it applies, inclusive; if omitted, it still applies
 */
@Buildable
public record Attestation(
        Recorded<String> norm,
        Recorded<@Opaque String> subject,
        Answer met,
        Recorded<Party> by,
        Recorded<LocalDate> date,
        Optional<LocalDate> until)
        implements Dated<Attestation> {
    /** @throws IllegalArgumentException if a year is not from 0 to 9999 */
    public Attestation {
        Components.requireAll(Attestation.class, norm, subject, met, by, date, until);
        until.ifPresent(BelgianTime::checkYear);
    }

    /** {@return an attestation with nothing on record yet} */
    public static Attestation blank() {
        return AttestationBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public AttestationBuilder toBuilder() {
        return new AttestationBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Attestation asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Attestation(norm, subject, met, by, cut.date(date), until));
    }

    /** {@return the contradictions in the attestation, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect()
                .reference("subject", subject)
                .ordered("date", date, "until", Recorded.ofEnding(until))
                .found();
    }
}
