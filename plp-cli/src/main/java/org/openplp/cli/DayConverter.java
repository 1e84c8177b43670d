package org.openplp.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as {@code 2026-11-24}. */
final class DayConverter implements ITypeConverter<LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    @Override
    public LocalDate convert(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("this is no day");
        }
        throw new TypeConversionException("the year is not from " + FIRST_YEAR + " to " + LAST_YEAR);
    }
}
