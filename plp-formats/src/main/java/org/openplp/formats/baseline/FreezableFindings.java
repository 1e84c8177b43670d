package org.openplp.formats.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openplp.rules.assessment.Assessment;

/**
 * The freezable findings of some assessments: those that a baseline can freeze. It does not hold the assessments, so
 * findings of any number of dossiers can be added one by one.
 */
public final class FreezableFindings {
    private final Set<String> partnerships = new LinkedHashSet<>();
    private final List<FrozenFinding> entries = new ArrayList<>();
    private final Set<Failed> failed = new HashSet<>();

    /** A norm about which nothing is known for a partnership, since its rule failed. */
    private record Failed(String partnership, String norm) {}

    /** Creates an empty collection. */
    public FreezableFindings() {}

    /**
     * Collects the freezable findings of some assessments.
     *
     * @param assessments one or several assessments, possibly of the same partnership
     * @return unwaived breaches, and undetermined findings of norms that are checked from records
     */
    public static FreezableFindings of(Collection<Assessment> assessments) {
        FreezableFindings found = new FreezableFindings();
        for (Assessment assessment : assessments) {
            FindingFreezer freezer = new FindingFreezer(assessment);
            found.partnerships.add(freezer.partnership());
            freezer.all().forEach(found.entries::add);
            freezer.failed().forEach(norm -> found.failed.add(new Failed(freezer.partnership(), norm)));
        }
        return found;
    }

    /**
     * Adds the findings of other assessments.
     *
     * @param other the findings to add
     */
    public void add(FreezableFindings other) {
        partnerships.addAll(other.partnerships);
        entries.addAll(other.entries);
        failed.addAll(other.failed);
    }

    Set<String> partnerships() {
        return Collections.unmodifiableSet(partnerships);
    }

    /** Whether the assessments show if a frozen finding remains. */
    boolean covers(FrozenFinding entry) {
        String norm = entry.finding().substring(0, Math.max(0, entry.finding().indexOf(':')));
        return partnerships.contains(entry.partnership()) && !failed.contains(new Failed(entry.partnership(), norm));
    }

    List<FrozenFinding> entries() {
        return Collections.unmodifiableList(entries);
    }
}
