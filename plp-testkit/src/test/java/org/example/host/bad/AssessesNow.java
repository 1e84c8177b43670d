package org.example.host.bad;

import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;

final class AssessesNow {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    Situation.Result now(Dossier dossier) {
        return Situation.of(dossier, LocalDate.now());
    }
}
