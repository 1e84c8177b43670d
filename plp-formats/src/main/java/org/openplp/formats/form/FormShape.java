package org.openplp.formats.form;

import java.util.Map;
import java.util.regex.Pattern;

/** The values that a file can have for a form, for code that describes the format, such as a schema. */
public sealed interface FormShape {
    /** The kinds of single values. */
    enum Kind {
        /** Yes or no. */
        ANSWER,
        /** Any text that is not blank. */
        TEXT,
        /** A day. */
        DAY,
        /** A time with its offset. */
        TIME,
        /** A whole number of 32 bits. */
        WHOLE_NUMBER,
        /** An amount. */
        AMOUNT
    }

    /**
     * A single value.
     *
     * @param kind its kind
     * @param written matches the whole text of a value
     */
    record Single(Kind kind, Pattern written) implements FormShape {}

    /**
     * A word of a closed list.
     *
     * @param list the enum with the words
     */
    record Word(Class<? extends Enum<?>> list) implements FormShape {}

    /**
     * A value that may be missing from the record.
     *
     * @param content the shape of the value
     * @param takesNone whether the word {@code none} may replace it
     */
    record Fact(FormShape content, boolean takesNone) implements FormShape {}

    /**
     * A list, which the word {@code none} may replace.
     *
     * @param entry the shape of each entry
     */
    record Listing(FormShape entry) implements FormShape {}

    /**
     * A group of keys.
     *
     * @param record the record that the group represents
     * @param keys the shapes by key, one for each component of the record and in their order
     */
    record Group(Class<?> record, Map<String, FormShape> keys) implements FormShape {}
}
