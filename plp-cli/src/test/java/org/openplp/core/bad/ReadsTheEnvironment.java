package org.openplp.core.bad;

/** Gives another answer in another shell. */
public final class ReadsTheEnvironment {
    /** The answer. */
    @SuppressWarnings("StringCaseLocaleUsage") // that is the fault
    public String answer() {
        return String.valueOf(System.getenv("HOME"));
    }
}
