package org.openplp.formats.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.wording.Page;

/**
 * Escapes texts for Markdown, so that they show as plain words. Use the result inside a line, in a cell of a table or after a label; only {@link #line} begins
 * a line.
 */
final class Markdown {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

    /** Plain text that sites turn into a mention, a reference, an address, a formula or a picture, with little or no markup around it. */
    private static final Pattern TAKEN_FOR_MORE = Pattern.compile(
            "@|[#!~%&^*]\\w|\\$|://|www\\.|GH-\\d|:[\\w+-]+:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!]");
    private static final Pattern BEGINS_A_BLOCK = Pattern.compile("^(\\d*)([-+=.)])");
    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /** Escapes a text, word by word. */
    static String text(String any) {
        String plain = Page.printable(any);
        StringBuilder text = new StringBuilder();
        Matcher space = SPACE.matcher(plain);
        int begin = 0;
        while (space.find()) {
            text.append(word(plain.substring(begin, space.start()))).append(space.group());
            begin = space.end();
        }
        return text.append(word(plain.substring(begin))).toString();
    }

    /** Escapes a text that begins a line, so that it is no item of a list, heading or code. */
    static String line(String any) {
        return BEGINS_A_BLOCK.matcher(text(any.strip())).replaceFirst("$1\\\\$2");
    }

    private static String word(String word) {
        return TAKEN_FOR_MORE.matcher(word).find()
                ? code(word)
                : MARKUP.matcher(word).replaceAll("\\\\$0");
    }

    /** A text as code, which shows each character. A bar would end a table cell even inside code, so it is escaped between two pieces. */
    static String code(String any) {
        return Stream.of(Page.printable(any).split("(?=\\|)|(?<=\\|)"))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.equals("|") ? "\\|" : fenced(piece))
                .collect(Collectors.joining());
    }

    private static String fenced(String piece) {
        if (piece.isBlank()) {
            return piece;
        }
        int longest = TICKS.matcher(piece)
                .results()
                .mapToInt(ticks -> ticks.end() - ticks.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        boolean room = longest > 0 || (piece.startsWith(" ") && piece.endsWith(" "));
        return fence + (room ? " " + piece + " " : piece) + fence;
    }
}
