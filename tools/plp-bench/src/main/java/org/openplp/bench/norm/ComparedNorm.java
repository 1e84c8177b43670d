package org.openplp.bench.norm;

import static org.openplp.rules.outcome.Outcome.BREACHED;
import static org.openplp.rules.outcome.Outcome.PENDING;
import static org.openplp.rules.outcome.Outcome.UNDETERMINED;

import java.time.LocalDate;
import java.util.List;
import org.openplp.rules.outcome.Outcome;

/** The norms that every engine checks, with the differences in their frames. */
public enum ComparedNorm {
    /** The coordinator is of full age. */
    C_P5A("C-P5a", Ends.WITH_THE_PARTNERSHIP, BREACHED, PENDING, UNDETERMINED),
    /** The coordinator is the contact point for the police. */
    C_T1("C-T1", Ends.WITH_THE_PARTNERSHIP, BREACHED, PENDING, UNDETERMINED),
    /** Information that does not come from the police is validated before it is sent. */
    C_L5B("C-L5b", Ends.NEVER, BREACHED, UNDETERMINED),
    /** Messages about prevention are agreed with the police. */
    C_T9("C-T9", Ends.NEVER, BREACHED, UNDETERMINED),
    /** The members meet every year. */
    C_T10B("C-T10b", Ends.WITH_THE_PARTNERSHIP, BREACHED, PENDING, UNDETERMINED),
    /** The partnership is evaluated every year. */
    M_T9B("M-T9b", Ends.WITH_THE_PARTNERSHIP, BREACHED, PENDING, UNDETERMINED),
    /** The officer helps to update the list after members have moved or died. */
    M_T12A("M-T12a", Ends.WITH_THE_PARTNERSHIP, PENDING, UNDETERMINED),
    /** The area is delimited. */
    B_P1B("B-P1b", Ends.WITH_THE_PARTNERSHIP, BREACHED, PENDING, UNDETERMINED),
    /** The member is of full age. */
    B_P2("B-P2", Ends.WITH_THE_PARTNERSHIP, BREACHED, UNDETERMINED),
    /** The member lives or works in the area. */
    B_P3("B-P3", Ends.WITH_THE_PARTNERSHIP, BREACHED, UNDETERMINED),
    /** The member joined of free will. */
    B_P4("B-P4", Ends.NEVER, BREACHED, UNDETERMINED),
    /** The member acknowledged the house rules on joining. */
    B_P5B("B-P5b", Ends.NEVER, BREACHED, UNDETERMINED),
    /** Nobody patrols. */
    B_T4A("B-T4a", Ends.NEVER, BREACHED, UNDETERMINED),
    /** Messages of the police are forwarded. */
    COM_4("COM-4", Ends.WITH_THE_PARTNERSHIP, LocalDate.of(2010, 12, 10), PENDING, UNDETERMINED),
    /** The police draft messages about crime. */
    COM_5("COM-5", Ends.NEVER, BREACHED, UNDETERMINED),
    /** The police send urgent messages. */
    COM_12("COM-12", Ends.NEVER, BREACHED, UNDETERMINED),
    /** Other messages travel by mail or journal. */
    COM_13("COM-13", Ends.NEVER, BREACHED, UNDETERMINED),
    /** The source stays anonymous. */
    COM_18("COM-18", Ends.NEVER, LocalDate.of(2010, 12, 10), BREACHED, UNDETERMINED),
    /** No suspect and no number plate is shown. */
    COM_19("COM-19", Ends.NEVER, BREACHED, UNDETERMINED),
    /** The member is told why data are kept. */
    DAT_1("DAT-1", Ends.NEVER, BREACHED, UNDETERMINED);

    private enum Ends {
        WITH_THE_PARTNERSHIP,
        NEVER
    }

    private final String id;
    private final Ends ends;
    private final LocalDate since;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Outcome> notMet;

    ComparedNorm(String id, Ends ends, Outcome... notMet) {
        this(id, ends, LocalDate.MIN, notMet);
    }

    ComparedNorm(String id, Ends ends, LocalDate since, Outcome... notMet) {
        this.id = id;
        this.ends = ends;
        this.since = since;
        this.notMet = List.of(notMet);
    }

    /**
     * The id of the norm.
     *
     * @return the id, as in the register
     */
    public String id() {
        return id;
    }

    /**
     * Whether the norm stops applying when the partnership ends.
     *
     * @return true for standing, recurring and owed norms
     */
    public boolean endsWithThePartnership() {
        return ends == Ends.WITH_THE_PARTNERSHIP;
    }

    /**
     * The first day on which the norm is in force.
     *
     * @return the day; the first day of the calendar if none is on record
     */
    public LocalDate since() {
        return since;
    }

    /**
     * The possible outcomes for a subject to which the norm applies and that does not meet it.
     *
     * @return all of them
     */
    public List<Outcome> notMet() {
        return notMet;
    }
}
