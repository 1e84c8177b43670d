package org.openplp.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a day such as {@code 2026-11-24}. */
public final class DayConverter implements ITypeConverter<LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final Pattern WRITTEN_AS_A_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public LocalDate convert(String value) {
        Optional<LocalDate> day = parsed(value);
        if (day.isEmpty() || !isInReach(day.get())) {
            throw new TypeConversionException("this is no day");
        }
        return day.get();
    }

    /** The key of the text about a value that is not a day, or not a day that can be assessed. */
    public static String mistake(String value) {
        if (parsed(value).isPresent()) {
            return "mistake.day.year";
        }
        return WRITTEN_AS_A_DAY.matcher(value).matches() ? "mistake.day.calendar" : "mistake.day";
    }

    private static Optional<LocalDate> parsed(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isInReach(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
