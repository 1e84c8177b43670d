package org.openplp.formats.html.markup;

import org.openplp.rules.assessment.Overall;
import org.openplp.rules.standing.FindingStatus;

/** Signs that differ by shape, so that colours are not needed. No phone replaces one with a picture. */
public final class Symbol {
    private Symbol() {}

    /** The sign of an answer. */
    public static String of(Overall.Compliance answer) {
        return switch (answer) {
            case NOT_COMPLIANT -> "\u2715";
            case CANNOT_TELL -> "?";
            case COMPLIANT -> "\u2713";
        };
    }

    /** The sign of a standing. */
    public static String of(FindingStatus standing) {
        return switch (standing) {
            case NOT_KEPT -> "\u2715";
            case FAILED -> "!";
            case NOT_FOLLOWED -> "\u25B3";
            case WAIVED -> "\u25C7";
            case UNDETERMINED -> "?";
            case PENDING -> "\u25CB";
            case OWED_BY_OTHERS -> "\u2192";
            case HUMAN_REVIEW -> "\u2610";
            case MET -> "\u2713";
            case NOT_APPLICABLE -> "\u2013";
        };
    }

    /** Writes the sign of a standing, in front of the word for it. */
    public static void of(Markup out, FindingStatus standing) {
        to(out, of(standing), "sign " + standing);
    }

    /** Writes a sign in front of the words for it. */
    public static void to(Markup out, String sign, String classes) {
        out.say(Tag.of("span", classes).with("aria-hidden", "true"), sign);
        out.text(" ");
    }
}
