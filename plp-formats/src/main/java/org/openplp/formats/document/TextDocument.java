package org.openplp.formats.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.openplp.formats.check.CheckedFile;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewText;
import org.openplp.formats.report.ReportDocument;

/** Reports as text, with a line between them, and an overview at the end. Of a file that was not assessed there is no report. */
final class TextDocument implements ReportDocument {
    private static final String BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    private final Optional<TextReport> text;
    private final Optional<OverviewText> overview;
    private final boolean isAlwaysThere;
    private final Overview counted = new Overview();
    private final Writer out;
    private boolean begun;

    /**
     * A document that is still empty.
     *
     * @param text what writes the reports; empty if there is to be none
     * @param overview what writes the overview; empty if there is to be none
     * @param isAlwaysThere whether the overview stands behind reports too, and not only where there is none
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
