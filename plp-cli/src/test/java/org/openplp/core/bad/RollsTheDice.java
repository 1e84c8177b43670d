package org.openplp.core.bad;

/** Gives an answer by chance. */
public final class RollsTheDice {
    /** The answer. */
    @SuppressWarnings("StringCaseLocaleUsage") // that is the fault
    public String answer() {
        return Integer.toString(new java.util.Random().nextInt());
    }
}
