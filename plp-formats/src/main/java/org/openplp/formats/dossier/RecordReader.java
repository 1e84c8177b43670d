package org.openplp.formats.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.DefectCode;

/**
 * Reads a text into a record, whatever the record; it can be used by several threads at once.
 *
 * @param <R> the record at the root
 */
final class RecordReader<R extends Record> {
    /**
     * What became of a text.
     *
     * @param <R> the record at the root
     * @param content the record, with blanks for what could not be read; empty if there is none
     * @param defects what was told, in the order of the file
     * @param places where the values stand
     */
    record Reading<R>(Optional<R> content, List<PlacedDefect> defects, Places places) {}

    /** What a file may cost: a value takes eight bytes of it at least, or it is not one that people keep. */
    private static final int LEAST_BYTES_OF_A_VALUE = 8;

    private static final int VALUES_OF_A_SMALL_FILE = 1000;

    private static final StreamReadConstraints WITHOUT_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private final JsonFactory json;
    private final TextYamlFactory yaml = new TextYamlFactory();
    private final Form<R> form;
    private final long mostValues;

    RecordReader(Class<R> root, long limit) {
        json = JsonFactory.builder()
                .streamReadConstraints(WITHOUT_LIMITS)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        form = Forms.of(root);
        mostValues = Math.max(VALUES_OF_A_SMALL_FILE, limit / LEAST_BYTES_OF_A_VALUE);
    }

    /** Reads a text, as JSON or as YAML. */
    Reading<R> read(String text, boolean isJson) {
        try (JsonParser parser = isJson ? json.createParser(text) : yaml.createParser(text)) {
            return read(new LocatingParser(parser, mostValues));
        } catch (ReadingStopped stopped) {
            return new Reading<>(Optional.empty(), stopped.defects(), Places.none());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }

    private Reading<R> read(LocatingParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            throw ReadingStopped.at(Place.START, DefectCode.SYNTAX, "empty");
        }
        Optional<R> content = Optional.ofNullable(parser.read(form));
        if (content.isPresent() && parser.nextToken() != null) {
            throw ReadingStopped.at(parser.here(), DefectCode.DOCUMENT_SEVERAL);
        }
        return new Reading<>(content, parser.defects(), parser.places());
    }
}
