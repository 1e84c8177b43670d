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
 * Reads a text into a record of any type. Several threads can use it at once.
 *
 * @param <R> the record at the root
 */
public final class RecordReader<R extends Record> {
    /**
     * The result of reading a text.
     *
     * @param <R> the record at the root
     * @param content the record, with blanks for what could not be read; empty if there is none
     * @param defects the defects, in the order of the file
     * @param places the places of the values
     */
    public record ReadRecord<R>(Optional<R> content, List<PlacedDefect> defects, Places places) {}

    /** Limits the values of a file by its size: each takes at least eight bytes, except in files that nobody would keep. */
    private static final int LEAST_BYTES_OF_A_VALUE = 8;

    /**
     * Limits the entries of one list more strictly than the size of its file does. Some rules compare each entry of one list with each entry of another, so the
     * time grows with the product.
     */
    private static final int LEAST_BYTES_OF_AN_ENTRY = 3072;

    private static final int VALUES_OF_A_SMALL_FILE = 1000;
    private static final int ENTRIES_OF_A_SMALL_FILE = 1000;

    private final RecordForm<R> form;

    /** Creates a reader of one form. */
    public RecordReader(RecordForm<R> form) {
        this.form = form;
    }

    /** Reads a text as JSON or YAML. It may have as many values, and as many entries in one list, as a file of the size limit. */
    public ReadRecord<R> read(String text, boolean isJson, int limit) {
        try (LocatingParser parser = LocatingParser.of(text, isJson, mostValues(limit), mostEntries(limit))) {
            return read(parser);
        } catch (ReadingStopped stopped) {
            return new ReadRecord<>(Optional.empty(), stopped.defects(), Places.none());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }

    /** Reads a file in less time, without places; empty if it has any defect. */
    public Optional<R> readSound(byte[] content, boolean isJson, int limit) {
        try (LocatingParser parser =
                LocatingParser.withoutPlaces(content, isJson, mostValues(limit), mostEntries(limit))) {
            return read(parser).content();
        } catch (IOException defective) {
            return Optional.empty();
        }
    }

    private static int mostValues(int limit) {
        return Math.max(VALUES_OF_A_SMALL_FILE, limit / LEAST_BYTES_OF_A_VALUE);
    }

    /** The largest number of entries of one list in a file with this limit in bytes. */
    public static int mostEntries(int limit) {
        return Math.max(ENTRIES_OF_A_SMALL_FILE, limit / LEAST_BYTES_OF_AN_ENTRY);
    }

    private ReadRecord<R> read(LocatingParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            throw ReadingStopped.at(Place.START, DefectCode.SYNTAX, "empty", form.firstKey());
        }
        Optional<R> content = Optional.ofNullable(form.readUnlessRefused(parser));
        if (content.isPresent() && parser.nextToken() != null) {
            throw ReadingStopped.at(parser.here(), DefectCode.DOCUMENT_SEVERAL);
        }
        Places places = parser.places();
        List<PlacedDefect> defects = parser.defects().stream()
                .map(found -> found.place().equals(Place.NONE)
                        ? new PlacedDefect(
                                found.defect(), places.of(found.defect().path()))
                        : found)
                .toList();
        return new ReadRecord<>(content, defects, places);
    }
}
