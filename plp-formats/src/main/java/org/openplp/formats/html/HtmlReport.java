package org.openplp.formats.html;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.html.markup.HtmlDocument;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.html.zone.ZonePage;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Engine;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;

/**
 * Reports as one HTML file, to open in a browser or to print. The first page gives the answer at a glance. The steps, the duties in time, the completeness of
 * the record and each finding with its evidence and sources follow.
 *
 * <p>The file fetches nothing. Its script is optional and only filters what is shown. The same input gives the same bytes.
 */
public final class HtmlReport {
    private static final List<String> SECTIONS = List.of(
            FirstPage.NAME,
            StepsSection.NAME,
            TimelineSection.NAME,
            CompletenessSection.NAME,
            ActorsSection.NAME,
            FindingsSection.NAME,
            NoticesSection.NAME,
            SourcesSection.NAME,
            FootSection.NAME);

    private final Manner manner;
    private final Bundle labels;

    public HtmlReport(Manner manner) {
        this.manner = manner.labelled();
        this.labels = Labels.of(HtmlReport.class, manner.texts().language());
    }

    /** The page about one file. */
    public String of(CheckedFile checked) {
        Optional<FilePart> file = file(checked);
        String title = file.map(part -> part.outline().title())
                .orElseGet(() -> labels.text("title.unreadable", checked.read().file()));
        return page(title, Assets.REPORT, out -> {
            if (file.isPresent()) {
                contents(out, file.get());
                sections(out, file.get());
            } else {
                defects(out, checked.read());
            }
        });
    }

    /** The page with a document. */
    public String of(Document document) {
        return page(document.title(), Assets.REPORT, out -> HtmlDocument.to(out, document));
    }

    /** Begins a page about the files of a zone. It has a few lines about each partnership, unless only the overview is wanted. */
    public ReportDocument several(boolean overviewAlone, Writer out) {
        return new SeveralFiles(this, new ZonePage(manner, !overviewAlone, number -> Optional.empty()), out);
    }

    /** Begins a page about the files of a zone that leads to a report about each, by their paths from the page. */
    public ReportDocument leadingTo(List<String> reports, Writer out) {
        List<String> paths = List.copyOf(reports);
        return new SeveralFiles(this, new ZonePage(manner, false, number -> Optional.of(paths.get(number))), out);
    }

    private Optional<FilePart> file(CheckedFile checked) {
        return checked.assessment().map(assessment -> new FilePart(new Outline(checked, assessment, manner)));
    }

    String page(String title, Assets assets, Consumer<Markup> content) {
        Markup out = new Markup();
        out.empty(Tag.of("html").with("lang", manner.texts().language().code()));
        out.in("head", () -> head(out, title, assets));
        out.in("body", () -> {
            out.say(Tag.of("a", "skip").with("href", "#main"), labels.text("skip"));
            out.in("header", () -> out.say("h1", title));
            out.in(Tag.of("main").with("id", "main").with("tabindex", -1), () -> content.accept(out));
            out.in("footer", () -> {
                out.say("p", labels.text("noAdvice"));
                out.say("p", labels.text("made", Engine.name()));
            });
            out.own("script", assets.script());
        });
        return "<!DOCTYPE html>\n" + out.html() + "</html>\n";
    }

    private static void head(Markup out, String title, Assets assets) {
        out.empty(Tag.of("meta").with("charset", "utf-8"));
        out.empty(Tag.of("meta").with("http-equiv", "Content-Security-Policy").with("content", assets.policy()));
        out.empty(Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        out.empty(Tag.of("meta").with("name", "color-scheme").with("content", "light dark"));
        out.empty(Tag.of("meta").with("name", "referrer").with("content", "no-referrer"));
        out.empty(Tag.of("meta").with("name", "generator").with("content", Engine.name()));
        out.empty(Tag.icon());
        out.say("title", title);
        out.own("style", assets.style());
    }

    private void contents(Markup out, FilePart file) {
        out.in(
                Tag.of("nav", "contents").with("aria-label", labels.text("contents")),
                () -> out.in("ul", () -> {
                    for (String section : SECTIONS) {
                        out.in("li", () -> out.say(Tag.of("a").with("href", "#" + section), file.title(section)));
                    }
                }));
    }

    private static void sections(Markup out, FilePart file) {
        TimelineSection timeline = new TimelineSection(file);
        new FirstPage(file, timeline).to(out);
        new StepsSection(file).to(out);
        timeline.to(out);
        new CompletenessSection(file).to(out);
        new ActorsSection(file).to(out);
        new FindingsSection(file).to(out);
        new NoticesSection(file).to(out);
        new SourcesSection(file).to(out);
        new FootSection(file).to(out);
    }

    private void defects(Markup out, ReadDossier read) {
        out.say("p", labels.text("defects"));
        out.in(Tag.of("ul", "defects"), () -> {
            for (PlacedDefect defect : read.defects()) {
                out.say("li", manner.defects().line(read.file(), defect));
            }
        });
    }
}
