package org.openplp.law.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A law of two norms, with everything in it that a law can have. */
final class SmallLaw {
    private static final Path SOURCE = Path.of("src/test/resources/law");

    private SmallLaw() {}

    static void copyTo(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(SOURCE)) {
            for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path copy = folder.resolve(SOURCE.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
