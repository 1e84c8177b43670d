package org.openplp.formats.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openplp.formats.defect.RunnerCommands;
import org.openplp.formats.defect.Unseen;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** Lines of text for a terminal: wrapped, indented, and coloured if wanted. They never contain control characters or commands of a workflow runner. */
public final class Page {
    /** The emphasis of a piece of text. */
    public enum Tone {
        /** A neutral heading. */
        PLAIN("1"),
        /** In order. */
        GOOD("1;32"),
        /** To be looked at. */
        WARN("1;33"),
        /** Blocking. */
        BAD("1;31");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    private static final int WIDTH = 100;
    private static final int INDENT = 9;
    private static final int COLUMN = 44;
    private static final int LONGEST_NAME = 34;

    /** French has a space before some marks, which must not begin a line. */
    private static final Pattern BEFORE_A_WORD = Pattern.compile(" (?![:;?!]( |$))");

    private static final String DETAIL = "detail.";
    private static final String FIELD = "field.";

    private final Bundle labels;
    private final boolean colours;
    private final int detailWidth;
    private final int fieldWidth;

    /** Creates a page. */
    public Page(Language language, boolean colours) {
        this.labels = Labels.of(Page.class, language);
        this.colours = colours;
        this.detailWidth = widest(DETAIL) + 1;
        this.fieldWidth = widest(FIELD) + 1;
    }

    /** The width of the widest label, which all labels of the language share. */
    private int widest(String labelled) {
        return labels.keys().stream()
                .filter(key -> key.startsWith(labelled))
                .mapToInt(key -> labels.text(key).length())
                .max()
                .orElse(0);
    }

    /** Prints a document: its title, if it has one, then its parts with an empty line between them. */
    public String of(Document document) {
        Lines out = new Lines();
        if (!document.title().isEmpty()) {
            out.heading(printable(document.title()), Tone.PLAIN);
        }
        String between = "";
        for (Document.Part part : document.parts()) {
            out.text.append(between);
            if (!part.heading().isEmpty()) {
                out.heading(part.heading(), part.tone());
            }
            part.blocks().forEach(block -> out.block(block, part.heading().isEmpty() ? "" : "  "));
            between = "\n";
        }
        return RunnerCommands.broken(out.text.toString());
    }

    /** A text under construction. */
    private final class Lines {
        private final StringBuilder text = new StringBuilder();

        private void block(Document.Block block, String indent) {
            if (block instanceof Document.Text said) {
                text(said, indent);
            } else if (block instanceof Document.Items list) {
                list.items().forEach(this::item);
            } else if (block instanceof Document.Rows several) {
                several.rows().forEach(row -> row(row, several.narrow()));
            } else if (block instanceof Document.Lines several) {
                several.lines().forEach(line -> indented(line.text(), line.depth() + 1));
            } else if (block instanceof Document.Table table) {
                table(table);
            }
        }

        private void text(Document.Text said, String indent) {
            switch (said.place()) {
                case LINE -> line(indent + said.text());
                case SENTENCE -> toned(said.tone(), said.marked(), said.text());
                case PARAGRAPH -> indented(said.text(), 1);
                case KEPT -> {}
            }
        }

        private void indented(String content, int depth) {
            String space = "  ".repeat(depth);
            wrap(text, printable(content), space, space);
        }

        private void item(Document.Item item) {
            boolean named = !item.id().isEmpty();
            String first = named ? "  " + pad(item.id(), INDENT - 2) : "  ";
            wrap(text, printable(item.text()), first, named ? " ".repeat(INDENT) : "  ");
            item.details().forEach(this::detail);
        }

        private void detail(Document.Noted noted) {
            String label = pad(labels.text(DETAIL + noted.detail()), detailWidth);
            wrap(text, printable(noted.text()), " ".repeat(INDENT) + label, " ".repeat(INDENT + detailWidth));
        }

        private void row(Document.Row row, boolean narrow) {
            List<String> keys = row.keys();
            List<String> texts = row.texts();
            if (narrow) {
                field(keys.get(0), texts.get(0));
                texts.stream().skip(1).forEach(text -> field("", text));
            } else {
                row(keys.get(0), texts.get(0));
                keys.stream().skip(1).forEach(key -> row(key, ""));
                texts.stream().skip(1).forEach(text -> row("", text));
            }
        }

        /** Adds a table: columns of numbers to the right, all others to the left. */
        private void table(Document.Table table) {
            List<List<String>> rows = new ArrayList<>(List.of(table.columns()));
            table.rows().forEach(row -> rows.add(shortened(row)));
            int columns = table.columns().size();
            int[] widths = IntStream.range(0, columns)
                    .map(i -> rows.stream()
                            .filter(row -> i == 0 || row.size() == columns)
                            .mapToInt(row -> row.get(i).length())
                            .max()
                            .orElse(0))
                    .toArray();
            rows.forEach(row -> line(IntStream.range(0, row.size())
                    .mapToObj(i -> {
                        String space =
                                " ".repeat(Math.max(0, widths[i] - row.get(i).length()));
                        return table.isOfNumbers(i) ? space + row.get(i) : row.get(i) + space;
                    })
                    .collect(Collectors.joining("  "))
                    .stripTrailing()));
        }

        /** Adds a line without wrapping it. */
        private void line(String line) {
            text.append(printable(line)).append('\n');
        }

        /** Adds a sentence whose beginning is emphasised. */
        private void toned(Tone tone, String marked, String sentence) {
            StringBuilder wrapped = new StringBuilder();
            wrap(wrapped, printable(sentence), "", "  ");
            String whole = wrapped.toString();
            text.append(marked.isEmpty() ? "" : tone(tone, whole.substring(0, marked.length())))
                    .append(whole.substring(marked.length()));
        }

        private void heading(String heading, Tone tone) {
            text.append(tone(tone, heading)).append('\n');
        }

        private void field(String label, String content) {
            wrap(text, printable(content), "  " + pad(label, fieldWidth), " ".repeat(fieldWidth + 2));
        }

        /** Adds a row of two columns. If the first is wider than its column, the second is below it. */
        private void row(String key, String content) {
            String rest = " ".repeat(COLUMN + 2);
            if (key.length() < COLUMN) {
                wrap(text, printable(content), "  " + pad(printable(key), COLUMN), rest);
            } else {
                wrap(text, printable(key), "  ", "    ");
                if (!content.isEmpty()) {
                    wrap(text, printable(content), rest, rest);
                }
            }
        }
    }

    private String tone(Tone tone, String marked) {
        return colours ? "\u001b[" + tone.code + "m" + marked + "\u001b[0m" : marked;
    }

    private static List<String> shortened(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        String name = printable(row.get(0));
        boolean fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
        cells.set(0, fits ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "\u2026");
        return cells;
    }

    private static String pad(String label, int width) {
        return label.length() < width ? label + " ".repeat(width - label.length()) : label + " ";
    }

    private static void wrap(StringBuilder out, String content, String first, String rest) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : BEFORE_A_WORD.split(content, -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** Replaces characters that control a terminal, are not seen or change the order of letters, as the text may come from a file. */
    public static String printable(String text) {
        return Unseen.marked(text, '\uFFFD');
    }
}
