package org.openplp.formats.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.formats.check.CheckedFile;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Table;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewLine;
import org.openplp.formats.overview.OverviewWords;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;

/** A page about several files: an overview, then a part for each file unless the overview stands alone. What it says is kept until its end; the dossiers are not. */
final class SeveralFiles implements ReportDocument {
    private final HtmlReport pages;
    private final Texts texts;
    private final Bundle labels;
    private final OverviewWords words;
    private final boolean overviewAlone;
    private final Writer out;
    private final Overview overview = new Overview();
    private final List<Markup> articles = new ArrayList<>();

    SeveralFiles(HtmlReport pages, Texts texts, Bundle labels, boolean overviewAlone, Writer out) {
        this.pages = pages;
        this.texts = texts;
        this.labels = labels;
        this.words = new OverviewWords(texts);
        this.overviewAlone = overviewAlone;
        this.out = out;
    }

    private static String prefix(int number) {
        return "d" + (number + 1) + "-";
    }

    private static String id(int number) {
        return prefix(number) + "file";
    }

    @Override
    public Part part(int number, CheckedFile checked) {
        Overview.Share share = Overview.share(checked);
        Optional<Markup> article = overviewAlone
                ? Optional.empty()
                : Optional.of(article(id(number), checked, pages.file(checked, prefix(number), 3)));
        return () -> {
            overview.add(share);
            article.ifPresent(articles::add);
        };
    }

    @Override
    public void end() throws IOException {
        out.write(pages.page(labels.counted("title.several", overview.files()), page -> {
            overview(page);
            articles.forEach(page::piece);
        }));
    }

    private void overview(Markup page) {
        page.in(Tag.of("section", "part"), () -> {
            page.say(Tag.of("h2").with("id", "overview"), labels.text("overview"));
            words.circumstances(overview).ifPresent(said -> page.say("p", said));
            page.say("p", words.answers(overview));
            partnerships(page);
            page.say("p", words.unit());
            mostBreached(page);
            severalFiles(page, words.severalFiles(overview));
            if (overviewAlone) {
                defects(page, words.defects(overview));
            }
            words.fingerprint(overview).ifPresent(said -> page.say("p", said));
        });
    }

    private void defects(Markup page, List<String> defects) {
        if (!defects.isEmpty()) {
            page.say("h3", words.defectsHeading());
            page.in(Tag.of("ul", "defects"), () -> defects.forEach(defect -> page.say("li", defect)));
        }
    }

    private void partnerships(Markup page) {
        List<String> columns = words.columns();
        List<OverviewLine> lines = overview.lines();
        List<String> names = words.names(overview);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            numbers.add(i);
        }
        Table.of(page, labels.text("overview"), columns).rows(numbers, (row, number) -> {
            OverviewLine line = lines.get(number);
            String name = names.get(number);
            row.head(() -> {
                if (overviewAlone) {
                    page.text(name);
                } else {
                    page.say(Tag.of("a").with("href", "#" + id(number)), name);
                }
            });
            if (line.shown().isPresent()) {
                shown(row, line.shown().get());
            } else {
                row.say(Labels.sentence(words.notRead(line)));
                for (int i = 2; i < columns.size(); i++) {
                    row.say("");
                }
            }
        });
    }

    private void shown(Table.Row row, OverviewLine.Assessed shown) {
        List<String> cells = words.cells(shown);
        int last = cells.size() - 1;
        row.say(Labels.sentence(cells.get(0)));
        cells.subList(1, last).forEach(number -> row.number(Integer.parseInt(number)));
        row.say(shown.nextDue().map(texts::date).orElse(cells.get(last)));
    }

    private void mostBreached(Markup page) {
        Map<Norm, String> most = words.mostBreached(overview);
        if (!most.isEmpty()) {
            page.say("h3", words.mostBreachedHeading());
            page.in(
                    "ul",
                    () -> most.forEach((norm, by) -> page.in("li", () -> {
                        page.say(Tag.of("span", "norm-id"), norm.id().value());
                        page.text(" " + by + " " + texts.statement(norm));
                    })));
            words.moreBreached(overview).ifPresent(more -> page.say("p", more));
        }
    }

    private void severalFiles(Markup page, List<String> several) {
        if (!several.isEmpty()) {
            page.say("h3", words.severalFilesHeading());
            page.in("ul", () -> several.forEach(one -> page.say("li", one)));
        }
    }

    private Markup article(String id, CheckedFile checked, Optional<FilePart> file) {
        Markup article = new Markup();
        article.in(Tag.of("article", "file").with("aria-labelledby", id), () -> {
            article.say(
                    Tag.of("h2").with("id", id),
                    file.map(part -> part.outline().title())
                            .orElseGet(() -> labels.text(
                                    "title.unreadable", checked.read().file())));
            if (file.isPresent()) {
                HtmlReport.sections(article, file.get());
            } else {
                pages.defects(article, checked.read());
            }
        });
        return article;
    }
}
