package org.openplp.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** This project on disk, as the tests of any of its modules find it. */
public final class Project {
    /** The folder of the project. */
    public static final Path ROOT = root();

    private Project() {}

    private static Path root() {
        Path folder = Path.of("");
        while (!Files.exists(folder.resolve("plp-core/pom.xml"))) {
            folder = folder.resolve("..");
            if (!Files.exists(folder)) {
                throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " has plp-core");
            }
        }
        return folder;
    }

    /**
     * The modules that lie in the root, or one or two folders below it.
     *
     * @return each folder with a pom, in the order of their paths
     */
    public static List<Path> modules() {
        List<Path> modules = new ArrayList<>();
        for (Path folder : foldersIn(ROOT)) {
            modules.add(folder);
            for (Path inside : foldersIn(folder)) {
                modules.add(inside);
                modules.addAll(foldersIn(inside));
            }
        }
        return modules.stream()
                .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                .toList();
    }

    private static List<Path> foldersIn(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(one -> !List.of(".git", "src", "target")
                            .contains(one.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
