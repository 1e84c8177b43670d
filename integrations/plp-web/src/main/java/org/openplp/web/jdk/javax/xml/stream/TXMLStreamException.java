package org.openplp.web.jdk.javax.xml.stream;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An exception for XML that cannot be written. */
public class TXMLStreamException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Wraps an exception of the underlying writer. */
    public TXMLStreamException(Throwable nested) {
        super(nested);
    }

    /** The exception of the underlying writer. */
    public @Nullable Throwable getNestedException() {
        return getCause();
    }
}
