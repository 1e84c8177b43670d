package org.openplp.formats.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of the cells of a workbook as texts. Numbers are days if their cells are formatted as such. */
final class CellValues {
    /** A number in a spreadsheet has at most 308 digits before the decimal point and 340 after it. */
    static final int MOST_DIGITS = 400;

    private static final int LONGEST_FORMAT = 1024;

    /** The built-in number formats that are dates. */
    private static final Pattern DATES = Pattern.compile("1[4-9]|2[0-2]");

    private static final Pattern NOT_PART_OF_A_FORMAT = Pattern.compile("\"[^\"]*\"?|\\[[^]]*]?|\\\\.");
    private static final Pattern DATE = Pattern.compile("[dDyY]");
    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_OLD_MACS = LocalDate.of(1904, 1, 1);

    /** The first day on which a workbook agrees with the calendar, since Excel takes 1900 for a leap year. */
    private static final BigDecimal FIRST_TRUE_DAY = BigDecimal.valueOf(61);

    static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_957_003);

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ERROR_OF_A_FORMULA = Pattern.compile("#[A-Z0-9/_]+[!?]?");

    private final BitSet dates = new BitSet();
    private LocalDate dayZero = DAY_ZERO;

    void ofOldMac(boolean isOfOldMac) {
        dayZero = isOfOldMac ? DAY_ZERO_OF_OLD_MACS : DAY_ZERO;
    }

    /** A number format, if it is no longer than any. */
    static String format(String code) throws TableStopped {
        if (code.length() > LONGEST_FORMAT) {
            throw new TableStopped("table.too-large");
        }
        return code;
    }

    /** Takes the number formats of the styles, in their order, and the codes of those that are not built in. */
    void formats(List<String> formats, Map<String, String> codes) {
        for (int i = 0; i < formats.size(); i++) {
            String code = codes.getOrDefault(formats.get(i), "");
            dates.set(
                    i,
                    DATES.matcher(formats.get(i)).matches()
                            || DATE.matcher(NOT_PART_OF_A_FORMAT.matcher(code).replaceAll(""))
                                    .find());
        }
    }

    /** A cell with a value as the workbook has it, null if it has none. */
    TableRow.Cell cell(String type, @Nullable String value, boolean isFormula, int style) {
        if (type.equals("e") || (isFormula && value == null)) {
            return new TableRow.Cell("", true);
        }
        if (value == null || value.isEmpty()) {
            return TableRow.Cell.EMPTY;
        }
        String text = switch (type) {
            case "n" -> number(new BigDecimal(value), style >= 0 && dates.get(style));
            case "b" -> answer(value);
            case "s", "str", "inlineStr" -> TableRow.stripped(unescaped(value));
            default -> throw XmlReader.broken();
        };
        if (isFormula && ERROR_OF_A_FORMULA.matcher(text).matches()) {
            return new TableRow.Cell("", true);
        }
        return text.isEmpty() ? TableRow.Cell.EMPTY : new TableRow.Cell(text, false);
    }

    private static String answer(String value) {
        return switch (value) {
            case "0" -> "false";
            case "1" -> "true";
            default -> throw XmlReader.broken();
        };
    }

    /** A text of a workbook, in which a character can be written by its number, such as _x000D_ for a carriage return. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                        .replace("\r\n", "\n")
                : text;
    }

    /**
     * A day as the format writes it, with the time to the second if the number has one. A number that is not a day is given in plain digits, which are later
     * refused.
     */
    private String number(BigDecimal number, boolean isDate) {
        if (!isDate || number.compareTo(FIRST_TRUE_DAY) < 0 || number.compareTo(LAST_DAY) > 0) {
            return plain(number);
        }
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        long seconds = number.subtract(whole)
                .multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime time = dayZero.plusDays(whole.longValue()).atStartOfDay().plusSeconds(seconds);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    /** The number in plain digits. A number beyond the range of spreadsheets is left as written, since its zeros could fill the memory. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > MOST_DIGITS ? shortest.toString() : shortest.toPlainString();
    }
}
