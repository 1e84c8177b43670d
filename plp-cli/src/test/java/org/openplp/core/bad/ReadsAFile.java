package org.openplp.core.bad;

import java.nio.file.Files;
import java.nio.file.Path;

/** A fact that looks into the file system. */
public final class ReadsAFile {
    /** Whether there is a file. */
    public boolean exists(Path path) {
        return Files.exists(path);
    }
}
