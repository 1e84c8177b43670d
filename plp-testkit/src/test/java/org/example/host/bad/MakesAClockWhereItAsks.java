package org.example.host.bad;

import java.time.Clock;
import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.BelgianTime;

final class MakesAClockWhereItAsks {
    DossierSnapshot.Attempt now(Dossier dossier) {
        return DossierSnapshot.of(dossier, LocalDate.now(Clock.system(BelgianTime.ZONE)));
    }
}
