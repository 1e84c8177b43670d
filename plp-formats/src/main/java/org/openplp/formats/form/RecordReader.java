package org.openplp.formats.form;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;
import org.openplp.formats.source.LocatingParser;
import org.openplp.formats.source.ReadingStopped;

/**
 * Reads a text into a record, whatever the record; it can be used by several threads at once.
 *
 * @param <R> the record at the root
 */
public final class RecordReader<R extends Record> {
    /**
     * What became of a text.
     *
     * @param <R> the record at the root
     * @param content the record, with blanks for what could not be read; empty if there is none
     * @param defects the defects, in the order of the file
     * @param places where the values stand
     */
    public record Reading<R>(Optional<R> content, List<PlacedDefect> defects, Places places) {}

    /** What a file may cost: a value takes eight bytes of it at least, or it is not one that people keep. */
    private static final int LEAST_BYTES_OF_A_VALUE = 8;

    /** Rules look, for each entry of one list, at each of another: two long lists cost their product, so a list is shorter than its file would let it be. */
    private static final int LEAST_BYTES_OF_AN_ENTRY = 3072;

    private static final int VALUES_OF_A_SMALL_FILE = 1000;
    private static final int ENTRIES_OF_A_SMALL_FILE = 1000;

    private final RecordForm<R> form;

    /** A reader of one form. */
    public RecordReader(RecordForm<R> form) {
        this.form = form;
    }

    /** Reads a text, as JSON or as YAML, which may hold as many values, and as many entries in one list, as a file of the size of the limit can hold. */
    public Reading<R> read(String text, boolean isJson, int limit) {
        int mostValues = Math.max(VALUES_OF_A_SMALL_FILE, limit / LEAST_BYTES_OF_A_VALUE);
        try (LocatingParser parser = LocatingParser.of(text, isJson, mostValues, mostEntries(limit))) {
            return read(parser);
        } catch (ReadingStopped stopped) {
            return new Reading<>(Optional.empty(), stopped.defects(), Places.none());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }

    /** How many entries one list may have in a file that may have as many bytes. */
    public static int mostEntries(int limit) {
        return Math.max(ENTRIES_OF_A_SMALL_FILE, limit / LEAST_BYTES_OF_AN_ENTRY);
    }

    private Reading<R> read(LocatingParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            throw ReadingStopped.at(Place.START, DefectCode.SYNTAX, "empty", form.firstKey());
        }
        Optional<R> content = Optional.ofNullable(form.readUnlessRefused(parser));
        if (content.isPresent() && parser.nextToken() != null) {
            throw ReadingStopped.at(parser.here(), DefectCode.DOCUMENT_SEVERAL);
        }
        return new Reading<>(content, parser.defects(), parser.places());
    }
}
