package org.openplp.formats.overview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.openplp.formats.wording.HeadJson;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.outcome.Outcome;

/** An overview as JSON: the field {@code overview} of the report of several files. Each number comes with the unit that it counts. */
public final class OverviewJson {
    private OverviewJson() {}

    /**
     * Writes the field {@code overview}.
     *
     * @param json the JSON to write to
     * @param overview the overview
     * @throws IOException if it cannot be written
     */
    public static void write(JsonGenerator json, Overview overview) throws IOException {
        json.writeObjectFieldStart("overview");
        if (overview.circumstances().isPresent()) {
            Overview.Circumstances asked = overview.circumstances().get();
            HeadJson.circumstances(json, asked.day(), asked.reading(), asked.book());
        }
        json.writeNumberField("files", overview.files());
        json.writeNumberField("unreadable", overview.unreadable());
        json.writeObjectFieldStart("answers");
        json.writeStringField("unit", "dossier");
        for (Overall.Compliance answer : Overall.Compliance.values()) {
            json.writeNumberField(answer.name(), overview.dossiers(answer));
        }
        json.writeEndObject();
        partnerships(json, overview);
        norms(json, overview);
        json.writeArrayFieldStart("inSeveralFiles");
        for (var entry : overview.severalFiles().entrySet()) {
            json.writeStartObject();
            json.writeStringField("partnership", entry.getKey());
            JsonText.strings(json, "files", entry.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void partnerships(JsonGenerator json, Overview overview) throws IOException {
        json.writeArrayFieldStart("partnerships");
        for (OverviewLine line : overview.lines()) {
            json.writeStartObject();
            json.writeStringField("file", line.file());
            if (line.shown().isPresent()) {
                shown(json, line.shown().get());
            } else {
                json.writeNumberField("defects", line.defects());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void shown(JsonGenerator json, OverviewLine.Assessed shown) throws IOException {
        json.writeStringField("partnership", shown.id());
        JsonText.nullable(json, "name", shown.name());
        json.writeStringField("overall", shown.overall().answer().name());
        json.writeStringField("overallWhy", shown.overall().why().name());
        json.writeObjectFieldStart("norms");
        json.writeStringField("unit", "norm, by its gravest outcome");
        json.writeNumberField("inTheWay", shown.inTheWay());
        json.writeNumberField("notInTheWay", shown.notInTheWay());
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(outcome.name(), shown.norms(outcome));
        }
        json.writeNumberField("forPeople", shown.forPeople());
        json.writeEndObject();
        HeadJson.tally(json, shown.tally());
        JsonText.nullable(json, "nextDue", shown.nextDue().map(LocalDate::toString));
    }

    private static void norms(JsonGenerator json, Overview overview) throws IOException {
        json.writeArrayFieldStart("norms");
        for (var entry : overview.norms().entrySet()) {
            json.writeStartObject();
            json.writeStringField("norm", entry.getKey().id().value());
            json.writeStringField("unit", "dossier, by the gravest outcome of the norm");
            for (Outcome outcome : Outcome.values()) {
                json.writeNumberField(outcome.name(), entry.getValue().getOrDefault(outcome, 0));
            }
            json.writeNumberField("waived", overview.waived(entry.getKey()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
