package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** The calendar of the partnerships. The day of an instant is its day in Belgium, whatever its offset. */
public final class BelgianTime {
    /** The time zone of Belgium. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static final ZoneRules RULES = ZONE.getRules();
    private static final int LAST_YEAR = 9999;
    private static final int MOST_OFFSET = 2 * 60 * 60;
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private BelgianTime() {}

    /** Thrown for a day or a time outside the years 0 to 9999, which no file can express. */
    public static final class YearOutOfRange extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        /**
         * Creates the exception.
         *
         * @param message the day or the year, and its bounds
         */
        public YearOutOfRange(String message) {
            super(requireNonNull(message, "message"));
        }
    }

    /**
     * The day of an instant in Belgium.
     *
     * @param time the instant
     * @return its day
     * @throws YearOutOfRange if its year, as written or in Belgium, is not from 0 to 9999
     */
    public static LocalDate dayOf(OffsetDateTime time) {
        checkYear(time.getYear());
        // Most times have the same day under every offset that Belgium ever had, from none to two hours. That spares
        // them the rules of the zone, and reuses the day.
        LocalDate day = time.toLocalDate();
        int second = time.toLocalTime().toSecondOfDay() - time.getOffset().getTotalSeconds();
        if (second < 0 || second + MOST_OFFSET >= SECONDS_A_DAY) {
            int there = second + RULES.getOffset(time.toInstant()).getTotalSeconds();
            day = day.plusDays(Math.floorDiv(there, SECONDS_A_DAY));
        }
        checkYear(day.getYear());
        return day;
    }

    /**
     * Refuses a day that no file can express. Days derived from a four-digit year stay within the range of Java.
     *
     * @param day the day
     * @throws YearOutOfRange if its year is not from 0 to 9999
     */
    public static void checkYear(LocalDate day) {
        checkYear(day.getYear());
    }

    /**
     * Whether a day is before another one.
     *
     * @param day the day
     * @param other the other one
     * @return false also if one of them is not on record
     */
    public static boolean isBefore(Recorded<LocalDate> day, Recorded<LocalDate> other) {
        requireNonNull(other, "other");
        return day.value().flatMap(one -> other.value().map(one::isBefore)).orElse(false);
    }

    /** Checks the year of a day or a time; other content has none. */
    static void checkYearOf(Object content) {
        if (content instanceof LocalDate day) {
            checkYear(day);
        } else if (content instanceof OffsetDateTime time && isOfTheFirstOrLastYear(time)) {
            dayOf(time);
        }
    }

    /**
     * Whether a time may be refused. Any other time that may be refused has such a year itself, since in Belgium it is
     * at most a day earlier or later.
     */
    private static boolean isOfTheFirstOrLastYear(OffsetDateTime time) {
        return time.getYear() <= 0 || time.getYear() >= LAST_YEAR;
    }

    private static void checkYear(int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new YearOutOfRange("the year " + year + " is not from 0 to " + LAST_YEAR);
        }
    }
}
