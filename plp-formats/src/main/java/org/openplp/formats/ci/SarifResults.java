package org.openplp.formats.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.baseline.FrozenFinding;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.JsonText;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;

/** The results of a SARIF log, one for each finding and each defect. */
final class SarifResults {
    private final Bundle labels;
    private final DefectTexts defectTexts;
    private final SarifRules rules;
    private final boolean all;
    private final Fingerprints fingerprints = new Fingerprints();

    SarifResults(Manner manner, SarifRules rules) {
        this.labels = ToolReport.labels(manner.messages());
        this.defectTexts = manner.defects();
        this.rules = rules;
        this.all = manner.all();
    }

    void of(JsonGenerator json, SarifFile file) throws IOException {
        if (file.report().isPresent()) {
            findings(json, file, file.report().get());
        } else {
            defects(json, file);
        }
    }

    private void defects(JsonGenerator json, SarifFile file) throws IOException {
        for (PlacedDefect defect : file.checked().read().defects()) {
            FactPath path = defect.defect().path();
            String text = defectTexts.text(defect);
            json.writeStartObject();
            rules.reference(json, SarifRules.id(defect));
            json.writeStringField("kind", "fail");
            json.writeStringField("level", "error");
            SarifText.message(
                    json, "message", path.isEmpty() ? text : labels.text("of", defectTexts.path(defect), text));
            location(json, file, defect.place(), path);
            json.writeArrayFieldStart("suppressions");
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes the findings. A rule that failed has a notification instead of a result. */
    private void findings(JsonGenerator json, SarifFile file, ToolReport report) throws IOException {
        Map<String, FrozenFinding> entries =
                Baseline.of(FreezableFindings.of(List.of(report.assessment()))).entries().stream()
                        .collect(Collectors.toMap(FrozenFinding::finding, entry -> entry, (one, other) -> one));
        for (Finding finding : report.findings(all)) {
            if (finding.outcome() != Outcome.FAILED) {
                finding(json, file, report, finding, Optional.ofNullable(entries.get(finding.id())));
            }
        }
    }

    private void finding(
            JsonGenerator json, SarifFile file, ToolReport report, Finding finding, Optional<FrozenFinding> entry)
            throws IOException {
        String kind = kind(finding);
        json.writeStartObject();
        rules.reference(json, finding.norm().id().value());
        json.writeStringField("kind", kind);
        json.writeStringField(
                "level",
                kind.equals("fail")
                        ? SarifRules.level(finding.severity(report.assessment().reading()))
                        : "none");
        SarifText.message(json, "message", report.lines(finding));
        location(json, file, report.place(finding), finding.subject().path());
        fingerprints(json, report, finding, entry);
        suppressions(json, file, report, finding);
        if (file.checked().baseline().isPresent() && entry.isPresent()) {
            json.writeStringField("baselineState", file.checked().isFrozen(finding) ? "unchanged" : "new");
        }
        properties(json, report, finding);
        json.writeEndObject();
    }

    private static String kind(Finding finding) {
        return switch (finding.outcome()) {
            case BREACHED -> finding.norm().isOwedByOthers() ? "informational" : "fail";
            case MET -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
            case UNDETERMINED -> finding.norm().needsHumanReview() ? "review" : "open";
            case PENDING, FAILED -> "open";
        };
    }

    private static void location(JsonGenerator json, SarifFile file, Place place, FactPath path) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        file.location(json, place);
        if (!path.isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", SarifText.plain(path.toString()));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /**
     * Writes two fingerprints. One identifies the finding, whatever its outcome. The other also covers what decided it,
     * if a baseline could freeze it.
     */
    private void fingerprints(JsonGenerator json, ToolReport report, Finding finding, Optional<FrozenFinding> entry)
            throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("finding/v1", fingerprints.of(List.of(report.partnership(), finding.id())));
        if (entry.isPresent()) {
            json.writeStringField(
                    "decided/v1",
                    fingerprints.of(Stream.concat(
                                    Stream.of(
                                            report.partnership(),
                                            finding.id(),
                                            entry.get().outcome().name()),
                                    entry.get().why().stream())
                            .toList()));
        }
        json.writeEndObject();
    }

    /**
     * Writes the list of suppressions. If one result has the list, SARIF requires it in all results; an empty list
     * means that the result is not suppressed.
     */
    private static void suppressions(JsonGenerator json, SarifFile file, ToolReport report, Finding finding)
            throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (finding.waiver().isPresent()) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField(
                    "justification", SarifText.plain(report.waived(finding).orElse("")));
            json.writeObjectFieldStart("location");
            file.location(json, file.place(finding.waiver().get()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void properties(JsonGenerator json, ToolReport report, Finding finding) throws IOException {
        Explanation explanation = report.explanation(finding);
        json.writeObjectFieldStart("properties");
        json.writeStringField("id", finding.id());
        json.writeStringField("outcome", finding.outcome().name());
        json.writeStringField(
                "severity", finding.severity(report.assessment().reading()).name());
        json.writeStringField("standing", FindingStatus.of(finding).name());
        json.writeStringField("subject", finding.subject().kind().name());
        if (explanation.failed()) {
            json.writeBooleanField("unexplained", true);
        }
        if (explanation.due().isPresent()) {
            json.writeStringField(
                    "due", explanation.due().map(LocalDate::toString).get());
        }
        if (!explanation.missing().isEmpty()) {
            JsonText.strings(
                    json,
                    "missing",
                    explanation.missing().stream()
                            .map(Explanation.Missing::path)
                            .toList());
        }
        if (!explanation.open().isEmpty()) {
            JsonText.strings(json, "open", explanation.open());
        }
        json.writeEndObject();
    }
}
