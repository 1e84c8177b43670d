package org.openplp.rules.norm;

/** The force of a norm: what makes it bind. A report must never overstate it. */
public enum Force {
    /** A statute or the law of the Union. */
    STATUTE,
    /** Stated as a rule in federal guidance. */
    FEDERAL,
    /** Binds through the local charter or house rules, or is found in local sources only. */
    LOCAL,
    /** From a template of the expertise centre. */
    TEMPLATE,
    /** Only advice, from the actor profiles or from guidance. */
    ADVICE;

    /**
     * Whether the norm binds nobody.
     *
     * @return true for advice and for a template
     */
    public boolean isAdvice() {
        return this == ADVICE || this == TEMPLATE;
    }
}
