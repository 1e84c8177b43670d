package org.openplp.formats.wording;

/** Lines of text for a terminal: wrapped, indented, with colours where they are wanted, and never with a character that a terminal takes for a command. */
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
    private static final int LABEL = 7;
    private static final int FIELD = 10;
    private static final int COLUMN = 44;

    private final boolean colours;

    /**
     * A page.
     *
     * @param colours whether to mark what matters with colours
     */
    public Page(boolean colours) {
        this.colours = colours;
    }

    /**
     * An empty text.
     *
     * @return lines to be added to
     */
    public Lines lines() {
        return new Lines();
    }

    /** A text while it is written. */
    public final class Lines {
        private final StringBuilder text = new StringBuilder();

        private Lines() {}

        /**
         * Adds a line that is not wrapped.
         *
         * @param line the line
         */
        public void line(String line) {
            text.append(printable(line)).append('\n');
        }

        /** Adds an empty line. */
        public void blank() {
            text.append('\n');
        }

        /**
         * Adds a sentence that begins with something marked.
         *
         * @param tone how it is meant
         * @param marked what is marked
         * @param rest the rest of the sentence
         */
        public void toned(Tone tone, String marked, String rest) {
            StringBuilder wrapped = new StringBuilder();
            wrap(wrapped, printable(marked + rest), "", "  ");
            String whole = wrapped.toString();
            text.append(tone(tone, whole.substring(0, marked.length()))).append(whole.substring(marked.length()));
        }

        /**
         * Adds a sentence from the margin on.
         *
         * @param sentence the sentence
         */
        public void sentence(String sentence) {
            wrap(text, printable(sentence), "", "  ");
        }

        /**
         * Adds a heading.
         *
         * @param heading the heading, of our own words alone
         * @param tone how it is meant
         */
        public void heading(String heading, Tone tone) {
            text.append(tone(tone, heading)).append('\n');
        }

        /**
         * Adds an indented paragraph.
         *
         * @param paragraph the paragraph
         */
        public void paragraph(String paragraph) {
            wrap(text, printable(paragraph), "  ", "  ");
        }

        /**
         * Adds an item of a list.
         *
         * @param label what stands before it, of our own words alone
         * @param content the item
         */
        public void item(String label, String content) {
            wrap(text, printable(content), "  " + pad(label, INDENT - 2), " ".repeat(INDENT));
        }

        /**
         * Adds a detail of the item above.
         *
         * @param label what it tells, of our own words alone
         * @param content the detail
         */
        public void detail(String label, String content) {
            wrap(text, printable(content), " ".repeat(INDENT) + pad(label, LABEL), " ".repeat(INDENT + LABEL));
        }

        /**
         * Adds a field.
         *
         * @param label what it tells, of our own words alone
         * @param content the field
         */
        public void field(String label, String content) {
            wrap(text, printable(content), "  " + pad(label, FIELD), " ".repeat(FIELD + 2));
        }

        /**
         * Adds a row of two columns.
         *
         * @param key the first column
         * @param content the second column
         */
        public void row(String key, String content) {
            String first = "  " + pad(printable(key), COLUMN);
            wrap(text, printable(content), first, " ".repeat(COLUMN + 2));
        }

        /**
         * The text so far.
         *
         * @return lines, each ending in a line break
         */
        public String text() {
            return text.toString();
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
        for (String word : content.split(" ", -1)) {
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

    /** What the text holds comes from a file: nothing in it may steer the terminal or change the order of the letters. */
    private static String printable(String text) {
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
