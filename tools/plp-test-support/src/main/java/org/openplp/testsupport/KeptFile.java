package org.openplp.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;

/** A file of the repository that a test writes, so that a review of a change sees what becomes of it. */
public final class KeptFile {
    private KeptFile() {}

    /**
     * Fails if the file is stale, after having written it anew; not written while mutants are tried, which set {@code plp.mutated}.
     *
     * @param file the file
     * @param content what has to be in it
     * @throws IOException if it cannot be read or written
     */
    public static void isUpToDate(Path file, String content) throws IOException {
        String kept = Files.exists(file) ? Files.readString(file) : "";
        if (!content.equals(kept)) {
            if (!Boolean.getBoolean("plp.mutated")) {
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, content);
            }
            throw new AssertionFailedError(
                    file + " was stale and has been written anew: look at the change and commit it", content, kept);
        }
    }
}
