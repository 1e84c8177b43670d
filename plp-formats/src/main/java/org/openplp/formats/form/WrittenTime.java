package org.openplp.formats.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Days, and times as most are written, read in a tenth of the time that patterns and the parsers of Java take: a dossier is full of them. */
final class WrittenTime {
    /** How long a day is, such as 2026-11-24. */
    static final int OF_A_DAY = 10;

    private static final String TO_THE_MINUTE = "0000-00-00T00:00+00:00";
    private static final String TO_THE_SECOND = "0000-00-00T00:00:00+00:00";

    private WrittenTime() {}

    /** Whether a text starts as a day is written, such as 2026-11-24, be there such a day or not. */
    static boolean startsWithADay(String text) {
        return isLike("0000-00-00", text);
    }

    /**
     * The day with which a text starts.
     *
     * @throws DateTimeException if there is no such day
     */
    static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** Whether a text is written as a time to the minute or second with its offset in hours, be there such a time or not. */
    static boolean isUsual(String text) {
        return (text.length() == TO_THE_MINUTE.length() && isLike(TO_THE_MINUTE, text))
                || (text.length() == TO_THE_SECOND.length() && isLike(TO_THE_SECOND, text));
    }

    /**
     * A time that is written as usual.
     *
     * @throws DateTimeException if there is no such time
     */
    static OffsetDateTime usual(String text) {
        int offset = text.length() - 6;
        int second = offset > 16 ? number(text, 17, 19) : 0;
        int sign = text.charAt(offset) == '-' ? -1 : 1;
        return OffsetDateTime.of(
                day(text),
                LocalTime.of(number(text, 11, 13), number(text, 14, 16), second),
                ZoneOffset.ofHoursMinutes(
                        sign * number(text, offset + 1, offset + 3), sign * number(text, offset + 4, offset + 6)));
    }

    /** Whether a text has a digit for each 0 of a pattern, a sign for its +, and else the same characters, as far as the pattern goes. */
    private static boolean isLike(String pattern, String text) {
        for (int i = 0; i < pattern.length(); i++) {
            char expected = pattern.charAt(i);
            char written = text.charAt(i);
            boolean isSame = switch (expected) {
                case '0' -> written >= '0' && written <= '9';
                case '+' -> written == '+' || written == '-';
                default -> written == expected;
            };
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
