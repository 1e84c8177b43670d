package org.openplp.formats.html.markup;

import java.util.List;
import org.openplp.formats.wording.Document;
import org.openplp.formats.wording.Labels;

/** The parts of a document in HTML, below its title. */
public final class HtmlDocument {
    private final Document document;
    private final Markup out;

    private HtmlDocument(Document document, Markup out) {
        this.document = document;
        this.out = out;
    }

    /** Writes the parts of a document. */
    public static void to(Markup out, Document document) {
        HtmlDocument html = new HtmlDocument(document, out);
        for (Document.Part part : document.parts()) {
            Runnable blocks = () -> part.blocks().forEach(block -> html.block(block, part.heading()));
            if (part.heading().isEmpty()) {
                blocks.run();
            } else {
                out.in(Tag.of("section", "part"), () -> {
                    out.say("h2", part.heading());
                    blocks.run();
                });
            }
        }
    }

    private void block(Document.Block block, String heading) {
        if (block instanceof Document.Text said) {
            int end = said.marked().length();
            out.in("p", () -> {
                if (end > 0) {
                    out.say("strong", said.marked());
                }
                out.text(said.text().substring(end));
            });
        } else if (block instanceof Document.Items list) {
            list.items().forEach(item -> out.in(Tag.of("div", "norm"), () -> item(item)));
        } else if (block instanceof Document.Rows several) {
            out.in(
                    Tag.of("dl", "facts"),
                    () -> several.rows().forEach(row -> described(Tag.of("div"), row.keys(), row.texts())));
        } else if (block instanceof Document.Lines several) {
            nested(several.lines(), 0);
        } else if (block instanceof Document.Table table) {
            table(table, heading.isEmpty() ? document.title() : heading);
        }
    }

    /** Writes a list of the lines of a depth, each with a list of those inside it. */
    private void nested(List<Document.Line> lines, int depth) {
        out.in("ul", () -> {
            int end;
            for (int begin = 0; begin < lines.size(); begin = end) {
                end = begin + 1;
                while (end < lines.size() && lines.get(end).depth() > depth) {
                    end++;
                }
                String text = lines.get(begin).text();
                List<Document.Line> inside = lines.subList(begin + 1, end);
                out.in("li", () -> {
                    out.text(text);
                    if (!inside.isEmpty()) {
                        nested(inside, depth + 1);
                    }
                });
            }
        });
    }

    private void item(Document.Item item) {
        out.in(Tag.of("p", "says"), () -> {
            out.say(Tag.of("span", "norm-id"), item.id());
            out.text(" " + item.text());
        });
        if (!item.details().isEmpty()) {
            out.in(
                    Tag.of("dl", "details"),
                    () -> item.details()
                            .forEach(noted -> described(
                                    Tag.of("div", "long"),
                                    List.of(Labels.sentence(noted.detail().label(document.language()))),
                                    List.of(noted.text()))));
        }
    }

    private void described(Tag tag, List<String> terms, List<String> texts) {
        out.in(tag, () -> {
            terms.forEach(term -> out.say("dt", term));
            texts.forEach(text -> out.say("dd", text));
        });
    }

    private void table(Document.Table table, String name) {
        HtmlTable.of(out, name, table.columns()).rows(table.rows(), (row, cells) -> {
            row.head(() -> out.text(cells.get(0)));
            for (int i = 1; i < table.columns().size(); i++) {
                row.say(i < cells.size() ? cells.get(i) : "");
            }
        });
    }
}
