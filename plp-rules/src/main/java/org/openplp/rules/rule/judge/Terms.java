package org.openplp.rules.rule.judge;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Occurrence.Moment;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.DutyEvent;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.node.Agreements;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Inside;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/** The shapes of rules that count days: terms that the texts set, and terms that may be agreed. */
public final class Terms {
    private Terms() {}

    /** The term that may be agreed for a duty, counted from an event. */
    public record Limit(Fact<?, LocalDate> event, TermParameter setting) {
        /** Whether a missing fact could make the duty overdue. */
        boolean isUndecided(Scope scope) {
            Agreements.InForce held = scope.agreements(setting).today();
            boolean lacksEvent = !held.isEmpty() && !scope.read(event).isKnown();
            return !held.unsettled().isEmpty()
                    || lacksEvent
                    || (isOver(held.terms(), scope) && !isOver(held.certain(), scope));
        }

        /** Whether the term may be over on the day, as far as the record shows. */
        boolean mayBeOver(Scope scope) {
            return isUndecided(scope)
                    || isOver(scope.agreements(setting).today().terms(), scope);
        }

        private boolean isOver(List<Agreements.Term> terms, Scope scope) {
            return Agreements.dueUnder(setting, terms, term -> anchor(term, scope))
                    .filter(last -> scope.day().isAfter(last.day()))
                    .isPresent();
        }

        void explainUndecided(Scope scope, Explainer explainer) {
            Agreements.InForce held = scope.agreements(setting).today();
            held.unsettled().stream().limit(Explainer.mostIn(scope)).forEach(path -> explainer.missing(path, false));
            explainUndated(held, term -> isOver(List.of(term), scope), scope, explainer);
            if (!held.isEmpty() && !scope.read(event).isKnown()) {
                explainer.fact(scope, event);
            }
        }

        public Optional<Agreements.Due> due(Scope scope) {
            return scope.agreements(setting).due(term -> anchor(term, scope));
        }

        /** The last day that the record of the day shows, including arrangements that end before it. */
        public Optional<Agreements.Due> lastDay(Scope scope) {
            return scope.agreements(setting).lastDay(term -> anchor(term, scope));
        }

        /** The last day under the terms that applied when it was done; empty if these are uncertain. */
        Optional<Agreements.Due> dueWhenDone(Scope scope, LocalDate done) {
            Agreements.InForce held = scope.agreements(setting).on(done);
            return held.isCertain()
                    ? Agreements.dueUnder(setting, held.terms(), term -> anchor(term, scope))
                    : Optional.empty();
        }

        /** The day of the event. An event before the agreement starts no term. */
        private Optional<LocalDate> anchor(Agreements.Term term, Scope scope) {
            LocalDate since = term.since().orElse(LocalDate.MIN);
            return scope.read(event).value().filter(day -> !day.isBefore(since));
        }
    }

    /** The first day from which a term lasts until another day. */
    public static LocalDate firstDayInTime(Period period, LocalDate day) {
        LocalDate first = day.minus(period);
        while (first.plus(period).isBefore(day)) {
            first = first.plusDays(1);
        }
        while (!first.minusDays(1).plus(period).isBefore(day)) {
            first = first.minusDays(1);
        }
        return first;
    }

    /** Adds the missing day of each agreement whose term would be over had it run from the beginning. */
    private static void explainUndated(
            Agreements.InForce held, Predicate<Agreements.Term> isOver, Scope scope, Explainer explainer) {
        held.terms().stream()
                .filter(term -> term.isUndated() && isOver.test(term))
                .limit(Explainer.mostIn(scope))
                .forEach(term ->
                        explainer.missing(term.arrangement().orElseThrow().key("agreedOn"), false));
    }

    /** A duty that recurs after a term, from the last time it was done, or else from a start. */
    public record Recurs(List<DutyEvent<?>> happenings, Fact<Dossier, LocalDate> start, TermParameter setting)
            implements Evaluator {
        @Override
        public Outcome judge(Scope scope) {
            Agreements.InForce held = scope.agreements(setting).today();
            Recorded<LocalDate> began = scope.read(start);
            if (held.isEmpty() || began.isNone()) {
                return Outcome.NOT_APPLICABLE;
            }
            if (!(began instanceof Recorded.Value<LocalDate> beginning)) {
                return Outcome.UNDETERMINED;
            }
            Answer kept = kept(held.terms(), beginning.content(), scope);
            if (kept == Answer.YES) {
                return Outcome.MET;
            }
            if (!isOver(held.terms(), beginning.content(), scope.day())) {
                return Outcome.PENDING;
            }
            return isOver(held.certain(), beginning.content(), scope.day())
                            && kept(held.certain(), beginning.content(), scope) == Answer.NO
                    ? Outcome.BREACHED
                    : Outcome.UNDETERMINED;
        }

        /** Whether one of the terms is over, counted from the beginning. */
        public boolean isOver(List<Agreements.Term> terms, LocalDate began, LocalDate day) {
            return Agreements.dueUnder(setting, terms, term -> Optional.of(term.atTheEarliest(began)))
                    .filter(last -> day.isAfter(last.day()))
                    .isPresent();
        }

        private Answer kept(List<Agreements.Term> terms, LocalDate began, Scope scope) {
            return recently(terms, began, scope.day()).test(scope);
        }

        /** Whether it has been done since the start, and recently enough that it is not overdue under any of the terms. */
        public Condition recently(List<Agreements.Term> terms, LocalDate began, LocalDate day) {
            LocalDate first = began;
            for (Agreements.Term term : terms) {
                boolean runsForTheFirstTime =
                        !day.isAfter(term.atTheEarliest(began).plus(term.period()));
                first = runsForTheFirstTime ? first : later(first, firstDayInTime(term.period(), day));
            }
            List<Condition> done = new ArrayList<>();
            for (DutyEvent<?> happening : happenings) {
                done.add(happening.log().any(happening.countsIn(first, LocalDate.MAX)));
            }
            return Condition.either(done);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            Agreements.InForce held = scope.agreements(setting).today();
            if (held.isEmpty()) {
                held.dropped().map(path -> Agreements.noTerm(setting, path)).ifPresent(explainer::agreed);
                return;
            }
            if (!(scope.read(start) instanceof Recorded.Value<LocalDate> beginning)) {
                explainer.fact(scope, start);
                return;
            }
            LocalDate began = beginning.content();
            Optional<Moment> last = last(Occurrences.doings(happenings, scope, began));
            Optional<Agreements.Due> due =
                    Agreements.dueUnder(setting, counting(began, last, scope), runs(began, last));
            due.flatMap(Agreements.Due::agreedTerm).ifPresent(explainer::agreed);
            if (outcome == Outcome.UNDETERMINED) {
                Condition kept = recently(held.terms(), began, scope.day());
                if (kept.test(scope) == Answer.UNKNOWN) {
                    kept.explain(scope, Answer.UNKNOWN, explainer);
                }
                held.unsettled().forEach(path -> explainer.missing(path, false));
                explainUndated(held, term -> kept(List.of(term), began, scope) != Answer.YES, scope, explainer);
                return;
            }
            for (DutyEvent<?> happening : happenings) {
                explainLast(happening, scope, explainer);
            }
            Moment from = opened(counting(began, last, scope), began, last, scope);
            if (from.equals(Occurrences.moment(scope, start))) {
                explainer.fact(scope, start);
            } else if (!Optional.of(from).equals(last)) {
                explainer.evidence(
                        from.path().key("agreedOn"),
                        "agreedOn",
                        new EvidenceValue.Value(from.day().orElseThrow()));
            }
            due.map(Agreements.Due::day).ifPresent(explainer::due);
        }

        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            if (!(scope.read(start) instanceof Recorded.Value<LocalDate> beginning)) {
                return judge(scope) == Outcome.UNDETERMINED
                        ? List.of(Occurrence.cannotTell(Occurrences.explained(this, scope, Outcome.UNDETERMINED)))
                        : List.of();
            }
            LocalDate began = beginning.content();
            List<Moment> doings = Occurrences.doings(happenings, scope, began);
            Outcome outcome = judge(scope);
            List<Occurrence> occurrences = new ArrayList<>();
            if (outcome != Outcome.NOT_APPLICABLE) {
                occurrences.addAll(history(doings, began, scope));
            }
            if (outcome == Outcome.UNDETERMINED) {
                occurrences.add(Occurrence.cannotTell(Occurrences.explained(this, scope, outcome)));
                return occurrences;
            }
            Optional<Moment> last = last(doings);
            Agreements agreements = scope.agreements(setting);
            Optional<Agreements.Due> due = agreements.lastDay(runs(began, last));
            if (outcome == Outcome.NOT_APPLICABLE && due.isEmpty()) {
                return List.of();
            }
            List<Agreements.Term> counting = counting(began, last, scope);
            Occurrence.State state = outcome == Outcome.BREACHED ? Occurrence.State.OVERDUE : Occurrence.State.OPEN;
            LocalDate after = last.flatMap(Moment::day).orElse(began.minusDays(1));
            occurrences.add(Occurrences.owed(
                    state,
                    Optional.of(opened(counting, began, last, scope)),
                    due,
                    Occurrences.explained(this, scope, outcome),
                    Occurrences.mayShow(happenings, after, scope)));
            if (state != Occurrence.State.OVERDUE) {
                LocalDate change = agreements.firstChange().orElse(LocalDate.MAX);
                occurrences.addAll(Occurrences.forecasts(setting, counting, runs(began, last), until, change));
            }
            return occurrences;
        }

        private static Optional<Moment> last(List<Moment> doings) {
            return doings.isEmpty() ? Optional.empty() : Optional.of(doings.get(doings.size() - 1));
        }

        private List<Agreements.Term> counting(LocalDate began, Optional<Moment> last, Scope scope) {
            return scope.agreements(setting).counting(runs(began, last));
        }

        /** The day from which a term runs: the last time or the start, or the agreement if that is later. */
        private static Function<Agreements.Term, Optional<LocalDate>> runs(LocalDate began, Optional<Moment> last) {
            LocalDate start = last.flatMap(Moment::day).orElse(began);
            return term -> Optional.of(term.atTheEarliest(start));
        }

        /** The start of the term that ends first: the last time, the arrangement that set it, or the start. */
        private Moment opened(List<Agreements.Term> terms, LocalDate began, Optional<Moment> last, Scope scope) {
            Moment before = last.orElseGet(() -> Occurrences.moment(scope, start));
            return Agreements.endingFirst(terms, runs(began, last))
                    .filter(term ->
                            term.atTheEarliest(began).isAfter(before.day().orElse(began)))
                    .map(term -> new Moment(term.arrangement().orElseThrow(), term.since()))
                    .orElse(before);
        }

        /**
         * What was done, each with the last day under the terms that applied when it was done. That day is unknown if
         * these terms are uncertain, or if it was done late but may also have been done before.
         */
        private List<Occurrence> history(List<Moment> doings, LocalDate began, Scope scope) {
            List<Occurrence> history = new ArrayList<>();
            Optional<Moment> before = Optional.empty();
            for (Moment doing : doings) {
                LocalDate day = doing.day().orElseThrow();
                Agreements.InForce held = scope.agreements(setting).on(day);
                Optional<LocalDate> last = before.flatMap(Moment::day);
                Optional<Agreements.Due> due = Agreements.dueUnder(setting, held.terms(), runs(began, before))
                        .filter(until -> held.isCertain())
                        .filter(until -> !day.isAfter(until.day())
                                || !Occurrences.mayHaveHappened(
                                        happenings, last.orElse(began.minusDays(1)), day, scope));
                history.add(Occurrences.done(
                        Optional.of(opened(held.terms(), began, before, scope)),
                        due,
                        doing,
                        history.size() - doings.size()));
                before = Optional.of(doing);
            }
            return history;
        }

        static <E> LocalDate explainLast(DutyEvent<E> happening, Scope scope, Explainer explainer) {
            Entries<E> log = scope.read(happening.log());
            LocalDate last = LocalDate.MIN;
            int found = -1;
            for (int i = 0; log.isKnown() && i < log.size(); i++) {
                Scope entry = scope.enter(happening.log(), i);
                LocalDate date = entry.read(happening.date()).value().orElse(LocalDate.MIN);
                if (happening.counts().test(entry) == Answer.YES && date.isAfter(last)) {
                    last = date;
                    found = i;
                }
            }
            if (found >= 0) {
                explainer.fact(scope.enter(happening.log(), found), happening.date());
            } else {
                explainer.list(scope, happening.log(), log.isKnown() ? Answer.NO : Answer.UNKNOWN);
            }
            return last;
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.concat(Stream.<Part>of(start), happenings.stream().map(Inside::of));
        }
    }

    /** A duty to do something regularly: owed without a date, unless a term is agreed, after which it recurs. */
    public record Regularly(Recurs recurs) implements Evaluator {
        @Override
        public Outcome judge(Scope scope) {
            return inForce(scope).judge(scope);
        }

        @Override
        public Stream<Breach> breaches(Scope scope) {
            return inForce(scope).breaches(scope);
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            inForce(scope).explain(scope, outcome, explainer);
        }

        private Evaluator inForce(Scope scope) {
            if (!scope.agreements(recurs.setting()).today().isEmpty()) {
                return recurs;
            }
            Condition done = Condition.either(
                    recurs.happenings().stream().map(DutyEvent::hasHappened).toList());
            return Evaluator.owed(Condition.always(), done);
        }

        /** Lists the occurrences. Without a term, the duty is done once it was done, and the last time is listed. */
        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            if (!scope.agreements(recurs.setting()).today().isEmpty()) {
                return recurs.occurrences(scope, until);
            }
            List<Moment> doings = Occurrences.doings(recurs.happenings(), scope, LocalDate.MIN);
            return doings.isEmpty()
                    ? inForce(scope).occurrences(scope, until)
                    : List.of(Occurrences.done(Optional.empty(), Optional.empty(), doings.get(doings.size() - 1), 0));
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(recurs);
        }
    }
}
