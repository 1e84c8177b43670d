package org.openplp.formats.report;

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
 * Works on many files on several threads, and delivers the results one by one in the order of the files. The outcome
 * therefore does not depend on the number of threads. It works ahead only on as many files as memory has room for.
 */
public final class InOrder {
    private static final int AHEAD = 2;

    /**
     * Reading a dossier takes up to about thirty times its size; with a finding about each of its members, sixty times
     * and more.
     */
    private static final int TIMES_ITS_SIZE = 100;

    private final int threads;
    private final long bytes;

    /**
     * The work on a file, on any thread.
     *
     * @param <R> the type of its result
     */
    @FunctionalInterface
    public interface Work<R> {
        /**
         * Works on a file.
         *
         * @param number the position of the file, from 0
         * @param file the file
         * @return the result
         */
        R of(int number, Path file);
    }

    /**
     * Receives the results, on the thread that calls {@link #run}.
     *
     * @param <R> the type of the results
     */
    @FunctionalInterface
    public interface Taker<R> {
        /**
         * Receives the next result.
         *
         * @param result the result
         * @throws IOException if it cannot be written; the remaining files are then skipped
         */
        void take(R result) throws IOException;
    }

    private record Started<R>(int number, Future<R> result, long size) {}

    private InOrder(int threads, long bytes) {
        this.threads = threads;
        this.bytes = bytes;
    }

    /**
     * Works on as many files at once as there are processors, and holds only as much as fits into memory.
     *
     * @return the order of work; with a single processor, the calling thread does everything
     */
    public static InOrder onAllProcessors() {
        return on(
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / TIMES_ITS_SIZE);
    }

    /**
     * Works on a given number of files at once.
     *
     * @param threads the number of files at once, from 1; up to twice as many are held
     * @param bytes the total size of the files that are held at once; a larger file is worked on alone
     * @return the order of work
     */
    static InOrder on(int threads, long bytes) {
        return new InOrder(threads, bytes);
    }

    /**
     * Works on the files. If memory does not suffice for a file beside others, the file is worked on again, alone.
     *
     * @param files the files
     * @param work the work on each file
     * @param tooLarge replaces the work on a file for which memory does not suffice
     * @param taker receives the results in the order of the files
     * @param <R> the type of the results
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
            // The memory was taken by intermediate results, which nothing holds any more.
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

    /** Creates a daemon thread, so that unfinished work does not keep the process from ending. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "plp-check");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for the result, and checks whether memory ran out. */
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

    /** The size of the file; zero for a file that cannot be read, which takes no memory. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
