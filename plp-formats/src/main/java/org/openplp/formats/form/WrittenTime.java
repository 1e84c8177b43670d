package org.openplp.formats.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads days, and times in their usual form, in a tenth of the time that the patterns and parsers of Java take. A dossier has very many of them. */
final class WrittenTime {
    /** The length of a day such as 2026-11-24. */
    static final int OF_A_DAY = 10;

    private static final String TO_THE_MINUTE = "0000-00-00T00:00+00:00";
    private static final String TO_THE_SECOND = "0000-00-00T00:00:00+00:00";

    private WrittenTime() {}

    /** Whether a text starts in the form of a day such as 2026-11-24, even if that day does not exist. */
    static boolean startsWithADay(String text) {
        return isLike("0000-00-00", text);
    }

    /**
     * The day at the start of a text.
     *
     * @throws DateTimeException if there is no such day
     */
    static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** Whether a text has the form of a time to the minute or second with its offset in hours, even if that time does not exist. */
    static boolean isUsual(String text) {
        return (text.length() == TO_THE_MINUTE.length() && isLike(TO_THE_MINUTE, text))
                || (text.length() == TO_THE_SECOND.length() && isLike(TO_THE_SECOND, text));
    }

    /**
     * A time in its usual form.
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

    /** Whether a text starts like a pattern: a digit for each 0, a sign for its +, and otherwise the same characters. */
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

    /** The number of some digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
