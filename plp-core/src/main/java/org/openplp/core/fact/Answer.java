package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** The answer to a question about a fact: yes, no, or not on record. Combined by Kleene's logic, so that what is unknown decides nothing. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It is not on record whether it is so. */
    UNKNOWN;

    /**
     * The answer for a truth value that is known.
     *
     * @param value the truth value
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * The answer for a truth value from a source that has an empty one, such as a column of a database: null is not on record.
     *
     * @param value the truth value, or null
     * @return {@link #UNKNOWN} for null
     */
    public static Answer of(@Nullable Boolean value) {
        return value == null ? UNKNOWN : of(value.booleanValue());
    }

    /**
     * Both at once: no if one is no, yes if both are yes, otherwise unknown.
     *
     * @param other the other answer
     * @return the conjunction
     */
    public Answer and(Answer other) {
        requireNonNull(other, "other");
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /**
     * At least one: yes if one is yes, no if both are no, otherwise unknown.
     *
     * @param other the other answer
     * @return the disjunction
     */
    public Answer or(Answer other) {
        requireNonNull(other, "other");
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    /**
     * This answer, or what was answered before it where it says nothing. For acts, which keep the facts that they do not name.
     *
     * @param earlier the answer to the same question as it was before
     * @return the earlier answer if this one is unknown
     */
    public Answer orEarlier(Answer earlier) {
        requireNonNull(earlier, "earlier");
        return this == UNKNOWN ? earlier : this;
    }

    /**
     * The contrary: unknown stays unknown.
     *
     * @return the negation
     */
    public Answer not() {
        if (this == UNKNOWN) {
            return UNKNOWN;
        }
        return this == YES ? NO : YES;
    }
}
