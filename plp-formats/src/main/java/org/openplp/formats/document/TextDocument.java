package org.openplp.formats.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.openplp.formats.outline.CheckDocument;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewDocument;
import org.openplp.formats.print.Printer;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.Document;

/** Reports as text, with a line between them, and an overview at the end. A file that was not assessed has no report. */
final class TextDocument implements ReportDocument {
    private static final String BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    private final Manner manner;
    private final boolean each;
    private final Summary summary;
    private final Overview counted = new Overview();
    private final Writer out;
    private boolean begun;

    /** When to write the overview. */
    enum Summary {
        ALWAYS,
        UNLESS_REPORTED,
        NEVER
    }

    /**
     * Begins an empty document.
     *
     * @param each whether to write a report of each file
     */
    TextDocument(Manner manner, boolean each, Summary summary, Writer out) {
        this.manner = requireNonNull(manner, "manner");
        this.each = each;
        this.summary = summary;
        this.out = out;
    }

    @Override
    public Part part(int number, CheckedFile checked) {
        Optional<String> said = checked.assessment()
                .filter(assessment -> each)
                .map(assessment ->
                        text(CheckDocument.of(new Outline(checked, assessment, manner.labelled()), manner.all())));
        Optional<Overview.Share> share =
                summary == Summary.NEVER ? Optional.empty() : Optional.of(Overview.share(checked));
        return () -> {
            share.ifPresent(counted::add);
            if (said.isPresent()) {
                write(said.get());
            }
        };
    }

    private String text(Document document) {
        return Printer.print(PageFormat.TEXT, manner, document);
    }

    private void write(String said) throws IOException {
        if (begun) {
            out.write(BETWEEN);
        }
        begun = true;
        out.write(said);
    }

    @Override
    public void end() throws IOException {
        if (summary == Summary.ALWAYS || (summary == Summary.UNLESS_REPORTED && !begun)) {
            write(text(OverviewDocument.of(counted, manner.texts(), true)));
        }
    }
}
