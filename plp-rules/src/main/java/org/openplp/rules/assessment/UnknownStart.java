package org.openplp.rules.assessment;

import java.time.LocalDate;
import org.openplp.rules.norm.Norm;

/** Norms of which it is not known when they began to be in force (reading R30). */
final class UnknownStart {
    /** From this day on every norm without a period is taken to be in force: the earliest day that is claimed for the circular of 2019. */
    static final LocalDate KNOWN_FROM = LocalDate.of(2019, 2, 14);

    private UnknownStart() {}

    static boolean mattersOn(LocalDate day) {
        return day.isBefore(KNOWN_FROM);
    }

    static boolean matters(Norm norm, LocalDate day) {
        return mattersOn(day) && norm.inForce().from().isEmpty();
    }
}
