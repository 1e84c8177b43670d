package org.openplp.rules.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
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
import org.openplp.rules.rule.EntriesFact;
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
    private final Passes.Columns columns;
    private final SubjectIds subjects;
    private final Subject partnership;
    private final Verdicts verdicts;
    private final Attested attested;
    private final List<Outcome> gravest = new ArrayList<>();
    private final Results results = new Results();
    private final Set<Norm> notAttestedForAll = new HashSet<>();

    /** Prepares a run over the dossier on the day. */
    public RuleRun(BookRules book, DossierSnapshot snapshot) {
        this.book = book;
        this.root = Scope.of(snapshot, Concept.DOSSIER);
        this.frame = Frame.of(snapshot);
        this.columns = book.passes().in(root);
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

    /** The gravest outcome of each norm that was applied, in that order. */
    public List<Outcome> gravest() {
        return gravest;
    }

    /**
     * Applies one norm.
     *
     * @param all whether to keep also what is met or not applicable
     * @return the results, until the next norm is applied
     */
    public Results apply(Norm norm, Rule rule, boolean all) {
        results.begin(all);
        try {
            if (norm.needsHumanReview()) {
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
        Outcome outcome = Verdicts.outcome(rule, root);
        results.add(outcome, () -> verdicts.judged(norm, rule, root, partnership, outcome));
    }

    /** Applies a norm to the entries of a list (reading R27). */
    private void entries(Norm norm, Rule rule, EntriesFact<Dossier, ?> log) {
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
                results.keepAll() || Rules.isAroundAnIncompleteList(rule, root) ? Optional.empty() : columns.of(rule);
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
        rule.also().ifPresent(this::others);
        if (!silent.isEmpty()) {
            results.addFirst(
                    verdicts.listNotComplete(norm, silent.stream().distinct().toList()));
        } else if (!results.concernSomebody()) {
            results.clear();
            results.add(verdicts.concernsNone());
        }
    }

    private void eachEntry(Norm norm, Rule rule, EntriesFact<Dossier, ?> log, OutcomeColumn column) {
        results.count(column.met(), column.notApplicable());
        for (int i = 0; i < column.size(); i++) {
            Scope scope = root.enter(log, column.entry(i));
            results.add(verdicts.settled(norm, rule, scope, Verdicts.subject(rule, scope), column.outcome(i)));
        }
    }

    /** Handles a list around the entries that may hold more about one of them. */
    private void aroundEntries(Norm norm, Rule rule, EntriesFact<Dossier, ?> log, List<FactPath> silent) {
        Scope walk = root.walk(log);
        for (int i = 0; i < walk.size(); i++) {
            int index = i;
            Optional<FactPath> silentList = Rules.silentList(rule, walk.at(i));
            silentList.ifPresent(silent::add);
            Outcome outcome = Verdicts.outcome(rule, walk);
            if (silentList.isEmpty() || outcome != Outcome.NOT_APPLICABLE) {
                results.add(outcome, () -> {
                    Scope scope = root.enter(log, index);
                    return verdicts.judged(norm, rule, scope, Verdicts.subject(rule, scope), outcome);
                });
            }
        }
    }

    /** Makes one finding for each entry inside a subject, such as a measure (reading R24). */
    private void insideEntries(
            Norm norm, Rule rule, Within<?> within, EntriesFact<Dossier, ?> log, List<FactPath> silent) {
        Scope walk = root.walk(log);
        for (int i = 0; i < walk.size(); i++) {
            if (within.owners().test(walk.at(i)) != Answer.NO) {
                if (walk.silence(within.log()) == Answer.UNKNOWN) {
                    silent.add(walk.path(within.log()));
                }
                if (walk.walk(within.log()).size() > 0) {
                    inside(norm, rule, within, root.enter(log, i));
                }
            }
        }
    }

    private void inside(Norm norm, Rule rule, Within<?> within, Scope owner) {
        Map<Optional<LocalDate>, Integer> days = new HashMap<>();
        for (Scope scope : owner.entriesOf(within.log())) {
            Optional<LocalDate> day = scope.read(within.date()).value();
            int times = days.merge(day, 1, Integer::sum);
            Outcome outcome = Verdicts.outcome(rule, scope);
            results.add(outcome, () -> {
                String entry = "@" + day.map(LocalDate::toString).orElse("undated") + (times == 1 ? "" : "." + times);
                Subject subject = new Subject(rule.about().kind(), owner.idOf(rule.about()), entry, scope.path());
                return verdicts.judged(norm, rule, scope, subject, outcome);
            });
        }
    }

    /** Handles the subjects that have a finding only if their own entry settles it. */
    private void others(Rule others) {
        Scope walk = root.walk(others.about().entries());
        for (int i = 0; i < walk.size(); i++) {
            int index = i;
            Outcome judged = others.judge().judge(walk.at(i));
            if (judged == Outcome.MET || judged == Outcome.BREACHED) {
                Outcome outcome = Rules.isOver(others, walk) ? Outcome.NOT_APPLICABLE : judged;
                results.add(
                        outcome,
                        () -> Verdicts.other(others, root.enter(others.about().entries(), index), outcome));
            }
        }
    }

    /** Applies a norm that people settle (reading R6). */
    private void people(Norm norm, Rule rule) {
        Optional<Reason> excluded = frame.excludes(norm);
        if (excluded.isPresent()) {
            results.add(verdicts.notApplicable(excluded.get()));
            return;
        }
        if (attested.isSilentOn(norm)) {
            unattested(norm, rule, rule.judge().judge(root));
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
        results.add(
                outcome,
                () -> new Found(partnership, outcome, Reason.RULE, e -> {
                    if (book.country().mayBeAttested(norm)) {
                        rule.judge().explain(root, outcome, e);
                    }
                }));
    }
}
