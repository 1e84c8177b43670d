package org.openplp.formats.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.wording.Page;

/**
 * The one door by which texts come into Markdown: behind it they are words and nothing else. They are safe within a line, in a cell of a table or behind a
 * label; nothing that comes from a file may begin a line.
 */
final class Markdown {
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+|[\\s\\p{Z}]+");

    /** What the sites that show Markdown take for a mention, a reference, an address, a formula or a picture, though no markup surrounds it, or only some. */
    private static final Pattern TAKEN_FOR_MORE = Pattern.compile(
            "@|[#!~%&^*]\\w|\\$|://|www\\.|GH-\\d|:[\\w+-]+:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!]");
    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /** A text of any kind, word by word. */
    static String text(String any) {
        return WORD.matcher(Page.printable(any)).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
    }

    private static String word(String word) {
        return TAKEN_FOR_MORE.matcher(word).find()
                ? code(word)
                : MARKUP.matcher(word).replaceAll("\\\\$0");
    }

    /** A text that is shown letter by letter. A bar would end the cell of a table even there, and so stands between two pieces. */
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
