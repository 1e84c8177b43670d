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
 * A file that is read and then written anew, so that nothing is lost of what others write to it: who renews it by this class too waits until it is closed, and what
 * somebody else wrote meanwhile is noticed. Until it is closed nothing else in the process may open the file, since that would let go of it.
 */
public final class RenewedFile implements AutoCloseable {
    /** Processes exclude each other by the file, threads of one process by this. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    /** In milliseconds. Java waits for the lock of a file without end or not at all, so it is tried again and again. */
    private static final long BETWEEN_TRIES = 50;

    private final Path file;
    private final FileChannel channel;
    private final State state;

    /** Which file has a name, and when it was written last. */
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
     * Opens a file, when nobody else renews it any more.
     *
     * @param file the file
     * @param atMost how long to wait for other processes
     * @param waits what is done once if it has to wait for them
     * @return the file, to be closed when it is written
     * @throws TimeoutException if another process still holds it then
     * @throws IOException if it is not there, may not be read and written, or cannot be held
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

    /** Empty if somebody else holds it, or has just put another file in its place. */
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
     * What it holds.
     *
     * @return its bytes; if there are more than the usual limit lets be read, one more than that
     * @throws IOException if it cannot be read
     */
    public byte[] content() throws IOException {
        return Channels.newInputStream(channel.position(0)).readNBytes(SourceFile.USUAL_LIMIT + 1);
    }

    /**
     * Whether it is what it was when it was opened.
     *
     * @return false also if another file has taken its place
     * @throws IOException if it is no longer there
     */
    public boolean isUnchanged() throws IOException {
        return State.of(file).equals(state);
    }

    /**
     * Lets others renew it.
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
