package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The place of a norm in a source.
 *
 * @param source the source
 * @param pinpoint the place in it, such as {@code C-T8} or {@code cl.2}; empty for the source as a whole
 * @param inForce when the cited text is in force; both ends are open if the register does not say
 */
public record Citation(Source source, String pinpoint, InForce inForce) {
    /** A place that has a number with letters. */
    private static final Pattern NUMBERED = Pattern.compile("[A-Z]-[A-Z]?[0-9]");

    /**
     * The citation as the register writes it: with a colon before a place such as {@code C-T8}, else with a space.
     *
     * @return the label, such as {@code PROF:C-T8} or {@code K01 cl.2}
     */
    public String label() {
        return pinpoint.isEmpty()
                ? source.code()
                : source.code() + (NUMBERED.matcher(pinpoint).lookingAt() ? ":" : " ") + pinpoint;
    }

    /**
     * The citation with the period of the text that it cites.
     *
     * @param period when that text is in force
     * @return the same place in the same source
     */
    public Citation inForce(InForce period) {
        requireNonNull(period, "period");
        return new Citation(source, pinpoint, period);
    }
}
