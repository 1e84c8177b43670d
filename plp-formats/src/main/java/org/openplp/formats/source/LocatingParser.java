package org.openplp.formats.source;

import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;

/**
 * A parser that notes where each value starts while forms read records from it, and collects the defects. It reports by itself what no form needs to see: a key
 * without a value, an alias, an explicit tag.
 */
public final class LocatingParser implements Closeable {
    /** The deepest nesting of mappings and lists; the deepest dossier has about ten levels. */
    static final int DEEPEST = 32;

    private static final int MAPPING = -2;
    private static final int BEFORE_FIRST = -1;
    private static final int NOT_NOTED = -1;

    private final Tokens tokens;
    private final boolean notesPlaces;
    private final long mostValues;
    private final long mostEntries;
    private final Places.Builder places = new Places.Builder();
    private final List<PlacedDefect> defects = new ArrayList<>();
    private final List<String> listsInPart = new ArrayList<>();

    /** For each open mapping or list, its number among the places and the position of the parser in it. */
    private final int[] nodes = new int[DEEPEST + 1];

    private final @Nullable String[] keys = new @Nullable String[DEEPEST + 1];
    private final int[] indices = new int[DEEPEST + 1];
    private int depth;

    private Place keyPlace = Place.START;
    private Place valuePlace = Place.START;
    private @Nullable JsonToken token;
    private @Nullable String text;
    private long values;
    private int lists;
    private long entries;
    private boolean refused;
    private boolean skipping;

    private LocatingParser(Tokens tokens, boolean notesPlaces, long mostValues, long mostEntries) {
        this.tokens = tokens;
        this.notesPlaces = notesPlaces;
        this.mostValues = mostValues;
        this.mostEntries = mostEntries;
    }

    /**
     * A parser of a JSON or YAML text. It stops if the text has too many values, or if an outermost list, including the lists inside it, has too many entries.
     */
    public static LocatingParser of(String text, boolean isJson, long mostValues, long mostEntries) throws IOException {
        return new LocatingParser(tokens(text, isJson), true, mostValues, mostEntries);
    }

    /** A parser of a file that notes no places, which takes less time. It stops at the first defect, of which it says nothing. */
    public static LocatingParser withoutPlaces(byte[] content, boolean isJson, long mostValues, long mostEntries)
            throws IOException {
        Tokens tokens =
                isJson && SourceText.isPlain(content) ? JsonTokens.of(content) : tokens(SourceText.of(content), isJson);
        return new LocatingParser(tokens, false, mostValues, mostEntries);
    }

    private static Tokens tokens(String text, boolean isJson) throws IOException {
        return isJson ? JsonTokens.of(text) : new YamlTokens(text);
    }

    /** Goes to the next token; null at the end. */
    public @Nullable JsonToken nextToken() throws IOException {
        refused = false;
        text = null;
        token = tokens.next();
        if (token == null) {
            return null;
        }
        switch (token) {
            case FIELD_NAME -> {
                if (notesPlaces) {
                    keyPlace = tokens.start();
                    keys[depth] = tokens.text();
                }
            }
            case END_OBJECT, END_ARRAY -> end(token);
            default -> start(token);
        }
        return token;
    }

    /** The current token; null before the first and after the last. */
    public @Nullable JsonToken currentToken() {
        return token;
    }

    /** Skips the content of the current mapping or list: nothing in it is noted or reported. */
    public void skipChildren() throws IOException {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            boolean before = skipping;
            skipping = true;
            int outside = depth - 1;
            do {
                nextToken();
            } while (depth > outside);
            skipping = before;
        }
    }

    /** Takes a string that is kept anyway for the current key, which equals it, so that not each entry of a list keeps its own. */
    public void keepKey(String key) {
        keys[depth] = key;
    }

    /** Skips the value of the current key: nothing in it is noted or reported. */
    public void skipValue() throws IOException {
        skipping = true;
        nextToken();
        skipChildren();
        skipping = false;
    }

    /** Whether no form can read the current value, which has then been reported. */
    public boolean isRefused() {
        return refused;
    }

    /** Whether the current value is text, a number, true or false. */
    public boolean isScalar() {
        return token != null && token.isScalarValue();
    }

    /** The current key or value as written. */
    public String text() throws IOException {
        if (text == null) {
            text = tokens.text();
        }
        return text;
    }

    /** Reports a defect of the current value. */
    public void report(String code, String... about) throws ReadingStopped {
        report(valuePlace, code, about);
    }

    /** Reports a defect of the current key. */
    public void reportKey(String code, String... about) throws ReadingStopped {
        report(keyPlace, code, about);
    }

    /** Reports an unknown key. It could be anything, even a name, so it is shown only if a known key is similar, or if it is a key elsewhere. */
    public void reportUnknownKey(Optional<String> nearest, boolean isOneElsewhere) throws ReadingStopped {
        if (nearest.isEmpty() && !isOneElsewhere) {
            keys[depth] = DefectTexts.KEY_NOT_SHOWN;
        }
        reportKey(
                DefectCode.KEY_UNKNOWN,
                nearest.map(near -> new String[] {"near", near}).orElseGet(() -> new String[0]));
    }

    /** Reports a defect inside the record that was just read, without its place, which is known when all of the file has been read. */
    public void reportInside(FactPath inside, String code, String... about) throws ReadingStopped {
        reportAt(inside.under(path()), Place.NONE, code, about);
    }

    /** Notes that the record that was just read has a value in another place than the file. */
    public void noteMoved(FactPath from, FactPath to) {
        places.move(from.under(path()), to.under(path()));
    }

    /** Notes that the file has a list of the dossier only in part, without saying so. */
    public void noteInPart(String list) {
        listsInPart.add(list);
    }

    /** The lists of the dossier that the file has only in part, without saying so. */
    public List<String> listsInPart() {
        return listsInPart;
    }

    /** Reports that a key is missing in the mapping that was just read and started at a place. */
    public void reportMissing(Place place, String key) throws ReadingStopped {
        reportAt(path().key(key), place, DefectCode.KEY_MISSING);
    }

    private void report(Place place, String code, String... about) throws ReadingStopped {
        reportAt(path(), place, code, about);
    }

    private void reportAt(FactPath path, Place place, String code, String... about) throws ReadingStopped {
        if (skipping) {
            return;
        }
        if (!notesPlaces) {
            throw new ReadingStopped(List.of());
        }
        defects.add(PlacedDefect.at(place, path, code, about));
        if (defects.size() > ReadingStopped.MOST_DEFECTS) {
            throw new ReadingStopped(ReadingStopped.cut(defects));
        }
    }

    /** Whether the current value is the root of the file. */
    public boolean isAtTheTop() {
        return path().equals(FactPath.ROOT);
    }

    /** The path of the current value or key. */
    FactPath path() {
        FactPath path = FactPath.ROOT;
        for (int i = 1; i <= depth; i++) {
            String key = keys[i];
            if (indices[i] >= 0) {
                path = path.entry(indices[i]);
            } else if (key != null) {
                path = path.key(key);
            }
        }
        return path;
    }

    /** The defects so far, in the order in which they were found. */
    public List<PlacedDefect> defects() {
        return defects;
    }

    /** The places so far. */
    public Places places() {
        return places.build();
    }

    /** The start of the last value, mapping or list. */
    public Place valuePlace() {
        return valuePlace;
    }

    /** The start of the current token. */
    public Place here() {
        return tokens.start();
    }

    @Override
    public void close() throws IOException {
        tokens.close();
    }

    private void start(JsonToken token) throws IOException {
        if (notesPlaces) {
            valuePlace = tokens.start();
        }
        if (++values > mostValues) {
            throw ReadingStopped.at(valuePlace, DefectCode.FILE_TOO_LARGE, "values", Long.toString(mostValues));
        }
        if (isInList()) {
            indices[depth]++;
            if (++entries > mostEntries) {
                throw ReadingStopped.at(valuePlace, DefectCode.FILE_TOO_LARGE, "entries", Long.toString(mostEntries));
            }
        }
        int node = skipping || !notesPlaces
                ? NOT_NOTED
                : places.start(keys[depth], valuePlace.line(), valuePlace.column());
        refuse(token);
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth == DEEPEST) {
                throw ReadingStopped.at(valuePlace, DefectCode.NESTING_TOO_DEEP, Integer.toString(DEEPEST));
            }
            depth++;
            nodes[depth] = node;
            keys[depth] = null;
            indices[depth] = MAPPING;
            if (token == JsonToken.START_ARRAY) {
                indices[depth] = BEFORE_FIRST;
                entries = lists++ == 0 ? 0 : entries;
            }
        }
    }

    private void end(JsonToken token) {
        int node = nodes[depth];
        depth--;
        lists -= token == JsonToken.END_ARRAY ? 1 : 0;
        if (node == NOT_NOTED) {
            return;
        }
        if (token == JsonToken.END_ARRAY) {
            places.endList(node);
        } else {
            places.endMapping(node);
        }
    }

    private void refuse(JsonToken token) throws IOException {
        if (tokens.isAlias()) {
            refused = true;
            report(DefectCode.YAML_ALIAS);
        } else if (tokens.isTagged()) {
            refused = true;
            report(DefectCode.VALUE_TYPE, "tag");
        } else if (token == JsonToken.VALUE_NULL) {
            refused = true;
            if (isInList()) {
                report(DefectCode.KEY_EMPTY, "entry");
            } else {
                reportKey(DefectCode.KEY_EMPTY);
            }
        }
    }

    private boolean isInList() {
        return depth > 0 && indices[depth] != MAPPING;
    }
}
