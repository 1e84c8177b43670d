package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the dossiers that a file or a folder stands for. */
public final class DossierFiles {
    private DossierFiles() {}

    /**
     * The dossiers that a path stands for. A file stands for itself. A folder stands for the dossiers below it,
     * recognised by the end of their names; hidden files, whose names begin with a dot, are ignored.
     *
     * <p>Links are followed, also to folders. A file that several paths lead to is listed once, under its own name if
     * it has one below the folder. Some paths are listed so that their reader reports that a dossier is missing: links
     * that lead nowhere, pipes and the like with the name of a dossier, and unreadable folders below this one.
     *
     * @param path a file or a folder
     * @return the files, in the order of their paths
     * @throws IOException if the folder itself cannot be read
     */
    public static List<Path> under(Path path) throws IOException {
        return Files.isDirectory(path) ? new DossierFolder(path).dossiers() : List.of(path);
    }

    /**
     * Removes duplicates from files that were named one by one, or found in several folders. A dossier that is checked
     * twice would count twice.
     *
     * @param files the files
     * @return the files in their order, without those that are the same file as an earlier one, also through a link
     */
    public static List<Path> once(List<Path> files) {
        Map<Path, Path> first = new LinkedHashMap<>();
        files.forEach(file -> first.putIfAbsent(real(file), file));
        return List.copyOf(first.values());
    }

    /**
     * Whether two paths lead to the same file, also through links, and also if the file does not exist yet.
     *
     * @param one a path
     * @param other another path
     * @return true if what is written to one is read from the other
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
     * Whether a file, once written, would be one of the dossiers that a folder stands for.
     *
     * @param folder the folder
     * @param file a file that may not exist yet
     * @return true if it would be; false if the folder is a file
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
