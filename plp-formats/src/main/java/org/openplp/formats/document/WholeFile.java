package org.openplp.formats.document;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * A file in UTF-8 that is written whole or not at all: until it is kept, what was there before stays, also if the process ends. If it is killed,
 * what was made so far stays beside as {@code .plp-RANDOM.part}. It is made beside the old one
 * and then takes its place, with the permissions of the old one. A link is followed and stays a link.
 */
public final class WholeFile implements AutoCloseable {
    private static final int MOST_LINKS = 40;

    private final Path file;
    private final Path part;
    private final Thread atTheEnd;
    private final FileChannel channel;
    private final Writer writer;

    private WholeFile(Path file, Path part, Thread atTheEnd, OpenOption... options) throws IOException {
        this.file = file;
        this.part = part;
        this.atTheEnd = atTheEnd;
        this.channel = FileChannel.open(part, options);
        this.writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8.newEncoder(), -1));
    }

    /**
     * Begins to write a file.
     *
     * @param file the file; what is no regular file, such as a pipe, or is open already, such as {@code /dev/stdout}, is written to as it is, behind what is there
     * @return the file, still to be kept
     * @throws IOException if it is a folder or may not be written to, or nothing can be written beside it
     */
    public static WholeFile open(Path file) throws IOException {
        requireNonNull(file, "file");
        if (Files.isDirectory(file)) {
            throw new IOException("a folder is no file");
        }
        Path target = target(file);
        if (isOpenFile(target) || (Files.exists(target) && !Files.isRegularFile(target))) {
            Thread nothingToDrop = new Thread();
            return new WholeFile(target, target, nothingToDrop, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        WholeFile whole = beside(target);
        try {
            whole.takePermissions();
        } catch (IOException e) {
            whole.close();
            throw e;
        }
        return whole;
    }

    /**
     * Whether a file is there that another one would take the place of.
     *
     * @param file the file
     * @return false for what is written to as it is, such as a pipe or {@code /dev/stdout}
     */
    public static boolean wouldReplace(Path file) {
        requireNonNull(file, "file");
        try {
            return Files.isRegularFile(file) && !isOpenFile(target(file));
        } catch (IOException linksInACircle) {
            return false;
        }
    }

    /** Where links lead, also if nothing is there yet. */
    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target) && !isOpenFile(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Whether a name stands for what a process has open: another file in its place would not be what the process has open. */
    private static boolean isOpenFile(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith("/proc") || whole.startsWith("/dev/fd");
    }

    /**
     * Under a name that nobody else comes upon: a process in another container may have the same number and write into the same folder. It is named for the end of the process
     * before it is there, so that there is no moment at which it would stay.
     */
    private static WholeFile beside(Path file) throws IOException {
        Path part = file.resolveSibling(".plp-" + UUID.randomUUID() + ".part");
        Thread atTheEnd = new Thread(() -> drop(part));
        dropAtTheEnd(atTheEnd);
        try {
            return new WholeFile(file, part, atTheEnd, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            forget(atTheEnd);
            throw e;
        }
    }

    /** A process that ends already drops nothing more: what it writes then is kept or closed, or stays. */
    private static void dropAtTheEnd(Thread dropping) {
        try {
            Runtime.getRuntime().addShutdownHook(dropping);
        } catch (IllegalStateException ending) {
            return;
        }
    }

    private static void forget(Thread dropping) {
        try {
            Runtime.getRuntime().removeShutdownHook(dropping);
        } catch (IllegalStateException ending) {
            return;
        }
    }

    /** Nobody is left who could be told. */
    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            return;
        }
    }

    private void takePermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributeView now = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (old == null || now == null || !Files.exists(file)) {
            return;
        }
        PosixFileAttributes before = old.readAttributes();
        takeOwner(before, now);
        now.setPermissions(before.permissions());
    }

    /** Only the administrator may give a file to somebody else: everybody else owns the new one. */
    private static void takeOwner(PosixFileAttributes before, PosixFileAttributeView now) {
        try {
            now.setGroup(before.group());
            now.setOwner(before.owner());
        } catch (IOException notAllowed) {
            return;
        }
    }

    /**
     * Writes a file at once.
     *
     * @param file the file
     * @param content what it is to hold
     * @throws IOException if it cannot be written; what was there before is there then
     */
    public static void write(Path file, String content) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(content, "content");
        try (WholeFile whole = open(file)) {
            whole.writer().write(content);
            whole.keep();
        }
    }

    /**
     * Writes a file at once.
     *
     * @param file the file
     * @param content the bytes that it is to hold
     * @throws IOException if it cannot be written; what was there before is there then
     */
    public static void write(Path file, byte[] content) throws IOException {
        requireNonNull(content, "content");
        try (WholeFile whole = open(file)) {
            Channels.newOutputStream(whole.channel).write(content);
            whole.keep();
        }
    }

    /**
     * What its content is written to.
     *
     * @return the writer, which this file closes
     */
    public Writer writer() {
        return writer;
    }

    /**
     * Puts what was written in the place of what was there, at once, when the device has all of it: there is no moment without a whole file.
     *
     * @throws IOException if it cannot be written to the end
     */
    public void keep() throws IOException {
        writer.flush();
        if (!part.equals(file)) {
            channel.force(true);
        }
        writer.close();
        if (!part.equals(file)) {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /**
     * Ends writing. What was not kept is dropped.
     *
     * @throws IOException if it cannot be dropped
     */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
                forget(atTheEnd);
            }
        }
    }
}
