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
 * The JSON Schemas of what openplp reads and writes, in draft 2020-12. They are resources of this release: reading one asks no network, and neither does checking
 * against it. Those of duties, permissions and comparisons refer to that of reports by its id.
 */
public enum Schema {
    /** A dossier. */
    DOSSIER,
    /** The report of {@code plp check}, of one file and of several. */
    REPORT,
    /** The duties of {@code plp duties}. */
    DUTIES,
    /** The answer of {@code plp may}. */
    MAY,
    /** The comparison of {@code plp diff}. */
    DIFF,
    /** The norms of {@code plp norms}. */
    NORMS;

    /** The version of the formats, which is in the name and the id of each schema. */
    public static final int FORMAT = 1;

    /** The name of the schema, such as {@code dossier}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name under which the schema is kept as a file.
     *
     * @return such as {@code dossier-1.json}
     */
    public String file() {
        return this + "-" + FORMAT + ".json";
    }

    /**
     * The {@code $id} of the schema, which names it and need not lead anywhere. It stays what it is for as long as the format does.
     *
     * @return such as {@code https://openplp.org/schema/dossier-1.json}
     */
    public String id() {
        return "https://openplp.org/schema/" + file();
    }

    /**
     * The schema.
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
     * The schema as an editor of one language shows it: keys and closed words of a dossier have titles and explanations in it. The other schemas describe what
     * programs read, in English.
     *
     * @param language the language; in English, descriptions also name the norms that look at a key
     * @return JSON, ending in a line break
     */
    public String text(Language language) {
        requireNonNull(language, "language");
        return this == DOSSIER && language != Language.ENGLISH ? new SchemaWords(language).of(text()) : text();
    }
}
