package org.openplp.rules.norm;

/** The shape of the rule that judges a norm. */
public enum Shape {
    /** A state that holds or does not hold on a day. */
    STANDING,
    /** An act that is judged as it was done; no later act makes it good. */
    ACT,
    /** A duty without a date in the texts. */
    OWED,
    /** A duty that recurs after a term. */
    RECURS,
    /** Settled by a statement. */
    ATTESTED,
    /** Settled by the judgement of a person. */
    JUDGED,
    /** No rule. */
    NONE
}
