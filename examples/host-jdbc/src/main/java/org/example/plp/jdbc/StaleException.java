package org.example.plp.jdbc;

/** Somebody else stored something in the meantime, and nothing was stored. */
final class StaleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StaleException(String partnership, long expected) {
        super(partnership + " is not at version " + expected + " any more");
    }
}
