package org.openplp.formats.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet of an Excel workbook. Formulas are not calculated; their last results are used. */
public final class XlsxTable {
    /** The built-in number formats that are dates. */
    private static final int FIRST_DATE_FORMAT = 14;

    private static final int LAST_DATE_FORMAT = 22;

    private static final Pattern NOT_PART_OF_A_FORMAT = Pattern.compile("\"[^\"]*\"?|\\[[^]]*]?|\\\\.");
    private static final Pattern DATE = Pattern.compile("[dDyY]");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_OLD_MACS = LocalDate.of(1904, 1, 1);

    /** The first day on which a workbook agrees with the calendar, since Excel takes 1900 for a leap year. */
    private static final BigDecimal FIRST_TRUE_DAY = BigDecimal.valueOf(61);

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_957_003);

    /** The limit if all sheets are read. A dossier has about thirty, and people add their own. */
    private static final int MOST_SHEETS = 100;

    /** The work of the library on all sheets, each of which could be the same part: a few seconds. */
    private static final long MOST_STEPS = 8 * PartScan.MOST_STEPS;

    /** How a file begins that Excel locks with a password, or writes as it did before 2007. */
    private static final byte[] OLD_OR_LOCKED = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ERROR_OF_A_FORMULA = Pattern.compile("#[A-Z0-9/_]+[!?]?");

    private final boolean ofOldMac;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    private XlsxTable(boolean ofOldMac) {
        this.ofOldMac = ofOldMac;
    }

    /**
     * A sheet.
     *
     * @param name its name
     * @param rows its rows that are not empty
     */
    public record OfAWorkbook(String name, List<TableRow> rows) {}

    /** All sheets in their order, including hidden ones. */
    public static List<OfAWorkbook> sheets(byte[] content) throws TableStopped {
        return read(content, (workbook, steps) -> {
            XlsxTable table = new XlsxTable(workbook.isDate1904());
            List<OfAWorkbook> sheets = new ArrayList<>();
            List<Sheet> all = workbook.getSheets().toList();
            if (all.size() > MOST_SHEETS || steps * all.size() > MOST_STEPS) {
                throw new TableStopped("table.too-large");
            }
            for (Sheet sheet : all) {
                try {
                    sheets.add(new OfAWorkbook(sheet.getName(), table.rows(sheet)));
                } catch (TableStopped stopped) {
                    throw stopped.in(sheet.getName());
                }
            }
            return sheets;
        });
    }

    /** Takes something from a workbook. */
    private interface Taken<T> {
        T from(ReadableWorkbook workbook, long steps) throws IOException, TableStopped;
    }

    /** The rows of a sheet, or of the first sheet if none is named. */
    public static List<TableRow> rows(byte[] content, Optional<String> sheetName) throws TableStopped {
        return read(content, (workbook, steps) -> {
            Sheet sheet = sheetName.isEmpty()
                    ? workbook.getFirstSheet()
                    : workbook.findSheet(sheetName.get()).orElseThrow(() -> new TableStopped("table.sheet-unknown"));
            return new XlsxTable(workbook.isDate1904()).rows(sheet);
        });
    }

    private static <T> T read(byte[] content, Taken<T> taken) throws TableStopped {
        if (content.length >= OLD_OR_LOCKED.length
                && Arrays.equals(OLD_OR_LOCKED, Arrays.copyOf(content, OLD_OR_LOCKED.length))) {
            throw new TableStopped("table.locked");
        }
        WorkbookParts parts = WorkbookParts.of(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(parts.copy().toByteArray()), new ReadingOptions(parts.hasStyles(), false))) {
            return taken.from(workbook, parts.steps());
        } catch (IOException | RuntimeException broken) { // the library fails in many ways if a file is not a workbook
            throw parts.withheld().orElseGet(() -> new TableStopped("table.unreadable"));
        }
    }

    private List<TableRow> rows(Sheet sheet) throws IOException, TableStopped {
        TableRows rows = new TableRows();
        int number = 0;
        try (Stream<Row> read = sheet.openStream()) {
            for (Row row : (Iterable<Row>) read::iterator) {
                number = Math.max(number + 1, row.getRowNum()); // a row may omit its number
                rows.add(number, cells(row));
            }
        }
        return rows.read();
    }

    private List<TableRow.Cell> cells(Row row) {
        List<TableRow.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(this::cell).orElse(TableRow.Cell.EMPTY));
        }
        return cells;
    }

    private TableRow.Cell cell(Cell cell) {
        Object value = Objects.requireNonNullElse(cell.getValue(), "");
        if (value instanceof BigDecimal number) {
            return new TableRow.Cell(isDate(cell) ? day(number) : plain(number), false);
        }
        String text = TableRow.stripped(unescaped(value.toString()));
        boolean isFormula = cell.getType() == CellType.FORMULA;
        boolean isBroken = cell.getType() == CellType.ERROR
                || (isFormula
                        && (cell.getRawValue() == null
                                || ERROR_OF_A_FORMULA.matcher(text).matches()));
        if (isBroken) {
            return new TableRow.Cell("", true);
        }
        return text.isEmpty() ? TableRow.Cell.EMPTY : new TableRow.Cell(text, false);
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
    private String day(BigDecimal number) {
        boolean isOne = number.compareTo(FIRST_TRUE_DAY) >= 0 && number.compareTo(LAST_DAY) <= 0;
        if (!isOne) {
            return plain(number);
        }
        LocalDate zero = ofOldMac ? DAY_ZERO_OF_OLD_MACS : DAY_ZERO;
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        long seconds = number.subtract(whole)
                .multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime time = zero.plusDays(whole.longValue()).atStartOfDay().plusSeconds(seconds);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    /** The number in plain digits. A number beyond the range of spreadsheets is left as written, since its zeros could fill the memory. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > PartScan.MOST_DIGITS
                ? shortest.toString()
                : shortest.toPlainString();
    }

    private boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && id >= FIRST_DATE_FORMAT && id <= LAST_DATE_FORMAT) {
            return true;
        }
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return dateFormats.computeIfAbsent(format, XlsxTable::isDate);
    }

    private static boolean isDate(String format) {
        return DATE.matcher(NOT_PART_OF_A_FORMAT.matcher(format).replaceAll("")).find();
    }
}
