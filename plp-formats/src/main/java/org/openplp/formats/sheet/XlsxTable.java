package org.openplp.formats.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.Defect;

/** A sheet of an Excel workbook. Formulas are not calculated; their last results are used. */
public final class XlsxTable {
    /** The limit if all sheets are read. A dossier has about thirty, and people add their own. */
    private static final int MOST_SHEETS = 100;

    /** The limit for what is kept while sheets are read: shared texts, formats and the like. */
    private static final int MOST_KEPT = 1 << 20;

    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    /** How a file begins that Excel locks with a password, or writes as it did before 2007. */
    private static final long OLD_OR_LOCKED = 0xd0cf11e0a1b11ae1L;

    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final ZipParts zip;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final CellValues values = new CellValues();

    private XlsxTable(ZipParts zip) {
        this.zip = zip;
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
        return read(content, workbook -> {
            List<OfAWorkbook> sheets = new ArrayList<>();
            long bytes = 0;
            for (Map.Entry<String, String> sheet : workbook.sheets.entrySet()) {
                bytes += workbook.zip.size(sheet.getValue());
                if (sheets.size() == MOST_SHEETS || bytes > ZipParts.MOST_BYTES) { // several can be the same part
                    throw tooLarge();
                }
                try {
                    sheets.add(new OfAWorkbook(sheet.getKey(), workbook.rows(sheet.getValue())));
                } catch (TableStopped stopped) {
                    throw stopped.in(sheet.getKey());
                }
            }
            return sheets;
        });
    }

    /** The rows of a sheet, or of the first sheet if none is named. */
    public static List<TableRow> rows(byte[] content, Optional<String> sheetName) throws TableStopped {
        return read(content, workbook -> {
            String first = workbook.sheets.keySet().iterator().next();
            String part = workbook.sheets.get(sheetName.orElse(first));
            if (part == null) {
                throw new TableStopped("table.sheet-unknown");
            }
            return workbook.rows(part);
        });
    }

    /** Takes something from a workbook. */
    private interface Taken<T> {
        T from(XlsxTable workbook) throws IOException, TableStopped;
    }

    private static <T> T read(byte[] content, Taken<T> taken) throws TableStopped {
        try {
            if (ByteBuffer.wrap(content).getLong(0) == OLD_OR_LOCKED) {
                throw new TableStopped("table.locked");
            }
            XlsxTable workbook = new XlsxTable(ZipParts.of(content));
            workbook.read();
            return taken.from(workbook);
        } catch (IOException | RuntimeException broken) { // for a file that is no workbook, in many ways
            throw new TableStopped("table.unreadable");
        }
    }

    private static TableStopped tooLarge() {
        return new TableStopped("table.too-large");
    }

    private static void limit(Collection<?> kept) throws TableStopped {
        if (kept.size() > MOST_KEPT) {
            throw tooLarge();
        }
    }

    /** Goes through the elements of a part. */
    private interface Elements {
        void take(XmlReader xml) throws IOException, TableStopped;
    }

    private void each(String part, Elements elements) throws IOException, TableStopped {
        try (InputStream in = zip.open(part)) {
            XmlReader xml = new XmlReader(in);
            while (xml.inside(0)) {
                elements.take(xml);
            }
        }
    }

    private static String required(XmlReader xml, String attribute) {
        return Objects.requireNonNull(xml.attribute(attribute));
    }

    /** Reads all parts but the sheets. */
    private void read() throws IOException, TableStopped {
        each("[Content_Types].xml", xml -> {
            if (xml.is("Override")) {
                parts.put(
                        required(xml, "ContentType"), required(xml, "PartName").substring(1));
                limit(parts.values());
            }
        });
        String plain = parts.getOrDefault(KIND + "sheet.main+xml", "xl/workbook.xml");
        String book = parts.getOrDefault("application/vnd.ms-excel.sheet.macroEnabled.main+xml", plain);
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        Map<String, String> targets = new HashMap<>();
        each(folder + "_rels/" + book.substring(folder.length()) + ".rels", xml -> {
            if (xml.is("Relationship")) {
                String target = required(xml, "Target");
                targets.put(required(xml, "Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                limit(targets.values());
            }
        });
        each(book, xml -> {
            if (xml.is("workbookPr")) {
                String isOfOldMac = xml.attribute("date1904");
                values.ofOldMac("1".equals(isOfOldMac) || "true".equals(isOfOldMac));
            } else if (xml.is("sheets", "sheet")) {
                String target = targets.get(required(xml, "id"));
                if (sheets.put(required(xml, "name"), Objects.requireNonNull(target)) != null) {
                    throw XmlReader.broken();
                }
                limit(sheets.values());
            }
        });
        String styles = parts.get(KIND + "styles+xml");
        if (styles != null) {
            styles(styles);
        }
        String texts = parts.get(KIND + "sharedStrings+xml");
        if (texts != null && zip.has(texts)) {
            each(texts, xml -> {
                if (xml.is("si")) {
                    strings.add(text(xml, new TableStopped("table.cell-too-long")));
                    limit(strings);
                }
            });
        }
    }

    private void styles(String part) throws IOException, TableStopped {
        List<String> formats = new ArrayList<>();
        Map<String, String> codes = new HashMap<>();
        each(part, xml -> {
            if (xml.name().equals("numFmt")) {
                codes.put(required(xml, "numFmtId"), CellValues.format(required(xml, "formatCode")));
                limit(codes.values());
            } else if (xml.is("cellXfs", "xf")) {
                formats.add(Objects.requireNonNullElse(xml.attribute("numFmtId"), ""));
                limit(formats);
            }
        });
        values.formats(formats, codes);
    }

    /** The text of a shared text or of a cell of its own, without what tells how to pronounce it. */
    private static String text(XmlReader xml, TableStopped tooLong) throws IOException, TableStopped {
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.inside(depth)) {
            if (xml.name().equals("t") && !xml.name(xml.depth() - 1).equals("rPh")) {
                text.append(xml.text(TableRows.LONGEST_TEXT));
            }
            if (text.length() > TableRows.LONGEST_TEXT) {
                throw tooLong;
            }
        }
        return text.toString();
    }

    private List<TableRow> rows(String part) throws IOException, TableStopped {
        TableRows rows = new TableRows();
        int[] number = {0};
        try {
            each(part, xml -> {
                if (xml.is("sheetData", "row")) {
                    number[0] = number(xml.attribute("r"), number[0]);
                    rows.add(number[0], cells(xml, number[0]));
                }
            });
        } catch (TableStopped stopped) {
            throw stopped.row() > 0 ? stopped : new TableStopped(number[0], "", stopped.defect());
        }
        return rows.read();
    }

    private static int number(@Nullable String written, int before) throws TableStopped {
        int number = written == null ? before + 1 : Integer.parseInt(written);
        if (written == null && number > LAST_ROW) {
            throw tooLarge();
        } else if (number < 1 || number > LAST_ROW) {
            throw XmlReader.broken();
        } else if (number <= before) {
            throw new TableStopped(number, "", Defect.at("", "table.damaged"));
        }
        return number;
    }

    private List<TableRow.Cell> cells(XmlReader xml, int row) throws IOException, TableStopped {
        List<TableRow.Cell> cells = new ArrayList<>();
        BitSet columns = new BitSet();
        int column = -1;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (!xml.name().equals("c")) {
                refuseNested(xml);
                continue;
            }
            String place = xml.attribute("r");
            column = place == null ? column + 1 : column(place);
            if (column >= LAST_COLUMN) {
                throw TableRows.tooWide(row, "");
            }
            if (columns.get(column)) {
                throw new TableStopped(row, TableRow.letters(column), Defect.at("", "table.cell-twice"));
            }
            columns.set(column);
            TableRow.Cell cell = cell(xml, row, column);
            while (!cell.isEmpty() && cells.size() <= column) {
                cells.add(TableRow.Cell.EMPTY);
            }
            if (!cell.isEmpty()) {
                cells.set(column, cell);
            }
        }
        return cells;
    }

    /** What is not known in a place is passed over, unless it is known in another. */
    private static void refuseNested(XmlReader xml) {
        if (xml.name().equals("row") || xml.name().equals("c")) {
            throw XmlReader.broken();
        }
    }

    /** The column of a reference such as B7; beyond the last column if it has too many letters. */
    private static int column(String place) {
        int column = 0;
        for (int i = place.startsWith("$") ? 1 : 0; i < place.length() && column <= LAST_COLUMN; i++) {
            char letter = Character.toUpperCase(place.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        if (column < 1) {
            throw XmlReader.broken();
        }
        return column - 1;
    }

    private TableRow.Cell cell(XmlReader xml, int row, int column) throws IOException, TableStopped {
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        String style = Objects.requireNonNullElse(xml.attribute("s"), "-1");
        boolean isFormula = type.equals("str");
        String value = null;
        int most = type.equals("n") || type.equals("b") ? CellValues.MOST_DIGITS : TableRows.LONGEST_TEXT;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "v" -> {
                    value = xml.text(most);
                    if (value.length() > most) {
                        throw TableRows.tooLong(row, column);
                    }
                }
                case "is" -> value = text(xml, TableRows.tooLong(row, column));
                case "f" -> isFormula = true;
                default -> refuseNested(xml);
            }
        }
        if (type.equals("s") && value != null) {
            int number = INDEX.matcher(value).matches() ? Integer.parseInt(value) : Integer.MAX_VALUE;
            if (number >= strings.size()) {
                throw new TableStopped(row, TableRow.letters(column), Defect.at("", "table.cell-lost"));
            }
            value = strings.get(number);
        }
        return values.cell(type, value, isFormula, Integer.parseInt(style));
    }
}
