package org.openplp.formats.form;

import java.util.Map;
import java.util.regex.Pattern;

/** What can stand in a file for the values of a form, for whoever has to write that down for others, such as a schema. */
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
     * @param written what the whole text of it looks like
     */
    record Single(Kind kind, Pattern written) implements FormShape {}

    /**
     * A word of a closed list.
     *
     * @param list the enum that holds the words
     */
    record Word(Class<? extends Enum<?>> list) implements FormShape {}

    /**
     * What may be on record or not.
     *
     * @param content what it is about
     * @param takesNone whether the word {@code none} can stand for it
     */
    record Fact(FormShape content, boolean takesNone) implements FormShape {}

    /**
     * A list, for which the word {@code none} can stand.
     *
     * @param entry what each entry is
     */
    record Listing(FormShape entry) implements FormShape {}

    /**
     * A group of keys.
     *
     * @param record the record that is written so
     * @param keys the shapes by their keys, one for each component of the record and in their order
     */
    record Group(Class<?> record, Map<String, FormShape> keys) implements FormShape {}
}
