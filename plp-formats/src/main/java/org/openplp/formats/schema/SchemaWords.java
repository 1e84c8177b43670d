package org.openplp.formats.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;

/**
 * Copies the schema of dossiers with titles and descriptions in another language. Objects without a text in that
 * language get none.
 */
final class SchemaWords {
    private static final Set<String> WORDED = Set.of("title", "description");

    private final DossierLabels labels;
    private String word = "";

    SchemaWords(Language language) {
        this.labels = DossierLabels.inLanguage(language);
    }

    String of(String schema) {
        return JsonText.of(json -> {
            try (JsonParser parser = new JsonFactory().createParser(schema)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.FIELD_NAME) {
                        field(parser, json);
                    } else {
                        json.copyCurrentEvent(parser);
                    }
                }
            }
        });
    }

    private void field(JsonParser parser, JsonGenerator json) throws IOException {
        String field = parser.currentName();
        List<String> path = path(parser.getParsingContext());
        if (parser.nextToken() == JsonToken.VALUE_STRING && WORDED.contains(field)) {
            Optional<String> name = name(path).filter(labels::has);
            if (name.isPresent() && field.equals("description")) {
                json.writeStringField("title", labels.label(name.get()));
                json.writeStringField("description", labels.explained(name.get()));
            }
            return;
        }
        if (field.equals("const")) {
            word = parser.getText();
        }
        json.writeFieldName(field);
        json.copyCurrentEvent(parser);
    }

    /** The fields that lead to an object, the outermost first. */
    private static List<String> path(JsonStreamContext object) {
        Deque<String> path = new ArrayDeque<>();
        for (JsonStreamContext at = object.getParent(); at != null; at = at.getParent()) {
            if (at.inObject()) {
                path.addFirst(at.getCurrentName());
            }
        }
        return List.copyOf(path);
    }

    /** The name of the label for the object at a path. */
    private Optional<String> name(List<String> path) {
        String dossier = DossierLabels.name(Dossier.class);
        return switch (String.join("/", path.stream().map(SchemaWords::kind).toList())) {
            case "" -> Optional.of(dossier);
            case "properties/*" -> Optional.of(dossier + "." + path.get(1));
            case "$defs/*" -> Optional.of(path.get(1));
            case "$defs/*/properties/*" -> Optional.of(path.get(1) + "." + path.get(3));
            case "$defs/*/oneOf" -> Optional.of(path.get(1) + "." + word);
            default -> Optional.empty();
        };
    }

    private static String kind(String field) {
        return field.equals("properties") || field.equals("$defs") || field.equals("oneOf") ? field : "*";
    }
}
