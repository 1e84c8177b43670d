package org.openplp.browser;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what a browser does in its own time. */
final class Waiting {
    private Waiting() {}

    /** Waits until something is true, for so long at most. */
    static void until(String what, Duration most, BooleanSupplier isSo) {
        long end = System.nanoTime() + most.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come to that: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
