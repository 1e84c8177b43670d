package org.openplp.bench.peer;

/** How the compared norms are written for a general engine. */
public enum Form {
    /** The engine reports which norm is not met, and as little else as it can: the outcome comes from beside it. */
    LEANEST,
    /** What the engine reports says by itself which norm it is, and which outcome. */
    PER_OUTCOME
}
