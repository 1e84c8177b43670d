package org.openplp.formats.report;

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
import org.openplp.formats.source.SourceFile;

/**
 * The dossiers in a folder, and in folders that links in it lead to. The contents of the folder itself come before
 * those behind links. Each folder is visited once, so that circular links end and no dossier counts twice.
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

    /** Whether a file with this real path would be one of the dossiers. */
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

            /** Lists the path as if it were a dossier, so that its reader reports that some may be missing. */
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

    /**
     * Lists the file by its name, even if it is a pipe. Its reader then reports that it is not a file; otherwise a
     * dossier would be missing silently.
     */
    private void take(Path file, Path shown) {
        if (looksLikeOne(file)) {
            found.putIfAbsent(file, shown);
        }
    }

    /** Also what a spreadsheet keeps beside a workbook while somebody has it open. */
    private static boolean isHidden(Path file) {
        return name(file).startsWith(".") || name(file).startsWith("~$");
    }

    /** Also a workbook that is not read: its reader reports that, and otherwise a dossier would be missing silently. */
    private static boolean looksLikeOne(Path file) {
        String name = name(file);
        return name.endsWith(".yaml")
                || name.endsWith(".yml")
                || name.endsWith(".json")
                || SourceFile.isWorkbook(name)
                || SourceFile.isOtherWorkbook(name);
    }

    /** The name of the file in lower case; empty for the root of the file system. */
    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
