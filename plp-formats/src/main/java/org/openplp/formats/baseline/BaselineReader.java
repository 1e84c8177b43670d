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
import org.openplp.rules.rule.Outcome;

/** Reads one baseline, and stops where the file is none: half a baseline would let breaches pass or fail at random. */
final class BaselineReader {
    private static final String REMEDY = "; take the file back from version control, or write it anew";

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
                throw wrong(json, "something follows the end of the baseline");
            }
            return baseline;
        } catch (JsonProcessingException notJson) {
            throw wrong(
                    Objects.requireNonNullElse(notJson.getLocation(), JsonLocation.NA),
                    "this is not well-formed JSON, or a key stands twice");
        } catch (ReadingStopped notText) {
            throw wrong(notText.defects().get(0).place(), "this is not text in UTF-8");
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }

    private Baseline whole(JsonParser json) throws IOException, UnreadableBaseline {
        expect(json, JsonToken.START_OBJECT, "a baseline is an object with format and frozen");
        Set<String> keys = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            keys.add(key);
            switch (key) {
                case "format" -> format(json);
                case "frozen" -> entries.addAll(frozen(json));
                default -> throw wrong(json, "a baseline has no such key");
            }
        }
        if (!keys.equals(Set.of("format", "frozen"))) {
            throw wrong(json, "a baseline has format and frozen");
        }
        return new Baseline(entries);
    }

    private void format(JsonParser json) throws IOException, UnreadableBaseline {
        if (json.nextToken() != JsonToken.VALUE_NUMBER_INT || !json.getText().equals("" + BaselineFile.FORMAT)) {
            throw wrong(json, "this release reads baselines of format " + BaselineFile.FORMAT + " alone");
        }
    }

    private List<Entry> frozen(JsonParser json) throws IOException, UnreadableBaseline {
        json.nextToken();
        expect(json, JsonToken.START_ARRAY, "frozen is a list");
        List<Entry> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            entries.add(entry(json));
        }
        return entries;
    }

    private Entry entry(JsonParser json) throws IOException, UnreadableBaseline {
        expect(json, JsonToken.START_OBJECT, "what is frozen is an object");
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
                default -> throw wrong(json, "what is frozen has no such key");
            }
        }
        if (keys.size() < 4) {
            throw wrong(json, "what is frozen has partnership, finding, outcome and why");
        }
        return new Entry(partnership, finding, outcome, why);
    }

    private Outcome outcome(JsonParser json) throws IOException, UnreadableBaseline {
        return switch (text(json)) {
            case "BREACHED" -> Outcome.BREACHED;
            case "UNDETERMINED" -> Outcome.UNDETERMINED;
            default -> throw wrong(json, "only BREACHED and UNDETERMINED can be frozen");
        };
    }

    private List<String> texts(JsonParser json) throws IOException, UnreadableBaseline {
        expect(json, JsonToken.START_ARRAY, "why is a list of texts");
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(json));
        }
        return texts;
    }

    private String text(JsonParser json) throws IOException, UnreadableBaseline {
        expect(json, JsonToken.VALUE_STRING, "this is to be a text");
        String text = json.getText();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw wrong(json, "half a character is escaped in this text");
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
        return new UnreadableBaseline(file + ":" + at.line() + ":" + at.column() + ": " + what + REMEDY);
    }
}
