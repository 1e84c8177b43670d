package org.openplp.rules.belgium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the {@link Edition} of the rule book during the build. */
public final class WriteEdition {
    private WriteEdition() {}

    /**
     * Writes the edition.
     *
     * @param args the folder of the classes of this module
     * @throws IllegalArgumentException if it is not one folder
     * @throws IOException if the file cannot be written
     */
    public static void main(String... args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("one folder of classes is expected");
        }
        Path file = Path.of(args[0], "org", "openplp", "rules", "belgium", Edition.FILE);
        // so that the book does not take over the digest that an earlier build wrote
        Files.deleteIfExists(file);
        Files.writeString(file, Edition.of(BelgianBook.ofThisRelease()).text());
    }
}
