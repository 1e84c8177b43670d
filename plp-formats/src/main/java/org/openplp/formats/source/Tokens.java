package org.openplp.formats.source;

import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.defect.Place;

/** The tokens of a text in JSON or YAML. What is no JSON or YAML throws a {@link ReadingStopped} with its place. */
interface Tokens extends Closeable {
    /** Goes to the next token; null at the end. */
    @Nullable
    JsonToken next() throws IOException;

    /** The current key or scalar as written. */
    String text() throws IOException;

    /** Where the current token starts. */
    Place start();

    /** Whether the current value is a reference to another of the text. */
    default boolean isAlias() {
        return false;
    }

    /** Whether the text tells the type of the current value. */
    default boolean isTagged() {
        return false;
    }
}
