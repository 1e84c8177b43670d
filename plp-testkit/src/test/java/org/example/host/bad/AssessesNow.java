package org.example.host.bad;

import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;

final class AssessesNow {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    DossierSnapshot.Attempt now(Dossier dossier) {
        return DossierSnapshot.of(dossier, LocalDate.now());
    }
}
