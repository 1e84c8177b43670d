package org.openplp.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all, so that a write that is cut short leaves the old one. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path file, String content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            if (Files.isDirectory(file)) {
                throw new IOException("a folder is no file");
            }
            Files.writeString(file, content, StandardCharsets.UTF_8);
            return;
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(part, content, StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
