package org.openplp.formats.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.openplp.formats.defect.RunnerCommands;
import org.openplp.formats.wording.Document;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/** A Markdown page under construction, whose parts are separated by empty lines. Cells and lines must already be Markdown. */
final class Sheet {
    private final StringBuilder text = new StringBuilder();

    void heading(int level, String heading) {
        part("#".repeat(level) + " " + heading + "\n");
    }

    void paragraph(String paragraph) {
        part(paragraph + "\n");
    }

    /** Adds a table, unless it has no rows. */
    void table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder table = new StringBuilder(row(head));
        table.append(head.stream().map(cell -> "|---").collect(Collectors.joining()))
                .append("|\n");
        rows.forEach(row -> table.append(row(row)));
        part(table.toString());
    }

    /** Adds a document with its headings from a level on. */
    void document(Document document, int level) {
        if (!document.title().isEmpty()) {
            heading(level, Markdown.text(document.title()));
        }
        for (Document.Part part : document.parts()) {
            if (!part.heading().isEmpty()) {
                heading(level + 1, Markdown.text(part.heading()));
            }
            part.blocks().forEach(block -> block(block, document.language()));
        }
    }

    private void block(Document.Block block, Language language) {
        if (block instanceof Document.Text said) {
            int end = said.marked().length();
            paragraph(
                    end == 0
                            ? Markdown.line(said.text())
                            : strong(said.marked()) + Markdown.text(said.text().substring(end)));
        } else if (block instanceof Document.Items list) {
            part(list.items().stream().map(item -> item(item, language)).collect(Collectors.joining()));
        } else if (block instanceof Document.Rows several) {
            part(several.rows().stream().map(row -> row(row, language)).collect(Collectors.joining()));
        } else if (block instanceof Document.Lines several) {
            part(several.lines().stream()
                    .map(line -> "  ".repeat(line.depth()) + "- " + Markdown.line(line.text()) + "\n")
                    .collect(Collectors.joining()));
        } else if (block instanceof Document.Table table) {
            table(
                    cells(table.columns(), table.columns().size()),
                    table.rows().stream()
                            .map(row -> cells(row, table.columns().size()))
                            .toList());
        }
    }

    private static String item(Document.Item item, Language language) {
        return "- " + (strong(item.id()) + " " + Markdown.text(item.text())).strip() + "\n"
                + item.details().stream()
                        .map(noted -> "  - "
                                + Markdown.text(Texts.inLanguage(language)
                                        .said(noted.detail().label(language), noted.text()))
                                + "\n")
                        .collect(Collectors.joining());
    }

    private static String row(Document.Row row, Language language) {
        return "- "
                + Texts.inLanguage(language)
                        .said(
                                row.keys().stream().map(Sheet::strong).collect(Collectors.joining(", ")),
                                Markdown.text(Texts.inLanguage(language).joined(row.texts())))
                + "\n";
    }

    private static String strong(String text) {
        return text.isEmpty() ? "" : "**" + Markdown.text(text) + "**";
    }

    private static List<String> cells(List<String> row, int columns) {
        List<String> cells = new ArrayList<>(row);
        cells.addAll(Collections.nCopies(columns - row.size(), ""));
        return cells.stream().map(Markdown::text).toList();
    }

    String text() {
        return RunnerCommands.broken(text.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Adds a part that is already Markdown. */
    void part(String part) {
        text.append(text.isEmpty() ? "" : "\n").append(part);
    }
}
