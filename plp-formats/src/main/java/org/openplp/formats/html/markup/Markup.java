package org.openplp.formats.html.markup;

import java.util.Locale;
import java.util.Set;
import org.openplp.formats.defect.RunnerCommands;

/**
 * HTML while it is written. Every text, and every value of an attribute, goes through one door, {@link #escaped}: whatever a dossier holds is shown and never
 * becomes markup.
 */
public final class Markup {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Set<String> IN_A_LINE = Set.of(
            "a", "abbr", "b", "bdi", "code", "label", "option", "path", "rect", "span", "strong", "text", "time",
            "title");

    private final StringBuilder html = new StringBuilder();

    /** An empty piece. */
    public Markup() {}

    /** Writes an element with what is in it. */
    public void in(Tag tag, Runnable content) {
        html.append(tag.start());
        content.run();
        end(tag);
    }

    /** Writes an element with what is in it. */
    public void in(String tag, Runnable content) {
        in(Tag.of(tag), content);
    }

    /** Writes an element with a text in it. */
    public void say(Tag tag, String text) {
        in(tag, () -> text(text));
    }

    /** Writes an element with a text in it. */
    public void say(String tag, String text) {
        say(Tag.of(tag), text);
    }

    /** Writes an element that has no end. */
    public void empty(Tag tag) {
        html.append(tag.start());
    }

    /** Writes a piece that was written elsewhere. */
    public void piece(Markup piece) {
        html.append(piece.html);
    }

    /** Writes a text. */
    public void text(String text) {
        html.append(escaped(text));
    }

    /** Writes a style sheet or a script of our own, which a browser reads as it is. */
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

    /** What was written so far. */
    public String html() {
        return html.toString();
    }

    /** A text as it stands in HTML, in an element as well as between quotation marks. What HTML cannot hold, and what turns the direction of the letters around it, is replaced by a mark; this list is written out, since what the JDK knows of characters changes with its release. */
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
        boolean turns = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
        boolean noCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !lone && !turns && !noCharacter;
    }
}
