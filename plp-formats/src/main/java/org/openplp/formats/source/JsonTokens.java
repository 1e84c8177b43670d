package org.openplp.formats.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.defect.Place;

/** The tokens of a JSON text. */
final class JsonTokens implements Tokens {
    private static final StreamReadConstraints WITHOUT_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private final JsonParser parser;

    private JsonTokens(JsonParser parser) {
        this.parser = parser;
    }

    static JsonTokens of(String text) throws IOException {
        return new JsonTokens(factory().createParser(text));
    }

    static JsonTokens of(byte[] text) throws IOException {
        return new JsonTokens(factory().createParser(text));
    }

    /** A factory for one text, since it keeps the names of the keys that its parsers read. */
    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(WITHOUT_LIMITS)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    @Override
    public @Nullable JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException broken) {
            throw stoppedAt(broken.getLocation());
        } catch (RuntimeException bug) { // a bug of the parser on unexpected input, never of our code
            throw stoppedAt(parser.currentLocation());
        }
    }

    @Override
    public String text() throws IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException broken) {
            throw stoppedAt(broken.getLocation());
        }
    }

    @Override
    public Place start() {
        return place(parser.currentTokenLocation());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static ReadingStopped stoppedAt(JsonLocation location) {
        return ReadingStopped.bySyntax(place(location), "JSON");
    }

    private static Place place(JsonLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
