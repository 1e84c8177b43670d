package org.openplp.rules.norm;

/** How a norm is checked. */
public enum CheckKind {
    /** From what a municipality or police zone has on record. */
    RECORDS,
    /** By a dated paper or statement of the person himself. */
    ATTESTATION,
    /** By the judgement of a person; never automatically. */
    JUDGEMENT,
    /** There is nothing to check. */
    NONE
}
