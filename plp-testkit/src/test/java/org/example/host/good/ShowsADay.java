package org.example.host.good;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;

final class ShowsADay {
    Optional<LocalDate> joined(Membership member) {
        return member.joinedOn().value();
    }

    String shown(Recorded<LocalDate> day) {
        return day.isKnown() ? day.value().map(LocalDate::toString).orElse("none") : "not on record";
    }

    Dossier kept(Optional<Dossier> kept, String id) {
        return kept.orElse(Dossier.of(Partnership.of(id)));
    }
}
