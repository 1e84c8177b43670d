package org.openplp.law.rule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.openplp.law.node.LawNode;

/** The periods and durations of rules. */
public final class Periods {
    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,5}[YMWD])+");
    private static final Duration A_YEAR = Duration.ofDays(366);

    private Periods() {}

    /** A period as ISO 8601 writes it, from a day to a century. */
    static String period(LawNode value) {
        if (!isPeriod(value.text())) {
            value.wrongHere((value.isText() ? value.text() : "this")
                    + " is no period of a day to a century; write one as P3W, P1Y or P10D");
        }
        return value.text();
    }

    /**
     * Whether a text is a period of a day to a century.
     *
     * @param text the text, such as {@code P3W}
     * @return false for any other text
     */
    public static boolean isPeriod(String text) {
        try {
            LocalDate end = PERIOD.matcher(text).matches() ? LocalDate.EPOCH.plus(Period.parse(text)) : LocalDate.EPOCH;
            return end.isAfter(LocalDate.EPOCH) && !end.isAfter(LocalDate.EPOCH.plusYears(100));
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    /** A duration as ISO 8601 writes it, of a second to a year. */
    static String duration(LawNode value) {
        try {
            Duration duration = Duration.parse(value.text());
            if (!duration.isNegative() && !duration.isZero() && duration.compareTo(A_YEAR) <= 0) {
                return value.text();
            }
        } catch (DateTimeException e) {
            // told below
        }
        value.wrongHere(
                (value.isText() ? value.text() : "this") + " is no time of a second to a year; write one as PT15M");
        return value.text();
    }
}
