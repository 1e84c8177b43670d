package org.openplp.formats.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openplp.formats.defect.Place;
import org.openplp.formats.source.ReadingStopped;
import org.openplp.formats.source.SourceText;
import org.openplp.rules.outcome.Outcome;

/**
 * Reads one baseline, and stops at the first mistake in the file. With half a baseline, breaches would pass or fail at
 * random.
 */
final class BaselineReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String file;

    BaselineReader(String file) {
        this.file = file;
    }

    Baseline read(byte[] content) throws UnreadableBaseline {
        try (JsonParser json = JSON.createParser(SourceText.ofAnyCharacters(content))) {
            json.nextToken();
            Baseline baseline = whole(json);
            if (json.nextToken() != null) {
                throw wrong(json, "afterTheEnd");
            }
            return baseline;
        } catch (JsonProcessingException notJson) {
            throw wrong(Objects.requireNonNullElse(notJson.getLocation(), JsonLocation.NA), "notJson");
        } catch (ReadingStopped notText) {
            throw wrong(notText.defects().get(0).place(), "notText");
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }

    private Baseline whole(JsonParser json) throws IOException, UnreadableBaseline {
        expect(json, JsonToken.START_OBJECT, "notObject");
        Set<String> keys = new HashSet<>();
        List<FrozenFinding> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            keys.add(key);
            switch (key) {
                case "format" -> format(json);
                case "frozen" -> entries.addAll(frozen(json));
                default -> throw wrong(json, "noSuchKey");
            }
        }
        if (!keys.equals(Set.of("format", "frozen"))) {
            throw wrong(json, "keys");
        }
        return new Baseline(entries);
    }

    private void format(JsonParser json) throws IOException, UnreadableBaseline {
        if (json.nextToken() != JsonToken.VALUE_NUMBER_INT || !json.getText().equals("" + BaselineFile.FORMAT)) {
            throw wrong(json, "format");
        }
    }

    private List<FrozenFinding> frozen(JsonParser json) throws IOException, UnreadableBaseline {
        json.nextToken();
        expect(json, JsonToken.START_ARRAY, "frozen.notList");
        List<FrozenFinding> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            entries.add(entry(json));
        }
        return entries;
    }

    private FrozenFinding entry(JsonParser json) throws IOException, UnreadableBaseline {
        expect(json, JsonToken.START_OBJECT, "entry.notObject");
        Set<String> keys = new HashSet<>();
        String partnership = "";
        String finding = "";
        Outcome outcome = Outcome.BREACHED;
        List<String> why = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            keys.add(key);
            json.nextToken();
            switch (key) {
                case "partnership" -> partnership = text(json);
                case "finding" -> finding = text(json);
                case "outcome" -> outcome = outcome(json);
                case "why" -> why = texts(json);
                default -> throw wrong(json, "entry.noSuchKey");
            }
        }
        if (keys.size() < 4) {
            throw wrong(json, "entry.keys");
        }
        return new FrozenFinding(partnership, finding, outcome, why);
    }

    private Outcome outcome(JsonParser json) throws IOException, UnreadableBaseline {
        return switch (text(json)) {
            case "BREACHED" -> Outcome.BREACHED;
            case "UNDETERMINED" -> Outcome.UNDETERMINED;
            default -> throw wrong(json, "entry.outcome");
        };
    }

    private List<String> texts(JsonParser json) throws IOException, UnreadableBaseline {
        expect(json, JsonToken.START_ARRAY, "entry.why");
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(json));
        }
        return texts;
    }

    private String text(JsonParser json) throws IOException, UnreadableBaseline {
        expect(json, JsonToken.VALUE_STRING, "entry.notText");
        String text = json.getText();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw wrong(json, "entry.halfCharacter");
        }
        return text;
    }

    private void expect(JsonParser json, JsonToken token, String otherwise) throws UnreadableBaseline {
        if (json.currentToken() != token) {
            throw wrong(json, otherwise);
        }
    }

    private UnreadableBaseline wrong(JsonParser json, String what) {
        return wrong(json.currentTokenLocation(), what);
    }

    private UnreadableBaseline wrong(JsonLocation at, String what) {
        return wrong(new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())), what);
    }

    private UnreadableBaseline wrong(Place at, String what) {
        return UnreadableBaseline.at(file, at, what, Integer.toString(BaselineFile.FORMAT));
    }
}
