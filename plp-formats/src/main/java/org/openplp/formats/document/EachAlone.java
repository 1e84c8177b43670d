package org.openplp.formats.document;

import java.io.Writer;
import java.util.function.Function;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.ReportDocument;

/**
 * A document that concatenates the texts of its files.
 *
 * @param out the output
 * @param text gives the text of a file
 */
record EachAlone(Writer out, Function<CheckedFile, String> text) implements ReportDocument {
    @Override
    public Part part(int number, CheckedFile checked) {
        String said = text.apply(checked);
        return () -> out.write(said);
    }

    @Override
    public void end() {}
}
