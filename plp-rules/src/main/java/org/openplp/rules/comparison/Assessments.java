package org.openplp.rules.comparison;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Breach;

/** Compares assessments. */
public final class Assessments {
    private Assessments() {}

    /**
     * The differences between two assessments, by norm, subject and entry of the subject.
     *
     * <p>The assessments may be of one dossier on two days, by two rule books or under two readings, or of two
     * dossiers. Two subjects are the same if they have the same kind and id. Partnerships always count as the same,
     * whatever their ids, since a dossier has only one; {@link Comparison#differences()} shows whether two partnerships
     * are compared. The place of an entry in its list makes no difference.
     *
     * <p>All findings of both assessments are explained, so this takes as long as a full report of each.
     *
     * @param before the assessment to compare from
     * @param after the assessment to compare to
     * @return the differences; none if both are of equal situations, by the same book and under the same reading
     */
    public static Comparison compare(Assessment before, Assessment after) {
        return new Comparison(before, after, new Changes(before, after).inOrder());
    }

    /**
     * The breaches that a change of a dossier makes, on the assessed day and on the next, when endings take effect: of
     * a norm that was not breached, or at an entry where it was not. Breaches that a waiver in force covers do not count, and what
     * cannot be told or whose rule fails is not listed.
     *
     * @param before the assessment of the dossier before the change
     * @param changed the dossier after it; any fact may differ, and entries may have another place or be gone
     * @return the new findings, first those of the assessed day; empty if the change makes no breach
     * @throws IllegalArgumentException if the changed dossier contradicts itself
     */
    public static List<Finding> newBreaches(Assessment before, Dossier changed) {
        requireNonNull(changed, "changed");
        LocalDate day = before.snapshot().day();
        if (!(DossierSnapshot.of(changed, day) instanceof DossierSnapshot.Attempt.Accepted accepted)) {
            throw new IllegalArgumentException("the changed dossier contradicts itself: look at its defects first");
        }
        List<Finding> found = new ArrayList<>(newBreaches(before, accepted.snapshot()));
        if (day.isBefore(DossierSnapshot.LAST_DAY)) {
            Set<String> ids = found.stream().map(Finding::id).collect(Collectors.toCollection(HashSet::new));
            LocalDate next = day.plusDays(1);
            newBreaches(
                            assess(before, before.snapshot().on(next)),
                            accepted.snapshot().on(next))
                    .stream()
                    .filter(finding -> ids.add(finding.id()))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Assessment assess(Assessment like, DossierSnapshot snapshot) {
        return like.book().assess(snapshot, like.reading());
    }

    private static List<Finding> newBreaches(Assessment before, DossierSnapshot changed) {
        Map<Changes.Key, Map<FactPath, Integer>> old = new HashMap<>();
        EntryNames names = EntryNames.from(before.snapshot().dossier());
        for (Finding finding : before.findings()) {
            if (finding.isUnwaivedBreach()) {
                old.put(Changes.Key.of(finding), places(finding, names));
            }
        }
        EntryNames namesNow = EntryNames.from(changed.dossier());
        return assess(before, changed).findings().stream()
                .filter(Finding::isUnwaivedBreach)
                .filter(finding -> isNew(places(finding, namesNow), old.get(Changes.Key.of(finding))))
                .toList();
    }

    /** Whether there are more breaches than before at some place. None are known where a rule failed to explain. */
    private static boolean isNew(Map<FactPath, Integer> places, @Nullable Map<FactPath, Integer> old) {
        return old == null
                || (!old.isEmpty()
                        && places.entrySet().stream()
                                .anyMatch(place -> place.getValue() > old.getOrDefault(place.getKey(), 0)));
    }

    /** How often a norm is breached in each place, by names that do not depend on the order of a list. */
    private static Map<FactPath, Integer> places(Finding finding, EntryNames names) {
        return finding.details().stream()
                .flatMap(details -> details.breaches().stream())
                .filter(Breach::certain)
                .collect(Collectors.toMap(breach -> names.of(breach.path()), breach -> 1, Integer::sum));
    }
}
