package org.openplp.formats.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers in a folder, and in those behind links in it. What is there by itself comes before what links lead to, and each folder is gone through once, so that
 * links in circles end and a dossier does not count twice.
 */
final class DossierFolder {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::toString);

    private final Path folder;
    private final Set<Path> gone = new HashSet<>();
    private final Map<Path, Path> found = new LinkedHashMap<>();
    private final Deque<Path> linkedFiles = new ArrayDeque<>();
    private final PriorityQueue<Path> linkedFolders = new PriorityQueue<>(BY_NAME);

    DossierFolder(Path folder) {
        this.folder = folder;
    }

    List<Path> dossiers() throws IOException {
        goThrough(folder);
        while (!linkedFolders.isEmpty()) {
            Path link = linkedFolders.remove();
            try {
                goThrough(link);
            } catch (IOException failure) {
                found.putIfAbsent(link, link);
            }
        }
        for (Path link : linkedFiles.stream().sorted(BY_NAME).toList()) {
            found.putIfAbsent(realOrItself(link), link);
        }
        return found.values().stream().sorted(BY_NAME).toList();
    }

    /** Whether a file of this name, as it really is, would be one of them. */
    boolean takes(Path file) throws IOException {
        if (isHidden(file) || !looksLikeOne(file)) {
            return false;
        }
        dossiers();
        return gone.contains(file.getParent());
    }

    private static Path realOrItself(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException leadsNowhere) {
            return link;
        }
    }

    private void goThrough(Path named) throws IOException {
        Path real = named.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean leftOut = !inner.equals(real) && isHidden(inner);
                return leftOut || !gone.add(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isHidden(file)) {
                    Path shown = named.resolve(real.relativize(file));
                    if (attributes.isSymbolicLink()) {
                        follow(file, shown);
                    } else {
                        take(file, shown);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            private void follow(Path link, Path shown) throws IOException {
                try {
                    BasicFileAttributes behind = Files.readAttributes(link, BasicFileAttributes.class);
                    if (behind.isDirectory()) {
                        linkedFolders.add(shown);
                    } else if (looksLikeOne(link)) {
                        linkedFiles.add(shown);
                    }
                } catch (AccessDeniedException failure) {
                    missed(link, failure);
                } catch (IOException leadsNowhere) {
                    if (looksLikeOne(link)) {
                        linkedFiles.add(shown);
                    }
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path inner, IOException failure) throws IOException {
                boolean isGone = failure instanceof NoSuchFileException && !looksLikeOne(inner);
                return isHidden(inner) || isGone ? FileVisitResult.CONTINUE : missed(inner, failure);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) throws IOException {
                return failure == null ? FileVisitResult.CONTINUE : missed(inner, failure);
            }

            /** Given as if it were a dossier, so that its reader reports that some may be missing. */
            private FileVisitResult missed(Path inner, IOException failure) throws IOException {
                if (named.equals(folder) && inner.equals(real)) {
                    throw failure;
                }
                gone.add(inner);
                found.putIfAbsent(inner, named.resolve(real.relativize(inner)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A pipe too: its reader reports that it is none, or a dossier would be missing without a word. */
    private void take(Path file, Path shown) {
        if (looksLikeOne(file)) {
            found.putIfAbsent(file, shown);
        }
    }

    private static boolean isHidden(Path file) {
        return name(file).startsWith(".");
    }

    private static boolean looksLikeOne(Path file) {
        String name = name(file);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    /** Empty for the root of all files, which has none. */
    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
