package org.openplp.formats.html;

import java.io.IOException;
import java.io.Writer;
import org.openplp.formats.html.zone.ZonePage;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.ReportDocument;

/** A page about the files of a zone. It is written at the end, since the worst files come first; until then its lines are kept, but not the dossiers. */
final class SeveralFiles implements ReportDocument {
    private final HtmlReport pages;
    private final ZonePage zone;
    private final Writer out;

    SeveralFiles(HtmlReport pages, ZonePage zone, Writer out) {
        this.pages = pages;
        this.zone = zone;
        this.out = out;
    }

    @Override
    public Part part(int number, CheckedFile checked) {
        ZonePage.Share share = zone.share(number, checked);
        return () -> zone.add(share);
    }

    @Override
    public void end() throws IOException {
        out.write(pages.page(zone.title(), Assets.zone(), zone::to));
    }
}
