package org.openplp.rules.belgium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

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
        Path folder = Path.of(args[0], "org", "openplp", "rules", "belgium");
        Path file = folder.resolve(Edition.FILE);
        String earlier = Files.exists(file) ? Files.readString(file) : "";
        FileTime ofFile = Files.getLastModifiedTime(Files.exists(file) ? file : folder);
        FileTime ofFolder = Files.getLastModifiedTime(folder);
        // so that the book does not take over the digest that an earlier build wrote
        Files.deleteIfExists(file);
        String text = Edition.of(BelgianBook.ofThisRelease()).text();
        Files.writeString(file, text);
        if (text.equals(earlier)) {
            // so that no jar is made anew, and the modules that need it are not compiled again
            Files.setLastModifiedTime(file, ofFile);
            Files.setLastModifiedTime(folder, ofFolder);
        }
    }
}
