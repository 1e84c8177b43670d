package org.openplp.formats.markdown;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.report.Engine;
import org.openplp.formats.report.Report;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.text.Bundle;

/**
 * Reports as Markdown in the flavour of GitHub, which GitLab and most wikis show too: the answer first, then a table for each kind of thing that is asked of
 * the reader. A text of a dossier gives no link, picture, mention or markup.
 */
public final class MarkdownReport {
    private final Messages messages;
    private final Bundle labels;
    private final DefectTexts defectTexts;
    private final boolean all;

    /**
     * Writes reports.
     *
     * @param messages what is said of findings and notices
     * @param defectTexts what is said of defects
     * @param all whether to list what is met, not applicable or frozen too
     */
    public MarkdownReport(Messages messages, DefectTexts defectTexts, boolean all) {
        requireNonNull(defectTexts, "defectTexts");
        this.messages = messages;
        this.labels = Labels.of(MarkdownReport.class, messages.texts().language());
        this.defectTexts = defectTexts;
        this.all = all;
    }

    /**
     * The reports of one or several files.
     *
     * @param reports what there is to report, in the order in which to write it
     * @return a page, ending in a line break; with an overview on top if there are several
     */
    public String of(List<Report> reports) {
        return ReportDocument.text(this::document, reports);
    }

    /**
     * Begins a document. What it says is kept until its end, since the overview comes first; the dossiers are not.
     *
     * @param out where to
     * @return the document
     */
    public ReportDocument document(Writer out) {
        return document(out, false);
    }

    /**
     * Begins a document with the overview of some files alone.
     *
     * @param out where to
     * @return the document
     */
    public ReportDocument overview(Writer out) {
        return document(out, true);
    }

    private ReportDocument document(Writer out, boolean overviewAlone) {
        requireNonNull(out, "out");
        Overview overview = new Overview();
        List<String> sections = new ArrayList<>();
        return new ReportDocument() {
            @Override
            public Part part(int number, Report report) {
                Overview.Share share = Overview.share(report);
                Optional<String> section = overviewAlone ? Optional.empty() : Optional.of(section(report));
                return () -> {
                    overview.add(share);
                    section.ifPresent(sections::add);
                };
            }

            @Override
            public void end() throws IOException {
                Sheet sheet = new Sheet();
                OverviewSection section = new OverviewSection(messages.texts());
                if (overviewAlone || overview.files() > 1) {
                    section.to(sheet, overview);
                }
                if (overviewAlone) {
                    section.defects(sheet, overview);
                }
                sections.forEach(sheet::part);
                sheet.paragraph(label("end", Engine.name()));
                out.write(sheet.text());
            }
        };
    }

    private String section(Report report) {
        Sheet sheet = new Sheet();
        if (report.assessment().isPresent()) {
            new DossierSection(report, report.assessment().get(), messages, labels, all).to(sheet);
        } else {
            defects(sheet, report);
        }
        return sheet.text();
    }

    private void defects(Sheet sheet, Report report) {
        sheet.heading(2, Markdown.code(report.read().file()));
        int number = report.read().defects().size();
        sheet.paragraph(Labels.said(
                "**" + label("defective.short").toUpperCase(Locale.ROOT) + "**",
                Markdown.text(labels.counted("defective", number)),
                messages.texts().language()));
        sheet.table(
                List.of(label("column.place"), label("column.key"), label("column.defect")),
                report.read().defects().stream()
                        .map(defect -> List.of(
                                defect.place().line() + ":" + defect.place().column(),
                                Markdown.code(defectTexts.path(defect.defect())),
                                Markdown.text(defectTexts.text(defect.defect()))))
                        .toList());
    }

    private String label(String key, String... values) {
        return Markdown.text(labels.text(key, values));
    }
}
