package org.openplp.rules.norm;

/** How strictly the texts are read; chosen by the caller and named in the report. */
public enum Reading {
    /** The severity follows the wording. */
    AS_WORDED,
    /** What rests on advice or a template is at most a warning. */
    BINDING_ONLY
}
