package org.openplp.core.bad;

/** Gives another answer elsewhere. */
public final class ReadsTheZone {
    /** The answer. */
    @SuppressWarnings("StringCaseLocaleUsage") // that is the fault
    public String answer() {
        return java.time.ZoneId.systemDefault().toString();
    }
}
