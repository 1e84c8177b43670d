package org.openplp.rules.outcome;

/** The outcome of a norm for one subject on one day. */
public enum Outcome {
    /** The record shows that the norm is kept. */
    MET,
    /** The record shows that the norm is not kept. This is also the outcome of a recommendation that is not followed. */
    BREACHED,
    /** The duty is open and not overdue. */
    PENDING,
    /** The record does not show whether the norm is kept, and the finding names what is missing. */
    UNDETERMINED,
    /** The norm asks nothing of this subject on this day. */
    NOT_APPLICABLE,
    /** The rule could not be applied because of a fault of its own. */
    FAILED;

    /**
     * The outcome of a norm over several entries (reading R24).
     *
     * @param other the outcome for another entry
     * @return the worse of the two: breached, undetermined, pending, met, not applicable; a failed rule is worse than all
     */
    public Outcome worse(Outcome other) {
        return other.rank() > rank() ? other : this;
    }

    private int rank() {
        return switch (this) {
            case NOT_APPLICABLE -> 0;
            case MET -> 1;
            case PENDING -> 2;
            case UNDETERMINED -> 3;
            case BREACHED -> 4;
            case FAILED -> 5;
        };
    }
}
