package org.openplp.cli.console;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** How far a check of many files is, in one line of a terminal that is written over and in the end erased. It uses no colours and no commands of a terminal but the return. */
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
     * @param isWanted whether somebody can see it and nothing else goes to the same terminal all the time; a few files show none either way
     * @param nanos a clock that nothing else depends on
     */
    public Progress(PrintWriter terminal, int files, boolean isWanted, LongSupplier nanos) {
        this.terminal = terminal;
        this.files = files;
        this.isShown = isWanted && files >= MANY;
        this.nanos = nanos;
        this.last = nanos.getAsLong() - BETWEEN_NANOS;
    }

    /** Says that one more file is done, though not more than ten times a second. */
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

    /** Makes room for something else. */
    public void erase() {
        if (!line.isEmpty()) {
            terminal.print("\r" + " ".repeat(line.length()) + "\r");
            terminal.flush();
            line = "";
        }
    }
}
