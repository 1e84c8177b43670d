package org.openplp.bench.peer;

/** The ways of writing the compared norms for a general engine. */
public enum Form {
    /**
     * The engine reports which norm is not met, and as little else as possible. The outcome is determined separately.
     */
    LEANEST,
    /** The report of the engine itself names the norm and the outcome. */
    PER_OUTCOME
}
