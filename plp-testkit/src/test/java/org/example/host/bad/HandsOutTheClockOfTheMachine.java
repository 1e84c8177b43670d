package org.example.host.bad;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;

final class HandsOutTheClockOfTheMachine {
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    DossierSnapshot.Attempt now(Dossier dossier) {
        return DossierSnapshot.of(dossier, LocalDate.now(clock()));
    }
}
