package org.openplp.rules.permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.rule.Breach;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/** What is found on a day with an act and not without it. */
final class Difference {
    private final Assessment before;
    private final Assessment after;
    private final Map<String, Finding> earlier = new HashMap<>();

    Difference(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        before.allFindings().forEach(finding -> earlier.putIfAbsent(finding.id(), finding));
    }

    /** What was not breached, and what is breached once more: an old breach hides no new one. */
    List<Finding> breached() {
        return fromRecords(finding -> finding.outcome() == Outcome.BREACHED
                && (isUntold(finding)
                        ? isNew(finding)
                        : hasMore(paths(finding, Breach::certain), paths(old(finding), Breach::certain))
                                || hasMore(evidence(finding), evidence(old(finding)))));
    }

    /** What may be breached, and could not be at that place before. What was breached or in doubt there already is not made worse by staying so. */
    List<Finding> undetermined() {
        return fromRecords(finding -> !isUntold(finding)
                && hasMore(paths(finding, breach -> !breach.certain()), paths(old(finding), breach -> true)));
    }

    /** The facts that settle it: what was missing before is no matter of the act, unless only the act makes it matter. */
    List<Explanation.Missing> missing(Finding finding) {
        List<Explanation.Missing> all = finding.missing();
        Optional<Finding> old = old(finding);
        if (old.isEmpty() || old.get().breaches().isEmpty()) {
            return all;
        }
        Set<String> known =
                old.get().missing().stream().map(Explanation.Missing::path).collect(Collectors.toSet());
        List<Explanation.Missing> more =
                all.stream().filter(fact -> !known.contains(fact.path())).toList();
        return more.isEmpty() ? all : more;
    }

    /** Of which it cannot be told what is new, since the rule failed. */
    List<Finding> failed() {
        return fromRecords(finding -> isUntold(finding) && !(finding.outcome() == Outcome.BREACHED && isNew(finding)));
    }

    /** Whether the rule failed, be it only when it was asked what there was before. */
    private boolean isUntold(Finding finding) {
        return finding.ruleFailed()
                || old(finding)
                        .filter(old -> old.outcome() != Outcome.FAILED && old.ruleFailed())
                        .isPresent();
    }

    List<Finding> forPeople() {
        return after.findings().stream()
                .filter(finding -> Assessment.isForPeople(finding.norm()) && isNew(finding))
                .toList();
    }

    /**
     * What is owed with the act and not without it.
     *
     * @param duties the duties
     * @param notKnown the findings of which the rule failed when it was asked what is owed
     */
    record Opened(List<Duty> duties, List<Finding> notKnown) {}

    Opened opened() {
        LocalDate day = after.situation().day();
        Duties without = Duties.of(before, day);
        Duties with = Duties.of(after, day);
        Set<String> owed = without.all().stream()
                .filter(duty -> !duty.isDone())
                .map(Duty::id)
                .collect(Collectors.toSet());
        Set<String> failed = without.failed().stream().map(Finding::id).collect(Collectors.toSet());
        List<Duty> more = with.all().stream()
                .filter(duty -> !duty.isDone() && !owed.contains(duty.id()))
                .toList();
        return new Opened(
                more.stream()
                        .filter(duty -> !failed.contains(duty.finding().id()))
                        .toList(),
                Stream.concat(
                                with.failed().stream(),
                                more.stream().map(Duty::finding).filter(finding -> failed.contains(finding.id())))
                        .toList());
    }

    private List<Finding> fromRecords(Predicate<Finding> which) {
        return after.findings().stream()
                .filter(finding -> !Assessment.isForPeople(finding.norm()))
                .filter(which)
                .toList();
    }

    private Optional<Finding> old(Finding finding) {
        return Optional.ofNullable(earlier.get(finding.id()));
    }

    private boolean isNew(Finding finding) {
        return old(finding).filter(old -> old.outcome() == finding.outcome()).isEmpty();
    }

    private static List<String> paths(Finding finding, Predicate<Breach> which) {
        return finding.breaches().stream().filter(which).map(Breach::path).toList();
    }

    private static List<String> paths(Optional<Finding> finding, Predicate<Breach> which) {
        return finding.map(one -> paths(one, which)).orElse(List.of());
    }

    private static List<String> evidence(Finding finding) {
        return finding.explanation().evidence().stream()
                .map(Explanation.Evidence::path)
                .toList();
    }

    private static List<String> evidence(Optional<Finding> finding) {
        return finding.map(Difference::evidence).orElse(List.of());
    }

    private static boolean hasMore(List<String> paths, List<String> known) {
        List<String> more = new ArrayList<>(paths);
        more.removeAll(Set.copyOf(known));
        return !more.isEmpty();
    }
}
