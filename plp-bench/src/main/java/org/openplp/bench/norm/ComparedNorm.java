package org.openplp.bench.norm;

import java.time.LocalDate;

/** The norms that every engine checks, and what of their frame is not the same for all of them. */
public enum ComparedNorm {
    /** The coordinator is of full age. */
    C_P5A("C-P5a", Ends.WITH_THE_PARTNERSHIP),
    /** The coordinator is the contact point for the police. */
    C_T1("C-T1", Ends.WITH_THE_PARTNERSHIP),
    /** Information from others than the police is validated before it is sent. */
    C_L5B("C-L5b", Ends.NEVER),
    /** Messages about prevention are agreed with the police. */
    C_T9("C-T9", Ends.NEVER),
    /** The members meet every year. */
    C_T10B("C-T10b", Ends.WITH_THE_PARTNERSHIP),
    /** The partnership is evaluated every year. */
    M_T9B("M-T9b", Ends.WITH_THE_PARTNERSHIP),
    /** The officer helps to update the list after members have moved or died. */
    M_T12A("M-T12a", Ends.WITH_THE_PARTNERSHIP),
    /** The area is delimited. */
    B_P1B("B-P1b", Ends.WITH_THE_PARTNERSHIP),
    /** The member is of full age. */
    B_P2("B-P2", Ends.WITH_THE_PARTNERSHIP),
    /** The member lives or works in the area. */
    B_P3("B-P3", Ends.WITH_THE_PARTNERSHIP),
    /** The member joined of free will. */
    B_P4("B-P4", Ends.NEVER),
    /** The member acknowledged the house rules on joining. */
    B_P5B("B-P5b", Ends.NEVER),
    /** Nobody patrols. */
    B_T4A("B-T4a", Ends.NEVER),
    /** Messages of the police are forwarded. */
    COM_4("COM-4", Ends.WITH_THE_PARTNERSHIP, LocalDate.of(2010, 12, 10)),
    /** The police draft messages about crime. */
    COM_5("COM-5", Ends.NEVER),
    /** The police send urgent messages. */
    COM_12("COM-12", Ends.NEVER),
    /** Other messages travel by mail or journal. */
    COM_13("COM-13", Ends.NEVER),
    /** The source stays anonymous. */
    COM_18("COM-18", Ends.NEVER, LocalDate.of(2010, 12, 10)),
    /** No suspect and no number plate is shown. */
    COM_19("COM-19", Ends.NEVER),
    /** The member is told why data are kept. */
    DAT_1("DAT-1", Ends.NEVER);

    private enum Ends {
        WITH_THE_PARTNERSHIP,
        NEVER
    }

    private final String id;
    private final Ends ends;
    private final LocalDate since;

    ComparedNorm(String id, Ends ends) {
        this(id, ends, LocalDate.MIN);
    }

    ComparedNorm(String id, Ends ends, LocalDate since) {
        this.id = id;
        this.ends = ends;
        this.since = since;
    }

    /**
     * The id of the norm.
     *
     * @return as the register writes it
     */
    public String id() {
        return id;
    }

    /**
     * Whether the norm asks nothing any more once the partnership has ended.
     *
     * @return true for standing, recurring and owed norms
     */
    public boolean endsWithThePartnership() {
        return ends == Ends.WITH_THE_PARTNERSHIP;
    }

    /**
     * The first day of the norm.
     *
     * @return the first day of the calendar if none is on record
     */
    public LocalDate since() {
        return since;
    }
}
