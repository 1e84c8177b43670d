package org.openplp.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.situation.Situation;
import org.openplp.rules.norm.Check;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.rule.AlsoFor;
import org.openplp.rules.rule.Breach;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Explainer;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Occurrence;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Scope;
import org.openplp.rules.rule.Within;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One pass of a rule book over a situation. */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);

    private final RuleBook book;
    private final Situation situation;
    private final Reading reading;
    private final boolean keepAll;
    private final Scope root;
    private final Frame frame;
    private final Map<String, Subject> subjects;
    private final Subject partnership;
    private final Attested attested;
    private final Waivers waivers;
    private final Set<String> adopted;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final Map<Norm, Outcome> gravest = new LinkedHashMap<>();
    private boolean somethingMet;

    /** What one rule found, kept apart so that a rule that fails half-way leaves nothing. */
    private record Found(
            Subject subject,
            Outcome outcome,
            Reason reason,
            Supplier<Stream<Breach>> breaches,
            Consumer<Explainer> doubts,
            Consumer<Explainer> explain,
            Function<LocalDate, List<Occurrence>> occurrences) {
        /** Of something that asks for nothing to be done. */
        Found(Subject subject, Outcome outcome, Reason reason, Consumer<Explainer> explain) {
            this(subject, outcome, reason, () -> breachOf(subject, outcome), explain, explain, until -> List.of());
        }

        private static Stream<Breach> breachOf(Subject subject, Outcome outcome) {
            return outcome == Outcome.BREACHED || outcome == Outcome.UNDETERMINED
                    ? Stream.of(new Breach(subject.path(), outcome == Outcome.BREACHED))
                    : Stream.empty();
        }
    }

    Run(RuleBook book, Situation situation, Reading reading, boolean keepAll) {
        this.book = book;
        this.situation = situation;
        this.reading = reading;
        this.keepAll = keepAll;
        this.root = Scope.of(situation, Concept.DOSSIER);
        this.frame = Frame.of(situation);
        this.subjects = SubjectIds.in(root);
        this.partnership = SubjectIds.partnershipIn(root);
        this.attested = Attested.of(book, root, subjects);
        this.waivers = Waivers.of(book, situation);
        this.adopted = Adopted.normsIn(root);
    }

    Assessment assessment() {
        book.rules().forEach((norm, rule) -> {
            if (norm.inForce().includes(situation.day())) {
                apply(norm, rule);
            }
        });
        List<Notice> notices = Notices.of(book, root, frame, waivers, subjects);
        return new Assessment(book, situation, reading, findings, notices, counts, gravest, frame, somethingMet);
    }

    private void apply(Norm norm, Rule rule) {
        List<Found> found = new ArrayList<>();
        try {
            if (Assessment.isForPeople(norm)) {
                people(norm, rule, found);
            } else if (rule.about().log().isPresent()) {
                entries(norm, rule, rule.about().log().get(), found);
            } else {
                found.add(whole(norm, rule));
            }
        } catch (RuntimeException e) {
            LOG.warn("the rule of norm {} failed: {}", norm.id(), e.getClass().getName());
            found.clear();
            found.add(new Found(partnership, Outcome.FAILED, Reason.RULE_FAILED, explainer -> {}));
        }
        found.forEach(one -> keep(norm, one));
    }

    private void keep(Norm norm, Found found) {
        counts.merge(found.outcome(), 1, Integer::sum);
        gravest.merge(norm, found.outcome(), Outcome::worse);
        somethingMet |=
                found.outcome() == Outcome.MET && norm.check() == Check.RECORDS && norm.scope() == NormScope.FEDERAL;
        boolean quiet = found.outcome() == Outcome.MET || found.outcome() == Outcome.NOT_APPLICABLE;
        if (keepAll || !quiet) {
            Optional<String> waiver =
                    found.outcome() == Outcome.BREACHED ? waivers.covering(norm, found.subject()) : Optional.empty();
            findings.add(new Finding(
                    norm,
                    found.subject(),
                    found.outcome(),
                    found.reason(),
                    waiver,
                    adopted.contains(norm.id().value()),
                    UnknownStart.matters(norm, situation.day()),
                    found.breaches(),
                    found.doubts(),
                    found.explain(),
                    found.occurrences()));
        }
    }

    private Found whole(Norm norm, Rule rule) {
        return frame.excludes(norm).map(this::notApplicable).orElseGet(() -> judged(norm, rule, root, partnership));
    }

    private Found notApplicable(Reason reason) {
        return new Found(partnership, Outcome.NOT_APPLICABLE, reason, explainer -> Frame.explain(reason, explainer));
    }

    private Found judged(Norm norm, Rule rule, Scope scope, Subject subject) {
        if (rule.isOver(scope)) {
            return new Found(subject, Outcome.NOT_APPLICABLE, Reason.PERSON_LEFT, e -> rule.explainOver(scope, e));
        }
        Outcome outcome = rule.judge().judge(scope);
        if (frame.isPendingUntilTheStart(norm, rule, outcome)) {
            Consumer<Explainer> explain = explainer -> {
                rule.judge().explain(scope, outcome, explainer);
                Frame.explain(Reason.NOT_IN_OPERATION, explainer);
            };
            return new Found(
                    subject,
                    Outcome.PENDING,
                    Reason.NOT_IN_OPERATION,
                    Stream::empty,
                    explain,
                    explain,
                    until -> List.of(Occurrence.undated(explained(explain))));
        }
        boolean onlyPending = frame.isPendingUntilTheStart(norm, rule, Outcome.BREACHED);
        return new Found(
                subject,
                outcome,
                Reason.RULE,
                () -> onlyPending ? Stream.empty() : rule.judge().breaches(scope),
                e -> rule.judge().explain(scope, Outcome.UNDETERMINED, e),
                e -> rule.judge().explain(scope, outcome, e),
                until -> rule.judge().occurrences(scope, until));
    }

    private static Explanation explained(Consumer<Explainer> explain) {
        Explainer explainer = new Explainer();
        explain.accept(explainer);
        return explainer.explanation();
    }

    /** A norm on the entries of a list (reading R27). */
    private void entries(Norm norm, Rule rule, LogFact<Dossier, ?> log, List<Found> found) {
        Optional<Reason> excluded = frame.excludes(norm);
        if (excluded.isPresent()) {
            found.add(notApplicable(excluded.get()));
            return;
        }
        Set<String> silent = new LinkedHashSet<>();
        if (log.silence(root) == Answer.UNKNOWN) {
            silent.add(log.fullKey());
        }
        for (Scope scope : root.entriesOf(log)) {
            Subject subject = new Subject(rule.about().kind(), rule.about().idIn(scope), scope.path());
            if (rule.within().isEmpty()) {
                Optional<String> silentList = rule.silentList(scope);
                silentList.ifPresent(silent::add);
                Found one = judged(norm, rule, scope, subject);
                if (silentList.isEmpty() || one.outcome() != Outcome.NOT_APPLICABLE) {
                    found.add(one);
                }
            } else if (rule.within().get().mayConcern(scope)) {
                found.addAll(inside(norm, rule, rule.within().get(), scope, silent));
            }
        }
        rule.also().ifPresent(others -> found.addAll(others(others)));
        boolean concernsSomebody = found.stream().anyMatch(one -> one.outcome() != Outcome.NOT_APPLICABLE);
        if (!silent.isEmpty()) {
            Consumer<Explainer> explain = explainer -> silent.forEach(path -> explainer.missing(path, false));
            found.add(
                    0,
                    new Found(
                            partnership,
                            Outcome.UNDETERMINED,
                            Reason.LIST_NOT_COMPLETE,
                            () -> norm.shape() == Shape.OWED
                                    ? Stream.empty()
                                    : silent.stream().map(path -> new Breach(path, false)),
                            explain,
                            explain,
                            until -> norm.shape() == Shape.OWED
                                    ? List.of(Occurrence.cannotTell(explained(explain)))
                                    : List.of()));
        } else if (!concernsSomebody) {
            found.clear();
            found.add(new Found(partnership, Outcome.NOT_APPLICABLE, Reason.CONCERNS_NONE, explainer -> {}));
        }
    }

    /** One finding for each entry inside a subject, such as a measure (reading R24). */
    private List<Found> inside(Norm norm, Rule rule, Within<?> within, Scope owner, Set<String> silent) {
        if (within.log().silence(owner) == Answer.UNKNOWN) {
            silent.add(within.log().pathIn(owner));
        }
        List<Found> found = new ArrayList<>();
        Map<String, Integer> days = new HashMap<>();
        for (Scope scope : owner.entriesOf(within.log())) {
            String day =
                    within.date().read(scope).value().map(LocalDate::toString).orElse("undated");
            int times = days.merge(day, 1, Integer::sum);
            String entry = "@" + day + (times == 1 ? "" : "." + times);
            Subject subject = new Subject(rule.about().kind(), rule.about().idIn(owner), entry, scope.path());
            found.add(judged(norm, rule, scope, subject));
        }
        return found;
    }

    /** Those about whom a norm has a finding only where their own entry settles it. */
    private List<Found> others(AlsoFor<?> others) {
        List<Found> found = new ArrayList<>();
        for (Scope scope : root.entriesOf(others.log())) {
            Outcome outcome = others.judge().judge(scope);
            if (outcome != Outcome.MET && outcome != Outcome.BREACHED) {
                continue;
            }
            Subject subject = new Subject(others.type().kind(), others.type().idIn(scope), scope.path());
            found.add(
                    others.type().isOver(scope)
                            ? new Found(
                                    subject,
                                    Outcome.NOT_APPLICABLE,
                                    Reason.PERSON_LEFT,
                                    e -> others.explainOver(scope, e))
                            : new Found(
                                    subject,
                                    outcome,
                                    Reason.RULE,
                                    e -> others.judge().explain(scope, outcome, e)));
        }
        return found;
    }

    /** A norm that people settle (reading R6). */
    private void people(Norm norm, Rule rule, List<Found> found) {
        Optional<Reason> excluded = frame.excludes(norm);
        if (excluded.isPresent()) {
            found.add(notApplicable(excluded.get()));
            return;
        }
        Optional<Attested.Statement> ofAll = attested.of(norm, partnership.id());
        if (ofAll.isPresent()) {
            found.add(stated(partnership, ofAll.get()));
        } else {
            rule.judgeUnless(root, id -> attested.of(norm, id).isPresent())
                    .ifPresent(outcome -> found.add(new Found(
                            partnership, outcome, Reason.RULE, e -> rule.judge().explain(root, outcome, e))));
        }
        for (Subject subject : attested.subjectsOf(norm)) {
            found.add(stated(subject, attested.of(norm, subject.id()).orElseThrow()));
        }
    }

    private static Found stated(Subject subject, Attested.Statement statement) {
        Outcome outcome = statement.met() ? Outcome.MET : Outcome.BREACHED;
        return new Found(subject, outcome, Reason.ATTESTED, explainer -> statement.explain(explainer));
    }
}
