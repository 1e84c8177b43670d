package org.openplp.core.fact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The calendar of the partnerships: the day of an instant is its day in Belgium, whatever the offset it was written with. */
public final class BelgianTime {
    /** The time zone of Belgium. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private BelgianTime() {}

    /**
     * The day of an instant in Belgium.
     *
     * @param time the instant
     * @return its day
     */
    public static LocalDate dayOf(OffsetDateTime time) {
        return time.atZoneSameInstant(ZONE).toLocalDate();
    }
}
