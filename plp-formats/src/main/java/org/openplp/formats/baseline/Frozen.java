package org.openplp.formats.baseline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.openplp.rules.assessment.Finding;

/**
 * What a baseline freezes of one assessment.
 *
 * @param file what the baseline is called
 * @param ids the ids of the findings that are frozen
 * @param gone the frozen findings of the partnership of which nothing is left
 */
public record Frozen(String file, Set<String> ids, List<FrozenFinding> gone) {
    /** Copies the ids and the entries. */
    public Frozen {
        requireNonNull(file, "file");
        requireNonNull(ids, "ids");
        requireNonNull(gone, "gone");
        ids = Set.copyOf(ids);
        gone = List.copyOf(gone);
    }

    /**
     * Whether a finding is frozen.
     *
     * @param finding a finding of the assessment
     * @return true if it was known when the baseline was made, with all that makes it what it is
     */
    public boolean contains(Finding finding) {
        return ids.contains(finding.id());
    }
}
