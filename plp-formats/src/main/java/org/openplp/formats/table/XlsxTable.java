package org.openplp.formats.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.openplp.core.fact.Defect;

/** A sheet of an Excel workbook. No formula is calculated: its last result is taken. */
final class XlsxTable {
    /** What a workbook may unpack to, so that a small file cannot fill the memory. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int MOST_PARTS = 1000;
    private static final int MOST_COLUMNS = 200;

    /** The built-in number formats that are dates. */
    private static final int FIRST_DATE_FORMAT = 14;

    private static final int LAST_DATE_FORMAT = 22;

    private static final Pattern NOT_PART_OF_A_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[dDyY]");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_OLD_MACS = LocalDate.of(1904, 1, 1);

    /** The first day since which the days of a workbook are those of the calendar; 1900 is a leap year to Excel. */
    private static final BigDecimal FIRST_TRUE_DAY = BigDecimal.valueOf(61);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_957_003);

    /** A number of a spreadsheet has at most 308 digits before the point, and 340 behind it. */
    private static final int MOST_ZEROS = 400;

    private static final Pattern ERROR_OF_A_FORMULA = Pattern.compile("#[A-Z0-9/_]+[!?]?");

    private XlsxTable() {}

    /** The rows of a sheet, or of the first one if none is named. */
    static List<TableRow> rows(byte[] content, Optional<String> sheetName) throws TableStopped {
        refuseTooLarge(content);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            Sheet sheet = sheetName.isEmpty()
                    ? workbook.getFirstSheet()
                    : workbook.findSheet(sheetName.get()).orElseThrow(() -> new TableStopped("table.sheet-unknown"));
            List<TableRow> rows = new ArrayList<>();
            try (Stream<Row> read = sheet.openStream()) {
                for (Row row : (Iterable<Row>) read::iterator) {
                    rows.add(new TableRow(row.getRowNum(), cells(row, workbook.isDate1904())));
                }
            }
            return rows;
        } catch (IOException | RuntimeException broken) { // the library tells of what is no workbook in many ways
            throw new TableStopped("table.unreadable");
        }
    }

    /** What a part says of its own size may be a lie, so all of them are unpacked once and counted. */
    private static void refuseTooLarge(byte[] content) throws TableStopped {
        byte[] buffer = new byte[8192];
        long bytes = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream unpacked = zip.getInputStream(part)) {
                    for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                        bytes += read;
                        if (bytes > MOST_BYTES || parts > MOST_PARTS) {
                            throw new TableStopped("table.too-large");
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw new TableStopped("table.unreadable");
        }
    }

    private static List<TableRow.Cell> cells(Row row, boolean ofOldMac) throws TableStopped {
        List<TableRow.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            TableRow.Cell cell =
                    row.getOptionalCell(i).map(one -> cell(one, ofOldMac)).orElse(TableRow.Cell.EMPTY);
            if (i < MOST_COLUMNS) {
                cells.add(cell);
            } else if (!cell.isEmpty()) {
                throw new TableStopped(
                        row.getRowNum(),
                        Headings.letters(i),
                        Defect.at("", "table.too-wide", Headings.letters(MOST_COLUMNS - 1)));
            }
        }
        return cells;
    }

    private static TableRow.Cell cell(Cell cell, boolean ofOldMac) {
        Object value = Objects.requireNonNullElse(cell.getValue(), "");
        if (value instanceof BigDecimal number) {
            return new TableRow.Cell(isDate(cell) ? day(number, ofOldMac) : plain(number), false);
        }
        String text = value.toString().strip();
        boolean isFormula = cell.getType() == CellType.FORMULA;
        boolean isBroken = cell.getType() == CellType.ERROR
                || (isFormula
                        && (cell.getRawValue() == null
                                || ERROR_OF_A_FORMULA.matcher(text).matches()));
        return isBroken ? new TableRow.Cell("", true) : new TableRow.Cell(text, false);
    }

    /** A day as the format writes it; a number that is none in plain digits, which are refused. */
    private static String day(BigDecimal number, boolean ofOldMac) {
        boolean isOne = number.compareTo(FIRST_TRUE_DAY) >= 0 && number.compareTo(LAST_DAY) <= 0;
        LocalDate zero = ofOldMac ? DAY_ZERO_OF_OLD_MACS : DAY_ZERO;
        return isOne ? zero.plusDays(number.longValue()).toString() : plain(number);
    }

    /** Plain digits; a number that no spreadsheet holds as it was written, since its zeros could fill the memory. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > MOST_ZEROS ? shortest.toString() : shortest.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && id >= FIRST_DATE_FORMAT && id <= LAST_DATE_FORMAT) {
            return true;
        }
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return DATE.matcher(NOT_PART_OF_A_FORMAT.matcher(format).replaceAll("")).find();
    }
}
