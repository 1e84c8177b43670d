package org.openplp.formats.document;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;
import java.util.UUID;
import org.openplp.formats.source.OpenAlready;

/**
 * A file in UTF-8 that is written as a whole or not at all.
 *
 * <p>A new file next to the old one replaces it when it is kept, and takes over its permissions. Until then the old file stays, even if the process ends. If
 * the process is killed, the unfinished file stays as {@code .plp-RANDOM.part}. A link itself is replaced, and its target does not change. An interrupt does
 * not stop the writing.
 */
public final class WholeFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final boolean isNew;
    private final Thread atTheEnd;
    private final OutputStream bytes;
    private final Writer writer;

    private WholeFile(Path file, Path part, boolean isNew, Thread atTheEnd, OpenOption... options) throws IOException {
        this.file = file;
        this.part = part;
        this.isNew = isNew;
        this.atTheEnd = atTheEnd;
        this.bytes = Files.newOutputStream(part, options);
        this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
    }

    /**
     * Begins to write a file.
     *
     * @param file the file; if it is not a regular file, such as a pipe, or is already open, such as {@code /dev/stdout}, the content is appended to it
     *     directly
     * @return the file, which must still be kept
     * @throws IOException if it is a folder or is not writable, or if no file can be created next to it
     */
    public static WholeFile open(Path file) throws IOException {
        return open(file, false);
    }

    /**
     * Begins to write a file that does not exist yet. If somebody else creates it in the meantime, theirs stays.
     *
     * @param file the file; if it is not a regular file, or is already open, it is written to as by {@link #open}
     * @return the file, which must still be kept
     * @throws FileAlreadyExistsException if it {@linkplain #wouldReplace would replace} something
     * @throws IOException if it is a folder, or if no file can be created next to it
     */
    public static WholeFile openNew(Path file) throws IOException {
        if (wouldReplace(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        return open(file, true);
    }

    private static WholeFile open(Path file, boolean isNew) throws IOException {
        requireNonNull(file, "file");
        if (Files.isDirectory(file)) {
            throw new IOException("a folder is no file");
        }
        if (OpenAlready.isNamedBy(file)) {
            return asItIs(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        }
        Optional<BasicFileAttributes> there = there(file);
        if (there.isPresent() && !canBeReplaced(there.get())) {
            return asItIs(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
        }
        boolean isRegular = there.isPresent() && there.get().isRegularFile();
        if (isRegular && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        WholeFile whole = beside(file, isNew);
        try {
            if (isRegular) {
                whole.takePermissions();
            }
        } catch (IOException | RuntimeException | Error e) {
            whole.close();
            throw e;
        }
        return whole;
    }

    private static WholeFile asItIs(Path file, OpenOption... options) throws IOException {
        Thread nothingToDrop = new Thread();
        return new WholeFile(file, file, false, nothingToDrop, options);
    }

    /**
     * Whether writing would replace an existing file or link.
     *
     * @param file the file
     * @return false if it would be written to directly, such as a pipe or {@code /dev/stdout}; true if this cannot be determined
     */
    public static boolean wouldReplace(Path file) {
        requireNonNull(file, "file");
        try {
            return !OpenAlready.isNamedBy(file)
                    && there(file).filter(WholeFile::canBeReplaced).isPresent();
        } catch (IOException unknown) {
            return true;
        }
    }

    /** The attributes of the file, or of the link itself. They are read once; if that fails, nothing is written. */
    private static Optional<BasicFileAttributes> there(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static boolean canBeReplaced(BasicFileAttributes there) {
        return there.isRegularFile() || there.isSymbolicLink();
    }

    /**
     * Creates the unfinished file under a random name: a process in another container may have the same number and write into the same folder. Its removal at
     * the end of the process is registered before it exists, so that it never stays by accident.
     */
    private static WholeFile beside(Path file, boolean isNew) throws IOException {
        Path part = file.resolveSibling(".plp-" + UUID.randomUUID() + ".part");
        Thread atTheEnd = new Thread(() -> drop(part));
        dropAtTheEnd(atTheEnd);
        try {
            return new WholeFile(file, part, isNew, atTheEnd, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        } catch (IOException | RuntimeException | Error e) {
            drop(part);
            forget(atTheEnd);
            throw e;
        }
    }

    /** If the process is already ending, nothing is registered: the file is then kept, closed, or left. */
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

    /** Ignores failures, as nobody is left to report them to. */
    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            return;
        }
    }

    private void takePermissions() throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView now = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (old == null || now == null) {
            return;
        }
        PosixFileAttributes before = old.readAttributes();
        takeOwner(before, now);
        now.setPermissions(before.permissions());
    }

    /** Only an administrator may give a file to another owner; otherwise the current user owns the new file. */
    private static void takeOwner(PosixFileAttributes before, PosixFileAttributeView now) {
        try {
            now.setGroup(before.group());
            now.setOwner(before.owner());
        } catch (IOException notAllowed) {
            return;
        }
    }

    /**
     * Writes a text file as a whole.
     *
     * @param file the file
     * @param content the new content
     * @throws IOException if it cannot be written; the old file then stays
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
     * Writes a file of bytes as a whole.
     *
     * @param file the file
     * @param content the new content
     * @throws IOException if it cannot be written; the old file then stays
     */
    public static void write(Path file, byte[] content) throws IOException {
        requireNonNull(content, "content");
        try (WholeFile whole = open(file)) {
            whole.write(content);
            whole.keep();
        }
    }

    /**
     * Writes a whole file that does not exist yet.
     *
     * @param file the file
     * @param content its content
     * @throws FileAlreadyExistsException if a file or link of that name exists, even if it was created in the meantime
     * @throws IOException if it cannot be written; no file exists then
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        requireNonNull(content, "content");
        try (WholeFile whole = openNew(file)) {
            whole.write(content);
            whole.keep();
        }
    }

    /**
     * The writer for text content.
     *
     * @return the writer, which this file closes
     */
    public Writer writer() {
        return writer;
    }

    /**
     * Writes bytes instead of text.
     *
     * @param content the bytes
     * @throws IOException if they cannot be written
     */
    public void write(byte[] content) throws IOException {
        requireNonNull(content, "content");
        bytes.write(content);
    }

    /**
     * Replaces the old file in one step, once the device has all of the new one. A whole file exists at every moment.
     *
     * @throws FileAlreadyExistsException if the file was to be new and somebody else created one in the meantime
     * @throws IOException if the file cannot be completed
     */
    public void keep() throws IOException {
        writer.flush();
        if (part.equals(file)) {
            writer.close();
            return;
        }
        force();
        writer.close();
        if (isNew) {
            putWhereNoneIs();
        } else {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Clears an interrupt first, as it would close the channel. */
    private void force() throws IOException {
        boolean isInterrupted = Thread.interrupted();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Adds a second name for the finished file, in one step and only if the name is free. Not every file system can do that. */
    private void putWhereNoneIs() throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
            Files.createFile(file);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException | RuntimeException | Error e) {
                drop(file);
                throw e;
            }
        }
    }

    /**
     * Ends writing, and drops the new file unless it was kept.
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
