package org.openplp.formats.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.openplp.formats.defect.RunnerCommands;

/** A page of Markdown while it is written, part by part with an empty line between them. Cells and lines are Markdown already. */
final class Sheet {
    private final StringBuilder text = new StringBuilder();

    void heading(int level, String heading) {
        part("#".repeat(level) + " " + heading + "\n");
    }

    void paragraph(String paragraph) {
        part(paragraph + "\n");
    }

    /** A table; nothing if it has no row. */
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

    /** Adds what was written elsewhere. */
    void part(String part) {
        text.append(text.isEmpty() ? "" : "\n").append(part);
    }
}
