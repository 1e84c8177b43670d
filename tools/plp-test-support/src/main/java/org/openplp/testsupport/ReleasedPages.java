package org.openplp.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages that tests write from the code. They are part of a release and not of the repository. */
public final class ReleasedPages {
    /** The tag of the tests that write pages: {@code mvn -Dgroups=pages test} runs these alone. */
    public static final String TAG = "pages";

    /** The folder of all pages, from the folder of any module. */
    public static final Path FOLDER = Project.ROOT.resolve("target").resolve(TAG);

    private ReleasedPages() {}

    /**
     * Writes one page.
     *
     * @param name the path of the page in the folder, with slashes
     * @param content the text of the page
     * @return the file
     * @throws IOException if the file cannot be written
     */
    public static Path write(String name, String content) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, content);
    }

    /**
     * Writes all pages of a folder, and removes what an earlier build left there.
     *
     * @param folder the folder of these pages in the folder of all
     * @param pages the texts by path, with slashes
     * @return the folder
     * @throws IOException if a file cannot be written or removed
     */
    public static Path writeAll(String folder, Map<String, String> pages) throws IOException {
        Path root = FOLDER.resolve(folder);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            write(folder + "/" + page.getKey(), page.getValue());
        }
        for (Path file : filesIn(root)) {
            if (!pages.containsKey(root.relativize(file).toString().replace('\\', '/'))) {
                Files.delete(file);
            }
        }
        return root;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
