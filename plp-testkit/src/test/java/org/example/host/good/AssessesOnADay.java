package org.example.host.good;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.partnership.Partnership;

final class AssessesOnADay {
    private final Clock clock;

    AssessesOnADay(Clock clock) {
        this.clock = clock;
    }

    AssessesOnADay() {
        this(Clock.system(BelgianTime.ZONE));
    }

    static Clock clock() {
        return Clock.system(BelgianTime.ZONE);
    }

    public static void main(String[] arguments) {
        LocalDate today = LocalDate.now(BelgianTime.ZONE);
        new AssessesOnADay(clock()).on(Dossier.of(Partnership.of(arguments[0])), Optional.of(today));
    }

    DossierSnapshot.Attempt on(Dossier dossier, Optional<LocalDate> day) {
        return DossierSnapshot.of(dossier, day.orElseGet(() -> LocalDate.now(clock)));
    }
}
