package org.openplp.formats.print;

import org.openplp.formats.html.HtmlReport;
import org.openplp.formats.markdown.MarkdownReport;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Page;

/** Prints documents. */
public final class Printer {
    private Printer() {}

    /** A document as a text that ends in a line break. */
    public static String print(PageFormat format, Manner manner, Document document) {
        return switch (format) {
            case TEXT -> new Page(document.language(), manner.colours()).of(document);
            case MARKDOWN -> MarkdownReport.of(document);
            case HTML -> new HtmlReport(manner).of(document);
        };
    }
}
