package org.openplp.rules.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.rule.Occurrence.Moment;

/** The shapes of rules that count days: terms that the texts set, and terms that may be agreed. */
final class Terms {
    private Terms() {}

    /** The term that may be agreed for a duty, counted from an event. */
    record Limit(Fact<?, LocalDate> event, Setting setting) {
        /** Whether a fact that is not on record could make the duty overdue. */
        boolean isUndecided(Scope scope) {
            Setting.Term term = scope.agreements(setting).today();
            return !term.unsettled().isEmpty()
                    || (term.period().isPresent() && !event.read(scope).isKnown());
        }

        /** Whether the term may be over on the day, for all that is on record. */
        boolean mayBeOver(Scope scope) {
            return isUndecided(scope)
                    || due(scope)
                            .filter(last -> scope.day().isAfter(last.day()))
                            .isPresent();
        }

        void explainUndecided(Scope scope, Explainer explainer) {
            Setting.Term term = scope.agreements(setting).today();
            term.unsettled().stream().limit(Explainer.mostIn(scope)).forEach(path -> explainer.missing(path, false));
            if (term.period().isPresent() && !event.read(scope).isKnown()) {
                explainer.fact(scope, event);
            }
        }

        Optional<Occurrence.Due> due(Scope scope) {
            return setting.dueUnder(scope.agreements(setting).today(), term -> anchor(term, scope));
        }

        /** The last day that the record of the day shows, arrangements that end before it included. */
        Optional<Occurrence.Due> lastDay(Scope scope) {
            return scope.agreements(setting).lastDay(term -> anchor(term, scope));
        }

        /** The last day under the term that held when it was done; none if that term is not certain. */
        Optional<Occurrence.Due> dueWhenDone(Scope scope, LocalDate done) {
            Setting.Term held = scope.agreements(setting).on(done);
            return held.unsettled().isEmpty() ? setting.dueUnder(held, term -> anchor(term, scope)) : Optional.empty();
        }

        /** An event before the agreement opens no term. */
        private Optional<LocalDate> anchor(Setting.Term term, Scope scope) {
            LocalDate since = term.since().orElse(LocalDate.MIN);
            return event.read(scope).value().filter(day -> !day.isBefore(since));
        }
    }

    /** A duty that comes back after a term, from the last time it was done, else from a start. */
    record Recurs(List<Happening<?>> happenings, Fact<Dossier, LocalDate> start, Setting setting) implements Judge {
        @Override
        public Outcome judge(Scope scope) {
            Setting.Term term = scope.agreements(setting).today();
            Recorded<LocalDate> began = start.read(scope);
            if (term.period().isEmpty() || began.isNone()) {
                return Outcome.NOT_APPLICABLE;
            }
            if (!(began instanceof Recorded.Value<LocalDate> beginning)) {
                return Outcome.UNDETERMINED;
            }
            Answer kept = kept(term, beginning.content(), scope.day()).test(scope);
            if (kept == Answer.YES) {
                return Outcome.MET;
            }
            if (!scope.day()
                    .isAfter(firstTerm(term, beginning.content())
                            .plus(term.period().get()))) {
                return Outcome.PENDING;
            }
            return kept == Answer.NO && term.unsettled().isEmpty() ? Outcome.BREACHED : Outcome.UNDETERMINED;
        }

        /** The first day from which the term runs: a term that the text does not set runs from its agreement at the earliest. */
        private LocalDate firstTerm(Setting.Term term, LocalDate began) {
            LocalDate agreed =
                    setting.ofTheText().isPresent() ? began : term.since().orElse(began);
            return agreed.isAfter(began) ? agreed : began;
        }

        /** Whether it has been done since the start, and not so long ago that it is overdue. */
        private Condition kept(Setting.Term term, LocalDate began, LocalDate day) {
            Period period = term.period().orElse(Period.ZERO);
            LocalDate first = firstTerm(term, began).plus(period);
            List<Condition> done = new ArrayList<>();
            for (Happening<?> happening : happenings) {
                done.add(since(happening, began, date -> !day.isAfter(later(date.plus(period), first))));
            }
            return Condition.either(done);
        }

        private static <E> Condition since(Happening<E> happening, LocalDate began, Predicate<LocalDate> recent) {
            Condition counts = happening.date().where(date -> !date.isBefore(began) && recent.test(date));
            return happening.log().any(happening.counts().and(counts));
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            explainer.setting(setting, scope);
            Setting.Term term = scope.agreements(setting).today();
            if (term.period().isEmpty()) {
                return;
            }
            if (!(start.read(scope) instanceof Recorded.Value<LocalDate> beginning)) {
                explainer.fact(scope, start);
                return;
            }
            if (outcome == Outcome.UNDETERMINED) {
                Condition kept = kept(term, beginning.content(), scope.day());
                if (kept.test(scope) == Answer.UNKNOWN) {
                    kept.explain(scope, Answer.UNKNOWN, explainer);
                }
                term.unsettled().forEach(path -> explainer.missing(path, false));
                return;
            }
            LocalDate first = firstTerm(term, beginning.content());
            LocalDate anchor = first;
            for (Happening<?> happening : happenings) {
                anchor = later(anchor, tellLast(happening, scope, explainer));
            }
            if (anchor.equals(first)) {
                explainer.fact(scope, start);
            }
            explainer.due(anchor.plus(term.period().get()));
        }

        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            if (!(start.read(scope) instanceof Recorded.Value<LocalDate> beginning)) {
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
            Setting.Term term = scope.agreements(setting).today();
            Optional<Moment> last = doings.isEmpty() ? Optional.empty() : Optional.of(doings.get(doings.size() - 1));
            Optional<Occurrence.Due> due = scope.agreements(setting)
                    .lastDay(held -> Optional.of(anchor(held, began, last.flatMap(Moment::day))));
            if (outcome == Outcome.NOT_APPLICABLE && due.isEmpty()) {
                return List.of();
            }
            Occurrence.State state = outcome == Outcome.BREACHED ? Occurrence.State.OVERDUE : Occurrence.State.OPEN;
            LocalDate after = last.flatMap(Moment::day).orElse(began.minusDays(1));
            occurrences.add(Occurrence.owed(
                            state,
                            Optional.of(opened(term, began, last, scope)),
                            due,
                            Occurrences.explained(this, scope, outcome))
                    .lacking(Occurrences.mayShow(happenings, after, scope)));
            if (state != Occurrence.State.OVERDUE && term.period().isPresent()) {
                LocalDate change = scope.agreements(setting).firstChange().orElse(LocalDate.MAX);
                occurrences.addAll(Occurrences.forecasts(
                        anchor(term, began, last.flatMap(Moment::day)),
                        term.period().get(),
                        setting.agreed(term),
                        until,
                        change));
            }
            return occurrences;
        }

        private LocalDate anchor(Setting.Term term, LocalDate began, Optional<LocalDate> last) {
            LocalDate first = firstTerm(term, began);
            return last.map(day -> later(day, first)).orElse(first);
        }

        /** From what the term runs: the last time, the arrangement that set a term where the text sets none, or the start. */
        private Moment opened(Setting.Term term, LocalDate began, Optional<Moment> last, Scope scope) {
            LocalDate first = firstTerm(term, began);
            Moment from = first.isAfter(began)
                    ? new Moment(term.arrangement().orElseThrow(), term.since())
                    : Occurrences.moment(scope, start);
            return last.filter(
                            one -> one.day().filter(day -> !day.isBefore(first)).isPresent())
                    .orElse(from);
        }

        /**
         * What was done, each with the last day under the term that held on the day on which it was done. Where the term is not certain, or where it was late
         * but may have been done before too, that day is not known.
         */
        private List<Occurrence> history(List<Moment> doings, LocalDate began, Scope scope) {
            List<Occurrence> history = new ArrayList<>();
            Optional<Moment> before = Optional.empty();
            for (Moment doing : doings) {
                LocalDate day = doing.day().orElseThrow();
                Setting.Term held = scope.agreements(setting).on(day);
                Optional<LocalDate> last = before.flatMap(Moment::day);
                Optional<Occurrence.Due> due = setting.dueUnder(held, term -> Optional.of(anchor(term, began, last)))
                        .filter(until -> held.unsettled().isEmpty())
                        .filter(until -> !day.isAfter(until.day())
                                || !Occurrences.mayHaveHappened(
                                        happenings, last.orElse(began.minusDays(1)), day, scope));
                history.add(Occurrence.done(
                        Optional.of(opened(held, began, before, scope)), due, doing, history.size() - doings.size()));
                before = Optional.of(doing);
            }
            return history;
        }

        private static <E> LocalDate tellLast(Happening<E> happening, Scope scope, Explainer explainer) {
            Log<E> log = happening.log().read(scope);
            LocalDate last = LocalDate.MIN;
            int found = -1;
            for (int i = 0; log.isKnown() && i < log.size(); i++) {
                Scope entry = scope.enter(happening.log(), i);
                LocalDate date = happening.date().read(entry).value().orElse(LocalDate.MIN);
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
        public Stream<Named> facts() {
            return Stream.concat(Stream.of(start), happenings.stream().flatMap(Happening::facts));
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.of(start.owner());
        }
    }

    /** A duty that comes back after a term from the last time; from when the first term runs, the texts do not say. */
    record SinceTheLast(Condition when, Happening<?> happening, Setting setting, String openPoint) implements Judge {
        @Override
        public Outcome judge(Scope scope) {
            Answer applies = when.test(scope);
            if (applies == Answer.NO) {
                return Outcome.NOT_APPLICABLE;
            }
            Answer recently = recently(scope.day()).test(scope);
            if (recently == Answer.YES) {
                return Outcome.MET;
            }
            boolean once = happening.hasHappened().test(scope) == Answer.YES;
            boolean late = recently == Answer.NO && once && applies == Answer.YES;
            return late ? Outcome.BREACHED : Outcome.UNDETERMINED;
        }

        private Condition recently(LocalDate day) {
            return recently(happening, day);
        }

        private <E> Condition recently(Happening<E> one, LocalDate day) {
            Period period = setting.ofTheText().orElse(Period.ZERO);
            return one.log().any(one.counts().and(one.date().where(date -> !day.isAfter(date.plus(period)))));
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            Answer applies = when.test(scope);
            if (outcome == Outcome.NOT_APPLICABLE) {
                when.explain(scope, applies, explainer);
                return;
            }
            if (outcome == Outcome.UNDETERMINED) {
                Answer recently = recently(scope.day()).test(scope);
                recently(scope.day()).explain(scope, recently, explainer);
                if (applies == Answer.UNKNOWN) {
                    when.explain(scope, applies, explainer);
                }
                if (happening.hasHappened().test(scope) == Answer.NO) {
                    explainer.open(openPoint);
                }
                return;
            }
            LocalDate last = Recurs.tellLast(happening, scope, explainer);
            explainer.due(last.plus(setting.ofTheText().orElse(Period.ZERO)));
        }

        /** Of the first time the texts do not say by when. */
        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            Outcome outcome = judge(scope);
            if (outcome == Outcome.NOT_APPLICABLE) {
                return List.of();
            }
            List<Occurrence> occurrences = new ArrayList<>();
            Period period = setting.ofTheText().orElse(Period.ZERO);
            Optional<Moment> before = Optional.empty();
            List<Moment> doings = Occurrences.doings(List.of(happening), scope, LocalDate.MIN);
            for (Moment doing : doings) {
                LocalDate day = doing.day().orElseThrow();
                Optional<Occurrence.Due> due = before.flatMap(Moment::day)
                        .filter(last -> !day.isAfter(last.plus(period))
                                || !Occurrences.mayHaveHappened(List.of(happening), last, day, scope))
                        .map(last -> Occurrence.Due.ofTheText(last.plus(period)));
                occurrences.add(Occurrence.done(before, due, doing, occurrences.size() - doings.size()));
                before = Optional.of(doing);
            }
            if (outcome == Outcome.UNDETERMINED) {
                occurrences.add(Occurrence.cannotTell(Occurrences.explained(this, scope, outcome)));
                return occurrences;
            }
            LocalDate last = before.flatMap(Moment::day).orElseThrow();
            boolean late = outcome == Outcome.BREACHED;
            occurrences.add(Occurrence.owed(
                    late ? Occurrence.State.OVERDUE : Occurrence.State.OPEN,
                    before,
                    Optional.of(Occurrence.Due.ofTheText(last.plus(period))),
                    Occurrences.explained(this, scope, outcome)));
            if (!late) {
                occurrences.addAll(Occurrences.forecasts(last, period, Optional.empty(), until, LocalDate.MAX));
            }
            return occurrences;
        }

        @Override
        public Stream<Named> facts() {
            return Stream.concat(when.facts(), happening.facts());
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.concat(when.needs(), Stream.of(happening.log().owner()));
        }
    }

    /** A duty to do something regularly: owed without a date, unless a term is agreed, after which it recurs. */
    record Regularly(Recurs recurs) implements Judge {
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

        private Judge inForce(Scope scope) {
            if (recurs.setting().in(scope.situation()).period().isPresent()) {
                return recurs;
            }
            Condition done = Condition.either(
                    recurs.happenings().stream().map(Happening::hasHappened).toList());
            return Judge.owed(Condition.always(), done);
        }

        /** Without a term it is done as long as it was done once: the last time is told. */
        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            if (recurs.setting().in(scope.situation()).period().isPresent()) {
                return recurs.occurrences(scope, until);
            }
            List<Moment> doings = Occurrences.doings(recurs.happenings(), scope, LocalDate.MIN);
            return doings.isEmpty()
                    ? inForce(scope).occurrences(scope, until)
                    : List.of(Occurrence.done(Optional.empty(), Optional.empty(), doings.get(doings.size() - 1), 0));
        }

        @Override
        public Stream<Named> facts() {
            return recurs.facts();
        }

        @Override
        public Stream<Concept<?>> needs() {
            return recurs.needs();
        }
    }
}
