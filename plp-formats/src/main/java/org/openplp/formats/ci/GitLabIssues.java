package org.openplp.formats.ci;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.report.Report;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.JsonText;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.text.Bundle;

/** Reports as issues of code quality of GitLab, which shows in a merge request what is new and what is gone. */
public final class GitLabIssues {
    private final Messages messages;
    private final Bundle labels;
    private final DefectTexts defectTexts;
    private final boolean all;

    /** An issue; its identity tells it from the others of its file. */
    private record Issue(String check, String severity, String file, Place place, List<String> identity, String text) {}

    /** The issues while they are written. */
    private final class Written implements ReportDocument {
        private final Writer out;
        private final JsonGenerator json;
        private final Fingerprints fingerprints = new Fingerprints();

        Written(Writer out) throws IOException {
            this.out = out;
            this.json = JsonText.generator(out);
            json.writeStartArray();
        }

        @Override
        public Part part(int number, Report report) {
            List<Issue> issues = issues(report);
            return () -> {
                for (Issue issue : issues) {
                    write(issue);
                }
                json.flush();
            };
        }

        @Override
        public void end() throws IOException {
            json.writeEndArray();
            json.flush();
            out.write('\n');
        }

        private void write(Issue issue) throws IOException {
            json.writeStartObject();
            json.writeStringField("description", Page.printable(issue.text()));
            json.writeStringField("check_name", issue.check());
            json.writeStringField(
                    "fingerprint",
                    fingerprints.of(Stream.concat(Stream.of(issue.file()), issue.identity().stream())
                            .toList()));
            json.writeStringField("severity", issue.severity());
            json.writeObjectFieldStart("location");
            json.writeStringField("path", issue.file());
            json.writeObjectFieldStart("lines");
            json.writeNumberField("begin", issue.place().line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
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
        requireNonNull(defectTexts, "defectTexts");
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
        return ReportDocument.text(this::document, reports);
    }

    /**
     * Begins a document that is written file by file.
     *
     * @param out where to
     * @return the document
     * @throws IOException if it cannot be written
     */
    public ReportDocument document(Writer out) throws IOException {
        requireNonNull(out, "out");
        return new Written(out);
    }

    private List<Issue> issues(Report report) {
        List<Issue> issues = new ArrayList<>();
        String file = FileName.of(report.read().file()).path();
        Told.of(report, messages)
                .ifPresent(told -> Issues.of(told, all).stream()
                        .map(finding -> issue(file, told, finding))
                        .forEach(issues::add));
        report.read().defects().forEach(defect -> issues.add(issue(file, defect)));
        return issues;
    }

    private static Issue issue(String file, Told told, Finding finding) {
        return new Issue(
                finding.norm().id().value(),
                severity(told, finding),
                file,
                told.place(finding),
                List.of(told.partnership(), finding.id(), finding.outcome().name()),
                String.join(" \u00B7 ", told.parts(finding)));
    }

    private Issue issue(String file, PlacedDefect defect) {
        String path = defect.defect().path();
        String text = defectTexts.text(defect.defect());
        return new Issue(
                "dossier/" + defect.defect().code(),
                "blocker",
                file,
                defect.place(),
                List.of(defect.defect().code(), path),
                path.isEmpty() ? text : labels.text("of", defectTexts.path(defect.defect()), text));
    }

    private static String severity(Told told, Finding finding) {
        if (told.ruleFailed(finding)) {
            return "critical";
        }
        if (!Standing.of(finding).isOfABreach() || told.report().isFrozen(finding)) {
            return "info";
        }
        return switch (finding.severity(told.assessment().reading())) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
