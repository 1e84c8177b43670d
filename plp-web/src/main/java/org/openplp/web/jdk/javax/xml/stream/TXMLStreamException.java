package org.openplp.web.jdk.javax.xml.stream;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** XML that cannot be written. */
public class TXMLStreamException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** An exception of the writer behind. */
    public TXMLStreamException(Throwable nested) {
        super(nested);
    }

    /** The exception of the writer behind. */
    public @Nullable Throwable getNestedException() {
        return getCause();
    }
}
