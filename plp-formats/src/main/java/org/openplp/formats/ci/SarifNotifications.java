package org.openplp.formats.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.outline.Outline;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Notice;

/**
 * The notifications of a SARIF log, which are about the check itself: what could not be assessed, and what a reader
 * should know.
 */
final class SarifNotifications {
    /** The kinds of notifications. */
    enum Kind {
        NOT_ASSESSED("not-assessed"),
        RULE_FAILED("rule-failed"),
        NOTICE("notice"),
        BASELINE_GONE("baseline-gone");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    private final Messages messages;
    private final SarifRules rules;

    SarifNotifications(Messages messages, SarifRules rules) {
        this.messages = messages;
        this.rules = rules;
    }

    void of(JsonGenerator json, SarifFile file) throws IOException {
        if (file.report().isPresent()) {
            failed(json, file, file.report().get());
            notices(json, file, file.report().get());
            gone(json, file);
        } else {
            notAssessed(json, file);
        }
    }

    private void notAssessed(JsonGenerator json, SarifFile file) throws IOException {
        List<PlacedDefect> defects = file.checked().read().defects();
        start(
                json,
                Kind.NOT_ASSESSED,
                "error",
                Outline.notAssessed(defects.size(), messages.texts().language()));
        location(json, file, defects.get(0).place());
        json.writeEndObject();
    }

    private void failed(JsonGenerator json, SarifFile file, ToolReport report) throws IOException {
        for (Finding finding : report.everything()) {
            if (report.ruleFailed(finding)) {
                start(json, Kind.RULE_FAILED, "error", report.sentence(finding));
                location(json, file, report.place(finding));
                rules.associated(json, finding.norm().id().value());
                json.writeEndObject();
            }
        }
    }

    private void notices(JsonGenerator json, SarifFile file, ToolReport report) throws IOException {
        for (Notice notice : report.assessment().notices()) {
            start(
                    json,
                    Kind.NOTICE,
                    "note",
                    messages.of(notice, report.assessment().book()));
            location(json, file, file.place(notice.path()));
            json.writeObjectFieldStart("properties");
            json.writeStringField("code", notice.code());
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void gone(JsonGenerator json, SarifFile file) throws IOException {
        Optional<Frozen> baseline = file.checked().baseline();
        int gone = baseline.map(frozen -> frozen.gone().size()).orElse(0);
        if (gone > 0) {
            String key = gone == 1 ? "baseline.gone.one" : "baseline.gone";
            String name = baseline.get().file();
            start(json, Kind.BASELINE_GONE, "note", messages.texts().text(key, Integer.toString(gone), name));
            json.writeEndObject();
        }
    }

    private static void start(JsonGenerator json, Kind kind, String level, String text) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", kind.id());
        json.writeEndObject();
        json.writeStringField("level", level);
        SarifText.message(json, "message", text);
    }

    private static void location(JsonGenerator json, SarifFile file, Place place) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        file.location(json, place);
        json.writeEndObject();
        json.writeEndArray();
    }
}
