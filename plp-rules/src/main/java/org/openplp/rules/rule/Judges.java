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

/** The shapes of which rules are made. */
final class Judges {
    private Judges() {}

    /** A condition that holds or does not; while a duty may still be done, what is not met is pending. */
    record Holds(Condition when, Condition condition, Condition pendingWhile) implements Judge {
        @Override
        public Outcome judge(Scope scope) {
            Answer applies = when.test(scope);
            if (applies == Answer.NO) {
                return Outcome.NOT_APPLICABLE;
            }
            Answer holds = condition.test(scope);
            if (holds == Answer.YES) {
                return Outcome.MET;
            }
            if (holds == Answer.UNKNOWN || applies == Answer.UNKNOWN) {
                return Outcome.UNDETERMINED;
            }
            return pendingWhile.test(scope) == Answer.YES ? Outcome.PENDING : Outcome.BREACHED;
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            explainImplication(when, condition, scope, outcome, explainer);
        }

        @Override
        public Stream<Named> facts() {
            return Stream.of(when, condition, pendingWhile).flatMap(Condition::facts);
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.of(when, condition, pendingWhile).flatMap(Condition::needs);
        }
    }

    /** The term that may be agreed for a duty, counted from an event. */
    record Limit(Fact<?, LocalDate> event, Setting setting) {
        /** Whether a fact that is not on record could make the duty overdue. */
        boolean isUndecided(Scope scope) {
            Setting.Term term = setting.in(scope.situation());
            return !term.unsettled().isEmpty()
                    || (term.period().isPresent() && !event.read(scope).isKnown());
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

    /** A duty for which the texts set no date. */
    record Owed(Condition when, Condition done, Optional<Limit> limit) implements Judge {
        @Override
        public Outcome judge(Scope scope) {
            Answer applies = when.test(scope);
            if (applies == Answer.NO) {
                return Outcome.NOT_APPLICABLE;
            }
            Answer isDone = done.test(scope);
            if (isDone == Answer.YES) {
                return Outcome.MET;
            }
            if (isDone == Answer.UNKNOWN || applies == Answer.UNKNOWN) {
                return Outcome.UNDETERMINED;
            }
            if (limit.filter(term -> term.isUndecided(scope)).isPresent()) {
                return Outcome.UNDETERMINED;
            }
            return dueDay(scope).filter(day -> scope.day().isAfter(day)).isPresent()
                    ? Outcome.BREACHED
                    : Outcome.PENDING;
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            explainImplication(when, done, scope, outcome, explainer);
            if (outcome == Outcome.UNDETERMINED && done.test(scope) == Answer.NO && when.test(scope) == Answer.YES) {
                limit.ifPresent(term -> term.explainUndecided(scope, explainer));
            }
            if (outcome == Outcome.PENDING || outcome == Outcome.BREACHED) {
                limit.ifPresent(term -> explainer.setting(term.setting(), scope));
                dueDay(scope).ifPresent(explainer::due);
            }
        }

        private Optional<LocalDate> dueDay(Scope scope) {
            return limit.flatMap(term -> term.due(scope));
        }

        @Override
        public Stream<Named> facts() {
            return Stream.of(when.facts(), done.facts(), limit.stream().<Named>map(Limit::event))
                    .flatMap(facts -> facts);
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.concat(when.needs(), done.needs());
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

    /** A duty to do something regularly: owed without a date, unless a term is agreed, after which it recurs. */
    record Regularly(Recurs recurs) implements Judge {
        @Override
        public Outcome judge(Scope scope) {
            return inForce(scope).judge(scope);
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

    /** A norm over the entries of a list. */
    record Each(LogFact<?, ?> log, Judge judge) implements Judge {
        @Override
        public Outcome judge(Scope scope) {
            Outcome worst = log.silence(scope) == Answer.UNKNOWN ? Outcome.UNDETERMINED : Outcome.NOT_APPLICABLE;
            Log<?> entries = log.read(scope);
            for (int i = 0; entries.isKnown() && i < entries.size(); i++) {
                worst = worst.worse(judge.judge(scope.enter(log, i)));
            }
            return worst;
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            boolean undetermined = outcome == Outcome.UNDETERMINED;
            boolean none = outcome == Outcome.NOT_APPLICABLE;
            if (!explainer.list(scope, log, undetermined ? Answer.UNKNOWN : none ? Answer.NO : Answer.YES) || none) {
                return;
            }
            int told = 0;
            for (int i = 0; i < log.read(scope).size(); i++) {
                Scope entry = scope.enter(log, i);
                if (judge.judge(entry) == outcome && (outcome != Outcome.MET || told < Explainer.MANY)) {
                    told++;
                    judge.explain(entry, outcome, explainer);
                }
            }
        }

        @Override
        public Stream<Named> facts() {
            return Stream.concat(Stream.of(log), judge.facts());
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.concat(
                    Stream.of(log.owner()), judge.needs().filter(concept -> !concept.equals(log.entries())));
        }
    }

    /** Several duties of one norm. */
    record Worst(List<Judge> judges) implements Judge {
        @Override
        public Outcome judge(Scope scope) {
            Outcome worst = Outcome.NOT_APPLICABLE;
            for (Judge judge : judges) {
                worst = worst.worse(judge.judge(scope));
            }
            return worst;
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            for (Judge judge : judges) {
                if (judge.judge(scope) == outcome) {
                    judge.explain(scope, outcome, explainer);
                }
            }
        }

        @Override
        public Stream<Named> facts() {
            return judges.stream().flatMap(Judge::facts);
        }

        @Override
        public Stream<Concept<?>> needs() {
            return judges.stream().flatMap(Judge::needs);
        }
    }

    /** A norm that only people can settle, for those whom no attestation names (reading R6); incidents are evidence, no more (reading R26). */
    record Attested(List<Bearers<?>> bearers, boolean bearsOnOthers, Condition shownByIncidents) implements Judge {
        @Override
        public Outcome judge(Scope scope) {
            return judge(scope, id -> false).orElse(Outcome.UNDETERMINED);
        }

        /** The outcome for those who are not attested; empty if everybody is. */
        Optional<Outcome> judge(Scope scope, Predicate<String> attested) {
            Outcome worst = bearsOnOthers ? Outcome.UNDETERMINED : Outcome.NOT_APPLICABLE;
            boolean somebodyAttested = false;
            for (Bearers<?> group : bearers) {
                if (group.log().silence(scope) == Answer.UNKNOWN) {
                    worst = Outcome.UNDETERMINED;
                }
                Log<?> entries = group.log().read(scope);
                for (int i = 0; entries.isKnown() && i < entries.size(); i++) {
                    Scope entry = scope.enter(group.log(), i);
                    if (attested.test(group.type().idIn(entry))) {
                        somebodyAttested = true;
                    } else {
                        worst = worst.worse(own(group, entry));
                    }
                }
            }
            return worst == Outcome.NOT_APPLICABLE && somebodyAttested ? Optional.empty() : Optional.of(worst);
        }

        boolean canBearOn(Scope scope, String id) {
            for (Bearers<?> group : bearers) {
                Log<?> entries = group.log().read(scope);
                for (int i = 0; entries.isKnown() && i < entries.size(); i++) {
                    Scope entry = scope.enter(group.log(), i);
                    if (group.type().idIn(entry).equals(id)) {
                        return group.bears().test(entry) != Answer.NO;
                    }
                }
            }
            return false;
        }

        private static Outcome own(Bearers<?> group, Scope entry) {
            Answer bears = group.bears().test(entry);
            if (bears == Answer.NO || group.type().isOver(entry)) {
                return Outcome.NOT_APPLICABLE;
            }
            if (group.settled().test(entry) == Answer.YES) {
                return Outcome.MET;
            }
            return bears == Answer.YES && group.refuted().test(entry) == Answer.YES
                    ? Outcome.BREACHED
                    : Outcome.UNDETERMINED;
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            if (outcome == Outcome.UNDETERMINED) {
                explainer.missing("attestations", false);
                if (shownByIncidents.test(scope) == Answer.YES) {
                    shownByIncidents.explain(scope, Answer.YES, explainer);
                }
            }
            for (Bearers<?> group : bearers) {
                boolean undetermined = outcome == Outcome.UNDETERMINED;
                if (explainer.list(scope, group.log(), undetermined ? Answer.UNKNOWN : Answer.YES)) {
                    for (int i = 0; i < group.log().read(scope).size(); i++) {
                        tell(group, scope.enter(group.log(), i), outcome, explainer);
                    }
                }
            }
        }

        private static void tell(Bearers<?> group, Scope entry, Outcome outcome, Explainer explainer) {
            if (own(group, entry) != outcome || outcome == Outcome.NOT_APPLICABLE) {
                return;
            }
            switch (outcome) {
                case MET -> group.settled().explain(entry, Answer.YES, explainer);
                case BREACHED -> group.refuted().explain(entry, Answer.YES, explainer);
                default -> {
                    Stream.of(group.bears(), group.settled(), group.refuted())
                            .filter(condition -> condition.test(entry) == Answer.UNKNOWN)
                            .forEach(condition -> condition.explain(entry, Answer.UNKNOWN, explainer));
                }
            }
        }

        @Override
        public Stream<Named> facts() {
            return Stream.concat(bearers.stream().flatMap(Bearers::facts), shownByIncidents.facts());
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.concat(bearers.stream().map(group -> group.log().owner()), shownByIncidents.needs());
        }
    }

    /** What a condition or duty and its trigger tell: what decided the outcome, and nothing else. */
    private static void explainImplication(
            Condition when, Condition then, Scope scope, Outcome outcome, Explainer explainer) {
        Answer applies = when.test(scope);
        if (outcome == Outcome.NOT_APPLICABLE) {
            when.explain(scope, Answer.NO, explainer);
            return;
        }
        Answer holds = then.test(scope);
        if (outcome != Outcome.UNDETERMINED || holds == Answer.UNKNOWN) {
            then.explain(scope, holds, explainer);
        }
        if (outcome == Outcome.UNDETERMINED ? applies == Answer.UNKNOWN : applies == Answer.YES) {
            when.explain(scope, applies, explainer);
        }
    }
}
