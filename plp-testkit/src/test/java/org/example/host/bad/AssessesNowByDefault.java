package org.example.host.bad;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;

final class AssessesNowByDefault {
    DossierSnapshot.Attempt on(Dossier dossier, Optional<LocalDate> day) {
        return DossierSnapshot.of(dossier, day.orElseGet(LocalDate::now));
    }
}
