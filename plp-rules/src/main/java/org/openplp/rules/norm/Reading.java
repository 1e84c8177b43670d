package org.openplp.rules.norm;

/** How strictly the texts are read. The caller chooses, and reports name it. */
public enum Reading {
    /** The severity follows the wording. */
    AS_WORDED,
    /** A norm that rests on advice or a template is at most a warning. */
    BINDING_ONLY
}
