package org.openplp.formats.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.ci.GitHubAnnotations;
import org.openplp.formats.ci.GitLabIssues;
import org.openplp.formats.ci.JUnitReport;
import org.openplp.formats.ci.SarifReport;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.html.HtmlReport;
import org.openplp.formats.markdown.MarkdownReport;
import org.openplp.formats.overview.OverviewText;
import org.openplp.formats.report.JsonReport;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.report.TextReport;
import org.openplp.rules.assessment.Messages;

/**
 * The formats in which a check reports: each gives one document, however many files were checked. Text, JSON, GitHub's and GitLab's are written file by file and
 * keep nothing of a dossier; JUnit, Markdown and HTML begin with totals, so that they keep what they have to say until the end, and SARIF keeps the
 * dossiers and their findings.
 */
public enum ReportFormat {
    /** For a person at a terminal. Of a single file that cannot be read it is empty, unless it is a {@linkplain #textToKeep text to keep}. */
    TEXT("plp.txt"),
    /** For programs: the contract, from which the others derive. */
    JSON("plp.json"),
    /** For a person with a browser. */
    HTML("plp.html"),
    /** For tools that collect findings. */
    SARIF("plp.sarif"),
    /** For tools that show tests. */
    JUNIT("plp-junit.xml"),
    /** For a comment or a wiki. */
    MARKDOWN("plp.md"),
    /** Commands of a workflow, by which GitHub marks lines. */
    GITHUB("plp-github.txt"),
    /** Issues of code quality, by which GitLab marks lines. */
    GITLAB("plp-codequality.json");

    /**
     * How a document is written.
     *
     * @param messages what is said of findings and notices
     * @param defectTexts what is said of defects
     * @param all whether to list what is met, not applicable or frozen too
     * @param colours whether to mark what matters with colours, where the format has some
     */
    public record Manner(Messages messages, DefectTexts defectTexts, boolean all, boolean colours) {}

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The format of a word.
     *
     * @param word such as {@code json}, in small or capital letters
     * @return empty if there is none of that name
     */
    public static Optional<ReportFormat> of(String word) {
        return Stream.of(values())
                .filter(one -> one.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * What a file in this format is usually called.
     *
     * @return such as {@code plp.json}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Begins a document.
     *
     * @param manner how it is written
     * @param several whether it is one about several files, which some formats write as a list even if there is a single file
     * @param out where it is written to; the document does not close it
     * @return the document, to which the files are still to be added
     * @throws IOException if its beginning cannot be written
     */
    public ReportDocument open(Manner manner, boolean several, Writer out) throws IOException {
        requireNonNull(out, "out");
        Messages messages = manner.messages();
        DefectTexts defects = manner.defectTexts();
        boolean all = manner.all();
        return switch (this) {
            case TEXT ->
                new TextDocument(
                        Optional.of(text(manner)),
                        Optional.of(manner).filter(one -> several).map(ReportFormat::overview),
                        true,
                        out);
            case JSON -> {
                JsonReport json = new JsonReport(messages, defects, all);
                yield several ? new JsonDocument(json, false, out) : new EachAlone(out, json::of);
            }
            case HTML -> {
                HtmlReport html = new HtmlReport(messages, defects, all);
                yield several ? html.several(out) : new EachAlone(out, html::of);
            }
            case SARIF -> new SarifReport(messages, defects, all).document(out);
            case JUNIT -> new JUnitReport(messages, defects, all).document(out);
            case MARKDOWN -> new MarkdownReport(messages, defects, all).document(out);
            case GITHUB -> new EachAlone(out, new GitHubAnnotations(messages, defects, all)::of);
            case GITLAB -> new GitLabIssues(messages, defects, all).document(out);
        };
    }

    /**
     * Whether the format has an overview of several files, which can stand alone.
     *
     * @return false for the formats that only tools read which show findings
     */
    public boolean hasSummary() {
        return switch (this) {
            case TEXT, JSON, HTML, MARKDOWN -> true;
            case SARIF, JUNIT, GITHUB, GITLAB -> false;
        };
    }

    /**
     * Begins a document with the overview alone: however many files there are, it keeps of each what its line shows.
     *
     * @param manner how it is written
     * @param out where it is written to; the document does not close it
     * @return the document
     * @throws IllegalStateException if the format has no overview
     * @throws IOException if its beginning cannot be written
     */
    public ReportDocument summary(Manner manner, Writer out) throws IOException {
        requireNonNull(out, "out");
        Messages messages = manner.messages();
        DefectTexts defects = manner.defectTexts();
        return switch (this) {
            case TEXT -> new TextDocument(Optional.empty(), Optional.of(overview(manner)), true, out);
            case JSON -> new JsonDocument(new JsonReport(messages, defects, false), true, out);
            case HTML -> new HtmlReport(messages, defects, false).overview(out);
            case MARKDOWN -> new MarkdownReport(messages, defects, false).overview(out);
            case SARIF, JUNIT, GITHUB, GITLAB -> throw new IllegalStateException(this + " has no overview");
        };
    }

    /**
     * Begins a text about a single file that is read later: if the file could not be read it says so in an overview, where {@link #open} leaves it to whoever
     * prints the text.
     *
     * @param manner how it is written
     * @param out where it is written to; the document does not close it
     * @return the document
     */
    public static ReportDocument textToKeep(Manner manner, Writer out) {
        requireNonNull(out, "out");
        return new TextDocument(Optional.of(text(manner)), Optional.of(overview(manner)), false, out);
    }

    private static TextReport text(Manner manner) {
        return new TextReport(manner.messages(), manner.colours(), manner.all());
    }

    private static OverviewText overview(Manner manner) {
        return new OverviewText(manner.messages().texts(), manner.colours());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
