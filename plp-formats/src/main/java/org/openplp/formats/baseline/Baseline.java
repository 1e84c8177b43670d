package org.openplp.formats.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.rules.assessment.Assessment;

/**
 * Findings of one or several partnerships that are known and frozen. It holds no day: whether something is frozen depends on the finding alone.
 *
 * @param entries the frozen findings, sorted; no two of the same partnership, finding and outcome
 */
public record Baseline(List<Entry> entries) {
    /**
     * Sorts the entries, and makes one of those of the same partnership, finding and outcome.
     *
     * @param entries the frozen findings
     */
    public Baseline {
        Map<Entry, Entry> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.merge(entry, entry, Entry::and));
        entries = List.copyOf(sorted.values());
    }

    /**
     * A baseline of everything that can be frozen: breaches that are not waived, and what is undetermined of norms checked from records.
     *
     * @param assessments one or several assessments, also of one partnership
     * @return the baseline under which none of them fails
     */
    public static Baseline of(Collection<Assessment> assessments) {
        return new Baseline(Fingerprints.of(assessments).toList());
    }

    /**
     * What this freezes of some assessments.
     *
     * @param file what the baseline is called in reports
     * @param checked one or several assessments: what is gone is gone from every one of its partnership
     * @return for each assessment, in their order, what of it is frozen
     */
    public List<Frozen> freeze(String file, List<Assessment> checked) {
        Map<String, List<Entry>> byFinding = byFinding();
        List<Entry> gone = gone(checked);
        return checked.stream()
                .map(assessment -> frozen(file, new Fingerprints(assessment), byFinding, gone))
                .toList();
    }

    private static Frozen frozen(String file, Fingerprints of, Map<String, List<Entry>> byFinding, List<Entry> gone) {
        Set<String> ids = of.all()
                .filter(now -> isFrozen(now, byFinding))
                .map(Entry::finding)
                .collect(Collectors.toSet());
        return new Frozen(
                file,
                ids,
                gone.stream()
                        .filter(entry -> entry.partnership().equals(of.partnership()))
                        .toList());
    }

    /**
     * The frozen findings of which nothing is left.
     *
     * @param checked one or several assessments
     * @return those of the partnerships that were assessed, and of no other
     */
    public List<Entry> gone(Collection<Assessment> checked) {
        Set<String> partnerships = partnershipsOf(checked);
        Map<String, List<Entry>> now = of(checked).byFinding();
        return entries.stream()
                .filter(entry -> partnerships.contains(entry.partnership()))
                .filter(entry -> leftOf(entry, now).findAny().isEmpty())
                .toList();
    }

    /**
     * The findings that can be frozen and are not.
     *
     * @param checked one or several assessments
     * @return what is new, as it would be frozen
     */
    public List<Entry> fresh(Collection<Assessment> checked) {
        Map<String, List<Entry>> byFinding = byFinding();
        return of(checked).entries().stream()
                .filter(now -> !isFrozen(now, byFinding))
                .toList();
    }

    private static boolean isFrozen(Entry now, Map<String, List<Entry>> byFinding) {
        return byFinding.getOrDefault(now.finding(), List.of()).stream().anyMatch(entry -> entry.covers(now));
    }

    /**
     * This baseline without what is mended. It freezes nothing that this one does not.
     *
     * @param checked one or several assessments
     * @return what is left; the entries of partnerships that were not assessed stay as they are
     */
    public Baseline shrunkTo(Collection<Assessment> checked) {
        Set<String> partnerships = partnershipsOf(checked);
        Map<String, List<Entry>> now = of(checked).byFinding();
        return new Baseline(entries.stream()
                .flatMap(entry -> partnerships.contains(entry.partnership()) ? leftOf(entry, now) : Stream.of(entry))
                .toList());
    }

    /**
     * This baseline without what is mended and with all that is new.
     *
     * @param checked one or several assessments
     * @return a baseline under which none of them fails; the entries of partnerships that were not assessed stay as they are
     */
    public Baseline grownTo(Collection<Assessment> checked) {
        Set<String> partnerships = partnershipsOf(checked);
        Stream<Entry> others = entries.stream().filter(entry -> !partnerships.contains(entry.partnership()));
        return new Baseline(Stream.concat(others, Fingerprints.of(checked)).toList());
    }

    private static Stream<Entry> leftOf(Entry entry, Map<String, List<Entry>> now) {
        return now.getOrDefault(entry.finding(), List.of()).stream().flatMap(found -> entry.leftIn(found).stream());
    }

    private static Set<String> partnershipsOf(Collection<Assessment> assessments) {
        Set<String> partnerships = new LinkedHashSet<>();
        assessments.forEach(assessment ->
                partnerships.add(assessment.situation().dossier().partnership().id()));
        return partnerships;
    }

    private Map<String, List<Entry>> byFinding() {
        Map<String, List<Entry>> byFinding = new HashMap<>();
        entries.forEach(entry -> byFinding
                .computeIfAbsent(entry.finding(), finding -> new ArrayList<>())
                .add(entry));
        return byFinding;
    }
}
