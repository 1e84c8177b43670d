package org.openplp.formats.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openplp.formats.defect.RunnerCommands;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** Lines of text for a terminal: wrapped, indented, with colours where they are wanted, and never with what a terminal or the runner of a workflow takes for a command. */
public final class Page {
    /** How a piece of text is meant. */
    public enum Tone {
        /** A heading of which nothing has to be thought. */
        PLAIN("1"),
        /** In order. */
        GOOD("1;32"),
        /** To be looked at. */
        WARN("1;33"),
        /** In the way. */
        BAD("1;31");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    private static final int WIDTH = 100;
    private static final int INDENT = 9;
    private static final int COLUMN = 44;

    /** In French a space stands before some marks, which begin no line. */
    private static final Pattern BEFORE_A_WORD = Pattern.compile(" (?![:;?!]( |$))");

    private static final String DETAIL = "detail.";
    private static final String FIELD = "field.";

    private final Bundle labels;
    private final boolean colours;
    private final int detailWidth;
    private final int fieldWidth;

    /** A page. */
    public Page(Language language, boolean colours) {
        this.labels = Labels.of(Page.class, language);
        this.colours = colours;
        this.detailWidth = widest(DETAIL) + 1;
        this.fieldWidth = widest(FIELD) + 1;
    }

    /** What stands beside the labels begins behind the widest one of the language. */
    private int widest(String labelled) {
        return labels.keys().stream()
                .filter(key -> key.startsWith(labelled))
                .mapToInt(key -> labels.text(key).length())
                .max()
                .orElse(0);
    }

    /** An empty text. */
    public Lines lines() {
        return new Lines();
    }

    /** A text while it is written. */
    public final class Lines {
        private final StringBuilder text = new StringBuilder();

        private Lines() {}

        /** Adds a line that is not wrapped. */
        public void line(String line) {
            text.append(printable(line)).append('\n');
        }

        /** Adds an empty line. */
        public void blank() {
            text.append('\n');
        }

        /** Adds a sentence that begins with something marked. */
        public void toned(Tone tone, String marked, String sentence) {
            StringBuilder wrapped = new StringBuilder();
            wrap(wrapped, printable(sentence), "", "  ");
            String whole = wrapped.toString();
            text.append(tone(tone, whole.substring(0, marked.length()))).append(whole.substring(marked.length()));
        }

        /** Adds a sentence from the margin on. */
        public void sentence(String sentence) {
            wrap(text, printable(sentence), "", "  ");
        }

        /** Adds a heading. */
        public void heading(String heading, Tone tone) {
            text.append(tone(tone, heading)).append('\n');
        }

        /** Adds an indented paragraph. */
        public void paragraph(String paragraph) {
            wrap(text, printable(paragraph), "  ", "  ");
        }

        /** Adds an item of a list. */
        public void item(String label, String content) {
            wrap(text, printable(content), "  " + pad(label, INDENT - 2), " ".repeat(INDENT));
        }

        /** Adds a detail of the item above. */
        public void detail(Detail detail, String content) {
            String label = pad(labels.text(DETAIL + detail), detailWidth);
            wrap(text, printable(content), " ".repeat(INDENT) + label, " ".repeat(INDENT + detailWidth));
        }

        /** Adds a field. */
        public void field(String what, String content) {
            field(Optional.of(labels.text(FIELD + what)), content);
        }

        /** Adds a field that belongs to the one above. */
        public void field(String content) {
            field(Optional.empty(), content);
        }

        private void field(Optional<String> label, String content) {
            wrap(text, printable(content), "  " + pad(label.orElse(""), fieldWidth), " ".repeat(fieldWidth + 2));
        }

        /** Adds a row of two columns. */
        public void row(String key, String content) {
            String first = "  " + pad(printable(key), COLUMN);
            wrap(text, printable(content), first, " ".repeat(COLUMN + 2));
        }

        /** The text so far. */
        public String text() {
            return RunnerCommands.broken(text.toString());
        }
    }

    private String tone(Tone tone, String marked) {
        return colours ? "\u001b[" + tone.code + "m" + marked + "\u001b[0m" : marked;
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

    /** A text without the characters that steer a terminal or change the order of the letters: what it holds comes from a file. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(c -> isSafe(c) ? c : '\uFFFD').forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isSafe(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }
}
