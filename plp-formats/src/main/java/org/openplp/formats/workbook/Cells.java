package org.openplp.formats.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.openplp.core.fact.BelgianTime;
import org.openplp.formats.column.CellText;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.WorkbookWords;
import org.openplp.formats.form.FormShape;
import org.openplp.formats.sheet.WrittenSheet;

/** Puts values of the format into cells: days as days and numbers as numbers, if reading them gives the same value. */
final class Cells {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String NONE = "none";
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9995, 12, 31);

    /** The longest text that a spreadsheet keeps in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    /** The digits of a number that a spreadsheet keeps. */
    private static final int MOST_DIGITS = 15;

    private final WrittenSheet sheet;
    private final WorkbookWords words;

    Cells(WrittenSheet sheet, WorkbookWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** Writes the value of a column. */
    void write(int row, int place, Column column, String value) {
        if (value.equals(NONE) && column.takesNone()) {
            text(row, place, column, words.text("none"));
        } else if (column.words().isPresent()) {
            text(row, place, column, words.word(column.words().get(), value));
        } else if (column.content() instanceof FormShape.Single single) {
            write(row, place, column, single.kind(), value);
        }
    }

    private void write(int row, int place, Column column, FormShape.Kind kind, String value) {
        switch (kind) {
            case ANSWER -> text(row, place, column, words.text(value.equals("true") ? "yes" : "no"));
            case TEXT -> text(row, place, column, CellText.of(value));
            case DAY -> day(row, place, column, LocalDate.parse(value));
            case TIME -> time(row, place, column, value);
            case WHOLE_NUMBER, AMOUNT -> number(row, place, column, value);
        }
    }

    private void day(int row, int place, Column column, LocalDate day) {
        if (isKept(day)) {
            sheet.time(row, place, WrittenSheet.Format.DAY, day.atStartOfDay());
        } else {
            text(row, place, column, day.toString());
        }
    }

    /** Writes a time as a time if reading it as Belgian time gives the same; midnight could be taken for a day without a time. */
    private void time(int row, int place, Column column, String value) {
        LocalDateTime local = OffsetDateTime.parse(value).toLocalDateTime();
        boolean comesBack = isKept(local.toLocalDate())
                && local.equals(local.truncatedTo(ChronoUnit.SECONDS))
                && !local.toLocalTime().equals(LocalTime.MIDNIGHT)
                && BelgianTime.ZONE.getRules().getValidOffsets(local).size() == 1
                && CellText.time(local.toString()).equals(value);
        if (comesBack) {
            sheet.time(row, place, WrittenSheet.Format.TIME, local);
        } else {
            text(row, place, column, value);
        }
    }

    private void number(int row, int place, Column column, String value) {
        BigDecimal number = new BigDecimal(value);
        if (number.precision() <= MOST_DIGITS
                && number.stripTrailingZeros().toPlainString().equals(value)) {
            sheet.number(row, place, WrittenSheet.Format.ANYTHING, number);
        } else {
            text(row, place, column, value);
        }
    }

    /** Writes all values of a list into one cell. */
    void write(int row, int place, Column column, List<String> values) {
        if (values.isEmpty()) {
            text(row, place, column, words.text("none"));
            return;
        }
        text(
                row,
                place,
                column,
                CellText.of(values.stream().map(value -> inAList(column, value)).toList()));
    }

    private String inAList(Column column, String value) {
        if (column.words().isPresent()) {
            return words.word(column.words().get(), value);
        }
        return column.isOf(FormShape.Kind.DAY) ? DAY_FIRST.format(LocalDate.parse(value)) : value;
    }

    void text(int row, int place, Column column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(column.key() + ": no cell of a workbook can hold so long a text");
        }
        sheet.text(row, place, WrittenSheet.Format.TEXT, text);
    }

    /** The format of the empty cells of a column, so that a spreadsheet interprets what people type correctly. */
    static WrittenSheet.Format format(Column column) {
        if (column.holds() != Column.Holds.VALUE) {
            return WrittenSheet.Format.TEXT;
        }
        if (column.isOf(FormShape.Kind.DAY)) {
            return WrittenSheet.Format.DAY;
        }
        if (column.isOf(FormShape.Kind.TIME)) {
            return WrittenSheet.Format.TIME;
        }
        boolean isANumber = column.isOf(FormShape.Kind.WHOLE_NUMBER) || column.isOf(FormShape.Kind.AMOUNT);
        return isANumber ? WrittenSheet.Format.ANYTHING : WrittenSheet.Format.TEXT;
    }

    private static boolean isKept(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }
}
