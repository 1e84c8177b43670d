package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** The answer to a question about a fact: yes, no, or not on record. Answers combine by Kleene's logic, so an unknown answer decides nothing. */
public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not on record. */
    UNKNOWN;

    /**
     * The answer for a known truth value.
     *
     * @param value the truth value
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * The answer for a truth value that may be null, such as a column of a database. Null means that it is not on
     * record.
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
     * This answer, or the earlier one if this one is unknown. Acts use it to keep the facts that they do not name.
     *
     * @param earlier the earlier answer to the same question
     * @return the earlier answer if this one is unknown
     */
    public Answer orEarlier(Answer earlier) {
        requireNonNull(earlier, "earlier");
        return this == UNKNOWN ? earlier : this;
    }

    /**
     * The opposite; unknown stays unknown.
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
