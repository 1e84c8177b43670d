package org.openplp.core.bad;

/** Writes as one writes here. */
public final class LeavesOutTheLocale {
    /** The answer. */
    @SuppressWarnings("StringCaseLocaleUsage") // that is the fault
    public String answer() {
        return "%s".formatted("I").toLowerCase();
    }
}
