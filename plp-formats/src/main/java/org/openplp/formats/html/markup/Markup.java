package org.openplp.formats.html.markup;

import java.util.Locale;
import java.util.Set;
import org.openplp.formats.defect.RunnerCommands;
import org.openplp.formats.defect.Unseen;

/** An HTML text under construction. Every text and every attribute value passes through {@link #escaped}, so nothing in a dossier can become markup. */
public final class Markup {
    private static final char REPLACEMENT = '\uFFFD';
    /** Says where a word may be parted, and is seen where it is. */
    private static final int SOFT_HYPHEN = 0x00AD;

    private static final Set<String> IN_A_LINE = Set.of(
            "a", "abbr", "b", "bdi", "code", "label", "option", "path", "rect", "span", "strong", "text", "time",
            "title");

    private final StringBuilder html = new StringBuilder();

    /** Creates an empty piece. */
    public Markup() {}

    /** Writes an element with its content. */
    public void in(Tag tag, Runnable content) {
        html.append(tag.start());
        content.run();
        end(tag);
    }

    /** Writes an element with its content. */
    public void in(String tag, Runnable content) {
        in(Tag.of(tag), content);
    }

    /** Writes an element that contains a text. */
    public void say(Tag tag, String text) {
        in(tag, () -> text(text));
    }

    /** Writes an element that contains a text. */
    public void say(String tag, String text) {
        say(Tag.of(tag), text);
    }

    /** Writes an element without an end tag. */
    public void empty(Tag tag) {
        html.append(tag.start());
    }

    /** Appends another piece. */
    public void piece(Markup piece) {
        html.append(piece.html);
    }

    /** Writes a text, escaped. */
    public void text(String text) {
        html.append(escaped(text));
    }

    /** Writes our own style sheet or script, unescaped. Refuses content with the end tag of its own element. */
    public void own(String tag, String content) {
        if (content.toLowerCase(Locale.ROOT).contains("</" + tag)) {
            throw new IllegalArgumentException("it would end itself: " + tag);
        }
        Tag whole = Tag.of(tag);
        html.append(whole.start()).append(content);
        end(whole);
    }

    private void end(Tag tag) {
        html.append(tag.end());
        if (!IN_A_LINE.contains(tag.name())) {
            html.append('\n');
        }
    }

    /** The HTML written so far. */
    public String html() {
        return html.toString();
    }

    /**
     * Escapes a text for use in an element or between quotation marks. A replacement character stands for each character that HTML cannot hold, that is not seen (but for the soft hyphen),
     * or that changes the direction of the text around it.
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isShown(c) ? c : REPLACEMENT);
            }
        });
        return RunnerCommands.inHtml(escaped.toString());
    }

    private static boolean isShown(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        boolean unseen = Unseen.isUnseen(c) && c != SOFT_HYPHEN;
        return !control && !lone && !unseen && !noCharacter;
    }
}
