package org.openplp.rules.rule.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.node.Agreements;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/** The shapes of rules. */
public final class Evaluators {
    private Evaluators() {}

    /** A condition that holds or does not; while a duty may still be done, an unmet condition is pending. */
    public record Holds(Condition when, Condition condition, Condition pendingWhile) implements Evaluator {
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
            return switch (pendingWhile.test(scope)) {
                case YES -> Outcome.PENDING;
                case NO -> Outcome.BREACHED;
                case UNKNOWN -> Outcome.UNDETERMINED;
            };
        }

        @Override
        public Stream<Breach> breaches(Scope scope) {
            Outcome outcome = judge(scope);
            return outcome == Outcome.BREACHED || outcome == Outcome.UNDETERMINED
                    ? Demands.of(condition)
                            .breaches(scope, when.and(pendingWhile.not()).test(scope) == Answer.YES)
                    : Stream.empty();
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            if (outcome == Outcome.UNDETERMINED && judge(scope) == Outcome.BREACHED) {
                Demands.of(condition).explainDoubts(scope, explainer);
            } else {
                explainImplication(when, condition, scope, outcome, explainer);
                if (outcome == Outcome.UNDETERMINED
                        && condition.test(scope) == Answer.NO
                        && pendingWhile.test(scope) == Answer.UNKNOWN) {
                    pendingWhile.explain(scope, Answer.UNKNOWN, explainer);
                }
            }
        }

        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            return Occurrences.ifPending(this, scope);
        }

        @Override
        public boolean remembers() {
            return false;
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(when, condition, pendingWhile);
        }
    }

    /** A duty for which the texts set no date. The day of the event opens it, and decides nothing unless a term is agreed. */
    public record Owed(
            Condition when, Condition done, Optional<? extends Fact<?, LocalDate>> event, Optional<Terms.Limit> limit)
            implements Evaluator {
        @Override
        public Outcome judge(Scope scope) {
            Answer applies = Conditions.tested(when, scope);
            if (applies == Answer.NO) {
                return Outcome.NOT_APPLICABLE;
            }
            Answer isDone = Conditions.tested(done, scope);
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
        public Stream<Breach> breaches(Scope scope) {
            return limit.isPresent() && limit.get().mayBeOver(scope) ? Evaluator.super.breaches(scope) : Stream.empty();
        }

        @Override
        public boolean canBeBreached() {
            return limit.isPresent();
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            explainImplication(when, done, scope, outcome, explainer);
            if (done.test(scope) == Answer.NO && when.test(scope) == Answer.YES) {
                limit.ifPresent(term -> term.explainUndecided(scope, explainer));
            }
            if (outcome == Outcome.PENDING || outcome == Outcome.BREACHED) {
                Optional<Agreements.Due> due = limit.flatMap(term -> term.due(scope));
                due.flatMap(Agreements.Due::agreedTerm).ifPresent(explainer::agreed);
                due.map(Agreements.Due::day).ifPresent(explainer::due);
            }
        }

        private Optional<LocalDate> dueDay(Scope scope) {
            return limit.flatMap(term -> term.due(scope)).map(Agreements.Due::day);
        }

        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            Outcome outcome = judge(scope);
            if (outcome == Outcome.NOT_APPLICABLE) {
                return List.of();
            }
            Optional<Occurrence.Moment> opened = opened(scope);
            if (outcome == Outcome.MET) {
                Occurrence.Moment shown = Occurrences.shown(done, scope);
                Optional<Agreements.Due> due =
                        shown.day().flatMap(day -> limit.flatMap(term -> term.dueWhenDone(scope, day)));
                return List.of(Occurrences.done(opened, due, shown, 0));
            }
            Explanation why = Occurrences.explained(this, scope, outcome);
            if (outcome == Outcome.UNDETERMINED) {
                return List.of(Occurrences.cannotTell(opened, dueIfOwed(scope), why));
            }
            Occurrence.State state = outcome == Outcome.BREACHED ? Occurrence.State.OVERDUE : Occurrence.State.OPEN;
            return List.of(Occurrences.owed(state, opened, limit.flatMap(term -> term.lastDay(scope)), why, List.of()));
        }

        /** The last day, if everything that could move it is on record. It does not depend on whether the duty was done. */
        private Optional<Agreements.Due> dueIfOwed(Scope scope) {
            return limit.filter(term -> when.test(scope) == Answer.YES && !term.isUndecided(scope))
                    .flatMap(term -> term.lastDay(scope));
        }

        private Optional<Occurrence.Moment> opened(Scope scope) {
            if (when.test(scope) != Answer.YES) {
                return Optional.empty();
            }
            return event.isPresent()
                    ? Optional.of(Occurrences.moment(scope, event.get()))
                    : Occurrences.trigger(when, scope);
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.concat(Stream.of(when, done), limit.stream().map(Terms.Limit::event));
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.concat(Evaluator.super.needs(), event.stream().map(Fact::owner));
        }
    }

    /** Something required before a start. It is judged at the start, and pending until then (reading R29). */
    public record Before(Fact<?, LocalDate> start, Condition done, Condition inTime) implements Evaluator {
        @Override
        public Outcome judge(Scope scope) {
            Answer answer = asked(scope).test(scope);
            if (answer == Answer.YES && !scope.read(start).isKnown()) {
                return Outcome.PENDING;
            }
            return switch (answer) {
                case YES -> Outcome.MET;
                case NO -> Outcome.BREACHED;
                case UNKNOWN -> Outcome.UNDETERMINED;
            };
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            Condition asked = asked(scope);
            asked.explain(scope, asked.test(scope), explainer);
        }

        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            return List.of();
        }

        @Override
        public boolean remembers() {
            return false;
        }

        private Condition asked(Scope scope) {
            return scope.read(start).value().isPresent() ? inTime : done;
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(start, done, inTime);
        }
    }

    /** One condition settles the norm; if it does not, another judge decides. */
    public record MetIf(Condition settled, Evaluator otherwise) implements Evaluator {
        @Override
        public Outcome judge(Scope scope) {
            return settled.test(scope) == Answer.YES ? Outcome.MET : otherwise.judge(scope);
        }

        @Override
        public Stream<Breach> breaches(Scope scope) {
            return settled.test(scope) == Answer.YES ? Stream.empty() : otherwise.breaches(scope);
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            Answer answer = settled.test(scope);
            if (answer == Answer.YES || (answer == Answer.UNKNOWN && outcome == Outcome.UNDETERMINED)) {
                settled.explain(scope, answer, explainer);
            }
            if (answer != Answer.YES) {
                otherwise.explain(scope, outcome, explainer);
            }
        }

        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            return settled.test(scope) == Answer.YES ? List.of() : otherwise.occurrences(scope, until);
        }

        @Override
        public boolean remembers() {
            return otherwise.remembers();
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(settled, otherwise);
        }
    }

    /** Two duties of one norm. */
    public record Worst(Evaluator first, Evaluator second) implements Evaluator {
        /** Combines any number of duties. They are halved repeatedly, so that many duties do not nest deeply. */
        public static Evaluator of(List<Evaluator> judges) {
            if (judges.isEmpty()) {
                throw new IllegalArgumentException("no duty");
            }
            int half = (judges.size() + 1) / 2;
            return judges.size() == 1
                    ? judges.get(0)
                    : new Worst(of(judges.subList(0, half)), of(judges.subList(half, judges.size())));
        }

        @Override
        public Outcome judge(Scope scope) {
            return first.judge(scope).worse(second.judge(scope));
        }

        private Stream<Evaluator> both() {
            return Stream.of(first, second);
        }

        @Override
        public Stream<Breach> breaches(Scope scope) {
            return both().flatMap(judge -> judge.breaches(scope));
        }

        @Override
        public boolean canBeBreached() {
            return both().anyMatch(Evaluator::canBeBreached);
        }

        @Override
        public void explain(Scope scope, Outcome outcome, Explainer explainer) {
            both().filter(judge -> decides(judge.judge(scope), outcome))
                    .forEach(judge -> judge.explain(scope, outcome, explainer));
        }

        @Override
        public List<Occurrence> occurrences(Scope scope, LocalDate until) {
            return both().flatMap(judge -> judge.occurrences(scope, until).stream())
                    .toList();
        }

        @Override
        public boolean remembers() {
            return both().anyMatch(Evaluator::remembers);
        }

        @Override
        public Stream<? extends Part> parts() {
            return both();
        }
    }

    /** Whether a part explains an outcome: it has the same one. A breached part may also be in doubt at another entry, where doubts are explained. */
    static boolean decides(Outcome ofPart, Outcome outcome) {
        return ofPart == outcome || ofPart == Outcome.BREACHED;
    }

    /** Explains a condition or duty and its trigger: what decided the outcome, and nothing else. */
    static void explainImplication(Condition when, Condition then, Scope scope, Outcome outcome, Explainer explainer) {
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
