package org.openplp.formats.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.openplp.formats.source.SourceFile;

/**
 * A file that is read and then replaced, without losing what others write to it. Others who use this class wait until it is closed, and {@link #isUnchanged}
 * shows whether somebody else wrote to it. Nothing else in this process may open the file until then, as that would release the lock.
 */
public final class RenewedFile implements AutoCloseable {
    /** The file lock excludes other processes, this lock other threads. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    /** In milliseconds. Java waits for a file lock either without limit or not at all, so it retries. */
    private static final long BETWEEN_TRIES = 50;

    private final Path file;
    private final FileChannel channel;
    private final State state;

    /** The identity of the file that has the name, and when it was last written. */
    private record State(Optional<Object> key, FileTime written, long size) {
        static State of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(
                    Optional.ofNullable(attributes.fileKey()), attributes.lastModifiedTime(), attributes.size());
        }
    }

    private RenewedFile(Path file, FileChannel channel, State state) {
        this.file = file;
        this.channel = channel;
        this.state = state;
    }

    /**
     * Opens a file as soon as nobody else holds it.
     *
     * @param file the file
     * @param atMost how long to wait for other processes
     * @param waits runs once if it has to wait for them
     * @return the file, to be closed once it is replaced
     * @throws TimeoutException if another process still holds the file after that time
     * @throws IOException if the file does not exist, cannot be read and written, or cannot be locked
     */
    public static RenewedFile open(Path file, Duration atMost, Runnable waits) throws IOException, TimeoutException {
        requireNonNull(file, "file");
        requireNonNull(waits, "waits");
        long mostTries = atMost.toMillis() / BETWEEN_TRIES;
        IN_THIS_PROCESS.lock();
        try {
            for (long tries = 0; true; tries++) {
                Optional<RenewedFile> held = held(file);
                if (held.isPresent()) {
                    return held.get();
                }
                if (tries >= mostTries) {
                    throw new TimeoutException(file.toString());
                }
                if (tries == 0) {
                    waits.run();
                }
                pause();
            }
        } catch (IOException | TimeoutException | RuntimeException | Error e) {
            IN_THIS_PROCESS.unlock();
            throw e;
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Empty if somebody else holds it or has just replaced it. */
    private static Optional<RenewedFile> held(Path file) throws IOException {
        State before = State.of(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            RenewedFile held = new RenewedFile(file, channel, before);
            if (channel.tryLock() != null && held.isUnchanged()) {
                return Optional.of(held);
            }
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * The content of the file.
     *
     * @return its bytes; if they exceed the usual limit, only one more than the limit
     * @throws IOException if the file cannot be read
     */
    public byte[] content() throws IOException {
        return Channels.newInputStream(channel.position(0)).readNBytes(SourceFile.USUAL_LIMIT + 1);
    }

    /**
     * Whether the file is as it was when it was opened.
     *
     * @return false if it was changed, or replaced by another file
     * @throws IOException if it no longer exists
     */
    public boolean isUnchanged() throws IOException {
        return State.of(file).equals(state);
    }

    /**
     * Releases the file to others.
     *
     * @throws IOException if it cannot be closed
     */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
