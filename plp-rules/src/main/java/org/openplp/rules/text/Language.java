package org.openplp.rules.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which openplp speaks to people. The order is that of the lists in which all of them are offered. */
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
     * @return two small letters, by ISO 639-1
     */
    public String code() {
        return code;
    }

    /**
     * The language of a code.
     *
     * @param code such as {@code nl}
     * @return empty if openplp does not speak it
     */
    public static Optional<Language> of(String code) {
        requireNonNull(code, "code");
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /**
     * The language of a locale, such as the one that a host found in a request. The machine's own is never asked.
     *
     * @param locale the locale; its country and variant do not matter
     * @return empty if openplp does not speak it
     */
    public static Optional<Language> of(Locale locale) {
        return of(locale.getLanguage());
    }
}
