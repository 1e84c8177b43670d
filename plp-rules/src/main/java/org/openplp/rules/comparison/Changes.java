package org.openplp.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;

/** The matched findings of two assessments. */
final class Changes {
    private final Assessment before;
    private final Assessment after;
    private final Map<NormId, Norm> normsBefore;
    private final Map<NormId, Norm> normsAfter;
    private final EntryNames namesBefore;
    private final EntryNames namesAfter;

    /** The key by which two findings match. */
    record Key(NormId norm, SubjectKind kind, String id, String entry) {
        static Key of(Finding finding) {
            SubjectKind kind = finding.subject().kind();
            String id = kind == SubjectKind.PARTNERSHIP ? "" : finding.subject().id();
            return new Key(finding.norm().id(), kind, id, finding.subject().entry());
        }
    }

    /** Why a finding is what it is, regardless of the places of the entries. For a rule that failed to explain, it says that this is not known. */
    private record Grounds(
            Reason reason,
            List<String> evidence,
            List<String> missing,
            List<String> open,
            Optional<LocalDate> due,
            boolean notKnown) {
        static Grounds of(Finding finding, EntryNames names) {
            Explanation explanation = finding.explanation();
            return new Grounds(
                    finding.reason(),
                    sorted(explanation.decisive().stream().map(names::of)),
                    sorted(explanation.missing().stream()
                            .map(missing -> names.of(missing.path()) + (missing.datedLater() ? " later" : ""))),
                    sorted(explanation.open().stream()),
                    explanation.due(),
                    explanation.failed());
        }

        private static List<String> sorted(Stream<String> words) {
            return words.sorted().toList();
        }
    }

    Changes(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        this.normsBefore = norms(before.book());
        this.normsAfter = norms(after.book());
        this.namesBefore = EntryNames.from(before.snapshot().dossier());
        this.namesAfter = EntryNames.from(after.snapshot().dossier());
    }

    static Map<NormId, Norm> norms(RuleBook book) {
        Map<NormId, Norm> norms = new LinkedHashMap<>();
        book.norms().forEach(norm -> norms.put(norm.id(), norm));
        return norms;
    }

    /** The changes by norm, then by place in the later dossier; findings that are gone come last. */
    List<FindingChange> inOrder() {
        Map<Key, Finding> left = new LinkedHashMap<>();
        before.allFindings().forEach(finding -> left.put(Key.of(finding), finding));
        Map<NormId, List<FindingChange>> byNorm = new LinkedHashMap<>();
        norms().forEach(norm -> byNorm.put(norm, new ArrayList<>()));
        for (Finding now : after.allFindings()) {
            Optional<Finding> was = Optional.ofNullable(left.remove(Key.of(now)));
            was.map(finding -> kind(finding, now))
                    .orElseGet(() -> Optional.of(came(now.norm())))
                    .ifPresent(kind -> add(byNorm, new FindingChange(kind, was, Optional.of(now))));
        }
        left.values()
                .forEach(was -> add(byNorm, new FindingChange(went(was.norm()), Optional.of(was), Optional.empty())));
        return byNorm.values().stream().flatMap(List::stream).toList();
    }

    private static void add(Map<NormId, List<FindingChange>> byNorm, FindingChange change) {
        Objects.requireNonNull(byNorm.get(change.norm().id())).add(change);
    }

    /** The norms of the later assessment. Each is followed by the norms that only the earlier one has and that follow it there. */
    private List<NormId> norms() {
        Map<Optional<NormId>, List<NormId>> behind = new LinkedHashMap<>();
        Optional<NormId> last = Optional.empty();
        for (NormId norm : normsBefore.keySet()) {
            if (normsAfter.containsKey(norm)) {
                last = Optional.of(norm);
            } else {
                behind.computeIfAbsent(last, first -> new ArrayList<>()).add(norm);
            }
        }
        List<NormId> norms = new ArrayList<>(behind.getOrDefault(Optional.<NormId>empty(), List.of()));
        for (NormId norm : normsAfter.keySet()) {
            norms.add(norm);
            norms.addAll(behind.getOrDefault(Optional.of(norm), List.of()));
        }
        return norms;
    }

    private FindingChange.Kind came(Norm norm) {
        return isAsked(norm, normsBefore, before.snapshot().day())
                ? FindingChange.Kind.APPEARED
                : FindingChange.Kind.NORM_CAME;
    }

    private FindingChange.Kind went(Norm norm) {
        return isAsked(norm, normsAfter, after.snapshot().day())
                ? FindingChange.Kind.GONE
                : FindingChange.Kind.NORM_WENT;
    }

    private static boolean isAsked(Norm norm, Map<NormId, Norm> norms, LocalDate day) {
        return Optional.ofNullable(norms.get(norm.id()))
                .filter(there -> there.inForce().includes(day))
                .isPresent();
    }

    private Optional<FindingChange.Kind> kind(Finding was, Finding now) {
        if (was.outcome() != now.outcome()) {
            return Optional.of(FindingChange.Kind.OUTCOME);
        }
        if (weighs(now)
                && (was.waiver().isPresent() != now.waiver().isPresent()
                        || was.severity(before.reading()) != now.severity(after.reading()))) {
            return Optional.of(FindingChange.Kind.WEIGHT);
        }
        Grounds grounds = Grounds.of(now, namesAfter);
        return grounds.notKnown() || !grounds.equals(Grounds.of(was, namesBefore))
                ? Optional.of(FindingChange.Kind.REASONS)
                : Optional.empty();
    }

    private static boolean weighs(Finding finding) {
        return finding.outcome() != Outcome.MET && finding.outcome() != Outcome.NOT_APPLICABLE;
    }
}
