package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The period in which a norm or a text is in force, both days inclusive.
 *
 * @param from the first day; empty if it is not known
 * @param to the last day; empty if none is known
 */
public record InForce(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** A period whose first and last days are unknown. */
    public static final InForce NOT_KNOWN = new InForce(Optional.empty(), Optional.empty());

    /**
     * Reads a period as the register writes it.
     *
     * @param text the period, such as {@code 2010-12-10..2019-02-13}; either side may be empty, and so may the whole
     * @return the period
     * @throws IllegalArgumentException if it does not have this form
     */
    public static InForce parse(String text) {
        if (text.isEmpty()) {
            return NOT_KNOWN;
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw notSo(text);
        }
        return new InForce(day(text.substring(0, dots)), day(text.substring(dots + 2)));
    }

    /**
     * Whether a day is in the period.
     *
     * @param day the day
     * @return whether it is; an unknown end excludes no day
     */
    public boolean includes(LocalDate day) {
        requireNonNull(day, "day");
        boolean isTooEarly = from.isPresent() && day.isBefore(from.get());
        return !isTooEarly && (to.isEmpty() || !day.isAfter(to.get()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw notSo(text);
        }
    }

    private static IllegalArgumentException notSo(String text) {
        return new IllegalArgumentException("a period is written as 2010-12-10..2019-02-13, and not as " + text);
    }
}
