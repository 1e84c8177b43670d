package org.openplp.rules.norm;

/** A bearer of a norm: somebody of whom it asks something. The constants are the codes of the register. */
public enum Bearer {
    /** Everybody. */
    ALL,
    /** The people who take the initiative. */
    INIT,
    /** The coordinator. */
    COORD,
    /** A deputy coordinator. */
    DEP,
    /** A member of the steering or management group. */
    SG,
    /** The mandated officer. */
    MAND,
    /** A member. */
    MEMB,
    /** The local administrative authority. */
    LOC,
    /** The mayor. */
    BURG,
    /** The chief of corps. */
    CHIEF,
    /** The province or its governor. */
    PROV,
    /** The FPS Interior. */
    IBZ,
    /** The expertise centre. */
    CEP,
    /** The local police as a service. */
    POL,
    /** The partnership as such. */
    PLP;

    /**
     * Whether it is a body outside any partnership.
     *
     * @return true for the province, the FPS Interior and the expertise centre
     */
    public boolean isOutsideThePartnership() {
        return this == PROV || this == IBZ || this == CEP;
    }
}
