package org.openplp.rules.norm;

/** What a finding is about: the entry whose own facts decide, or else the partnership. */
public enum SubjectKind {
    /** The partnership as a whole. */
    PARTNERSHIP,
    /** An actor in a role. */
    APPOINTMENT,
    /** A member. */
    MEMBERSHIP,
    /** A message that went out. */
    MESSAGE,
    /** A report of a member. */
    REPORT,
    /** An evaluation. */
    EVALUATION,
    /** Nothing: there is no finding. */
    NONE
}
