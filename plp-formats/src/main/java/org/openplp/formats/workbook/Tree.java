package org.openplp.formats.workbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a dossier as the format writes it.
 *
 * @param text a single value; blank for a group or a list
 * @param keys the values of a group
 * @param entries the entries of a list
 * @param kind the kind of value
 */
record Tree(String text, Map<String, Tree> keys, List<Tree> entries, Kind kind) {
    /** The kind of a value. */
    enum Kind {
        TEXT,
        GROUP,
        LIST
    }

    private static final JsonFactory JSON = new JsonFactory();

    /** The tree of a JSON text. */
    static Tree of(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return of(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException("what was written can be read", impossible);
        }
    }

    private static Tree of(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Tree> keys = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                keys.put(key, of(parser));
            }
            return new Tree("", keys, List.of(), Kind.GROUP);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Tree> entries = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries.add(of(parser));
            }
            return new Tree("", Map.of(), entries, Kind.LIST);
        }
        return new Tree(parser.getText(), Map.of(), List.of(), Kind.TEXT);
    }

    /** The value of a key below this one, such as {@code left.date}. */
    Optional<Tree> at(String key) {
        Optional<Tree> found = Optional.of(this);
        for (String step : key.split("\\.", -1)) {
            found = found.flatMap(group -> Optional.ofNullable(group.keys().get(step)));
        }
        return found;
    }

    /** Whether the cells of a group's keys would all be empty or none. */
    boolean showsNothing() {
        return keys.values().stream().allMatch(value -> value.kind == Kind.TEXT && value.text.equals("none"));
    }
}
