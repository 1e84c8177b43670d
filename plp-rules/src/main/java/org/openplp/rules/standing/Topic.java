package org.openplp.rules.standing;

import org.openplp.rules.assessment.Finding;

/**
 * The topics of a report: what findings ask of a reader, the most pressing first. A finding can be under several
 * topics, such as one that has a day and whose rule failed.
 */
public enum Topic {
    /** Keep binding norms: {@link FindingStatus#NOT_KEPT}. */
    NOT_KEPT,
    /** Follow advice, or say why not: {@link FindingStatus#NOT_FOLLOWED}, what is worded as a duty first. */
    NOT_FOLLOWED,
    /** Know what a waiver covers: {@link FindingStatus#WAIVED}. */
    WAIVED,
    /** Report a rule that failed, when it judged or when it was asked why something needs attention or falls due. */
    FAILED,
    /** Do something by a day: open duties, and recurring duties that are in order and fall due soon, in the order of the days. */
    DUE,
    /** Do something for which the texts set no day. */
    TO_DO,
    /** Have something in order when the partnership starts. */
    AT_THE_START,
    /** Put facts on record: {@link FindingStatus#UNDETERMINED} because facts are missing. */
    MISSING,
    /** Decide what the texts leave open: {@link FindingStatus#UNDETERMINED} for that reason. */
    LEFT_OPEN,
    /** Judge what no record shows: {@link FindingStatus#HUMAN_REVIEW}. */
    HUMAN_REVIEW,
    /** Nothing, for the partnership: {@link FindingStatus#OWED_BY_OTHERS}. */
    OWED_BY_OTHERS,
    /** Nothing but to record what was done: {@link FindingStatus#PENDING}, and {@linkplain Finding#isTooLate() too late} to be done. */
    TOO_LATE,
    /** Nothing, since it is in order: {@link FindingStatus#MET}. */
    MET,
    /** Nothing, since the norm does not apply: {@link FindingStatus#NOT_APPLICABLE}. */
    NOT_APPLICABLE
}
