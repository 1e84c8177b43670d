package org.openplp.formats.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.ci.GitHubAnnotations;
import org.openplp.formats.ci.GitLabIssues;
import org.openplp.formats.ci.JUnitReport;
import org.openplp.formats.ci.SarifReport;
import org.openplp.formats.document.TextDocument.Summary;
import org.openplp.formats.html.HtmlReport;
import org.openplp.formats.markdown.MarkdownReport;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;

/**
 * The report formats of a check. Each gives one document, however many files were checked.
 *
 * <p>Text, JSON and the formats of GitHub and GitLab are written file by file and keep nothing of a dossier. JUnit, Markdown and HTML begin with totals, so
 * they keep what they will write until the end. SARIF keeps the dossiers and their findings.
 */
public enum ReportFormat {
    /** For a person at a terminal. For a single file that cannot be read it is empty, unless it is a {@linkplain #textToKeep text to keep}. */
    TEXT("plp.txt"),
    /** For programs: the contract from which the others derive. */
    JSON("plp.json"),
    /** For a person with a browser. */
    HTML("plp.html"),
    /** For tools that collect findings. */
    SARIF("plp.sarif"),
    /** For tools that show test results. */
    JUNIT("plp-junit.xml"),
    /** For a comment or a wiki. */
    MARKDOWN("plp.md"),
    /** Workflow commands with which GitHub annotates lines. */
    GITHUB("plp-github.txt"),
    /** Code quality issues with which GitLab annotates lines. */
    GITLAB("plp-codequality.json");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The format with a name.
     *
     * @param word such as {@code json}, in lower or upper case
     * @return the format; empty if there is none of that name
     */
    public static Optional<ReportFormat> of(String word) {
        return Stream.of(values())
                .filter(one -> one.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The usual name of a file in this format.
     *
     * @return such as {@code plp.json}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Begins a document.
     *
     * @param manner how to write it
     * @param several whether it is about several files; some formats then write a list, even for a single file
     * @param out where to write it; the document does not close it
     * @return the document, to which files can be added
     * @throws IOException if its beginning cannot be written
     */
    public ReportDocument open(Manner manner, boolean several, Writer out) throws IOException {
        requireNonNull(out, "out");
        return switch (this) {
            case TEXT -> new TextDocument(manner, true, several ? Summary.ALWAYS : Summary.NEVER, out);
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
     * @param manner how to write it
     * @param file the checked file
     * @return a text; it ends in a line break unless it is empty
     */
    public String of(Manner manner, CheckedFile file) {
        requireNonNull(file, "file");
        return ReportDocument.text(out -> open(manner, false, out), List.of(file));
    }

    /**
     * The report of several files.
     *
     * @param manner how to write it
     * @param files the checked files, in the order of the report
     * @return a text; it ends in a line break unless it is empty
     */
    public String of(Manner manner, List<CheckedFile> files) {
        requireNonNull(files, "files");
        return ReportDocument.text(out -> open(manner, true, out), files);
    }

    /**
     * Whether the format has an overview of several files, which can be written alone.
     *
     * @return false for the formats that only tools for findings read
     */
    public boolean hasSummary() {
        return switch (this) {
            case TEXT, JSON, HTML, MARKDOWN -> true;
            case SARIF, JUNIT, GITHUB, GITLAB -> false;
        };
    }

    /**
     * Begins a document with only the overview. It keeps one line per file, however many there are.
     *
     * @param manner how to write it
     * @param out where to write it; the document does not close it
     * @return the document
     * @throws IllegalStateException if the format has no overview
     * @throws IOException if its beginning cannot be written
     */
    public ReportDocument summary(Manner manner, Writer out) throws IOException {
        requireNonNull(out, "out");
        return switch (this) {
            case TEXT -> new TextDocument(manner, false, Summary.ALWAYS, out);
            case JSON -> new JsonDocument(new JsonReport(manner), true, out);
            case HTML -> new HtmlReport(manner).several(true, out);
            case MARKDOWN -> new MarkdownReport(manner, true, out);
            case SARIF, JUNIT, GITHUB, GITLAB -> throw new IllegalStateException(this + " has no overview");
        };
    }

    /**
     * Begins a page in HTML with the overview alone, whose partnerships lead to reports of their own, which somebody else writes.
     *
     * @param manner how it is written
     * @param reports the paths from the page to the report about each file, in the order of the files; of letters, digits, {@code . _ ~ -} and percent-encoded
     *     bytes
     * @param out where it is written to; the document does not close it
     * @return the document
     */
    public static ReportDocument pageLeadingTo(Manner manner, List<String> reports, Writer out) {
        requireNonNull(reports, "reports");
        requireNonNull(out, "out");
        return new HtmlReport(manner).leadingTo(reports, out);
    }

    /**
     * Begins a text about a single file that is kept to be read later. If the file cannot be read, an overview says so; {@link #open} leaves that to its
     * caller.
     *
     * @param manner how to write it
     * @param out where to write it; the document does not close it
     * @return the document
     */
    public static ReportDocument textToKeep(Manner manner, Writer out) {
        requireNonNull(out, "out");
        return new TextDocument(manner, true, Summary.UNLESS_REPORTED, out);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
