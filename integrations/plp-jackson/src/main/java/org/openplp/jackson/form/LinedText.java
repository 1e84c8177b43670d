package org.openplp.jackson.form;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.ReadEntry;

/**
 * The JSON of one record, rebuilt from the tokens of a parser with each token on a line of its own. The line of a
 * defect therefore identifies the token, and so the place in the parser's input.
 */
public final class LinedText {
    private static final int MORE_THAN_ANY_RECORD = 40;
    private static final String NAME = "body.json";

    private final StringBuilder text = new StringBuilder();
    private final long limit;
    private long[] places = new long[64];
    private int tokens;
    private int depth;
    private boolean comma;

    /**
     * Creates an empty text.
     *
     * @param limit the length of the longest text, in bytes
     */
    public LinedText(long limit) {
        this.limit = limit;
    }

    /** Adds the start of an object or a list. */
    public void open(char bracket, int line, int column) {
        next(line, column);
        text.append(bracket);
        comma = false;
        depth++;
    }

    /** Adds the end of an object or a list. */
    public void close(char bracket, int line, int column) {
        comma = false;
        next(line, column);
        text.append(bracket);
        comma = true;
        depth--;
    }

    /** Adds a key. */
    public void key(String name, int line, int column) {
        next(line, column);
        quoted(name);
        text.append(':');
        comma = false;
    }

    /** Adds a text. */
    public void string(String value, int line, int column) {
        next(line, column);
        quoted(value);
        comma = true;
    }

    /** Adds a number, a truth value or null. */
    public void literal(String value, int line, int column) {
        next(line, column);
        text.append(value);
        comma = true;
    }

    /** Whether the record is complete, or will be refused whatever follows. */
    public boolean isDone() {
        return depth == 0 || depth > MORE_THAN_ANY_RECORD || text.length() - tokens > limit;
    }

    /** Reads the record. Defects have the places of the tokens. */
    public <R extends Record> ReadEntry<R> read(EntryReader<R> reader) {
        String whole = text.toString();
        // The line ends were added here and do not count as input.
        int ours = whole.getBytes(StandardCharsets.UTF_8).length > limit + tokens ? 0 : tokens;
        ReadEntry<R> read = reader.withLimit(limit + ours).read(NAME, whole);
        List<PlacedDefect> defects = read.defects().stream()
                .map(defect ->
                        new PlacedDefect(defect.defect(), place(defect.place().line())))
                .toList();
        return new ReadEntry<>(NAME, read.entry(), read.places(), defects);
    }

    /** The defect of a text that the parser refused at a place. */
    public static List<PlacedDefect> malformed(int line, int column) {
        return List.of(PlacedDefect.at(place(line, column), FactPath.ROOT, DefectCode.SYNTAX, "JSON"));
    }

    /** The defect of a text with a part that is too long for the parser. */
    public static List<PlacedDefect> tooLarge() {
        return List.of(PlacedDefect.at(Place.START, FactPath.ROOT, DefectCode.FILE_TOO_LARGE));
    }

    private void next(int line, int column) {
        if (comma) {
            text.append(',');
        }
        if (tokens > 0) {
            text.append('\n');
        }
        if (tokens == places.length) {
            places = Arrays.copyOf(places, 2 * tokens);
        }
        places[tokens++] = ((long) line << Integer.SIZE) | (column & 0xFFFFFFFFL);
    }

    private void quoted(String value) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }

    private Place place(int line) {
        if (tokens == 0) {
            return Place.NONE;
        }
        long place = places[Math.min(Math.max(line, 1), tokens) - 1];
        return place((int) (place >> Integer.SIZE), (int) place);
    }

    /** The place; none if the parser does not know it, because it reads a value in memory. */
    private static Place place(int line, int column) {
        return line < 1 || column < 1 ? Place.NONE : new Place(line, column);
    }
}
