package org.example.host.bad;

import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;

final class AssessesNow {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    Situation.Attempt now(Dossier dossier) {
        return Situation.of(dossier, LocalDate.now());
    }
}
