package org.openplp.rules.rule.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Occurrence.Moment;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.DutyEvent;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.node.Agreements;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Scope;

/** Computes the times at which something is owed, for all shapes of rules. */
public final class Occurrences {
    private static final Explanation NOTHING = new Explanation(List.of(), List.of(), List.of(), Optional.empty());

    private Occurrences() {}

    private static Occurrence of(
            Occurrence.State state,
            Optional<Moment> event,
            Optional<Agreements.Due> due,
            Optional<Moment> done,
            int turn,
            Explanation why) {
        return new Occurrence(
                state,
                FactPath.ROOT,
                event,
                due.map(Agreements.Due::day),
                due.flatMap(Agreements.Due::agreedTerm),
                done,
                turn,
                why);
    }

    /** Something that is owed, with the missing facts that may show that it was done. */
    static Occurrence owed(
            Occurrence.State state,
            Optional<Moment> event,
            Optional<Agreements.Due> due,
            Explanation explanation,
            List<Explanation.Missing> missing) {
        Explanation why =
                new Explanation(explanation.evidence(), missing, List.of(), explanation.due(), explanation.failed());
        return of(state, event, due, Optional.empty(), 0, why);
    }

    /** Something that might be owed: the record does not show it. */
    static Occurrence cannotTell(Optional<Moment> event, Optional<Agreements.Due> due, Explanation why) {
        return of(Occurrence.State.CANNOT_TELL, event, due, Optional.empty(), 0, why);
    }

    static Occurrence done(Optional<Moment> event, Optional<Agreements.Due> due, Moment done, int turn) {
        boolean late = due.isPresent()
                && done.day().filter(day -> day.isAfter(due.get().day())).isPresent();
        Occurrence.State state = late ? Occurrence.State.DONE_LATE : Occurrence.State.DONE;
        return of(state, event, due, Optional.of(done), turn, NOTHING);
    }

    /** An occurrence about an entry, unless it is about one inside it. */
    static Occurrence about(FactPath entry, Occurrence one) {
        return new Occurrence(
                one.state(),
                one.entry().isEmpty() ? entry : one.entry(),
                one.event(),
                one.due(),
                one.agreedTerm(),
                one.done(),
                one.turn(),
                one.explanation());
    }

    /** The occurrence of a state that has to be brought about, as long as it is pending. */
    static List<Occurrence> ifPending(Evaluator judge, Scope scope) {
        return judge.judge(scope) == Outcome.PENDING
                ? List.of(Occurrence.undated(explained(judge, scope, Outcome.PENDING)))
                : List.of();
    }

    /** The occurrences of each entry of a list. */
    static List<Occurrence> ofEntries(Evaluator judge, EntriesFact<?, ?> log, Scope scope, LocalDate until) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (Scope entry : scope.entriesOf(log)) {
            judge.occurrences(entry, until).forEach(one -> occurrences.add(about(entry.path(), one)));
        }
        return occurrences;
    }

    /** Whether a judge asks for an act. */
    public static boolean isOwed(Evaluator judge) {
        return judge instanceof Evaluators.Owed
                || (judge instanceof Evaluators.Worst both && (isOwed(both.first()) || isOwed(both.second())));
    }

    static Explanation explained(Evaluator judge, Scope scope, Outcome outcome) {
        Explainer explainer = new Explainer();
        judge.explain(scope, outcome, explainer);
        return explainer.explanation();
    }

    public static Moment moment(Scope scope, Fact<?, LocalDate> fact) {
        return new Moment(scope.path(fact.owner(), fact.key()), scope.read(fact).value());
    }

    /** The event that opened a duty: the place that shows its trigger, and its day if a single dated fact shows it. */
    static Optional<Moment> trigger(Condition when, Scope scope) {
        Explainer explainer = new Explainer();
        when.explain(scope, Answer.YES, explainer);
        List<Explanation.Evidence> evidence = explainer.explanation().evidence();
        if (evidence.isEmpty()) {
            return scope.path().isEmpty() ? Optional.empty() : Optional.of(new Moment(scope.path(), Optional.empty()));
        }
        Optional<LocalDate> day =
                evidence.size() == 1 ? explainer.days().stream().findFirst() : Optional.empty();
        return Optional.of(new Moment(evidence.get(0).path(), day));
    }

    /** The fact that shows that a duty was done. It is the fact of the last day listed, since the duty is complete on that day. */
    public static Moment shown(Condition done, Scope scope) {
        Explainer explainer = Explainer.listingOne();
        done.explain(scope, Answer.YES, explainer);
        Optional<Map.Entry<FactPath, LocalDate>> last = explainer.daysByPath().entrySet().stream()
                .reduce((one, other) -> other.getValue().isAfter(one.getValue()) ? other : one);
        if (last.isPresent()) {
            return new Moment(last.get().getKey(), Optional.of(last.get().getValue()));
        }
        FactPath path = explainer.explanation().evidence().stream()
                .map(Explanation.Evidence::path)
                .findFirst()
                .orElse(scope.path());
        return new Moment(path, Optional.empty());
    }

    /** The times at which it was done, in the order of the days. For each day, the first entry of the file counts. */
    static List<Moment> doings(List<DutyEvent<?>> happenings, Scope scope, LocalDate from) {
        Map<LocalDate, Moment> doings = new TreeMap<>();
        for (DutyEvent<?> happening : happenings) {
            for (Scope entry : scope.entriesOf(happening.log())) {
                Moment moment = moment(entry, happening.date());
                if (happening.counts().test(entry) == Answer.YES) {
                    moment.day().filter(day -> !day.isBefore(from)).ifPresent(day -> doings.putIfAbsent(day, moment));
                }
            }
        }
        return List.copyOf(doings.values());
    }

    /** The missing facts of entries that may show that it was done after a day. */
    static List<Explanation.Missing> mayShow(List<DutyEvent<?>> happenings, LocalDate after, Scope scope) {
        Explainer explainer = new Explainer();
        for (DutyEvent<?> happening : happenings) {
            Condition counts = happening.countsIn(after.plusDays(1), LocalDate.MAX);
            for (Scope entry : scope.entriesOf(happening.log())) {
                if (counts.test(entry) == Answer.UNKNOWN) {
                    counts.explain(entry, Answer.UNKNOWN, explainer);
                }
            }
        }
        return explainer.explanation().missing();
    }

    /** Whether it may also have been done between two days, although that, or its day, is not on record. */
    static boolean mayHaveHappened(List<DutyEvent<?>> happenings, LocalDate after, LocalDate before, Scope scope) {
        return happenings.stream()
                .map(happening -> happening.log().any(happening.countsIn(after.plusDays(1), before.minusDays(1))))
                .anyMatch(happened -> happened.test(scope) == Answer.UNKNOWN);
    }

    /** The occurrences that fall due after the current one, which is not over, if each is done on its day. */
    public static List<Occurrence> forecasts(
            TermParameter setting,
            List<Agreements.Term> terms,
            Function<Agreements.Term, Optional<LocalDate>> anchor,
            LocalDate until,
            LocalDate firstDayOfAnotherTerm) {
        List<Occurrence> forecasts = new ArrayList<>();
        Optional<Agreements.Due> due = Agreements.dueUnder(setting, terms, anchor);
        for (int turn = 1; due.isPresent(); turn++) {
            due = terms.size() == 1
                    ? Optional.of(dueAgain(setting, terms.get(0), anchor, turn))
                    : Agreements.dueUnder(setting, terms, on(due.get().day()));
            if (due.get().day().isAfter(until)
                    || !Agreements.isOverBefore(firstDayOfAnotherTerm, due.get().day())) {
                return forecasts;
            }
            forecasts.add(of(Occurrence.State.OPEN, Optional.empty(), due, Optional.empty(), turn, NOTHING));
        }
        return forecasts;
    }

    /** The next due day, in multiples of the only term, so that the last day of a month is never lost. */
    private static Agreements.Due dueAgain(
            TermParameter setting,
            Agreements.Term term,
            Function<Agreements.Term, Optional<LocalDate>> anchor,
            int turn) {
        LocalDate from = anchor.apply(term).orElseThrow();
        return new Agreements.Due(from.plus(term.period().multipliedBy(turn + 1)), Agreements.agreed(setting, term));
    }

    private static Function<Agreements.Term, Optional<LocalDate>> on(LocalDate day) {
        return term -> Optional.of(day);
    }
}
