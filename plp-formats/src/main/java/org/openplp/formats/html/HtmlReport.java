package org.openplp.formats.html;

import static java.util.Objects.requireNonNull;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.report.Engine;
import org.openplp.formats.report.Report;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Title;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.text.Bundle;

/**
 * Reports as one HTML file, for somebody who opens it in a browser or prints it: the answer and what to do first, then the duties in time, the findings by
 * actor, and each finding with its evidence and sources. The file fetches nothing, and its script, which a reader can do without, only hides what was not
 * asked for. The same input gives the same bytes.
 */
public final class HtmlReport {
    private static final List<String> SECTIONS = List.of(
            AnswerSection.NAME,
            NextStepsSection.NAME,
            TimelineSection.NAME,
            ActorsSection.NAME,
            FindingsSection.NAME,
            PeopleSection.NAME,
            OthersSection.NAME,
            NoticesSection.NAME,
            SourcesSection.NAME);

    private final Messages messages;
    private final DefectTexts defectTexts;
    private final boolean all;
    private final Bundle labels;

    /**
     * Writes reports.
     *
     * @param messages what is said of findings and notices; its language is that of the page
     * @param defectTexts what is said of defects
     * @param all whether to list the findings that are met, not applicable or frozen too
     */
    public HtmlReport(Messages messages, DefectTexts defectTexts, boolean all) {
        requireNonNull(defectTexts, "defectTexts");
        this.messages = messages;
        this.defectTexts = defectTexts;
        this.all = all;
        this.labels = Labels.of(HtmlReport.class, messages.texts().language());
    }

    /**
     * The report of one file.
     *
     * @param report what there is to report
     * @return an HTML document, ending in a line break
     */
    public String of(Report report) {
        Optional<AssessedFile> file = file(report, "", 2);
        String title = file.map(this::title)
                .orElseGet(() -> labels.text("title.unreadable", report.read().file()));
        return page(title, out -> {
            if (file.isPresent()) {
                contents(out, file.get());
                sections(out, file.get());
            } else {
                defects(out, report.read());
            }
        });
    }

    /**
     * The reports of several files.
     *
     * @param reports what there is to report, in the order in which to write it
     * @return an HTML document with a table of the answers and a part for each file, ending in a line break
     */
    public String of(List<Report> reports) {
        return ReportDocument.text(this::several, reports);
    }

    /**
     * Begins a document about several files.
     *
     * @param out where to
     * @return the document, which is as {@link #of(List)} says
     */
    public ReportDocument several(Writer out) {
        requireNonNull(out, "out");
        return new SeveralFiles(this, messages.texts(), labels, false, out);
    }

    /**
     * Begins a document with the overview of some files alone.
     *
     * @param out where to
     * @return the document, which has a table of the answers, and no part for any file
     */
    public ReportDocument overview(Writer out) {
        requireNonNull(out, "out");
        return new SeveralFiles(this, messages.texts(), labels, true, out);
    }

    Optional<AssessedFile> file(Report report, String prefix, int level) {
        return report.assessment()
                .map(assessment -> new AssessedFile(report, assessment, messages, all, prefix, level));
    }

    String title(AssessedFile file) {
        return labels.text(
                "title", Title.name(file.assessment()), messages.texts().date(file.day()));
    }

    String page(String title, Consumer<Markup> content) {
        Markup out = new Markup();
        out.empty(Tag.of("html").with("lang", messages.texts().language().code()));
        out.in("head", () -> head(out, title));
        out.in("body", () -> {
            out.say(Tag.of("a", "skip").with("href", "#main"), labels.text("skip"));
            out.in("header", () -> out.say("h1", title));
            out.in(Tag.of("main").with("id", "main").with("tabindex", -1), () -> content.accept(out));
            out.in("footer", () -> {
                out.say("p", labels.text("noAdvice"));
                out.say("p", labels.text("made", Engine.name()));
            });
            out.own("script", Assets.SCRIPT);
        });
        return "<!DOCTYPE html>\n" + out.html() + "</html>\n";
    }

    private static void head(Markup out, String title) {
        out.empty(Tag.of("meta").with("charset", "utf-8"));
        out.empty(Tag.of("meta").with("http-equiv", "Content-Security-Policy").with("content", Assets.POLICY));
        out.empty(Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        out.empty(Tag.of("meta").with("name", "color-scheme").with("content", "light dark"));
        out.empty(Tag.of("meta").with("name", "referrer").with("content", "no-referrer"));
        out.empty(Tag.of("meta").with("name", "generator").with("content", Engine.name()));
        out.empty(Tag.icon());
        out.say("title", title);
        out.own("style", Assets.STYLE);
    }

    private void contents(Markup out, AssessedFile file) {
        out.in(
                Tag.of("nav", "contents").with("aria-label", labels.text("contents")),
                () -> out.in("ul", () -> {
                    for (String section : SECTIONS) {
                        out.in(
                                "li",
                                () -> out.say(
                                        Tag.of("a").with("href", "#" + file.id(section)),
                                        labels.text("section." + section)));
                    }
                }));
    }

    static void sections(Markup out, AssessedFile file) {
        new AnswerSection(file).to(out);
        new NextStepsSection(file).to(out);
        new TimelineSection(file).to(out);
        new ActorsSection(file).to(out);
        new FindingsSection(file).to(out);
        new PeopleSection(file).to(out);
        new OthersSection(file).to(out);
        new NoticesSection(file).to(out);
        new SourcesSection(file).to(out);
    }

    void defects(Markup out, ReadDossier read) {
        out.say("p", labels.text("defects"));
        out.in(Tag.of("ul", "defects"), () -> {
            for (PlacedDefect defect : read.defects()) {
                out.say("li", defectTexts.line(read.file(), defect));
            }
        });
    }
}
