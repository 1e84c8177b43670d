package org.openplp.rules.comparison;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Notice;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.standing.FindingStatus;

/** Two assessments, and the differences between them. */
public final class Comparison {
    private final Assessment before;
    private final Assessment after;
    private final List<FindingChange> changes;

    /** The circumstances on which an assessment depends besides the facts. */
    public enum Circumstance {
        /** Which partnership the dossier is about. */
        PARTNERSHIP,
        /** The day. */
        DAY,
        /** How strictly the texts are read. */
        READING,
        /** The rule book: its id, its version or its digest. */
        RULE_BOOK
    }

    Comparison(Assessment before, Assessment after, List<FindingChange> changes) {
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
    }

    /**
     * The earlier assessment: the one to compare from.
     *
     * @return the assessment, with its overall answer, its counts and all of its findings
     */
    public Assessment before() {
        return before;
    }

    /**
     * The later assessment: the one to compare to.
     *
     * @return the assessment, with its overall answer, its counts and all of its findings
     */
    public Assessment after() {
        return after;
    }

    /**
     * The circumstances in which the two assessments differ, besides the facts.
     *
     * @return the circumstances in the order of the constants; empty if only facts can make a difference
     */
    public List<Circumstance> differences() {
        List<Circumstance> differences = new ArrayList<>();
        note(differences, Circumstance.PARTNERSHIP, Comparison::partnership);
        note(differences, Circumstance.DAY, one -> one.snapshot().day());
        note(differences, Circumstance.READING, Assessment::reading);
        note(
                differences,
                Circumstance.RULE_BOOK,
                one -> List.of(one.book().id(), one.book().version(), one.book().digest()));
        return List.copyOf(differences);
    }

    private void note(List<Circumstance> differences, Circumstance circumstance, Function<Assessment, Object> of) {
        if (!of.apply(before).equals(of.apply(after))) {
            differences.add(circumstance);
        }
    }

    private static String partnership(Assessment assessment) {
        return assessment.snapshot().dossier().partnership().id();
    }

    /**
     * The findings that changed, whatever their outcomes.
     *
     * @return the changes in the order of the later rule book, where a norm that only the earlier book has follows its
     *     predecessor there. For each norm, the order is that of the later dossier, with findings that are gone last
     */
    public List<FindingChange> changes() {
        return changes;
    }

    /**
     * The findings that are in the way after and were not before, each under the reading of its assessment: breaches of
     * duties that are not waived.
     *
     * @return those changes, in their order
     */
    public List<FindingChange> newBlockingFindings() {
        return changes.stream()
                .filter(change -> stands(change.after(), after) && !stands(change.before(), before))
                .toList();
    }

    /**
     * The findings that were in the way before and are not after: mended, waived, of less weight, or without a finding
     * now.
     *
     * @return those changes, in their order
     */
    public List<FindingChange> noLongerBlockingFindings() {
        return changes.stream()
                .filter(change -> stands(change.before(), before) && !stands(change.after(), after))
                .toList();
    }

    /**
     * What a change asks of a reader.
     *
     * @param change one of {@link #changes()}
     * @return its effect
     */
    public Effect effect(FindingChange change) {
        requireNonNull(change, "change");
        boolean stands = stands(change.after(), after);
        boolean stood = stands(change.before(), before);
        if (stands && !stood) {
            return Effect.NEW_IN_THE_WAY;
        }
        if (isOfOthers(change)) {
            return Effect.OWED_BY_OTHERS;
        }
        if (change.after().isEmpty()) {
            return is(change.before(), Outcome.BREACHED) ? Effect.BREACH_GONE : Effect.OTHER;
        }
        Finding now = change.after().get();
        if (now.explanation().failed()) {
            return Effect.FAILED;
        }
        if (change.before().map(Finding::outcome).filter(now.outcome()::equals).isEmpty()) {
            return ofOtherOutcome(change.before(), now);
        }
        if (now.outcome() == Outcome.BREACHED) {
            return stood && !stands ? Effect.EASED : Effect.STILL_NOT_KEPT;
        }
        return due(change.before()).equals(due(change.after())) ? Effect.OTHER : Effect.OTHER_DAY;
    }

    /** Whether the change is owed by others, unless only something that asks nothing is left of it, or the rule failed. */
    private static boolean isOfOthers(FindingChange change) {
        return change.norm().isOwedByOthers()
                && Stream.of(change.before(), change.after())
                        .flatMap(Optional::stream)
                        .anyMatch(finding -> FindingStatus.of(finding) == FindingStatus.OWED_BY_OTHERS)
                && change.after().filter(Finding::ruleFailed).isEmpty();
    }

    private static Effect ofOtherOutcome(Optional<Finding> before, Finding now) {
        boolean wasBreached = is(before, Outcome.BREACHED);
        boolean wasUnknown = is(before, Outcome.UNDETERMINED) || is(before, Outcome.FAILED);
        Effect known = wasUnknown ? Effect.KNOWN_NOW : Effect.OTHER;
        boolean isNoTask = now.isTooLate() || now.reason() == Reason.DONE_START_UNKNOWN;
        return switch (now.outcome()) {
            case BREACHED -> Effect.NEW_NOT_FOLLOWED;
            case FAILED -> Effect.FAILED;
            case UNDETERMINED -> Effect.UNKNOWN_NOW;
            case PENDING -> wasBreached ? Effect.MENDED : isNoTask ? known : Effect.TO_DO;
            case MET, NOT_APPLICABLE -> wasBreached ? Effect.MENDED : is(before, Outcome.PENDING) ? Effect.DONE : known;
        };
    }

    private static Optional<LocalDate> due(Optional<Finding> finding) {
        return finding.flatMap(one -> one.explanation().due());
    }

    private static boolean is(Optional<Finding> finding, Outcome outcome) {
        return finding.filter(one -> one.outcome() == outcome).isPresent();
    }

    private static boolean stands(Optional<Finding> finding, Assessment in) {
        return finding.filter(one -> one.isBlocking(in.reading())).isPresent();
    }

    /**
     * The norms that only the earlier rule book has, including definitions and permissions.
     *
     * @return the norms in the order of that book
     */
    public List<Norm> normsOnlyBefore() {
        return onlyIn(before, after);
    }

    /**
     * The norms that only the later rule book has, including definitions and permissions.
     *
     * @return the norms in the order of that book
     */
    public List<Norm> normsOnlyAfter() {
        return onlyIn(after, before);
    }

    /**
     * The norms of both rule books that are in force on the day of the earlier assessment, but not on the day of the
     * later one.
     *
     * @return the norms in the order of the earlier book
     */
    public List<Norm> normsInForceOnlyBefore() {
        return inForceOnlyIn(before, after);
    }

    /**
     * The norms of both rule books that are in force on the day of the later assessment, but not on the day of the
     * earlier one.
     *
     * @return the norms in the order of the later book
     */
    public List<Norm> normsInForceOnlyAfter() {
        return inForceOnlyIn(after, before);
    }

    private static List<Norm> onlyIn(Assessment one, Assessment other) {
        Map<NormId, Norm> norms = Changes.norms(other.book());
        return one.book().norms().stream()
                .filter(norm -> !norms.containsKey(norm.id()))
                .toList();
    }

    private static List<Norm> inForceOnlyIn(Assessment one, Assessment other) {
        Map<NormId, Norm> norms = Changes.norms(other.book());
        return one.book().norms().stream()
                .filter(isInForceIn(one))
                .filter(norm -> Optional.ofNullable(norms.get(norm.id()))
                        .filter(isInForceIn(other).negate())
                        .isPresent())
                .toList();
    }

    private static Predicate<Norm> isInForceIn(Assessment assessment) {
        return norm -> norm.inForce().includes(assessment.snapshot().day());
    }

    /**
     * The notices that only the earlier assessment has, whatever the place of an entry in its list.
     *
     * @return the notices in the order of the earlier dossier
     */
    public List<Notice> noticesOnlyBefore() {
        return noticesOnlyIn(before, after);
    }

    /**
     * The notices that only the later assessment has, whatever the place of an entry in its list.
     *
     * @return the notices in the order of the later dossier
     */
    public List<Notice> noticesOnlyAfter() {
        return noticesOnlyIn(after, before);
    }

    private static List<Notice> noticesOnlyIn(Assessment one, Assessment other) {
        Map<Notice, Integer> there = new HashMap<>();
        EntryNames otherNames = EntryNames.from(other.snapshot().dossier());
        other.notices().forEach(notice -> there.merge(named(notice, otherNames), 1, Integer::sum));
        EntryNames names = EntryNames.from(one.snapshot().dossier());
        return one.notices().stream()
                .filter(notice -> there.merge(named(notice, names), -1, Integer::sum) < 0)
                .toList();
    }

    private static Notice named(Notice notice, EntryNames names) {
        return new Notice(names.of(notice.path()), notice.code(), notice.values());
    }
}
