package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Keeps what comes from a file from giving commands to the runner of a workflow, which reads all that is printed: that of GitHub takes {@code ::command::} at the
 * start of a line, however far it is indented, and {@code ##[command]} anywhere in a line; that of Azure takes {@code ##vso[command]}. In texts for people a blank
 * stands between; in JSON, YAML, HTML and XML a character is written in another way, so that the values stay what they are.
 */
public final class RunnerCommands {
    private static final Pattern ANYWHERE = Pattern.compile("##(?=(?:vso)?\\[)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_THE_START = Pattern.compile("^([\\s\\p{Z}&&[^\\n]]*+):(?=:)", Pattern.MULTILINE);

    private RunnerCommands() {}

    /**
     * Lines for people, such as they are printed: wrapped and indented already.
     *
     * @param lines one line or several
     * @return the same lines, with a blank where one of them could be taken for a command
     */
    public static String broken(String lines) {
        requireNonNull(lines, "lines");
        String anywhere = ANYWHERE.matcher(lines).replaceAll("# #");
        return AT_THE_START.matcher(anywhere).replaceAll("$1: ");
    }

    /**
     * A text in HTML, of which it is not known where in a line it begins.
     *
     * @param html the text, in which markup is escaped already
     * @return HTML of the same text
     */
    public static String inHtml(String html) {
        return AT_THE_START.matcher(html.replace("##", "#&#35;")).replaceAll("$1&#58;");
    }

    /**
     * A document in YAML that has no comments, and has whatever is no plain word between double quotation marks.
     *
     * @param yaml the document
     * @return YAML of the same values
     */
    public static String inYaml(String yaml) {
        return yaml.replace("##", "#\\x23");
    }

    /**
     * Writes JSON.
     *
     * @param out where to
     * @return takes JSON, and writes JSON of the same values
     */
    public static Writer inJson(Writer out) {
        requireNonNull(out, "out");
        return new Escaping(out, "\\u0023", "");
    }

    /**
     * Writes XML of which no line begins with a colon but in a text.
     *
     * @param out where to
     * @return takes XML, and writes XML of the same values
     */
    public static Writer inXml(Writer out) {
        requireNonNull(out, "out");
        return new Escaping(out, "&#35;", "&#58;");
    }

    /** Writes the second of two hashes, and a colon that begins a line if there is a word for it, in other words. */
    private static final class Escaping extends FilterWriter {
        private final String hash;
        private final String colon;
        private boolean isBehindAHash;
        private boolean isAtTheStart = true;

        Escaping(Writer out, String hash, String colon) {
            super(out);
            this.hash = hash;
            this.colon = colon;
        }

        @Override
        public void write(int c) throws IOException {
            write(new char[] {(char) c}, 0, 1);
        }

        @Override
        public void write(String text, int start, int length) throws IOException {
            write(text.toCharArray(), start, length);
        }

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            int end = start + length;
            int rest = start;
            for (int i = start; i < end; i++) {
                String word = inOtherWords(text[i]);
                if (!word.isEmpty()) {
                    out.write(text, rest, i - rest);
                    out.write(word);
                    rest = i + 1;
                }
            }
            out.write(text, rest, end - rest);
        }

        /** Empty for what stays as it is. */
        private String inOtherWords(char c) {
            boolean second = c == '#' && isBehindAHash;
            boolean first = c == ':' && isAtTheStart;
            isBehindAHash = c == '#' && !second;
            isAtTheStart = c == '\n' || (isAtTheStart && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
            return second ? hash : first ? colon : "";
        }
    }
}
