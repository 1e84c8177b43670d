package org.openplp.formats.form;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.source.LocatingParser;

/**
 * How the values of one type are written in a file and read from it. A form keeps nothing of what it reads, so threads can share it.
 *
 * @param <T> the type
 */
public interface ValueForm<T> {
    /** Reads the current value of the parser to its end; null if it cannot be read, which is reported then. */
    @Nullable
    T read(LocatingParser parser) throws IOException;

    /** Reads the current value, or passes over it if the parser has refused it. */
    default @Nullable T readUnlessRefused(LocatingParser parser) throws IOException {
        if (parser.isRefused()) {
            parser.skipChildren();
            return null;
        }
        return read(parser);
    }

    /** The value if nothing is on record; null if the type has none. */
    @Nullable
    T absent();

    /** What can stand in a file for the values. */
    FormShape shape();

    /** Whether the word {@code none} can stand for a fact of this type. */
    boolean takesNone();

    /** Whether a key that is left out means this value. */
    boolean isLeftOut(T value);

    /** Writes a value, so that reading it gives an equal one; refuses one that no file can say. */
    void write(T value, FormWriter output) throws IOException;
}
