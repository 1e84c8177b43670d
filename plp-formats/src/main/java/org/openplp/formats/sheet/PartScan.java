package org.openplp.formats.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.Defect;

/**
 * Reads a part of a workbook once, with the parser of the library for workbooks, and stops where that library would need much time or memory. The library
 * builds whole rows, numbers and texts before anybody can check them: a row as wide as its last column, and a shared formula again for each cell.
 */
final class PartScan {
    /** The roots of parts that are read. Pictures, comments and the like are not read. */
    private static final Set<String> ROOTS =
            Set.of("Types", "Relationships", "workbook", "styleSheet", "sst", "worksheet");

    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    /** Elements for which the library keeps something as long as it reads. */
    private static final Set<String> KEPT = Set.of("Override", "Relationship", "sheet", "numFmt", "xf", "si");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final int LARGEST_START = 1 << 13;
    private static final int LARGEST_EVENT = 1 << 17;
    private static final int MOST_ATTRIBUTES = 64;

    /** Each new name takes the parser longer than the one before. */
    private static final int MOST_NAMES = 1000;

    /** The library keeps names outside sheets until the process ends. */
    private static final int MOST_NAMES_KEPT = 300;

    private static final int LONGEST_NAME = 256;
    private static final int DEEPEST = 64;
    private static final int LONGEST_FORMAT = 1024;

    /** A number in a spreadsheet has at most 308 digits before the decimal point and 340 after it. */
    static final int MOST_DIGITS = 400;

    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    /** The work of the library on one part, in steps of a few nanoseconds: less than a second in all. */
    static final long MOST_STEPS = 1L << 28;

    private static final int STEPS_OF_AN_ELEMENT = 8;
    private static final int STEPS_OF_WHAT_IS_KEPT = 256;
    private static final int STEPS_OF_A_PLACE = 2;
    private static final int STEPS_OF_AN_ARRAY = 4;
    private static final int STEPS_OF_A_CHARACTER = 8;
    private static final int NARROWEST_ROW = 16;

    private Optional<TableStopped> stopped = Optional.empty();
    private final Set<String> names = new HashSet<>();
    private boolean isInATag;
    private boolean hasDocumentType;
    private @Nullable String root;
    private boolean namesStyles;
    private long steps;
    private int depth;
    private int strings;

    private int row;
    private int widestRow = NARROWEST_ROW;
    private int width;
    private boolean isInARow;
    private int column;
    private final BitSet columns = new BitSet();

    private @Nullable String holder;
    private @Nullable String content;
    private String type = "";
    private int length;
    private int lengthOfFormula;
    private boolean hasValue;
    private final StringBuilder reference = new StringBuilder();
    private @Nullable Integer shared;
    private final Map<Integer, Integer> sharedFormulas = new HashMap<>();
    private int arrayFormulas;

    private int lastString = -1;
    private int rowOfLastString;
    private int columnOfLastString;

    private PartScan() {}

    /** A factory for one part, since it keeps all names that it has met. */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    /** Scans a part. A defect of a tag itself is thrown even in a sheet that nobody reads, as each of a thousand sheets could take as long. */
    static PartScan of(MeteredStream part) throws TableStopped {
        PartScan scan = new PartScan();
        TableStopped reason = unreadable();
        try {
            scan.run(part);
            return scan;
        } catch (TableStopped limit) {
            reason = limit;
        } catch (XMLStreamException | RuntimeException broken) {
            if (part.isUsedUp()) {
                reason = scan.isInATag || scan.holder == null ? scan.tooLarge() : scan.tooLong();
            }
        }
        if (scan.isInATag && scan.isOfAWorkbook()) {
            throw reason;
        }
        scan.stopped = Optional.of(reason);
        return scan;
    }

    /** The work of the library on this part, in steps. */
    long steps() {
        return steps;
    }

    boolean isOfAWorkbook() {
        return root != null && ROOTS.contains(root);
    }

    boolean isASheet() {
        return "worksheet".equals(root);
    }

    boolean namesStyles() {
        return namesStyles;
    }

    boolean holdsStrings() {
        return "sst".equals(root);
    }

    /** The number of shared texts in this part. */
    int strings() {
        return strings;
    }

    /** Why the library must not read this part with that many shared texts; empty if it may. */
    Optional<TableStopped> stoppedWith(int sharedStrings) {
        if (!isOfAWorkbook()) {
            return Optional.empty();
        }
        return stopped.isEmpty() && lastString >= sharedStrings
                ? Optional.of(new TableStopped(
                        rowOfLastString, TableRow.letters(columnOfLastString), Defect.at("", "table.cell-lost")))
                : stopped;
    }

    private void run(MeteredStream part) throws XMLStreamException, TableStopped {
        part.allow(LARGEST_START);
        XMLStreamReader xml = parsers().createXMLStreamReader(part);
        while (xml.hasNext() && (root == null || isOfAWorkbook())) {
            part.allow(root == null ? LARGEST_START : LARGEST_EVENT);
            isInATag = true;
            int event = xml.next();
            names(event, xml);
            isInATag = false;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.DTD -> hasDocumentType = true;
                case XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable();
                default -> {}
            }
        }
    }

    private void names(int event, XMLStreamReader xml) throws TableStopped {
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            name("", xml.getPITarget());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            name(xml.getPrefix(), xml.getLocalName());
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
            }
            for (int i = 0; i < xml.getNamespaceCount(); i++) {
                name("xmlns", xml.getNamespacePrefix(i));
                name("", xml.getNamespaceURI(i));
            }
        }
    }

    /** Counts a name with its prefix, as the parser keeps both. */
    private void name(@Nullable String prefix, @Nullable String local) throws TableStopped {
        String name = local == null ? "" : local;
        String whole = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        int most = isOfAWorkbook() && !isASheet() ? MOST_NAMES_KEPT : MOST_NAMES;
        if (whole.length() > LONGEST_NAME || (names.add(whole) && names.size() > most)) {
            throw tooLarge();
        }
    }

    private TableStopped tooLarge() {
        return new TableStopped(row, "", Defect.at("", "table.too-large"));
    }

    private static TableStopped unreadable() {
        return new TableStopped("table.unreadable");
    }

    private void spend(long more) throws TableStopped {
        steps += more;
        if (steps > MOST_STEPS) {
            throw tooLarge();
        }
    }

    private void start(XMLStreamReader xml) throws TableStopped {
        String name = xml.getLocalName();
        if (root == null) {
            root = name;
            if (hasDocumentType && isOfAWorkbook()) {
                throw unreadable();
            }
        }
        depth++;
        if (depth > DEEPEST || xml.getAttributeCount() + xml.getNamespaceCount() > MOST_ATTRIBUTES) {
            throw tooLarge();
        }
        spend(KEPT.contains(name) ? STEPS_OF_WHAT_IS_KEPT : STEPS_OF_AN_ELEMENT);
        switch (name) {
            case "Override" -> namesStyles |= STYLES.equals(xml.getAttributeValue(null, "ContentType"));
            case "numFmt" -> format(xml.getAttributeValue(null, "formatCode"));
            case "row" -> row(xml.getAttributeValue(null, "r"));
            case "c", "si" -> holder(name, xml);
            case "v", "f", "is" -> content(name, xml);
            default -> {}
        }
    }

    private void end(String name) {
        depth--;
        if (name.equals("row")) {
            isInARow = false;
        } else if (name.equals(content)) {
            content = null;
        } else if (name.equals(holder)) {
            endCell();
            holder = null;
        }
    }

    private void format(@Nullable String code) throws TableStopped {
        if (code != null && code.length() > LONGEST_FORMAT) {
            throw tooLarge();
        }
    }

    private void row(@Nullable String number) throws TableStopped {
        if (isInARow || holder != null) {
            throw unreadable();
        }
        int named = number == null ? 1 : Integer.parseInt(number);
        if (named < 1 || named > LAST_ROW) {
            throw unreadable();
        }
        if (number != null && named <= row) {
            throw new TableStopped(named, "", Defect.at("", "table.damaged"));
        }
        row = Math.max(row + 1, named);
        columns.clear();
        isInARow = true;
        column = -1;
        width = 0;
        spend(widestRow);
    }

    /** Starts a cell or a shared text. */
    private void holder(String name, XMLStreamReader xml) throws TableStopped {
        if (holder != null) {
            throw unreadable();
        }
        holder = name;
        length = 0;
        lengthOfFormula = 0;
        if (name.equals("si")) {
            strings++;
            return;
        }
        String place = xml.getAttributeValue(null, "r");
        column = place == null ? column + 1 : column(place);
        if (column >= LAST_COLUMN) {
            throw TableRows.tooWide(row, "");
        }
        if (columns.get(column)) {
            throw new TableStopped(row, TableRow.letters(column), Defect.at("", "table.cell-twice"));
        }
        columns.set(column);
        spend((long) STEPS_OF_A_PLACE * Math.max(0, column + 1 - width) + (long) STEPS_OF_AN_ARRAY * arrayFormulas);
        width = Math.max(width, column + 1);
        widestRow = Math.max(widestRow, width);
        String given = xml.getAttributeValue(null, "t");
        type = given == null ? "n" : given;
        reference.setLength(0);
        hasValue = false;
        shared = null;
    }

    /** The column of a reference such as B7; beyond the last column if it has too many letters. */
    private static int column(String place) throws TableStopped {
        int column = 0;
        int i = place.startsWith("$") ? 1 : 0;
        while (i < place.length() && column <= LAST_COLUMN && Character.isLetter(place.charAt(i))) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            i++;
        }
        if (column < 1) {
            throw unreadable();
        }
        return column - 1;
    }

    /** Starts the value, formula or text of a cell. Nested ones are refused, as their content would be ambiguous. */
    private void content(String name, XMLStreamReader xml) throws TableStopped {
        if (content != null) {
            throw unreadable();
        }
        content = name;
        hasValue |= name.equals("v");
        if (!name.equals("f")) {
            return;
        }
        String kind = xml.getAttributeValue(null, "t");
        String number = xml.getAttributeValue(null, "si");
        boolean isForMany = xml.getAttributeValue(null, "ref") != null;
        spend(isForMany ? STEPS_OF_WHAT_IS_KEPT : 0);
        if ("array".equals(kind) && isForMany) {
            arrayFormulas++;
        } else if ("shared".equals(kind) && number != null) {
            shared = isForMany ? Integer.valueOf(number) : null;
            spend((long) STEPS_OF_A_CHARACTER * sharedFormulas.getOrDefault(Integer.valueOf(number), 0));
        }
    }

    private void text(XMLStreamReader xml) throws TableStopped {
        int more = xml.getTextLength();
        if (holder == null) {
            return;
        }
        if ("f".equals(content)) {
            lengthOfFormula += more;
        } else {
            length += more;
        }
        boolean isNumber = holder.equals("c") && (type.equals("n") || type.equals("b"));
        if (length > (isNumber ? MOST_DIGITS : TableRows.LONGEST_TEXT) || lengthOfFormula > TableRows.LONGEST_TEXT) {
            throw tooLong();
        }
        if ("v".equals(content) && type.equals("s")) {
            reference.append(xml.getText());
        }
    }

    private TableStopped tooLong() {
        return "c".equals(holder) ? TableRows.tooLong(row, column) : new TableStopped("table.cell-too-long");
    }

    private void endCell() {
        if (shared != null) {
            sharedFormulas.put(shared, lengthOfFormula);
        }
        if (type.equals("s") && hasValue) {
            int named =
                    NUMBER.matcher(reference).matches() ? Integer.parseInt(reference.toString()) : Integer.MAX_VALUE;
            if (named > lastString) {
                lastString = named;
                rowOfLastString = row;
                columnOfLastString = column;
            }
        }
    }
}
