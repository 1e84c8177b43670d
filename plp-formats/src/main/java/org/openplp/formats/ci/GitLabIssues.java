package org.openplp.formats.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.JsonText;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;

/**
 * Writes reports as code quality issues of GitLab, which shows in a merge request which ones are new and which are
 * gone.
 */
public final class GitLabIssues implements ReportDocument {
    /** An issue, with its identity within the file. */
    private record Issue(String check, String severity, String file, Place place, List<String> identity, String text) {}

    private final Manner manner;
    private final Bundle labels;
    private final Writer out;
    private final JsonGenerator json;
    private final Fingerprints fingerprints = new Fingerprints();

    public GitLabIssues(Manner manner, Writer out) throws IOException {
        this.manner = manner;
        this.labels = ToolReport.labels(manner.messages());
        this.out = out;
        this.json = JsonText.generator(out);
        json.writeStartArray();
    }

    @Override
    public Part part(int number, CheckedFile checked) {
        List<Issue> issues = issues(checked);
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
        json.writeNumberField("begin", issue.place().orStart().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private List<Issue> issues(CheckedFile checked) {
        List<Issue> issues = new ArrayList<>();
        String file = FileName.of(checked.read().file()).path();
        ToolReport.of(checked, manner.messages())
                .ifPresent(report -> report.besideLines(manner.all()).stream()
                        .map(finding -> issue(file, report, finding))
                        .forEach(issues::add));
        checked.read().defects().forEach(defect -> issues.add(issue(file, defect)));
        return issues;
    }

    private static Issue issue(String file, ToolReport report, Finding finding) {
        return new Issue(
                finding.norm().id().value(),
                severity(report, finding),
                file,
                report.place(finding),
                List.of(report.partnership(), finding.id(), finding.outcome().name()),
                String.join(" \u00B7 ", report.parts(finding)));
    }

    private Issue issue(String file, PlacedDefect defect) {
        FactPath path = defect.defect().path();
        String text = manner.defects().text(defect);
        return new Issue(
                "dossier/" + defect.defect().code(),
                "blocker",
                file,
                defect.place(),
                List.of(defect.defect().code(), path.toString()),
                path.isEmpty() ? text : labels.text("of", manner.defects().path(defect), text));
    }

    private static String severity(ToolReport report, Finding finding) {
        if (report.ruleFailed(finding)) {
            return "critical";
        }
        if (!FindingStatus.of(finding).isOfABreach() || report.file().isFrozen(finding)) {
            return "info";
        }
        return switch (finding.severity(report.assessment().reading())) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
