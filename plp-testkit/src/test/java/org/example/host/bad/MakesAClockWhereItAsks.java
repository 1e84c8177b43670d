package org.example.host.bad;

import java.time.Clock;
import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.BelgianTime;

final class MakesAClockWhereItAsks {
    Situation.Attempt now(Dossier dossier) {
        return Situation.of(dossier, LocalDate.now(Clock.system(BelgianTime.ZONE)));
    }
}
