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
 * The consultation of the authorities before the partnership starts.
 *
 * @param date the day of the consultation
 * @param with who was consulted
 * @param administrativeToldOn the day on which the administrative authorities were informed (norm CRE-4)
 * @param judicialToldOn the day on which the judicial authorities were informed (norm CRE-4)
 */
@Buildable
public record Consultation(
        Recorded<LocalDate> date,
        Entries<Party> with,
        Recorded<LocalDate> administrativeToldOn,
        Recorded<LocalDate> judicialToldOn)
        implements Dated<Consultation> {
    public Consultation {
        Components.requireAll(Consultation.class, date, with, administrativeToldOn, judicialToldOn);
    }

    /** {@return a consultation with nothing on record yet} */
    public static Consultation blank() {
        return ConsultationBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public ConsultationBuilder toBuilder() {
        return new ConsultationBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    /** The consultation as it was held, with the facts recorded beforehand. */
    Consultation after(Recorded<Consultation> before) {
        return Components.prepared(before, Consultation::date)
                .map(earlier -> ConsultationBuilder.orEarlier(this, earlier))
                .orElse(this);
    }

    @Override
    public Consultation asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this, new Consultation(cut.date(date), with, cut.date(administrativeToldOn), cut.date(judicialToldOn)));
    }
}
