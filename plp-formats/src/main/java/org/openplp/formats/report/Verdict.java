package org.openplp.formats.report;

import java.util.Collection;
import java.util.Comparator;

/** What a check means for its caller. */
public enum Verdict {
    /** A file cannot be read, or its dossier is invalid. */
    INVALID_INPUT,
    /** A rule failed. */
    RULE_FAILED,
    /** There is a finding that the caller does not accept. */
    FINDING,
    /** There is no finding that the caller does not accept. */
    FINE;

    /**
     * The verdict over several files: the first in the order above that occurs.
     *
     * @param verdicts the verdict for each file
     * @return the worst verdict; {@link #FINE} without verdicts
     */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().min(Comparator.naturalOrder()).orElse(FINE);
    }
}
