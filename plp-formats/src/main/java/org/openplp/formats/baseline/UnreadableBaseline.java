package org.openplp.formats.baseline;

import java.io.Serial;

/** A file that is no baseline. The message tells where, what is wrong, and what to do: {@code FILE:LINE:COLUMN: text}. */
public final class UnreadableBaseline extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableBaseline(String message) {
        super(message);
    }
}
