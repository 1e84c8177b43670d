package org.openplp.formats.schema;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.openplp.rules.text.Language;

/**
 * The JSON Schemas of the formats that openplp reads and writes, in draft 2020-12. They are resources of this release,
 * so neither reading them nor validating against them needs the network. The schemas of duties, permissions and
 * comparisons refer to that of reports by its id.
 */
public enum Schema {
    /** A dossier. */
    DOSSIER,
    /** The report of {@code plp check}, for one file or several. */
    REPORT,
    /** The duties of {@code plp duties}. */
    DUTIES,
    /** The answer of {@code plp may}. */
    MAY,
    /** The comparison of {@code plp diff}. */
    DIFF,
    /** The norms of {@code plp norms}. */
    NORMS;

    /** The version of the formats, which is part of the name and the id of each schema. */
    public static final int FORMAT = 1;

    /** The name of the schema, such as {@code dossier}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The file name of the schema.
     *
     * @return such as {@code dossier-1.json}
     */
    public String file() {
        return this + "-" + FORMAT + ".json";
    }

    /**
     * The {@code $id} of the schema. It is a name and need not be a working address. It stays the same as long as the
     * format does.
     *
     * @return such as {@code https://openplp.org/schema/dossier-1.json}
     */
    public String id() {
        return "https://openplp.org/schema/" + file();
    }

    /**
     * The text of the schema.
     *
     * @return JSON, ending in a line break
     */
    public String text() {
        try (InputStream resource = Objects.requireNonNull(Schema.class.getResourceAsStream(file()))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + file(), e);
        }
    }

    /**
     * The schema for an editor in one language: the keys and closed words of a dossier have titles and explanations.
     * The other schemas describe formats for programs, in English.
     *
     * @param language the language; in English, descriptions also name the norms that look at a key
     * @return JSON, ending in a line break
     */
    public String text(Language language) {
        requireNonNull(language, "language");
        return this == DOSSIER && language != Language.ENGLISH ? new SchemaWords(language).of(text()) : text();
    }
}
