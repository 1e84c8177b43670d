package org.openplp.spring;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.entry.EntryReader;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.text.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * The properties of the starter.
 *
 * @param language Language if a request asks for none that openplp supports. The default is that of spring.web.locale, or English.
 * @param reading How strictly the texts are read.
 * @param limit Size of the largest dossier or act that is read. Reading takes about ten times as much memory, and up to thirty times. At most 1GB.
 * @param law Compiled law: that of municipalities or zones adds norms, a newer one of the country takes the place of that of this release.
 * @param problemTypes Prefix of the types of problem details, such as an address at which the application explains them.
 */
@ConfigurationProperties("openplp")
public record PlpProperties(
        @Nullable Locale language,
        @DefaultValue("as-worded") Reading reading,
        @DefaultValue("8MB") DataSize limit,
        @DefaultValue List<Law> law,
        @DefaultValue("urn:openplp:problem:") String problemTypes) {
    /**
     * Law that is not part of this release.
     *
     * @param location The file that plp law compiled, such as classpath:exempleville.law.
     * @param sha256 The SHA-256 of the file, in hexadecimal. If set, the application does not start with another file.
     */
    public record Law(Resource location, @Nullable String sha256) {
        RuleBook addTo(RuleBook book) {
            try {
                byte[] compiled = location.getContentAsByteArray();
                return sha256 == null
                        ? BelgianBook.withLaw(book, compiled)
                        : BelgianBook.withLaw(book, compiled, sha256);
            } catch (IOException | IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "openplp.law: " + location.getDescription() + ": " + e.getMessage(), e);
            }
        }
    }

    /** Refuses a limit outside the bounds of the readers. */
    public PlpProperties {
        law = List.copyOf(law);
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
