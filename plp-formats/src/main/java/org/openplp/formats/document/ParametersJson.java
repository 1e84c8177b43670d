package org.openplp.formats.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.local.ParameterLayer;
import org.openplp.rules.local.ParameterOnDay;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.source.Citation;

/** The parameters with an arrangement on record, as JSON: the value of the texts, then each arrangement. */
final class ParametersJson {
    private ParametersJson() {}

    static void write(JsonGenerator json, CheckedFile checked, List<ParameterOnDay> parameters) throws IOException {
        json.writeArrayFieldStart("parameters");
        for (ParameterOnDay parameter : parameters) {
            json.writeStartObject();
            json.writeStringField("key", parameter.key());
            json.writeArrayFieldStart("layers");
            for (ParameterLayer layer : parameter.layers()) {
                layer(json, checked, layer);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void layer(JsonGenerator json, CheckedFile checked, ParameterLayer layer) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", layer.level().name());
        JsonText.nullable(json, "value", layer.value());
        json.writeStringField("unit", layer.unit().name());
        JsonText.nullable(json, "from", layer.from().map(LocalDate::toString));
        JsonText.nullable(json, "until", layer.until().map(LocalDate::toString));
        json.writeBooleanField("applies", layer.applies());
        json.writeStringField("standing", layer.standing().name());
        json.writeArrayFieldStart("norms");
        for (Norm norm : layer.norms()) {
            json.writeStartObject();
            json.writeStringField("id", norm.id().value());
            JsonText.strings(
                    json,
                    "citations",
                    norm.citations().stream().map(Citation::label).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonText.nullable(json, "reference", layer.reference());
        if (layer.path().isPresent()) {
            HeadJson.location(json, checked.read(), layer.path().get());
        }
        json.writeEndObject();
    }
}
