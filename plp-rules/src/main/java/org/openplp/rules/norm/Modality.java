package org.openplp.rules.norm;

/** What the strongest cited text says for the bearer. */
public enum Modality {
    /** It must be done. */
    OBLIGATION,
    /** It must not be done. */
    PROHIBITION,
    /** It is advised. */
    RECOMMENDATION,
    /** It is an ideal or desirable trait. */
    IDEAL,
    /** It may be done. */
    PERMISSION,
    /** A constitutive fact, a fact, a citation, an inference or an open question. */
    DEFINITION
}
