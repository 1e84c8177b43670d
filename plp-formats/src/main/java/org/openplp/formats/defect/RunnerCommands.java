package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Stops text of a file from acting as a command to a workflow runner, which reads everything that is printed. GitHub's
 * runner obeys {@code ::command::} at the start of a line, even if indented, and {@code ##[command]} anywhere in a
 * line. Azure's runner obeys {@code ##vso[command]}. In texts for people, a space breaks the command. In JSON, YAML,
 * HTML and XML, a character is escaped, so the values stay the same.
 */
public final class RunnerCommands {
    private static final Pattern ANYWHERE = Pattern.compile("##(?=(?:vso)?\\[)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_THE_START = Pattern.compile("^([\\s\\p{Z}&&[^\\n]]*+):(?=:)", Pattern.MULTILINE);

    private RunnerCommands() {}

    /**
     * Breaks commands in lines for people. The lines are already wrapped and indented.
     *
     * @param lines one line or several
     * @return the same lines, with a space inside anything that could be taken for a command
     */
    public static String broken(String lines) {
        requireNonNull(lines, "lines");
        String anywhere = ANYWHERE.matcher(lines).replaceAll("# #");
        return AT_THE_START.matcher(anywhere).replaceAll("$1: ");
    }

    /**
     * Escapes commands in a text in HTML, which may begin anywhere in a line.
     *
     * @param html the text, with markup already escaped
     * @return HTML of the same text
     */
    public static String inHtml(String html) {
        return AT_THE_START.matcher(html.replace("##", "#&#35;")).replaceAll("$1&#58;");
    }

    /**
     * Escapes commands in a YAML document. It must have no comments, and must quote everything but plain words with
     * double quotation marks.
     *
     * @param yaml the document
     * @return YAML of the same values
     */
    public static String inYaml(String yaml) {
        return yaml.replace("##", "#\\x23");
    }

    /**
     * A writer that escapes commands in JSON.
     *
     * @param out receives the result
     * @return a writer for JSON, which writes JSON of the same values
     */
    public static Writer inJson(Writer out) {
        requireNonNull(out, "out");
        return new Escaping(out, "\\u0023", "");
    }

    /**
     * A writer that escapes commands in XML. No line of the XML may begin with a colon except in a text.
     *
     * @param out receives the result
     * @return a writer for XML, which writes XML of the same values
     */
    public static Writer inXml(Writer out) {
        requireNonNull(out, "out");
        return new Escaping(out, "&#35;", "&#58;");
    }

    /** Escapes the second of two hashes, and a colon at the start of a line if it has an escape. */
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

        /** The escape of a character; empty if it stays as it is. */
        private String inOtherWords(char c) {
            boolean second = c == '#' && isBehindAHash;
            boolean first = c == ':' && isAtTheStart;
            isBehindAHash = c == '#' && !second;
            isAtTheStart =
                    c == '\n' || (isAtTheStart && (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)));
            return second ? hash : first ? colon : "";
        }
    }
}
