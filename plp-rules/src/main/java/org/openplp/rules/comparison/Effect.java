package org.openplp.rules.comparison;

/** The effect of a change for a reader, the most pressing first. The first effect that fits counts. */
public enum Effect {
    /** It is in the way, and was not before. */
    NEW_IN_THE_WAY,
    /** It is newly breached, but not in the way. */
    NEW_NOT_FOLLOWED,
    /** The rule failed. */
    FAILED,
    /** It is no longer breached. */
    MENDED,
    /** It is still breached, but no longer in the way. */
    EASED,
    /** It was breached and has no finding now, which does not mean that it was mended. */
    BREACH_GONE,
    /** It is now undetermined. */
    UNKNOWN_NOW,
    /** It is no longer undetermined. */
    KNOWN_NOW,
    /** It is now to be done. */
    TO_DO,
    /** It is no longer to be done. */
    DONE,
    /** It is breached as before, for other reasons or with a different weight. */
    STILL_NOT_KEPT,
    /** It is due on another day. */
    OTHER_DAY,
    /** Only bodies outside the partnership have to keep the norm. */
    OWED_BY_OTHERS,
    /** It asks nothing. */
    OTHER
}
