package org.openplp.formats.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.check.CheckedFile;
import org.openplp.formats.ci.GitHubAnnotations;
import org.openplp.formats.ci.GitLabIssues;
import org.openplp.formats.ci.JUnitReport;
import org.openplp.formats.ci.SarifReport;
import org.openplp.formats.html.HtmlReport;
import org.openplp.formats.markdown.MarkdownReport;
import org.openplp.formats.overview.OverviewText;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;

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
        return switch (this) {
            case TEXT ->
                new TextDocument(
                        Optional.of(new TextReport(manner)),
                        Optional.of(manner).filter(one -> several).map(ReportFormat::overview),
                        true,
                        out);
            case JSON -> {
                JsonReport json = new JsonReport(manner);
                yield several ? new JsonDocument(json, false, out) : new EachAlone(out, json::of);
            }
            case HTML -> {
                HtmlReport html = new HtmlReport(manner);
                yield several ? html.several(false, out) : new EachAlone(out, html::of);
            }
            case SARIF -> new SarifReport(manner, out);
            case JUNIT -> new JUnitReport(manner, out);
            case MARKDOWN -> new MarkdownReport(manner, false, out);
            case GITHUB -> new EachAlone(out, new GitHubAnnotations(manner)::of);
            case GITLAB -> new GitLabIssues(manner, out);
        };
    }

    /**
     * The report of one file.
     *
     * @param manner how it is written
     * @param file what was checked
     * @return a text, ending in a line break unless there is nothing to say
     */
    public String of(Manner manner, CheckedFile file) {
        requireNonNull(file, "file");
        return ReportDocument.text(out -> open(manner, false, out), List.of(file));
    }

    /**
     * The report of several files.
     *
     * @param manner how it is written
     * @param files what was checked, in the order in which to report it
     * @return a text, ending in a line break unless there is nothing to say
     */
    public String of(Manner manner, List<CheckedFile> files) {
        requireNonNull(files, "files");
        return ReportDocument.text(out -> open(manner, true, out), files);
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
        return switch (this) {
            case TEXT -> new TextDocument(Optional.empty(), Optional.of(overview(manner)), true, out);
            case JSON -> new JsonDocument(new JsonReport(manner), true, out);
            case HTML -> new HtmlReport(manner).several(true, out);
            case MARKDOWN -> new MarkdownReport(manner, true, out);
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
        return new TextDocument(Optional.of(new TextReport(manner)), Optional.of(overview(manner)), false, out);
    }

    private static OverviewText overview(Manner manner) {
        return new OverviewText(manner.messages().texts(), manner.colours());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
