package org.openplp.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder in which a browser keeps what it knows. It is thrown away with the browser. */
record Profile(Path folder) implements AutoCloseable {
    static Profile empty() throws IOException {
        return new Profile(Files.createTempDirectory("plp-browser"));
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // the browser may still be at it, and the folder is one for throwaway files
        }
    }
}
