package org.openplp.formats.form;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.source.LocatingParser;

/**
 * Reads and writes the values of one type. A form keeps nothing of what it reads, so threads can share it.
 *
 * @param <T> the type
 */
public interface ValueForm<T> {
    /** Reads the current value of the parser to its end; null if it cannot be read, which is then reported. */
    @Nullable
    T read(LocatingParser parser) throws IOException;

    /** Reads the current value, or skips it if the parser has refused it. */
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

    /** The values that a file can have. */
    FormShape shape();

    /** Whether the word {@code none} can replace a fact of this type. */
    boolean takesNone();

    /** Whether leaving out the key means this value. */
    boolean isLeftOut(T value);

    /** Writes a value, so that reading it gives an equal one; refuses a value that no file can express. */
    void write(T value, FormWriter output) throws IOException;
}
