package org.openplp.formats.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.openplp.formats.defect.RunnerCommands;

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
