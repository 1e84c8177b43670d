package org.openplp.formats.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.openplp.formats.report.Report;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.report.TextReport;

/** Reports as text, with a line between them. Of a file that was not assessed there is none. */
final class TextDocument implements ReportDocument {
    private static final String BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    private final TextReport text;
    private final Writer out;
    private boolean begun;

    TextDocument(TextReport text, Writer out) {
        this.text = text;
        this.out = out;
    }

    @Override
    public Part part(int number, Report report) {
        Optional<String> said = report.assessment().map(assessed -> text.of(report));
        return () -> {
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
    public void end() {}
}
