package org.openplp.core.bad;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;

/** Gives another answer tomorrow, elsewhere, or by chance. */
public final class ReadsTheClock {
    /** Today, here. */
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** As one writes here. */
    public String here() {
        return Locale.getDefault().toString();
    }

    /** By chance. */
    public int chance() {
        return new Random().nextInt();
    }
}
