package org.openplp.rules.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/** A language of the texts for people. The order is that of the lists in which all languages are offered. */
public enum Language {
    /** English, in which the register is kept. */
    ENGLISH("en"),
    /** French. */
    FRENCH("fr"),
    /** Dutch. */
    DUTCH("nl"),
    /** German. */
    GERMAN("de");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The code of the language.
     *
     * @return two lower-case letters, by ISO 639-1
     */
    public String code() {
        return code;
    }

    /**
     * Finds a language by its code.
     *
     * @param code the code, such as {@code nl}
     * @return the language; empty if openplp does not have it
     */
    public static Optional<Language> of(String code) {
        requireNonNull(code, "code");
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the language of a locale, such as one from a request to a host. The default locale of the machine is never
     * used.
     *
     * @param locale the locale; its country and variant do not matter
     * @return the language; empty if openplp does not have it
     */
    public static Optional<Language> of(Locale locale) {
        return of(locale.getLanguage());
    }
}
