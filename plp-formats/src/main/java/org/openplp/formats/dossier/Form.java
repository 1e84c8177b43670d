package org.openplp.formats.dossier;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type are written in a file. A form keeps nothing of what it reads, so threads can share it.
 *
 * @param <T> the type
 */
interface Form<T> {
    /** Reads the current value of the parser to its end; null if it cannot be read, which is told then. */
    @Nullable
    T read(LocatingParser parser) throws IOException;

    /** The value if nothing is on record; null if the type has none. */
    @Nullable
    T absent();

    /** Whether the word {@code none} can stand for a fact of this type. */
    boolean takesNone();
}
