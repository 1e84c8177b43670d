package org.openplp.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a file, as an editor counts them.
 *
 * @param lines the lines without their ends
 */
record Lines(List<String> lines) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Lines of(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new Lines(List.of(unmarked.split("\r\n|\r|\n", -1)));
    }

    /** Whether a character stands there, or the end of the line. */
    boolean hold(int line, int column) {
        return line >= 1
                && line <= lines.size()
                && column >= 1
                && column <= lines.get(line - 1).length() + 1;
    }
}
