package org.openplp.rules.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/** The shapes of rules that count days: terms that the texts set, and terms that may be agreed. */
final class Terms {
    private Terms() {}

    /** The term that may be agreed for a duty, counted from an event. */
    record Limit(Fact<?, LocalDate> event, Setting setting) {
        /** Whether a fact that is not on record could make the duty overdue. */
        boolean isUndecided(Scope scope) {
            Setting.Term term = setting.in(scope.situation());
            return !term.unsettled().isEmpty()
                    || (term.period().isPresent() && !event.read(scope).isKnown());
        }

        /** Whether the term may be over on the day, for all that is on record. */
        boolean mayBeOver(Scope scope) {
            return isUndecided(scope)
                    || due(scope).filter(day -> scope.day().isAfter(day)).isPresent();
        }

        void explainUndecided(Scope scope, Explainer explainer) {
            Setting.Term term = setting.in(scope.situation());
            term.unsettled().forEach(path -> explainer.missing(path, false));
            if (term.period().isPresent() && !event.read(scope).isKnown()) {
                explainer.fact(scope, event);
            }
        }

        Optional<LocalDate> due(Scope scope) {
            Setting.Term term = setting.in(scope.situation());
            LocalDate since = term.since().orElse(LocalDate.MIN);
            return term.period()
                    .flatMap(period -> event.read(scope)
                            .value()
                            .filter(day -> !day.isBefore(since))
                            .map(day -> day.plus(period)));
        }
    }

    /** A duty that comes back after a term, from the last time it was done, else from a start. */
    record Recurs(List<Happening<?>> happenings, Fact<Dossier, LocalDate> start, Setting setting) implements Judge {
        @Override
        public Outcome judge(Scope scope) {
            Setting.Term term = setting.in(scope.situation());
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

        private Outcome underTheTerm(Setting.Term term, LocalDate began, Scope scope) {
            Answer kept = kept(term, began, scope.day()).test(scope);
            if (kept == Answer.YES) {
                return Outcome.MET;
            }
            Period period = term.period().orElse(Period.ZERO);
            if (!scope.day().isAfter(firstTerm(term, began).plus(period))) {
                return Outcome.PENDING;
            }
            return kept == Answer.NO ? Outcome.BREACHED : Outcome.UNDETERMINED;
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
            return Condition.either(happenings.stream()
                    .map(happening -> since(happening, began, date -> !day.isAfter(later(date.plus(period), first))))
                    .toList());
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
            Setting.Term term = setting.in(scope.situation());
            if (term.period().isEmpty()) {
                return;
            }
            if (!(start.read(scope) instanceof Recorded.Value<LocalDate> beginning)) {
                explainer.fact(scope, start);
                return;
            }
            if (outcome == Outcome.UNDETERMINED) {
                if (underTheTerm(term, beginning.content(), scope) == Outcome.UNDETERMINED) {
                    kept(term, beginning.content(), scope.day()).explain(scope, Answer.UNKNOWN, explainer);
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
                if (recently == Answer.NO && happening.hasHappened().test(scope) == Answer.NO) {
                    explainer.open(openPoint);
                }
                return;
            }
            LocalDate last = Recurs.tellLast(happening, scope, explainer);
            explainer.due(last.plus(setting.ofTheText().orElse(Period.ZERO)));
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
        public boolean mayBeBreached(Scope scope) {
            return inForce(scope).mayBeBreached(scope);
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
