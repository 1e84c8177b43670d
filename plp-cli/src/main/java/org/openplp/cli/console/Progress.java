package org.openplp.cli.console;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * The progress of a check of many files, in one line of a terminal. The line is overwritten, and erased at the end. It
 * uses no colours, and no terminal command except the carriage return.
 */
public final class Progress {
    private static final int MANY = 10;
    private static final long BETWEEN_NANOS = 100_000_000;

    private final PrintWriter terminal;
    private final int files;
    private final boolean isShown;
    private final LongSupplier nanos;
    private String line = "";
    private int done;
    private long last;

    /**
     * The progress of a check.
     *
     * @param isWanted whether somebody can see it and nothing else is printed on the same terminal all the time; a few
     *     files show no progress in any case
     * @param nanos a clock, used for nothing else
     */
    public Progress(PrintWriter terminal, int files, boolean isWanted, LongSupplier nanos) {
        this.terminal = terminal;
        this.files = files;
        this.isShown = isWanted && files >= MANY;
        this.nanos = nanos;
        this.last = nanos.getAsLong() - BETWEEN_NANOS;
    }

    /** Counts a finished file. The line is updated at most ten times a second. */
    public void step() {
        done++;
        long now = nanos.getAsLong();
        if (isShown && now - last >= BETWEEN_NANOS) {
            last = now;
            line = done + "/" + files + " \u2026";
            terminal.print("\r" + line);
            terminal.flush();
        }
    }

    /** Erases the line, to make room for other output. */
    public void erase() {
        if (!line.isEmpty()) {
            terminal.print("\r" + " ".repeat(line.length()) + "\r");
            terminal.flush();
            line = "";
        }
    }
}
