package org.openplp.formats.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.report.Report;
import org.openplp.formats.wording.JsonText;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.text.Bundle;

/** Reports as issues of code quality of GitLab, which shows in a merge request what is new and what is gone. */
public final class GitLabIssues {
    private final Messages messages;
    private final Bundle labels;
    private final DefectTexts defectTexts;
    private final boolean all;

    /** The issues while they are written. */
    private static final class Written {
        private final JsonGenerator json;
        private final Map<List<String>, Integer> seen = new HashMap<>();

        Written(JsonGenerator json) {
            this.json = json;
        }

        void issue(String check, String severity, String file, Place place, List<String> identity, String text)
                throws IOException {
            json.writeStartObject();
            json.writeStringField("description", Page.printable(text));
            json.writeStringField("check_name", check);
            json.writeStringField("fingerprint", fingerprint(file, identity));
            json.writeStringField("severity", severity);
            json.writeObjectFieldStart("location");
            json.writeStringField("path", file);
            json.writeObjectFieldStart("lines");
            json.writeNumberField("begin", place.line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }

        /** GitLab takes two issues with one fingerprint for the same one, so that a second one of the same identity is numbered. */
        private String fingerprint(String file, List<String> identity) {
            List<String> whole = new ArrayList<>(List.of(file));
            whole.addAll(identity);
            int before = seen.merge(List.copyOf(whole), 1, Integer::sum) - 1;
            if (before > 0) {
                whole.add(Integer.toString(before));
            }
            return Fingerprint.of(whole);
        }
    }

    /**
     * Writes reports.
     *
     * @param messages what is said of findings
     * @param defectTexts what is said of defects
     * @param all whether to list what is met, not applicable, frozen or for people to judge too
     */
    public GitLabIssues(Messages messages, DefectTexts defectTexts, boolean all) {
        this.messages = messages;
        this.labels = Told.labels(messages);
        this.defectTexts = defectTexts;
        this.all = all;
    }

    /**
     * The reports of one or several files.
     *
     * @param reports what there is to report, in the order in which to write it
     * @return a JSON array, ending in a line break
     */
    public String of(List<Report> reports) {
        return JsonText.of(json -> {
            Written written = new Written(json);
            json.writeStartArray();
            for (Report report : reports) {
                String file = FileName.of(report.read().file()).path();
                Optional<Told> told = Told.of(report, messages);
                if (told.isPresent()) {
                    findings(written, file, told.get());
                }
                defects(written, file, report);
            }
            json.writeEndArray();
        });
    }

    private void findings(Written written, String file, Told told) throws IOException {
        for (Finding finding : Issues.of(told, all)) {
            written.issue(
                    finding.norm().id().value(),
                    severity(told, finding),
                    file,
                    told.place(finding),
                    List.of(told.partnership(), finding.id(), finding.outcome().name()),
                    told.lines(finding).replace('\n', ' '));
        }
    }

    private void defects(Written written, String file, Report report) throws IOException {
        for (PlacedDefect defect : report.read().defects()) {
            String path = defect.defect().path();
            String text = defectTexts.text(defect.defect());
            written.issue(
                    "dossier/" + defect.defect().code(),
                    "blocker",
                    file,
                    defect.place(),
                    List.of(defect.defect().code(), path),
                    path.isEmpty() ? text : labels.text("of", path, text));
        }
    }

    private static String severity(Told told, Finding finding) {
        if (finding.outcome() == Outcome.FAILED) {
            return "critical";
        }
        if (!finding.isUnwaivedBreach() || told.report().isFrozen(finding)) {
            return "info";
        }
        return switch (finding.severity(told.assessment().reading())) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
