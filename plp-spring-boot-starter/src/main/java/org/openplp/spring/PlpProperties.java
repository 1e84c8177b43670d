package org.openplp.spring;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.entry.EntryReader;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.text.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties of the starter.
 *
 * @param language Language if a request asks for none that openplp supports. The default is that of spring.web.locale, or English.
 * @param reading How strictly the texts are read.
 * @param limit Size of the largest dossier or act that is read. Reading takes about ten times as much memory, and up to thirty times. At most 1GB.
 * @param problemTypes Prefix of the types of problem details, such as an address at which the application explains them.
 */
@ConfigurationProperties("openplp")
public record PlpProperties(
        @Nullable Locale language,
        @DefaultValue("as-worded") Reading reading,
        @DefaultValue("8MB") DataSize limit,
        @DefaultValue("urn:openplp:problem:") String problemTypes) {
    /** Refuses a limit outside the bounds of the readers. */
    public PlpProperties {
        if (limit.toBytes() < 1 || limit.toBytes() > EntryReader.LARGEST_LIMIT) {
            throw new IllegalArgumentException("openplp.limit is from 1B to 1GB, not " + limit);
        }
    }

    /**
     * The language that the application has set.
     *
     * @return the language; empty if none is set
     * @throws IllegalArgumentException if openplp does not support it
     */
    Optional<Language> setLanguage() {
        return Optional.ofNullable(language)
                .map(locale -> Language.of(locale)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "openplp.language is en, fr, nl or de, not " + locale.toLanguageTag())));
    }
}
