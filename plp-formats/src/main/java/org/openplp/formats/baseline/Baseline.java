package org.openplp.formats.baseline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.rules.assessment.Assessment;

/**
 * Known findings of one or several partnerships that are frozen. A baseline contains no day: whether a finding is
 * frozen depends on the finding alone.
 *
 * @param entries the frozen findings, sorted; no two have the same partnership, finding and outcome
 */
public record Baseline(List<FrozenFinding> entries) {
    /** Sorts the entries, and merges those with the same partnership, finding and outcome. */
    public Baseline {
        requireNonNull(entries, "entries");
        Map<FrozenFinding, List<FrozenFinding>> sorted = new TreeMap<>();
        entries.forEach(
                entry -> sorted.computeIfAbsent(entry, key -> new ArrayList<>()).add(entry));
        entries = sorted.values().stream().map(FrozenFinding::together).toList();
    }

    /**
     * Freezes everything that can be frozen.
     *
     * @param found the freezable findings of some assessments
     * @return a baseline under which none of them fails
     */
    public static Baseline of(FreezableFindings found) {
        return new Baseline(found.entries());
    }

    /**
     * Applies this baseline to an assessment.
     *
     * @param file the name of the baseline in reports
     * @param checked the assessment
     * @return the findings that are frozen, and the frozen findings of its partnership that have disappeared completely
     */
    public Frozen freeze(String file, Assessment checked) {
        requireNonNull(checked, "checked");
        FreezableFindings found = FreezableFindings.of(List.of(checked));
        Map<String, List<FrozenFinding>> byFinding = byFinding(entries.stream()
                .filter(entry -> found.partnerships().contains(entry.partnership()))
                .toList());
        Set<String> ids = found.entries().stream()
                .filter(now -> isFrozen(now, byFinding))
                .map(FrozenFinding::finding)
                .collect(Collectors.toSet());
        return new Frozen(file, ids, gone(found));
    }

    /**
     * The frozen findings that have disappeared completely.
     *
     * @param checked the freezable findings of some assessments
     * @return those of the assessed partnerships, without those of norms whose rule failed
     */
    public List<FrozenFinding> gone(FreezableFindings checked) {
        Map<String, List<FrozenFinding>> now = byFinding(checked.entries());
        return entries.stream()
                .filter(checked::covers)
                .filter(entry -> leftOf(entry, now).findAny().isEmpty())
                .toList();
    }

    /**
     * The findings that can be frozen but are not.
     *
     * @param checked the freezable findings of some assessments
     * @return the new findings, in the form in which they would be frozen
     */
    public List<FrozenFinding> fresh(FreezableFindings checked) {
        requireNonNull(checked, "checked");
        Map<String, List<FrozenFinding>> byFinding = byFinding(entries);
        return of(checked).entries().stream()
                .filter(now -> !isFrozen(now, byFinding))
                .toList();
    }

    private static boolean isFrozen(FrozenFinding now, Map<String, List<FrozenFinding>> byFinding) {
        return byFinding.getOrDefault(now.finding(), List.of()).stream().anyMatch(entry -> entry.covers(now));
    }

    /**
     * This baseline without what was mended. The result freezes nothing that this baseline does not.
     *
     * @param checked the freezable findings of some assessments
     * @return what remains; entries of partnerships that were not assessed, and of norms whose rule failed, are kept
     *     unchanged
     */
    public Baseline shrunkTo(FreezableFindings checked) {
        requireNonNull(checked, "checked");
        Map<String, List<FrozenFinding>> now = byFinding(of(checked).entries());
        return new Baseline(entries.stream()
                .flatMap(entry -> checked.covers(entry) ? leftOf(entry, now) : Stream.of(entry))
                .toList());
    }

    /**
     * This baseline without what was mended and with everything new.
     *
     * @param checked the freezable findings of some assessments
     * @return a baseline under which none of them fails; entries of partnerships that were not assessed, and of norms
     *     whose rule failed, are kept unchanged
     */
    public Baseline grownTo(FreezableFindings checked) {
        Stream<FrozenFinding> others = entries.stream().filter(entry -> !checked.covers(entry));
        return new Baseline(Stream.concat(others, checked.entries().stream()).toList());
    }

    private static Stream<FrozenFinding> leftOf(FrozenFinding entry, Map<String, List<FrozenFinding>> now) {
        return now.getOrDefault(entry.finding(), List.of()).stream().flatMap(found -> entry.leftIn(found).stream());
    }

    private static Map<String, List<FrozenFinding>> byFinding(List<FrozenFinding> entries) {
        return entries.stream().collect(Collectors.groupingBy(FrozenFinding::finding));
    }
}
