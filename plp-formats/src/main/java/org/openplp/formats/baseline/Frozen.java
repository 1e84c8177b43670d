package org.openplp.formats.baseline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.openplp.rules.assessment.Finding;

/**
 * The findings of one assessment that a baseline freezes.
 *
 * @param file the name of the baseline
 * @param ids the ids of the frozen findings
 * @param gone the frozen findings of the partnership that have disappeared completely
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
     * @return true if it was known when the baseline was made, with everything that decides it now
     */
    public boolean contains(Finding finding) {
        return ids.contains(finding.id());
    }
}
