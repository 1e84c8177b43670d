package org.openplp.formats.check;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dossiers that a file or a folder stands for. */
public final class DossierFiles {
    private DossierFiles() {}

    /**
     * The file itself; of a folder, the dossiers below it by the ends of their names. What is hidden by a dot is left out. Links are followed, also to folders,
     * and what several ways lead to is given once, under its own name if it has one below the folder. A link that leads nowhere is given too, and so are what
     * is no file for all its name, such as a pipe, and a folder below it that cannot be read, so that its reader reports that a dossier is missing.
     *
     * @param path a file or a folder
     * @return the files, in the order of their paths
     * @throws IOException if the folder itself cannot be read
     */
    public static List<Path> in(Path path) throws IOException {
        return Files.isDirectory(path) ? new DossierFolder(path).dossiers() : List.of(path);
    }

    /**
     * Files that were named one by one, or found in several folders, each once: a dossier that is checked twice would count twice.
     *
     * @param files the files
     * @return those of which none before stands for the same file, also through a link, in their order
     */
    public static List<Path> once(List<Path> files) {
        Map<Path, Path> first = new LinkedHashMap<>();
        files.forEach(file -> first.putIfAbsent(real(file), file));
        return List.copyOf(first.values());
    }

    /**
     * Whether two paths stand for one file, however they are written: through links too, and also if there is no such file yet.
     *
     * @param one a path
     * @param other another one
     * @return true if what is written to the one is read from the other
     */
    public static boolean areOne(Path one, Path other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        try {
            return (Files.exists(one) && Files.exists(other))
                    ? Files.isSameFile(one, other)
                    : whole(one).equals(whole(other));
        } catch (IOException unreadable) {
            return whole(one).equals(whole(other));
        }
    }

    /**
     * Whether a file, once it is written, is one of the dossiers that a folder stands for.
     *
     * @param folder the folder
     * @param file a file that may not be there yet
     * @return false if the folder is a file
     * @throws IOException if the folder itself cannot be read
     */
    public static boolean wouldTake(Path folder, Path file) throws IOException {
        requireNonNull(folder, "folder");
        requireNonNull(file, "file");
        return Files.isDirectory(folder) && new DossierFolder(folder).takes(whole(file));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return whole(file);
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
}
