package org.openplp.maven;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.ci.GitLabIssues;
import org.openplp.formats.ci.JUnitReport;
import org.openplp.formats.ci.SarifReport;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.markdown.MarkdownReport;
import org.openplp.formats.report.JsonReport;
import org.openplp.formats.report.Report;
import org.openplp.formats.report.TextReport;
import org.openplp.rules.assessment.Messages;

/** The formats in which the goal writes what it found, one file each, however many dossiers were checked. */
enum ReportFormat {
    TEXT("plp.txt"),
    JSON("plp.json"),
    SARIF("plp.sarif"),
    JUNIT("plp-junit.xml"),
    MARKDOWN("plp.md"),
    GITLAB("plp-codequality.json");

    private static final String BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** What is found, written whole. */
    String of(List<Report> reports, Messages messages, boolean all) {
        DefectTexts defects = DefectTexts.in(messages.texts().language());
        return switch (this) {
            case TEXT -> text(reports, new TextReport(messages, false, all));
            case JSON -> new JsonReport(messages, defects, all).of(reports);
            case SARIF -> new SarifReport(messages, defects, all).of(reports);
            case JUNIT -> new JUnitReport(messages, defects, all).of(reports);
            case MARKDOWN -> new MarkdownReport(messages, defects, all).of(reports);
            case GITLAB -> new GitLabIssues(messages, defects, all).of(reports);
        };
    }

    private static String text(List<Report> reports, TextReport text) {
        return String.join(
                BETWEEN,
                reports.stream()
                        .filter(report -> report.assessment().isPresent())
                        .map(text::of)
                        .toList());
    }

    /** What the file is called. */
    String file() {
        return file;
    }

    static Optional<ReportFormat> of(String word) {
        return Stream.of(values())
                .filter(one -> one.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
