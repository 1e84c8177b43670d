package org.openplp.formats.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.regex.Pattern;
import org.openplp.formats.wording.Page;

/** Texts of SARIF messages. */
final class SarifText {
    private static final Pattern PLACE_TO_FILL = Pattern.compile("\\{(?=[0-9])");

    private SarifText() {}

    static void message(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", plain(text));
        json.writeEndObject();
    }

    /**
     * Escapes a text for a message. SARIF writes links with brackets and placeholders with braces, so a space keeps the
     * text of a dossier from being taken for one.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            plain.append(plain.isEmpty() ? "" : "\n").append(Page.printable(line));
        }
        return PLACE_TO_FILL.matcher(plain.toString().replace("](", "] (")).replaceAll("{ ");
    }
}
