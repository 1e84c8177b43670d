package org.openplp.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.situation.Situation;
import org.openplp.rules.assessment.Results.Found;
import org.openplp.rules.norm.Check;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.pass.Column;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.pass.Thrown;
import org.openplp.rules.rule.AlsoFor;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Scope;
import org.openplp.rules.rule.Within;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One pass of a rule book over a situation. */
final class Run {
    /** Creates the logger for the first rule that fails, so that a host without a logger sees nothing before that. */
    private static final class Log {
        static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);
    }

    private final RuleBook book;
    private final Situation situation;
    private final Reading reading;
    private final boolean keepAll;
    private final Scope root;
    private final Frame frame;
    private final Passes.Columns columns;
    private final SubjectIds subjects;
    private final Subject partnership;
    private final Attested attested;
    private final Waivers waivers;
    private final Set<String> adopted;
    private final Faults faults = new Faults();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Outcome> gravest = new ArrayList<>();
    private final Results results = new Results();
    private int met;
    private int notApplicable;
    private boolean somethingMet;

    Run(RuleBook book, Situation situation, Reading reading, boolean keepAll) {
        this.book = book;
        this.situation = situation;
        this.reading = reading;
        this.keepAll = keepAll;
        this.root = Scope.of(situation, Concept.DOSSIER);
        this.frame = Frame.of(situation);
        this.columns = book.passes().in(root);
        this.subjects = SubjectIds.namedIn(root, book.entries());
        this.partnership = SubjectIds.partnershipIn(root);
        this.attested = Attested.of(book, root, subjects);
        this.waivers = Waivers.of(book, situation);
        this.adopted = book.adopted(root);
    }

    Assessment assessment() {
        applyThose(norm -> true);
        List<Notice> notices = Notices.of(book, situation, frame, findings, subjects);
        return new Assessment(
                book, situation, reading, findings, notices, met, notApplicable, gravest, frame, somethingMet);
    }

    /** The findings of some norms alone. */
    List<Finding> findings(Predicate<Norm> which) {
        applyThose(which);
        return List.copyOf(findings);
    }

    private void applyThose(Predicate<Norm> which) {
        for (Map.Entry<Norm, Rule> entry : book.rules().entrySet()) {
            if (entry.getKey().inForce().includes(situation.day()) && which.test(entry.getKey())) {
                apply(entry.getKey(), entry.getValue());
            }
        }
    }

    private void apply(Norm norm, Rule rule) {
        results.clear();
        try {
            if (Assessment.isForPeople(norm)) {
                people(norm, rule);
            } else if (rule.about().log().isPresent()) {
                entries(norm, rule, rule.about().log().get());
            } else {
                results.add(whole(norm, rule));
            }
        } catch (Throwable e) {
            Thrown.byARule(e);
            fail(norm, e);
        }
        keep(norm);
    }

    /** Records the failure of a rule. Everything that it found before does not count. */
    private void fail(Norm norm, Throwable thrown) {
        Log.LOG.warn(
                "the rule of norm {} failed: {}", norm.id(), thrown.getClass().getName());
        results.clear();
        results.add(new Found(partnership, Outcome.FAILED, Reason.RULE_FAILED, explainer -> {}));
    }

    private void keep(Norm norm) {
        somethingMet |= results.met() > 0
                && norm.check() == Check.RECORDS
                && norm.scope() == NormScope.FEDERAL
                && !norm.isOwedByOthers();
        met += results.met();
        notApplicable += results.notApplicable();
        Outcome worst = results.met() > 0 ? Outcome.MET : Outcome.NOT_APPLICABLE;
        for (Found found : results.found()) {
            worst = worst.worse(found.outcome());
            if (keepAll || !isQuiet(found.outcome())) {
                findings.add(finding(norm, found));
            }
        }
        gravest.add(worst);
    }

    private Finding finding(Norm norm, Found found) {
        Optional<FactPath> waiver =
                found.outcome() == Outcome.BREACHED ? waivers.covering(norm, found.subject()) : Optional.empty();
        return new Finding(
                norm,
                found.subject(),
                situation.day(),
                found.outcome(),
                found.reason(),
                waiver,
                adopted.contains(norm.id().value()),
                isOfUnknownStart(norm),
                found.account(),
                faults,
                Set.of());
    }

    /** Whether it is unknown that the norm was already in force on the day (reading R30). */
    private boolean isOfUnknownStart(Norm norm) {
        return norm.inForce().from().isEmpty()
                && book.lawKnownFrom().filter(situation.day()::isBefore).isPresent();
    }

    private Found whole(Norm norm, Rule rule) {
        return frame.excludes(norm).map(this::notApplicable).orElseGet(() -> judged(norm, rule, root, partnership));
    }

    private Found notApplicable(Reason reason) {
        return new Found(partnership, Outcome.NOT_APPLICABLE, reason, explainer -> Frame.explain(reason, explainer));
    }

    private Found judged(Norm norm, Rule rule, Scope scope, Subject subject) {
        return rule.isOver(scope)
                ? new Found(subject, Outcome.NOT_APPLICABLE, Reason.PERSON_LEFT, e -> rule.explainOver(scope, e))
                : settled(norm, rule, scope, subject, rule.judge().judge(scope));
    }

    private Found settled(Norm norm, Rule rule, Scope scope, Subject subject, Outcome outcome) {
        if (frame.isPendingUntilTheStart(norm, rule, outcome)) {
            return new Found(
                    subject,
                    Outcome.PENDING,
                    Reason.NOT_IN_OPERATION,
                    new Account.NotInOperation(rule, scope, outcome));
        }
        boolean onlyPending = frame.isPendingUntilTheStart(norm, rule, Outcome.BREACHED);
        return new Found(subject, outcome, Reason.RULE, new Account.Judged(rule, scope, outcome, onlyPending));
    }

    /** Applies a norm to the entries of a list (reading R27). */
    private void entries(Norm norm, Rule rule, LogFact<Dossier, ?> log) {
        Optional<Reason> excluded = frame.excludes(norm);
        if (excluded.isPresent()) {
            results.add(notApplicable(excluded.get()));
            return;
        }
        List<FactPath> silent = new ArrayList<>();
        if (log.silence(root) == Answer.UNKNOWN) {
            silent.add(FactPath.of(log.fullKey()));
        }
        Optional<Column> column = keepAll ? Optional.empty() : columns.of(rule);
        Optional<Throwable> failure = column.flatMap(Column::failure);
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
            results.addFirst(listNotComplete(norm, silent.stream().distinct().toList()));
        } else if (!results.concernSomebody()) {
            results.clear();
            results.add(new Found(partnership, Outcome.NOT_APPLICABLE, Reason.CONCERNS_NONE, explainer -> {}));
        }
    }

    private void eachEntry(Norm norm, Rule rule, LogFact<Dossier, ?> log, Column column) {
        results.count(column.met(), column.notApplicable());
        for (int i = 0; i < column.size(); i++) {
            Scope scope = root.enter(log, column.entry(i));
            results.add(settled(norm, rule, scope, subject(rule, scope), column.outcome(i)));
        }
    }

    private static Subject subject(Rule rule, Scope scope) {
        return new Subject(rule.about().kind(), rule.about().idIn(scope), scope.path());
    }

    /** Handles a list around the entries that may hold more about one of them. */
    private void aroundEntries(Norm norm, Rule rule, LogFact<Dossier, ?> log, List<FactPath> silent) {
        Scope entry = root.walk(log);
        for (int i = 0; i < entry.size(); i++) {
            Optional<FactPath> silentList = rule.silentList(entry.at(i));
            silentList.ifPresent(silent::add);
            Outcome outcome =
                    rule.isOver(entry) ? Outcome.NOT_APPLICABLE : rule.judge().judge(entry);
            if (silentList.isPresent() && outcome == Outcome.NOT_APPLICABLE) {
                continue;
            }
            if (keepAll || !isQuiet(outcome)) {
                Scope scope = root.enter(log, i);
                results.add(judged(norm, rule, scope, subject(rule, scope)));
            } else {
                results.count(outcome);
            }
        }
    }

    private static boolean isQuiet(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE;
    }

    private Found listNotComplete(Norm norm, List<FactPath> lists) {
        return new Found(
                partnership,
                Outcome.UNDETERMINED,
                Reason.LIST_NOT_COMPLETE,
                new Account.ListNotComplete(lists, norm.shape() == Shape.OWED));
    }

    /** Makes one finding for each entry inside a subject, such as a measure (reading R24). */
    private void insideEntries(Norm norm, Rule rule, Within<?> within, LogFact<Dossier, ?> log, List<FactPath> silent) {
        Scope owner = root.walk(log);
        for (int i = 0; i < owner.size(); i++) {
            if (within.mayConcern(owner.at(i))) {
                if (within.log().silence(owner) == Answer.UNKNOWN) {
                    silent.add(within.log().pathIn(owner));
                }
                if (owner.walk(within.log()).size() > 0) {
                    inside(norm, rule, within, root.enter(log, i));
                }
            }
        }
    }

    private void inside(Norm norm, Rule rule, Within<?> within, Scope owner) {
        Map<String, Integer> days = new HashMap<>();
        for (Scope scope : owner.entriesOf(within.log())) {
            String day =
                    within.date().read(scope).value().map(LocalDate::toString).orElse("undated");
            int times = days.merge(day, 1, Integer::sum);
            String entry = "@" + day + (times == 1 ? "" : "." + times);
            Subject subject = new Subject(rule.about().kind(), rule.about().idIn(owner), entry, scope.path());
            results.add(judged(norm, rule, scope, subject));
        }
    }

    /** Handles the subjects that have a finding only if their own entry settles it. */
    private void others(AlsoFor<?> others) {
        Scope entry = root.walk(others.log());
        for (int i = 0; i < entry.size(); i++) {
            Outcome outcome = others.judge().judge(entry.at(i));
            if (outcome != Outcome.MET && outcome != Outcome.BREACHED) {
                continue;
            }
            boolean isOver = others.type().isOver(entry);
            Outcome settled = isOver ? Outcome.NOT_APPLICABLE : outcome;
            if (keepAll || !isQuiet(settled)) {
                Scope scope = root.enter(others.log(), i);
                Subject subject =
                        new Subject(others.type().kind(), others.type().idIn(scope), scope.path());
                results.add(
                        isOver
                                ? new Found(subject, settled, Reason.PERSON_LEFT, e -> others.explainOver(scope, e))
                                : new Found(
                                        subject,
                                        settled,
                                        Reason.RULE,
                                        e -> others.judge().explain(scope, settled, e)));
            } else {
                results.count(settled);
            }
        }
    }

    /** Applies a norm that people settle (reading R6). */
    private void people(Norm norm, Rule rule) {
        Optional<Reason> excluded = frame.excludes(norm);
        if (excluded.isPresent()) {
            results.add(notApplicable(excluded.get()));
            return;
        }
        Optional<Attested.Statement> ofAll = attested.of(norm, partnership.id());
        if (ofAll.isPresent()) {
            results.add(stated(partnership, ofAll.get()));
        } else {
            rule.judgeUnless(root, id -> attested.of(norm, id).isPresent())
                    .ifPresent(outcome -> results.add(new Found(
                            partnership, outcome, Reason.RULE, e -> rule.judge().explain(root, outcome, e))));
        }
        for (Subject subject : attested.subjectsOf(norm)) {
            results.add(stated(subject, attested.of(norm, subject.id()).orElseThrow()));
        }
    }

    private static Found stated(Subject subject, Attested.Statement statement) {
        Outcome outcome = statement.met() ? Outcome.MET : Outcome.BREACHED;
        return new Found(subject, outcome, Reason.ATTESTED, explainer -> statement.explain(explainer));
    }
}
