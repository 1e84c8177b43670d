package org.openplp.rules.permission;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;

/** The findings of a day with an act that do not exist without it. A rule explains each finding once, since every explanation is computed anew. */
final class Difference {
    private static final Finding.Details NOTHING = new Finding.Details(
            new Explanation(List.of(), List.of(), List.of(), Optional.empty()), Set.of(), List.of(), List.of());

    private final Assessment before;
    private final Assessment after;
    private final Map<String, Finding> earlier = new HashMap<>();
    private final List<Finding> breached = new ArrayList<>();
    private final Map<Finding, List<Explanation.Missing>> undetermined = new LinkedHashMap<>();
    private final List<Finding> failed = new ArrayList<>();
    private final List<Finding> toPutRight = new ArrayList<>();

    /** Compares the assessment of a day without the act to that with it. */
    Difference(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        before.findings().forEach(finding -> earlier.putIfAbsent(key(finding), finding));
        after.findings().stream()
                .filter(finding -> !finding.norm().needsHumanReview())
                .forEach(this::look);
    }

    /** The key of a finding. A rule that fails to judge has one finding, which stands for its whole norm. */
    private static String key(Finding finding) {
        return finding.outcome() == Outcome.FAILED ? keyOfAll(finding) : place(finding);
    }

    /** The norm and the place of its subject, which stays the same even where an act takes the day out of the id. */
    private static String place(Finding finding) {
        return finding.norm().id() + ":" + finding.subject().path();
    }

    private static String keyOfAll(Finding finding) {
        return finding.norm().id().value();
    }

    /** The earlier finding, unless it was in order. */
    private Optional<Finding> old(Finding finding) {
        return Optional.ofNullable(earlier.get(place(finding)))
                .or(() -> Optional.ofNullable(earlier.get(keyOfAll(finding))));
    }

    private void look(Finding finding) {
        Optional<Finding.Details> now = finding.details();
        if (now.isPresent() && now.get().breaches().isEmpty()) {
            return;
        }
        // Like a finding in order, a pending finding has no breach. It would have one if the partnership had started.
        boolean waitsForTheStart = finding.reason() == Reason.NOT_IN_OPERATION;
        Optional<Finding> old = old(finding).filter(one -> one.outcome() != Outcome.PENDING || waitsForTheStart);
        Optional<Finding.Details> then = old.map(Finding::details).orElse(Optional.of(NOTHING));
        if (now.isPresent() && then.isPresent() && waitsForTheStart) {
            if (hasMore(paths(now.get(), Breach::certain), paths(then.get(), Breach::certain))) {
                toPutRight.add(finding);
            }
        } else if (now.isPresent() && then.isPresent()) {
            compare(finding, now.get(), then.get());
        } else if (finding.outcome() == Outcome.BREACHED
                && old.filter(one -> one.outcome() != Outcome.UNDETERMINED).isEmpty()) {
            // It is new in any case, since there was no breach before.
            breached.add(finding);
        } else {
            failed.add(finding);
        }
    }

    private void compare(Finding finding, Finding.Details now, Finding.Details then) {
        Set<FactPath> breaches = paths(now, Breach::certain);
        Set<FactPath> old = paths(then, Breach::certain);
        if (hasMore(breaches, old)) {
            breaches.removeAll(old);
            breached.add(old.isEmpty() ? finding : finding.without(evidenceElsewhere(then, breaches)));
        }
        Set<FactPath> doubts = paths(now, breach -> !breach.certain());
        if (hasMore(doubts, paths(then, breach -> true)) || (hasMore(doubts, old) && dependsOnTheAct(finding, now))) {
            undetermined.put(finding, factsToFindOut(now, then));
        }
    }

    /** The evidence of the earlier breach, without that at the new places. */
    private static Set<Explanation.Evidence> evidenceElsewhere(Finding.Details then, Set<FactPath> places) {
        return then.explanation().evidence().stream()
                .filter(one -> places.stream()
                        .noneMatch(place -> one.path().inside(place).isPresent()))
                .collect(Collectors.toSet());
    }

    /** Whether what the act makes is part of what leaves a norm open, so that the doubt is not only the old one. */
    private boolean dependsOnTheAct(Finding finding, Finding.Details now) {
        Optional<FactPath> made = after.snapshot().made();
        return made.isPresent()
                && (made.get().isEntry()
                        ? facts(now).anyMatch(fact -> isPartOf(made.get(), fact))
                        : reads(finding, made.get().inAnyEntry())
                                && paths(now, breach -> !breach.certain()).stream()
                                        .anyMatch(doubt -> !isAnotherEntry(made.get(), doubt)));
    }

    private static Stream<FactPath> facts(Finding.Details details) {
        return Stream.concat(
                details.missing().stream().map(Explanation.Missing::path),
                details.explanation().evidence().stream().map(Explanation.Evidence::path));
    }

    private boolean reads(Finding finding, FactPath made) {
        return after.book().rule(finding.norm()).stream()
                .flatMap(rule -> rule.keys().stream())
                .anyMatch(key -> FactPath.of(key).inside(made).isPresent());
    }

    /** Whether a doubt is about another entry of the list than the one that the act changes. */
    private static boolean isAnotherEntry(FactPath made, FactPath doubt) {
        Optional<FactPath> changed = made.outermostEntry();
        Optional<FactPath> doubtful = doubt.outermostEntry();
        return changed.map(FactPath::parent).equals(doubtful.map(FactPath::parent)) && !changed.equals(doubtful);
    }

    /** Whether a fact is inside the entry that the act makes, or is a list of a version that the act makes longer. */
    private static boolean isPartOf(FactPath made, FactPath fact) {
        return fact.inside(made).isPresent()
                || (made.inside(fact).isPresent()
                        && made.outermostEntry().flatMap(fact::inside).isPresent());
    }

    /** The missing facts that the act concerns. Facts that were missing before do not count, unless only the act makes them matter. */
    private static List<Explanation.Missing> factsToFindOut(Finding.Details now, Finding.Details then) {
        if (then.breaches().isEmpty()) {
            return now.missing();
        }
        Set<FactPath> known =
                then.missing().stream().map(Explanation.Missing::path).collect(Collectors.toSet());
        List<Explanation.Missing> more = now.missing().stream()
                .filter(fact -> !known.contains(fact.path()))
                .toList();
        return more.isEmpty() ? now.missing() : more;
    }

    /**
     * The breaches at places where there was none before. An old breach at one entry does not hide a new one at
     * another. A breach of the whole that remains is not made worse.
     */
    List<Finding> breached(Predicate<Finding> which) {
        return breached.stream().filter(which).toList();
    }

    /** The possible breaches at places where none was possible before. A place already breached or in doubt is not made worse by staying so. */
    List<Finding> undetermined() {
        return List.copyOf(undetermined.keySet());
    }

    /** The facts that settle an undetermined finding. */
    List<Explanation.Missing> missing(Finding finding) {
        return requireNonNull(undetermined.get(finding));
    }

    /** Findings that cannot be compared, because a rule failed before or after. */
    List<Finding> failed() {
        return failed;
    }

    /** What would be a breach of the act if the partnership had started. */
    List<Finding> toPutRight() {
        return toPutRight;
    }

    List<Finding> forPeople() {
        return after.findings().stream()
                .filter(finding -> finding.norm().needsHumanReview() && isNew(finding))
                .toList();
    }

    private boolean isNew(Finding finding) {
        return old(finding).filter(old -> old.outcome() == finding.outcome()).isEmpty();
    }

    /**
     * The duties that are owed with the act and not without it.
     *
     * @param duties the duties
     * @param notKnown the findings whose rule failed when it was asked what is owed, or what was owed before
     */
    record Opened(List<Duty> duties, List<Finding> notKnown) {}

    Opened opened() {
        LocalDate day = before.snapshot().day();
        Duties without = Duties.of(before, day);
        Duties with = Duties.of(after, day);
        Set<String> owed = without.all().stream()
                .filter(duty -> !duty.isDone())
                .map(Duty::id)
                .collect(Collectors.toSet());
        Set<String> notKnown = without.failed().stream().map(Difference::key).collect(Collectors.toSet());
        Predicate<Duty> wasNotKnown =
                duty -> notKnown.contains(place(duty.finding())) || notKnown.contains(keyOfAll(duty.finding()));
        List<Duty> more = with.all().stream()
                .filter(duty -> !duty.isDone() && !owed.contains(duty.id()))
                .toList();
        return new Opened(
                more.stream().filter(wasNotKnown.negate()).toList(),
                Stream.concat(
                                with.failed().stream(),
                                more.stream().filter(wasNotKnown).map(Duty::finding))
                        .toList());
    }

    private static Set<FactPath> paths(Finding.Details details, Predicate<Breach> which) {
        return details.breaches().stream()
                .filter(which)
                .map(Breach::path)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean hasMore(Set<FactPath> paths, Set<FactPath> known) {
        return !known.containsAll(paths);
    }
}
