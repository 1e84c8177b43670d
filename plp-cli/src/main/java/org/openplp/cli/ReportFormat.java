package org.openplp.cli;

import java.util.List;
import java.util.Locale;
import org.openplp.formats.ci.GitHubAnnotations;
import org.openplp.formats.ci.GitLabIssues;
import org.openplp.formats.ci.JUnitReport;
import org.openplp.formats.ci.SarifReport;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.html.HtmlReport;
import org.openplp.formats.markdown.MarkdownReport;
import org.openplp.formats.report.JsonReport;
import org.openplp.formats.report.Report;
import org.openplp.formats.report.TextReport;
import org.openplp.rules.assessment.Messages;

/** The formats in which {@code plp check} reports: each gives one document, however many files were checked. */
enum ReportFormat {
    TEXT,
    JSON,
    HTML,
    SARIF,
    JUNIT,
    MARKDOWN,
    GITHUB,
    GITLAB;

    /**
     * How a report is written.
     *
     * @param messages what is said of findings and notices
     * @param defectTexts what is said of defects
     * @param all whether to list what is met, not applicable or frozen too
     * @param colours whether to mark what matters with colours, where the format has some
     */
    record Manner(Messages messages, DefectTexts defectTexts, boolean all, boolean colours) {}

    private static final String BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    /** Whether the format has a place for a file that cannot be read; elsewhere standard error alone tells of it. */
    boolean tellsDefects() {
        return this != TEXT;
    }

    /** The reports as one document. Several of them are a list, even if it has a single entry. */
    String write(List<Report> reports, boolean several, Manner manner) {
        Messages messages = manner.messages();
        DefectTexts defects = manner.defectTexts();
        boolean all = manner.all();
        return switch (this) {
            case TEXT -> text(reports, new TextReport(messages, manner.colours(), all));
            case JSON -> {
                JsonReport json = new JsonReport(messages, defects, all);
                yield several ? json.of(reports) : json.of(reports.get(0));
            }
            case HTML -> {
                HtmlReport html = new HtmlReport(messages, defects, all);
                yield several ? html.of(reports) : html.of(reports.get(0));
            }
            case SARIF -> new SarifReport(messages, defects, all).of(reports);
            case JUNIT -> new JUnitReport(messages, defects, all).of(reports);
            case MARKDOWN -> new MarkdownReport(messages, defects, all).of(reports);
            case GITHUB -> new GitHubAnnotations(messages, defects, all).of(reports);
            case GITLAB -> new GitLabIssues(messages, defects, all).of(reports);
        };
    }

    private static String text(List<Report> reports, TextReport text) {
        List<String> written = reports.stream()
                .filter(report -> report.assessment().isPresent())
                .map(text::of)
                .toList();
        return String.join(BETWEEN, written);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
