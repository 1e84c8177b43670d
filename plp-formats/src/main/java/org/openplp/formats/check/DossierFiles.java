package org.openplp.formats.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The dossiers that a file or a folder stands for. */
public final class DossierFiles {
    private DossierFiles() {}

    /**
     * The file itself; of a folder, the dossiers below it by the ends of their names. What is hidden by a dot is left out; a link that leads nowhere is not, so that
     * whoever reads it tells that a dossier is missing.
     *
     * @param path a file or a folder
     * @return the files, in the order of their paths
     * @throws IOException if the folder cannot be read whole
     * @throws java.io.UncheckedIOException if a folder in it cannot be read
     */
    public static List<Path> in(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(file -> !isHidden(path.relativize(file)))
                    .filter(file -> (Files.isRegularFile(file) || leadsNowhere(file)) && looksLikeOne(file))
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        }
    }

    /**
     * Whether two paths stand for one file, however they are written: through links too, and also if there is no such file yet.
     *
     * @param one a path
     * @param other another one
     * @return true if what is written to the one is read from the other
     */
    public static boolean areOne(Path one, Path other) {
        try {
            return (Files.exists(one) && Files.exists(other))
                    ? Files.isSameFile(one, other)
                    : whole(one).equals(whole(other));
        } catch (IOException unreadable) {
            return whole(one).equals(whole(other));
        }
    }

    private static Path whole(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        try {
            return folder == null ? absolute : folder.toRealPath().resolve(folder.relativize(absolute));
        } catch (IOException notThere) {
            return absolute.normalize();
        }
    }

    private static boolean leadsNowhere(Path file) {
        return Files.isSymbolicLink(file) && !Files.exists(file);
    }

    private static boolean isHidden(Path below) {
        for (Path name : below) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeOne(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }
}
