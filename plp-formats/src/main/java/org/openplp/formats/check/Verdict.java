package org.openplp.formats.check;

import java.util.Collection;
import java.util.Comparator;

/** What a check means for whoever asked for it. */
public enum Verdict {
    /** A file cannot be read, or its dossier is invalid. */
    INVALID_INPUT,
    /** A rule failed. */
    RULE_FAILED,
    /** There is a finding that the caller does not let pass. */
    FINDING,
    /** Nothing stands in the way. */
    FINE;

    /**
     * The verdict over several files: the first in the order above that occurs.
     *
     * @param verdicts that of each file
     * @return fine if there is none
     */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().min(Comparator.naturalOrder()).orElse(FINE);
    }
}
