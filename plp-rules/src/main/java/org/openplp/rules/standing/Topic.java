package org.openplp.rules.standing;

/** The topics of a report: what findings ask of a reader, the most pressing first. A finding can be under several topics: one that has a day and whose rule failed is under two. */
public enum Topic {
    /** To keep what binds: {@link Standing#NOT_KEPT}. */
    NOT_KEPT,
    /** To follow what is advised, or to say why not: {@link Standing#NOT_FOLLOWED}, what is worded as a duty first. */
    NOT_FOLLOWED,
    /** To know what a waiver covers: {@link Standing#WAIVED}. */
    WAIVED,
    /** To report a rule that failed: when it judged, or when it was asked why something needs attention or falls due. */
    FAILED,
    /** To do something by a day: what is open, and what comes back, is in order and falls due soon, in the order of the days. */
    DUE,
    /** To do something for which the texts set no day. */
    TO_DO,
    /** To have something in order when the partnership starts. */
    AT_THE_START,
    /** To put facts on record: {@link Standing#UNDETERMINED}, since facts are missing. */
    MISSING,
    /** To decide what the texts leave open: {@link Standing#UNDETERMINED}, since they do. */
    LEFT_OPEN,
    /** To judge what no record shows: {@link Standing#FOR_PEOPLE}. */
    FOR_PEOPLE,
    /** Nothing in the partnership: {@link Standing#OWED_BY_OTHERS}. */
    OWED_BY_OTHERS,
    /** Nothing, since it is in order: {@link Standing#MET}. */
    MET,
    /** Nothing, since the norm does not apply: {@link Standing#NOT_APPLICABLE}. */
    NOT_APPLICABLE
}
