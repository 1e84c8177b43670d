package org.example.host.bad;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;

final class HandsOutTheClockOfTheMachine {
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    Situation.Attempt now(Dossier dossier) {
        return Situation.of(dossier, LocalDate.now(clock()));
    }
}
