package org.openplp.formats.html;

import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.standing.Standing;

/** Signs beside words: states differ by shape, not by colour alone. A screen reader passes over them, since a word says the same. */
final class Signs {
    private Signs() {}

    static void of(Markup out, Standing standing) {
        sign(
                out,
                standing.name(),
                switch (standing) {
                    case NOT_KEPT -> "\u2715";
                    case FAILED -> "!";
                    case NOT_FOLLOWED -> "\u25B3";
                    case WAIVED -> "~";
                    case UNDETERMINED -> "?";
                    case PENDING -> "\u25CB";
                    case OWED_BY_OTHERS -> "\u2192";
                    case FOR_PEOPLE -> "\u2610";
                    case MET -> "\u2713";
                    case NOT_APPLICABLE -> "\u2013";
                });
    }

    static void sign(Markup out, String classes, String sign) {
        out.say(Tag.of("span", "sign " + classes).with("aria-hidden", "true"), sign);
        out.text(" ");
    }
}
