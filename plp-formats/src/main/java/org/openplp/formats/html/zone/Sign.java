package org.openplp.formats.html.zone;

import org.openplp.formats.html.markup.Markup;
import org.openplp.formats.html.markup.Tag;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.standing.Standing;

/** Signs that differ by their shape, so that nobody needs the colours. No phone draws one of them as a picture. */
final class Sign {
    private Sign() {}

    static String of(Overall.Answer answer) {
        return switch (answer) {
            case NOT_COMPLIANT -> "\u2715";
            case CANNOT_TELL -> "?";
            case COMPLIANT -> "\u2713";
        };
    }

    static String of(Standing standing) {
        return switch (standing) {
            case NOT_KEPT -> "\u2715";
            case FAILED -> "!";
            case NOT_FOLLOWED -> "\u25B3";
            case WAIVED -> "\u25C7";
            case UNDETERMINED -> "?";
            case PENDING -> "\u25CB";
            case OWED_BY_OTHERS -> "\u2192";
            case FOR_PEOPLE -> "\u2610";
            case MET -> "\u2713";
            case NOT_APPLICABLE -> "";
        };
    }

    /** The class of a cell, which is short since there are thousands of them; empty if it has no colour of its own. */
    static String colour(Standing standing) {
        return switch (standing) {
            case NOT_KEPT, FAILED -> "k";
            case NOT_FOLLOWED, WAIVED -> "f";
            case PENDING -> "p";
            case UNDETERMINED, OWED_BY_OTHERS, FOR_PEOPLE, MET, NOT_APPLICABLE -> "";
        };
    }

    /** Writes a sign before the words that say the same. */
    static void to(Markup out, String sign, String classes) {
        out.say(Tag.of("span", classes).with("aria-hidden", "true"), sign);
        out.text(" ");
    }
}
