package org.openplp.formats.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openplp.formats.outline.CheckDocument;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewDocument;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Engine;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;

/**
 * Reports as GitHub-flavoured Markdown, which GitLab and most wikis also show. The answer is at the top, then a list for each topic. A text from a dossier
 * cannot become a link, picture, mention or markup.
 */
public final class MarkdownReport implements ReportDocument {
    private final Manner manner;
    private final Bundle labels;
    private final boolean overviewAlone;
    private final Writer out;
    private final Overview overview = new Overview();
    private final List<String> sections = new ArrayList<>();

    /** Begins a document. It is written at the end, since the overview comes first; until then its sections are kept, but not the dossiers. */
    public MarkdownReport(Manner manner, boolean overviewAlone, Writer out) {
        this.manner = manner.labelled();
        this.labels = Labels.of(MarkdownReport.class, manner.texts().language());
        this.overviewAlone = overviewAlone;
        this.out = out;
    }

    /** Prints a document about one question. */
    public static String of(Document document) {
        Sheet sheet = new Sheet();
        sheet.document(document, 1);
        return sheet.text();
    }

    @Override
    public Part part(int number, CheckedFile checked) {
        Overview.Share share = Overview.share(checked);
        Optional<String> section = overviewAlone ? Optional.empty() : Optional.of(section(checked));
        return () -> {
            overview.add(share);
            section.ifPresent(sections::add);
        };
    }

    @Override
    public void end() throws IOException {
        Sheet sheet = new Sheet();
        if (overviewAlone || overview.files() > 1) {
            sheet.document(OverviewDocument.of(overview, manner.texts(), overviewAlone), 1);
        }
        sections.forEach(sheet::part);
        sheet.paragraph(label("end", Engine.name()));
        out.write(sheet.text());
    }

    private String section(CheckedFile checked) {
        Sheet sheet = new Sheet();
        if (checked.assessment().isPresent()) {
            Outline outline = new Outline(checked, checked.assessment().get(), manner);
            sheet.document(CheckDocument.of(outline, manner.all()), 2);
        } else {
            defects(sheet, checked);
        }
        return sheet.text();
    }

    private void defects(Sheet sheet, CheckedFile checked) {
        sheet.heading(2, Markdown.code(checked.read().file()));
        int number = checked.read().defects().size();
        sheet.paragraph(manner.texts()
                .said(
                        "**" + label("defective.short").toUpperCase(Locale.ROOT) + "**",
                        Markdown.text(Outline.notAssessed(number, manner.texts().language()))));
        sheet.table(
                List.of(label("column.AT"), label("column.key"), label("column.defect")),
                checked.read().defects().stream()
                        .map(defect -> List.of(
                                defect.place().shown(),
                                Markdown.code(manner.defects().path(defect)),
                                Markdown.text(manner.defects().text(defect))))
                        .toList());
    }

    private String label(String key, String... values) {
        return Markdown.text(labels.text(key, values));
    }
}
