package org.example.host.bad;

import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;

final class AssessesNowByDefault {
    Situation.Attempt on(Dossier dossier, Optional<LocalDate> day) {
        return Situation.of(dossier, day.orElseGet(LocalDate::now));
    }
}
