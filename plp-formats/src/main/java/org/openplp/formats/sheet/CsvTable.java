package org.openplp.formats.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.core.fact.Defect;

/** A table as text, with commas, semicolons or tabs between its cells. */
public final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The line that names the separator for Excel; a spreadsheet does not show it as a row. */
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("(?i)\"?sep=([,;\t])\"?(?:\r\n|[\r\n]|$)");

    /** A row of a file that holds no table could fill the memory. */
    private static final int LAST_COLUMN = 16_384;

    private final String text;
    private final char separator;
    private int at;

    private CsvTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The rows. The encoding is never guessed, since a wrong guess silently changes letters. */
    public static List<TableRow> rows(byte[] content, Charset encoding) throws TableStopped {
        String decoded = decoded(content, encoding);
        Matcher named = NAMED_SEPARATOR.matcher(decoded);
        return named.lookingAt()
                ? new CsvTable(decoded.substring(named.end()), named.group(1).charAt(0)).rows()
                : new CsvTable(decoded, separator(decoded)).rows();
    }

    private List<TableRow> rows() throws TableStopped {
        TableRows rows = new TableRows();
        for (int number = 1; at < text.length(); number++) {
            List<TableRow.Cell> cells = new ArrayList<>();
            cells.add(cell(number));
            while (at < text.length() && text.charAt(at) == separator) {
                at++;
                cells.add(cell(number));
                if (cells.size() > LAST_COLUMN) {
                    throw unreadable(number);
                }
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
            rows.add(number, cells);
        }
        return rows.read();
    }

    private TableRow.Cell cell(int row) throws TableStopped {
        StringBuilder field = new StringBuilder();
        int start = at;
        for (int from = at + 1; at < text.length() && text.charAt(at) == '"'; from = at) { // two quotes are one
            int end = text.indexOf('"', at + 1);
            if (end < 0) {
                throw unreadable(row);
            }
            field.append(text, from, end);
            at = end + 1;
        }
        boolean isQuoted = at > start;
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineBreak(text.charAt(at))) {
            at++;
        }
        if (isQuoted && at > from) {
            throw unreadable(row);
        }
        String content = TableRow.stripped(field.append(text, from, at).toString());
        if (content.indexOf('\0') >= 0) {
            throw new TableStopped(row, "", Defect.at("", "table.no-text"));
        }
        return content.isEmpty() ? TableRow.Cell.EMPTY : new TableRow.Cell(content, false);
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }

    private static TableStopped unreadable(int row) {
        return new TableStopped(row, "", Defect.at("", "table.row-unreadable"));
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
            } else if (!quoted && isLineBreak(character)) {
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
