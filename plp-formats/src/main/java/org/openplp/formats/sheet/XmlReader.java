package org.openplp.formats.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a workbook as XML in UTF-8, from one element to the next, in a time that grows with its length alone. Document types and entities are
 * rejected. Methods throw a runtime exception if the part is not well-formed.
 */
final class XmlReader {
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String CDATA = "![CDATA[";
    private static final int DEEPEST = 64;
    private static final int LONGEST_TAG = 1 << 17;
    private static final int LONGEST_REFERENCE = 10;

    private final InputStream in;
    private final byte[] buffer = new byte[4096];
    private int at;
    private int end;
    private int secondOfPair;

    private final List<String> open = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private boolean isEmpty;
    private boolean isOver;
    private final StringBuilder text = new StringBuilder();
    private int mostText;

    XmlReader(InputStream in) {
        this.in = in;
    }

    static RuntimeException broken() {
        return new IllegalArgumentException("not well-formed");
    }

    private static TableStopped tooLarge() {
        return new TableStopped("table.too-large");
    }

    /** The number of open elements. */
    int depth() {
        return open.size();
    }

    /** The name of the element that was opened last, without its prefix. */
    String name() {
        return name(depth());
    }

    /** The name of the open element at a depth. */
    String name(int depth) {
        return local(open.get(depth - 1));
    }

    /** Whether the open elements below the root have these names. */
    boolean is(String... names) {
        boolean are = depth() == names.length + 1;
        for (int i = 0; are && i < names.length; i++) {
            are = name(i + 2).equals(names[i]);
        }
        return are;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The value of an attribute of the element that was opened last; null if it has none. A name with a prefix counts where the name alone is missing. */
    @Nullable
    String attribute(String name) {
        String value = attributes.get(name);
        for (Map.Entry<String, String> other : attributes.entrySet()) {
            boolean isIt = local(other.getKey()).equals(name) && !other.getKey().startsWith("xmlns:");
            value = value == null && isIt ? other.getValue() : value;
        }
        return value;
    }

    /** Goes to the next element inside the one at a depth. False if there is none. */
    boolean inside(int depth) throws IOException, TableStopped {
        while (depth() >= depth && !isOver) {
            if (next()) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next child of the element at a depth. False if there is none. */
    boolean child(int depth) throws IOException, TableStopped {
        while (inside(depth)) {
            if (depth() == depth + 1) {
                return true;
            }
        }
        return false;
    }

    /** The text of the element that was opened last, which must have no elements inside; or more characters than a limit. */
    String text(int most) throws IOException, TableStopped {
        text.setLength(0);
        mostText = LONGEST_REFERENCE * (most + 1);
        if (next()) {
            throw broken();
        }
        String read = text.length() < mostText ? decoded(text.toString()) : text.toString();
        mostText = 0;
        return read;
    }

    /** Goes to the next tag. False if it closes an element, and at the end. */
    private boolean next() throws IOException, TableStopped {
        if (isEmpty) {
            isEmpty = false;
            open.remove(open.size() - 1);
            return false;
        }
        for (int character = read(); character != END; character = read()) {
            if (character != '<') {
                if (open.isEmpty() && character > ' ' && character != BYTE_ORDER_MARK) {
                    throw broken();
                }
                if (text.length() < mostText) {
                    text.append((char) character);
                }
                continue;
            }
            String markup = markup();
            if (markup.startsWith("/")) {
                if (!open.remove(open.size() - 1).equals(markup.substring(1).stripTrailing())) {
                    throw broken();
                }
                return false;
            } else if (markup.startsWith(CDATA) && text.length() < mostText) {
                text.append(
                        markup.substring(CDATA.length(), markup.length() - 2).replace("&", "&amp;"));
            } else if (!markup.startsWith(CDATA) && !markup.startsWith("!--") && !markup.startsWith("?")) {
                open(markup);
                return true;
            }
        }
        isOver = true;
        if (depth() > 0) {
            throw broken();
        }
        return false;
    }

    /** What is between two angle brackets. */
    private String markup() throws IOException, TableStopped {
        StringBuilder markup = new StringBuilder();
        int quote = 0;
        for (int character = read(); character != '>' || quote != 0 || !isWhole(markup); character = read()) {
            if (character == END) {
                throw broken();
            }
            if (markup.length() == LONGEST_TAG) {
                throw tooLarge();
            }
            markup.append((char) character);
            boolean isQuote = (character == '"' || character == '\'') && "!?".indexOf(markup.charAt(0)) < 0;
            if (quote == 0 && isQuote) {
                quote = character;
            } else if (quote == character) {
                quote = 0;
            }
        }
        return markup.toString();
    }

    private static boolean isWhole(StringBuilder markup) {
        String end = starts(markup, "!--") ? "--" : starts(markup, CDATA) ? "]]" : starts(markup, "?") ? "?" : "";
        return markup.indexOf(end, markup.length() - end.length()) >= 0;
    }

    private static boolean starts(StringBuilder markup, String with) {
        return markup.lastIndexOf(with, 0) == 0;
    }

    private void open(String markup) throws TableStopped {
        isEmpty = markup.endsWith("/");
        String tag = isEmpty ? markup.substring(0, markup.length() - 1) : markup;
        int from = 0;
        while (from < tag.length() && tag.charAt(from) > ' ') {
            from++;
        }
        if (from == 0 || tag.startsWith("!")) {
            throw broken();
        }
        if (depth() == DEEPEST) {
            throw tooLarge();
        }
        open.add(tag.substring(0, from));
        attributes.clear();
        for (int equals = tag.indexOf('=', from); equals >= 0; equals = tag.indexOf('=', from)) {
            int start = equals + 1;
            while (tag.charAt(start) <= ' ') {
                start++;
            }
            char quote = tag.charAt(start);
            int until = tag.indexOf(quote, start + 1);
            String value = tag.substring(start + 1, until);
            boolean isOne = tag.charAt(from) <= ' ' && (quote == '"' || quote == '\'') && value.indexOf('<') < 0;
            if (!isOne || attributes.put(tag.substring(from, equals).strip(), decoded(value)) != null) {
                throw broken();
            }
            from = until + 1;
        }
        if (!tag.substring(from).isBlank()) {
            throw broken();
        }
    }

    private static String decoded(String written) {
        String lines = written.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder decoded = new StringBuilder();
        int from = 0;
        for (int and = lines.indexOf('&'); and >= 0; and = lines.indexOf('&', from)) {
            int until = lines.indexOf(';', and);
            decoded.append(lines, from, and).appendCodePoint(character(lines.substring(and + 1, until)));
            from = until + 1;
        }
        return from == 0 ? lines : decoded.append(lines, from, lines.length()).toString();
    }

    private static int character(String reference) {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> {
                boolean isHex = reference.startsWith("#x");
                int number = Integer.parseInt(reference.substring(isHex ? 2 : 1), isHex ? 16 : 10);
                if (!reference.startsWith("#") || Character.getType(number) == Character.SURROGATE) {
                    throw broken();
                }
                yield allowed(number);
            }
        };
    }

    /** The next character. Decoded here, since the reader of TeaVM loses characters between two buffers. */
    private int read() throws IOException {
        if (secondOfPair > 0) {
            int second = secondOfPair;
            secondOfPair = 0;
            return second;
        }
        int first = unit();
        if (first < 0x80) {
            return first == END ? END : allowed(first);
        }
        int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        int point = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            int next = unit();
            if ((next & 0xC0) != 0x80) {
                throw broken();
            }
            point = (point << 6) | (next & 0x3F);
        }
        boolean isShortest = first >= 0xC2 && point >> (5 * more + 1) > 0;
        boolean isCharacter = Character.isValidCodePoint(point) && Character.getType(point) != Character.SURROGATE;
        if (!isShortest || first > 0xF4 || !isCharacter) {
            throw broken();
        }
        if (Character.isBmpCodePoint(point)) {
            return allowed(point);
        }
        secondOfPair = Character.lowSurrogate(point);
        return Character.highSurrogate(point);
    }

    private int unit() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return end == 0 ? END : buffer[at++] & 0xFF;
    }

    private static int allowed(int character) {
        boolean isControl = character < ' ' && character != '\t' && character != '\n' && character != '\r';
        if (isControl || character == 0xFFFE || character == 0xFFFF) {
            throw broken();
        }
        return character;
    }
}
