package org.openplp.formats.check;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on many files on several threads, and hands the results over one by one in the order of the files, so that what is made of them does not depend on the
 * number of threads. Only so many files are worked on ahead of the one that is handed over that memory has room for them.
 */
public final class InOrder {
    private static final int AHEAD = 2;

    /** Reading a dossier takes up to some thirty times its size, and to find something of each of its members sixty times and more. */
    private static final int TIMES_ITS_SIZE = 100;

    private final int threads;
    private final long bytes;

    /**
     * Work on a file, by whichever thread.
     *
     * @param <R> what comes of it
     */
    @FunctionalInterface
    public interface Work<R> {
        /**
         * Does it.
         *
         * @param number the place of the file, from 0
         * @param file the file
         * @return what comes of it
         */
        R of(int number, Path file);
    }

    /**
     * Takes the results, on the thread that calls {@link #run}.
     *
     * @param <R> what they are
     */
    @FunctionalInterface
    public interface Taker<R> {
        /**
         * Takes the next one.
         *
         * @param result the result
         * @throws IOException if it cannot be written; nothing more is worked on then
         */
        void take(R result) throws IOException;
    }

    private record Started<R>(int number, Future<R> result, long size) {}

    private InOrder(int threads, long bytes) {
        this.threads = threads;
        this.bytes = bytes;
    }

    /**
     * Works on as many files at once as there are processors, and holds no more than there is memory for.
     *
     * @return with a single processor everything is done by the thread that calls
     */
    public static InOrder onAllProcessors() {
        return on(
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / TIMES_ITS_SIZE);
    }

    /**
     * Works on some files at once.
     *
     * @param threads how many at once, from 1; up to twice as many are held
     * @param bytes how many bytes the files may have together that are held at once; a file that has more is worked on alone
     * @return the order
     */
    static InOrder on(int threads, long bytes) {
        return new InOrder(threads, bytes);
    }

    /**
     * Works on files. One for which memory does not suffice beside others is worked on once more, alone.
     *
     * @param files the files
     * @param work what is done with each
     * @param tooLarge what is done instead with one for which memory does not suffice
     * @param taker takes what comes of it, in the order of the files
     * @param <R> what comes of it
     * @throws IOException if the taker throws it
     */
    public <R> void run(List<Path> files, Work<R> work, Work<R> tooLarge, Taker<R> taker) throws IOException {
        requireNonNull(tooLarge, "tooLarge");
        if (threads == 1 || files.size() < 2) {
            for (int i = 0; i < files.size(); i++) {
                taker.take(alone(i, files.get(i), work, tooLarge));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, files.size()), InOrder::thread);
        try {
            run(files, work, tooLarge, taker, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R alone(int number, Path file, Work<R> work, Work<R> tooLarge) {
        try {
            return given(work, number, file);
        } catch (OutOfMemoryError scarce) {
            // what took the memory is what was worked out so far, which nobody holds any more
            return given(tooLarge, number, file);
        }
    }

    private static <R> R given(Work<R> work, int number, Path file) {
        return requireNonNull(work.of(number, file), "work gave null");
    }

    private <R> void run(List<Path> files, Work<R> work, Work<R> tooLarge, Taker<R> taker, ExecutorService pool)
            throws IOException {
        Deque<Started<R>> started = new ArrayDeque<>();
        long held = 0;
        int next = 0;
        while (next < files.size() || !started.isEmpty()) {
            while (next < files.size() && started.size() < AHEAD * threads) {
                int number = next;
                long size = size(files.get(number));
                if (!started.isEmpty() && held + size > bytes) {
                    break;
                }
                started.add(new Started<>(number, pool.submit(() -> given(work, number, files.get(number))), size));
                held += size;
                next++;
            }
            Started<R> first = started.remove();
            if (isMemoryScarce(first.result())) {
                for (Started<R> other : started) {
                    isMemoryScarce(other.result());
                }
                Path file = files.get(first.number());
                boolean wasAlone = first.size() > bytes;
                taker.take(
                        wasAlone ? given(tooLarge, first.number(), file) : alone(first.number(), file, work, tooLarge));
            } else {
                taker.take(result(first.result()));
            }
            held -= first.size();
        }
    }

    /** A thread that is still at work does not keep the process from ending. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "plp-check");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits until the work is done. */
    private static boolean isMemoryScarce(Future<?> future) throws IOException {
        try {
            future.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof OutOfMemoryError;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while files are worked on");
    }

    /** What cannot be read takes no memory. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
