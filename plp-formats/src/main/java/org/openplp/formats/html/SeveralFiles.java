package org.openplp.formats.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Table;
import org.openplp.formats.html.markup.Tag;
import org.openplp.formats.report.Report;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.wording.Title;
import org.openplp.rules.text.Bundle;

/** A page about several files: a table of the answers, then a part for each file. What it says is kept until its end; the dossiers are not. */
final class SeveralFiles implements ReportDocument {
    private static final List<Standing> COUNTED =
            List.of(Standing.BREACHED, Standing.NOT_FOLLOWED, Standing.UNDETERMINED);

    private final HtmlReport pages;
    private final Bundle labels;
    private final Writer out;
    private final List<Line> lines = new ArrayList<>();
    private final List<Markup> articles = new ArrayList<>();

    /** A row of the table: the partnership, its answer and the numbers of norms, or the number of defects. */
    private record Line(String id, String file, String partnership, String answer, List<Integer> norms) {}

    SeveralFiles(HtmlReport pages, Bundle labels, Writer out) {
        this.pages = pages;
        this.labels = labels;
        this.out = out;
    }

    @Override
    public Part part(int number, Report report) {
        String prefix = "d" + (number + 1) + "-";
        String id = prefix + "file";
        Optional<AssessedFile> file = pages.file(report, prefix, 3);
        Line line = line(id, report, file);
        Markup article = article(id, report, file);
        return () -> {
            lines.add(line);
            articles.add(article);
        };
    }

    @Override
    public void end() throws IOException {
        out.write(pages.page(labels.counted("title.several", lines.size()), page -> {
            overview(page);
            articles.forEach(page::piece);
        }));
    }

    private Line line(String id, Report report, Optional<AssessedFile> assessed) {
        String name = report.read().file();
        return assessed.map(file -> new Line(
                        id,
                        name,
                        Title.name(file.assessment()),
                        AssessedFile.sentence(file.texts()
                                .text("overall." + file.assessment().overall().answer())),
                        COUNTED.stream()
                                .map(standing ->
                                        AssessedFile.byNorm(file.in(standing)).size())
                                .toList()))
                .orElseGet(() -> new Line(
                        id,
                        name,
                        "",
                        labels.counted("unreadable", report.read().defects().size()),
                        List.of()));
    }

    private void overview(Markup page) {
        page.in(Tag.of("section", "part"), () -> {
            page.say(Tag.of("h2").with("id", "overview"), labels.text("overview"));
            List<String> columns = new ArrayList<>(
                    List.of(labels.text("head.file"), labels.text("head.partnership"), labels.text("section.answer")));
            COUNTED.forEach(standing -> columns.add(labels.text("standing." + standing)));
            Table.of(page, labels.text("overview"), columns).rows(lines, (row, line) -> {
                row.head(() -> page.say(Tag.of("a").with("href", "#" + line.id()), line.file()));
                row.say(line.partnership());
                row.say(line.answer());
                line.norms().forEach(row::number);
                COUNTED.stream().skip(line.norms().size()).forEach(none -> row.say(""));
            });
        });
    }

    private Markup article(String id, Report report, Optional<AssessedFile> file) {
        Markup article = new Markup();
        article.in(Tag.of("article", "file").with("aria-labelledby", id), () -> {
            article.say(
                    Tag.of("h2").with("id", id),
                    file.map(pages::title)
                            .orElseGet(() -> labels.text(
                                    "title.unreadable", report.read().file())));
            if (file.isPresent()) {
                HtmlReport.sections(article, file.get());
            } else {
                pages.defects(article, report.read());
            }
        });
        return article;
    }
}
