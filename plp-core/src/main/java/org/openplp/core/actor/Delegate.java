package org.openplp.core.actor;

import static java.util.Objects.requireNonNull;

import org.openplp.core.fact.Recorded;

/**
 * A representative whom the FPS Interior delegated to follow the partnerships (norm F-T6).
 *
 * @param language the language of the delegate
 */
public record Delegate(Recorded<NationalLanguage> language) {
    /** The languages of the country. */
    public enum NationalLanguage {
        /** Dutch. */
        NL,
        /** French. */
        FR,
        /** German. */
        DE
    }

    public Delegate {
        requireNonNull(language, "language");
    }
}
