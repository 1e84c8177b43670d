package org.openplp.rules.belgium;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.Optional;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.text.Bundle;

/**
 * What identifies the rule book of a release. The build writes it into a file, since it takes longer to compute than to check a dossier.
 *
 * @param id the name of the book, such as {@code plp-be}
 * @param version its version, such as {@code 2026.3}
 * @param digest its {@linkplain RuleBook#digest() digest}
 */
public record Edition(String id, String version, String digest) {
    static final String FILE = "edition.properties";

    /** The edition of a book. */
    public Edition {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(digest, "digest");
    }

    /**
     * The edition of the rule book of this release.
     *
     * @return the edition as the build computed it; computed now if no build did
     */
    public static Edition ofThisRelease() {
        return written().orElseGet(() -> of(BelgianBook.ofThisRelease()));
    }

    static Edition of(RuleBook book) {
        return new Edition(book.id(), book.version(), book.digest());
    }

    /** The edition that the build wrote beside this class. */
    static Optional<Edition> written() {
        InputStream file = Edition.class.getResourceAsStream(FILE);
        if (file == null) {
            return Optional.empty();
        }
        Bundle values = Bundle.read(FILE, file);
        return Optional.of(new Edition(values.text("id"), values.text("version"), values.text("digest")));
    }

    /** The text of the file. */
    String text() {
        return "id = " + id + "\nversion = " + version + "\ndigest = " + digest + "\n";
    }
}
