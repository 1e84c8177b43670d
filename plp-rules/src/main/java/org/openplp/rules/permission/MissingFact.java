package org.openplp.rules.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Finding;

/**
 * A missing fact to find out before an act can be allowed.
 *
 * @param path its path in the dossier after the act
 * @param datedLater whether it is on record for a day after the act, so that it does not count yet
 * @param settles the findings that need it, in the order of the register; never empty
 */
public record MissingFact(FactPath path, boolean datedLater, List<Finding> settles) {
    /** Copies the findings. */
    public MissingFact {
        requireNonNull(path, "path");
        requireNonNull(settles, "settles");
        settles = List.copyOf(settles);
    }
}
