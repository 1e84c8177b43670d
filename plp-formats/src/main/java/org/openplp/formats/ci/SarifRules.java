package org.openplp.formats.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Citation;
import org.openplp.rules.text.Bundle;

/** The rules of a SARIF log: the reported norms, and the kinds of defects. */
final class SarifRules {
    private record Applied(Norm norm, LocalDate day, Severity severity) {}

    private final Texts texts;
    private final Bundle labels;
    private final Map<String, Optional<Applied>> rules = new LinkedHashMap<>();
    private final List<String> order;

    SarifRules(Messages messages, List<SarifFile> files, boolean all) {
        this.texts = messages.texts();
        this.labels = ToolReport.labels(messages);
        for (SarifFile file : files) {
            file.report().ifPresent(report -> norms(report, all));
            for (PlacedDefect defect : file.checked().read().defects()) {
                rules.putIfAbsent(id(defect), Optional.empty());
            }
        }
        this.order = new ArrayList<>(rules.keySet());
    }

    private void norms(ToolReport report, boolean all) {
        LocalDate day = report.assessment().snapshot().day();
        for (Finding finding : report.findings(all)) {
            Severity severity = finding.severity(report.assessment().reading());
            rules.putIfAbsent(finding.norm().id().value(), Optional.of(new Applied(finding.norm(), day, severity)));
        }
    }

    static String id(PlacedDefect defect) {
        return "dossier/" + defect.defect().code();
    }

    static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the rule of a result. */
    void reference(JsonGenerator json, String id) throws IOException {
        json.writeStringField("ruleId", id);
        json.writeNumberField("ruleIndex", order.indexOf(id));
    }

    /** Writes the rule of a notification. */
    void associated(JsonGenerator json, String id) throws IOException {
        json.writeObjectFieldStart("associatedRule");
        json.writeStringField("id", id);
        json.writeNumberField("index", order.indexOf(id));
        json.writeEndObject();
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, Optional<Applied>> rule : rules.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey());
            if (rule.getValue().isPresent()) {
                norm(json, rule.getValue().get());
            } else {
                SarifText.message(json, "shortDescription", labels.text("sarif.defect"));
                SarifText.message(json, "help", labels.text("sarif.defect.help"));
                configuration(json, Severity.ERROR);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notifications");
        for (SarifNotifications.Kind kind : SarifNotifications.Kind.values()) {
            json.writeStartObject();
            json.writeStringField("id", kind.id());
            SarifText.message(json, "shortDescription", labels.text("sarif." + kind));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void norm(JsonGenerator json, Applied applied) throws IOException {
        Norm norm = applied.norm();
        String statement = texts.statement(norm);
        String condition = texts.condition(norm);
        SarifText.message(json, "shortDescription", statement);
        SarifText.message(
                json,
                "fullDescription",
                condition.isEmpty() ? statement : statement + " " + labels.text("rule.condition", condition));
        SarifText.message(json, "help", String.join("\n", help(norm, applied.day())));
        configuration(json, applied.severity());
        json.writeObjectFieldStart("properties");
        json.writeStringField("modality", norm.modality().name());
        json.writeStringField("force", norm.force().name());
        json.writeStringField("check", norm.check().name());
        List<String> bearers = norm.bearers().stream().map(Enum::name).toList();
        JsonText.strings(json, "bearers", bearers);
        JsonText.strings(json, "actors", norm.actors().stream().map(Enum::name).toList());
        JsonText.strings(
                json,
                "tags",
                Stream.concat(Stream.of(norm.force().name(), norm.modality().name()), bearers.stream())
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .toList());
        json.writeEndObject();
    }

    private List<String> help(Norm norm, LocalDate day) {
        List<String> help = new ArrayList<>();
        help.add(labels.text(
                "rule.binds", texts.text("modality." + norm.modality()), texts.text("force." + norm.force())));
        texts.whatToDo(norm).ifPresent(todo -> help.add(labels.text("detail.DO", todo)));
        List<Citation> citations = norm.citationsOn(day);
        if (citations.isEmpty()) {
            help.add(labels.text("rule.noSource"));
        }
        for (Citation citation : citations) {
            help.add(labels.text("rule.source", texts.byCode(norm, citation), texts.title(norm, citation.source())));
        }
        String interpretation = texts.interpretation(norm);
        if (!interpretation.isEmpty()) {
            help.add(labels.text("rule.interpretation", interpretation));
        }
        return help;
    }

    private static void configuration(JsonGenerator json, Severity severity) throws IOException {
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(severity));
        json.writeEndObject();
    }
}
