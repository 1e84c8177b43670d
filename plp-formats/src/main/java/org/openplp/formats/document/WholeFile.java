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
 * A file in UTF-8 that is written whole or not at all: until it is kept, what was there before stays, also if the process ends. If it is killed,
 * what was made so far stays beside as {@code .plp-RANDOM.part}. It is made beside the old one
 * and then takes its place, with the permissions of the old one. A link is replaced itself, and what it leads to stays as it was. An interrupt does not end the writing.
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
     * @param file the file; what is no regular file, such as a pipe, or is open already, such as {@code /dev/stdout}, is written to as it is, behind what is there
     * @return the file, still to be kept
     * @throws IOException if it is a folder or may not be written to, or nothing can be written beside it
     */
    public static WholeFile open(Path file) throws IOException {
        return open(file, false);
    }

    /**
     * Begins to write a file that is not there yet. If somebody else makes it in the meantime, theirs stays.
     *
     * @param file the file; what is no regular file, or is open already, is written to as {@link #open} does
     * @return the file, still to be kept
     * @throws FileAlreadyExistsException if {@link #wouldReplace} something
     * @throws IOException if it is a folder, or nothing can be written beside it
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
     * Whether a file or a link is there that another file would take the place of.
     *
     * @param file the file
     * @return false for what is written to as it is, such as a pipe or {@code /dev/stdout}; true also where that cannot be found out
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

    /** What has the name, be it a link; it is asked once, and nothing is done where that fails. */
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
     * Under a name that nobody else comes upon: a process in another container may have the same number and write into the same folder. It is named for the end of the process
     * before it is there, so that there is no moment at which it would stay.
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

    /** Nobody is left to report it to. */
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
            whole.write(content);
            whole.keep();
        }
    }

    /**
     * Writes a file at once that is not there yet.
     *
     * @param file the file
     * @param content the bytes that it is to hold
     * @throws FileAlreadyExistsException if there is a file or a link of that name, also one that was made in the meantime
     * @throws IOException if it cannot be written; there is none then
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        requireNonNull(content, "content");
        try (WholeFile whole = openNew(file)) {
            whole.write(content);
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
     * Writes bytes, instead of text.
     *
     * @param content the bytes
     * @throws IOException if they cannot be written
     */
    public void write(byte[] content) throws IOException {
        requireNonNull(content, "content");
        bytes.write(content);
    }

    /**
     * Puts what was written in the place of what was there, at once, when the device has all of it: there is no moment without a whole file.
     *
     * @throws FileAlreadyExistsException if it was to be new and somebody else made one in the meantime
     * @throws IOException if it cannot be written to the end
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

    /** A channel would be closed by an interrupt. */
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

    /** A second name is given at once, whole, and only if there is no such file. Not every file system can do that. */
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
