package org.openplp.core.bad;

/** Gives another answer in another language. */
public final class ReadsTheLocale {
    /** The answer. */
    @SuppressWarnings("StringCaseLocaleUsage") // that is the fault
    public String answer() {
        return java.util.Locale.getDefault().toString();
    }
}
