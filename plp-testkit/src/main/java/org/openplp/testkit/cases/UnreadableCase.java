package org.openplp.testkit.cases;

/** A case file that cannot be read: the message says where, why, and how to mend it. */
public final class UnreadableCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableCase(String message) {
        super(message);
    }
}
