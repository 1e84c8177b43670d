package org.openplp.rules.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.pass.OutcomeColumn;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.pass.Thrown;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Within;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.verdict.Results.Found;

/** Applies the rules of a book to a situation, one norm after the other. */
public final class RuleRun {
    private final BookRules book;
    private final Scope root;
    private final Frame frame;
    private final Optional<Since> since;
    private final Passes.Columns columns;
    private final SubjectIds subjects;
    private final Subject partnership;
    private final Verdicts verdicts;
    private final Attested attested;
    private final List<Outcome> gravest = new ArrayList<>();
    private final IdentityHashMap<Object, Walk> walks = new IdentityHashMap<>();
    private final EntrySubjects entrySubjects = new EntrySubjects();
    private final Results results = new Results();
    private final Set<Norm> notAttestedForAll = new HashSet<>();
    private boolean keepAll;

    /**
     * Prepares a run.
     *
     * @param kept what an assessment before kept, so that only what may have changed is looked at again; empty to look at everything
     */
    public RuleRun(BookRules book, Situation situation, Optional<Kept> kept) {
        this.book = book;
        this.root = Scope.of(situation, Concept.DOSSIER);
        this.frame = Frame.of(situation);
        this.since = kept.map(before -> new Since(before, book.passes().change(before.columns(), root)));
        this.columns = since.map(one -> one.change().after())
                .orElseGet(() -> book.passes().in(root));
        this.subjects = SubjectIds.namedIn(root, book.entries());
        this.partnership = SubjectIds.partnershipIn(root);
        this.verdicts = new Verdicts(frame, partnership);
        this.attested = Attested.of(book, root, subjects);
    }

    public Frame frame() {
        return frame;
    }

    public SubjectIds subjects() {
        return subjects;
    }

    /** Whether an attestation about the whole partnership does not cover everybody in office who bears a norm, once the norm was applied (reading R6). */
    public boolean isNotAttestedForAll(Norm norm) {
        return notAttestedForAll.contains(norm);
    }

    /** What a run after this one need not find again, once all norms were applied. */
    public Kept kept() {
        return new Kept(frame, columns, attested, walks, entrySubjects, List.copyOf(gravest));
    }

    /**
     * Applies one norm.
     *
     * @param all whether to keep also what is met or not applicable
     * @return the results, until the next norm is applied
     */
    public Results apply(Norm norm, Rule rule, boolean all) {
        results.clear();
        keepAll = all;
        try {
            if (norm.isForPeople()) {
                people(norm, rule);
            } else if (rule.about().log().isPresent()) {
                entries(norm, rule, rule.about().log().get());
            } else {
                whole(norm, rule);
            }
        } catch (Throwable e) {
            Thrown.byARule(e);
            fail(norm, e);
        }
        gravest.add(results.gravest());
        return results;
    }

    /** Records the failure of a rule. Everything that it found before does not count. */
    private void fail(Norm norm, Throwable thrown) {
        Faults.log(norm, thrown);
        results.clear();
        results.add(verdicts.failed());
    }

    private void whole(Norm norm, Rule rule) {
        Optional<Reason> excluded = frame.excludes(norm);
        if (excluded.isPresent()) {
            results.add(verdicts.notApplicable(excluded.get()));
            return;
        }
        Optional<Outcome> asBefore = since.isPresent() && !frame.isPendingUntilTheStart(norm, rule, Outcome.BREACHED)
                ? since.get().ofPartnership(rule, gravest.size())
                : Optional.empty();
        Outcome outcome = asBefore.isPresent() ? asBefore.get() : Verdicts.outcome(rule, root);
        if (isKept(outcome)) {
            results.add(verdicts.judged(norm, rule, root, partnership, outcome));
        } else {
            results.count(outcome);
        }
    }

    /** Whether a result is made of an outcome. The others are counted. */
    private boolean isKept(Outcome outcome) {
        return keepAll || (outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE);
    }

    /** Applies a norm to the entries of a list (reading R27). */
    private void entries(Norm norm, Rule rule, LogFact<Dossier, ?> log) {
        Optional<Reason> excluded = frame.excludes(norm);
        if (excluded.isPresent()) {
            results.add(verdicts.notApplicable(excluded.get()));
            return;
        }
        List<FactPath> silent = new ArrayList<>();
        if (root.silence(log) == Answer.UNKNOWN) {
            silent.add(FactPath.of(log.fullKey()));
        }
        Optional<OutcomeColumn> column =
                keepAll || Rules.isAroundAnIncompleteList(rule, root) ? Optional.empty() : column(rule);
        Optional<Throwable> failure = column.flatMap(OutcomeColumn::failure);
        if (failure.isPresent()) {
            fail(norm, failure.get());
            return;
        }
        if (column.isPresent()) {
            eachEntry(norm, rule, log, column.get());
        } else if (rule.within().isPresent()) {
            insideEntries(norm, rule, rule.within().get(), log, silent);
        } else {
            aroundEntries(norm, rule, log, silent);
        }
        rule.also().ifPresent(others -> others(rule, others));
        if (!silent.isEmpty()) {
            results.addFirst(
                    verdicts.listNotComplete(norm, silent.stream().distinct().toList()));
        } else if (!results.concernSomebody()) {
            results.clear();
            results.add(verdicts.concernsNone());
        }
    }

    private Optional<OutcomeColumn> column(Rule rule) {
        return since.isPresent() ? since.get().change().of(rule) : columns.of(rule);
    }

    private void eachEntry(Norm norm, Rule rule, LogFact<Dossier, ?> log, OutcomeColumn column) {
        results.count(column.met(), column.notApplicable());
        for (int i = 0; i < column.size(); i++) {
            int entry = column.entry(i);
            Scope scope = root.enter(log, entry);
            Subject subject = entrySubjects.of(rule, root, scope, entry, since);
            results.add(verdicts.settled(norm, rule, scope, subject, column.outcome(i)));
        }
    }

    /**
     * Counts the entries of a list about which a rule has only a number to say.
     *
     * @param part the rule, or its part for other subjects
     * @return the indices of the others
     */
    private int[] walk(Rule rule, Object part, LogFact<Dossier, ?> log, Walk.Look look) {
        if (keepAll) {
            return Walk.over(root.walk(log), look.withAll()).telling();
        }
        Walk walk = since.flatMap(before -> before.walk(rule, part, log, root, look))
                .orElseGet(() -> Walk.over(root.walk(log), look));
        walks.put(part, walk);
        results.count(walk.met(), walk.notApplicable());
        return walk.telling();
    }

    /** Handles a list around the entries that may hold more about one of them. */
    private void aroundEntries(Norm norm, Rule rule, LogFact<Dossier, ?> log, List<FactPath> silent) {
        Walk.Look look = entry ->
                Rules.silentList(rule, entry).isPresent() ? Walk.Says.MORE : says(Verdicts.outcome(rule, entry));
        int[] entries = keepAll ? IntStream.range(0, root.walk(log).size()).toArray() : walk(rule, rule, log, look);
        for (int i : entries) {
            Scope scope = root.enter(log, i);
            Optional<FactPath> silentList = Rules.silentList(rule, scope);
            silentList.ifPresent(silent::add);
            Outcome outcome = Verdicts.outcome(rule, scope);
            if (silentList.isEmpty() || outcome != Outcome.NOT_APPLICABLE) {
                results.add(verdicts.judged(norm, rule, scope, Verdicts.subject(rule, scope), outcome));
            }
        }
    }

    private static Walk.Says says(Outcome outcome) {
        return switch (outcome) {
            case MET -> Walk.Says.MET;
            case NOT_APPLICABLE -> Walk.Says.NOT_APPLICABLE;
            default -> Walk.Says.MORE;
        };
    }

    /** Makes one finding for each entry inside a subject, such as a measure (reading R24). */
    private void insideEntries(Norm norm, Rule rule, Within<?> within, LogFact<Dossier, ?> log, List<FactPath> silent) {
        Walk.Look look = owner -> within.owners().test(owner) != Answer.NO
                        && (owner.silence(within.log()) == Answer.UNKNOWN || hasEntries(within, owner))
                ? Walk.Says.MORE
                : Walk.Says.NOTHING;
        for (int i : walk(rule, rule, log, look)) {
            Scope owner = root.enter(log, i);
            if (owner.silence(within.log()) == Answer.UNKNOWN) {
                silent.add(owner.path(within.log()));
            }
            inside(norm, rule, within, owner);
        }
    }

    private static boolean hasEntries(Within<?> within, Scope owner) {
        return owner.walk(within.log()).size() > 0;
    }

    private void inside(Norm norm, Rule rule, Within<?> within, Scope owner) {
        Map<Optional<LocalDate>, Integer> days = new HashMap<>();
        for (Scope scope : owner.entriesOf(within.log())) {
            Optional<LocalDate> day = scope.read(within.date()).value();
            int times = days.merge(day, 1, Integer::sum);
            Outcome outcome = Verdicts.outcome(rule, scope);
            if (isKept(outcome)) {
                String entry = "@" + day.map(LocalDate::toString).orElse("undated") + (times == 1 ? "" : "." + times);
                Subject subject = new Subject(rule.about().kind(), owner.idOf(rule.about()), entry, scope.path());
                results.add(verdicts.judged(norm, rule, scope, subject, outcome));
            } else {
                results.count(outcome);
            }
        }
    }

    /** Handles the subjects that have a finding only if their own entry settles it. */
    private void others(Rule rule, Rule others) {
        Walk.Look look = entry -> settledFor(others, entry).map(RuleRun::says).orElse(Walk.Says.NOTHING);
        for (int i : walk(rule, others, others.about().entries(), look)) {
            Scope scope = root.enter(others.about().entries(), i);
            settledFor(others, scope).ifPresent(outcome -> results.add(Verdicts.other(others, scope, outcome)));
        }
    }

    private static Optional<Outcome> settledFor(Rule others, Scope entry) {
        Outcome outcome = others.judge().judge(entry);
        if (outcome != Outcome.MET && outcome != Outcome.BREACHED) {
            return Optional.empty();
        }
        return Optional.of(Rules.isOver(others, entry) ? Outcome.NOT_APPLICABLE : outcome);
    }

    /** Applies a norm that people settle (reading R6). */
    private void people(Norm norm, Rule rule) {
        Optional<Reason> excluded = frame.excludes(norm);
        if (excluded.isPresent()) {
            results.add(verdicts.notApplicable(excluded.get()));
            return;
        }
        if (attested.isSilentOn(norm)) {
            Optional<Outcome> asBefore =
                    since.isPresent() && since.get().attested().isSilentOn(norm)
                            ? since.get().ofPartnership(rule, gravest.size())
                            : Optional.empty();
            unattested(
                    norm,
                    rule,
                    asBefore.isPresent() ? asBefore.get() : rule.judge().judge(root));
            return;
        }
        Optional<Attested.Statement> ofAll = attested.of(norm, partnership.id());
        boolean ofPosts = Rules.isBorneByPostsAlone(rule);
        Set<String> posts = ofAll.filter(one -> ofPosts)
                .map(one -> attested.heldOn(one.date()))
                .orElse(Set.of());
        Optional<Outcome> others = ofAll.isPresent() && !ofPosts
                ? Optional.empty()
                : Rules.judgeUnless(
                        rule,
                        root,
                        id -> posts.contains(id) || attested.of(norm, id).isPresent());
        ofAll.flatMap(one -> others)
                .filter(outcome -> outcome == Outcome.UNDETERMINED || outcome == Outcome.BREACHED)
                .ifPresent(outcome -> notAttestedForAll.add(norm));
        ofAll.filter(one -> others.isEmpty() || !one.met())
                .filter(one -> !ofPosts || Rules.bearsOn(rule, root, posts::contains))
                .ifPresentOrElse(
                        one -> results.add(Verdicts.stated(partnership, one)),
                        () -> others.ifPresent(outcome -> unattested(norm, rule, outcome)));
        for (Subject subject : attested.subjectsOf(norm)) {
            results.add(Verdicts.stated(subject, attested.of(norm, subject.id()).orElseThrow()));
        }
    }

    /** Notes the outcome for those whom no attestation names. */
    private void unattested(Norm norm, Rule rule, Outcome outcome) {
        if (isKept(outcome)) {
            results.add(new Found(partnership, outcome, Reason.RULE, e -> {
                if (book.mayBeAttested().test(norm)) {
                    rule.judge().explain(root, outcome, e);
                }
            }));
        } else {
            results.count(outcome);
        }
    }
}
