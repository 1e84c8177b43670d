package org.openplp.rules.comparison;

/** What a change asks of a reader, the most pressing first. The first effect that fits counts. */
public enum Effect {
    /** It stands in the way, and did not before. */
    NEW_IN_THE_WAY,
    /** It is newly breached, and does not stand in the way. */
    NEW_NOT_FOLLOWED,
    /** The rule failed. */
    FAILED,
    /** It is no longer breached. */
    MENDED,
    /** It is still breached, and no longer stands in the way. */
    EASED,
    /** It was breached and has no finding now, which mends nothing. */
    BREACH_GONE,
    /** It is undetermined now. */
    UNKNOWN_NOW,
    /** It is no longer undetermined. */
    KNOWN_NOW,
    /** It is to be done now. */
    TO_DO,
    /** It is no longer to be done. */
    DONE,
    /** It is breached as before, for other reasons or with another weight. */
    STILL_NOT_KEPT,
    /** It is due on another day. */
    OTHER_DAY,
    /** Bodies outside the partnership alone have to keep the norm. */
    OWED_BY_OTHERS,
    /** It asks nothing. */
    OTHER
}
