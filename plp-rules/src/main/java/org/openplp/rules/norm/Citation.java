package org.openplp.rules.norm;

/**
 * Where a norm stands in a source.
 *
 * @param source the source
 * @param pinpoint where in it, such as {@code C-T8} or {@code cl.2}; empty for the source as a whole
 */
public record Citation(Source source, String pinpoint) {
    /**
     * The citation as the register writes it.
     *
     * @return such as {@code PROF:C-T8} or {@code K01 cl.2}
     */
    public String label() {
        return pinpoint.isEmpty()
                ? source.code()
                : source.code() + (source.code().equals("PROF") ? ":" : " ") + pinpoint;
    }
}
