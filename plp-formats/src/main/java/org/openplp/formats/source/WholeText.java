package org.openplp.formats.source;

import java.io.Reader;
import org.openplp.formats.defect.Place;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The text of a YAML file for SnakeYAML, held as a whole. The reader of SnakeYAML copies its look-ahead with every block of a thousand characters, so the time
 * for one word grows with the square of its length: twelve seconds for 8 MB.
 */
final class WholeText extends StreamReader {
    private static final int[] NO_SNIPPET = {};

    private final String text;
    private int at;
    private int line;
    private int column;

    WholeText(String text) {
        super(Reader.nullReader());
        this.text = text;
    }

    Place place() {
        return new Place(line + 1, column + 1);
    }

    boolean isEnd(Mark mark) {
        return mark.getIndex() >= text.stripTrailing().length();
    }

    @Override
    public Mark getMark() {
        return new Mark("", at, line, column, NO_SNIPPET, 0);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int end = end(length);
        while (at < end) {
            char passed = text.charAt(at++);
            if (passed == '\n' || (passed == '\r' && peek() != '\n')) {
                line++;
                column = 0;
            } else {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int index) {
        return index < text.length() - at ? text.charAt(at + index) : '\0';
    }

    @Override
    public String prefix(int length) {
        return text.substring(at, end(length));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        at += prefix.length();
        column += prefix.length();
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getIndex() {
        return at;
    }

    @Override
    public int getDocumentIndex() {
        return at;
    }

    private int end(int length) {
        return Math.min(text.length(), at + length);
    }
}
