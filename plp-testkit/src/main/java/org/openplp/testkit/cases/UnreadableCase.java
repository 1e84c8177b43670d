package org.openplp.testkit.cases;

/** Thrown for a case file that cannot be read. The message says where, why, and how to correct it. */
public final class UnreadableCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableCase(String message) {
        super(message);
    }
}
