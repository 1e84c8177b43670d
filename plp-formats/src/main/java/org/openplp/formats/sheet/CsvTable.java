package org.openplp.formats.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.core.fact.Defect;

/** A table as text, with commas, semicolons or tabs between its cells. */
public final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The line that names the separator for Excel; a spreadsheet does not show it as a row. */
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("(?i)\"?sep=([,;\t])\"?(?:\r\n|[\r\n]|$)");

    private CsvTable() {}

    /** The rows. The encoding is never guessed, since a wrong guess silently changes letters. */
    public static List<TableRow> rows(byte[] content, Charset encoding) throws TableStopped {
        String decoded = decoded(content, encoding);
        Matcher named = NAMED_SEPARATOR.matcher(decoded);
        return named.lookingAt()
                ? rows(decoded.substring(named.end()), named.group(1).charAt(0))
                : rows(decoded, separator(decoded));
    }

    private static List<TableRow> rows(String text, char separator) throws TableStopped {
        TableRows rows = new TableRows();
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                number++;
                if (record.getFields().stream().anyMatch(field -> field.indexOf('\0') >= 0)) {
                    throw new TableStopped(number, "", Defect.at("", "table.no-text"));
                }
                rows.add(number, record.getFields().stream().map(CsvTable::cell).toList());
            }
        } catch (CsvParseException broken) {
            throw new TableStopped(number + 1, "", Defect.at("", "table.row-unreadable"));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string can be read", impossible);
        }
        return rows.read();
    }

    private static TableRow.Cell cell(String field) {
        String text = TableRow.stripped(field);
        return text.isEmpty() ? TableRow.Cell.EMPTY : new TableRow.Cell(text, false);
    }

    private static String decoded(byte[] content, Charset encoding) throws TableStopped {
        try {
            String text = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return marked ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new TableStopped("table.encoding", encoding.name());
        }
    }

    /** The separator: the one of the three that occurs most often outside quotes in the first line that has any. */
    private static char separator(String text) {
        int[] counts = new int[3];
        String candidates = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                if (counts[0] + counts[1] + counts[2] > 0) {
                    break;
                }
            } else if (!quoted && candidates.indexOf(character) >= 0) {
                counts[candidates.indexOf(character)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return candidates.charAt(most);
    }
}
