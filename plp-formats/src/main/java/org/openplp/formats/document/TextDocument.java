package org.openplp.formats.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewText;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.ReportDocument;

/** Reports as text, with a line between them, and an overview at the end. A file that was not assessed has no report. */
final class TextDocument implements ReportDocument {
    private static final String BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    private final Optional<TextReport> text;
    private final Optional<OverviewText> overview;
    private final boolean isAlwaysThere;
    private final Overview counted = new Overview();
    private final Writer out;
    private boolean begun;

    /**
     * Begins an empty document.
     *
     * @param text writes the reports; empty if none are wanted
     * @param overview writes the overview; empty if none is wanted
     * @param isAlwaysThere whether to write the overview even after reports, and not only if there are none
     */
    TextDocument(Optional<TextReport> text, Optional<OverviewText> overview, boolean isAlwaysThere, Writer out) {
        this.text = text;
        this.overview = overview;
        this.isAlwaysThere = isAlwaysThere;
        this.out = out;
    }

    @Override
    public Part part(int number, CheckedFile checked) {
        Optional<String> said =
                checked.assessment().flatMap(assessment -> text.map(files -> files.of(checked, assessment)));
        Optional<Overview.Share> share = overview.map(written -> Overview.share(checked));
        return () -> {
            share.ifPresent(counted::add);
            if (said.isPresent()) {
                write(said.get());
            }
        };
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
        if (overview.isPresent() && (isAlwaysThere || !begun)) {
            write(overview.get().of(counted));
        }
    }
}
