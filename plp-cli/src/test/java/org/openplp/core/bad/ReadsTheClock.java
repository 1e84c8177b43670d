package org.openplp.core.bad;

/** Gives another answer tomorrow. */
public final class ReadsTheClock {
    /** The answer. */
    @SuppressWarnings("StringCaseLocaleUsage") // that is the fault
    public String answer() {
        return java.time.LocalDate.now(org.openplp.core.fact.BelgianTime.ZONE).toString();
    }
}
