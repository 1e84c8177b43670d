package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/** The nodes of which conditions are made. */
final class Conditions {
    private Conditions() {}

    record And(List<Condition> parts) implements Condition {
        @Override
        public Answer test(Scope scope) {
            Answer answer = Answer.YES;
            for (Condition part : parts) {
                answer = answer.and(part.test(scope));
                if (answer == Answer.NO) {
                    return Answer.NO;
                }
            }
            return answer;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            for (Condition part : parts) {
                if (part.test(scope) == answer) {
                    part.explain(scope, answer, explainer);
                }
            }
        }

        @Override
        public Condition and(Condition other) {
            List<Condition> more = new ArrayList<>(parts);
            more.add(other);
            return new And(List.copyOf(more));
        }

        @Override
        public Stream<Named> facts() {
            return parts.stream().flatMap(Condition::facts);
        }

        @Override
        public Stream<Concept<?>> needs() {
            return parts.stream().flatMap(Condition::needs);
        }
    }

    record Not(Condition inner) implements Condition {
        @Override
        public Answer test(Scope scope) {
            return inner.test(scope).not();
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            inner.explain(scope, answer.not(), explainer);
        }

        @Override
        public Stream<Named> facts() {
            return inner.facts();
        }

        @Override
        public Stream<Concept<?>> needs() {
            return inner.needs();
        }
    }

    /** Nothing on record shows that the inner condition holds. */
    record Unshown(Condition inner) implements Condition {
        @Override
        public Answer test(Scope scope) {
            return Answer.of(inner.test(scope) != Answer.YES);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            if (answer == Answer.NO) {
                inner.explain(scope, Answer.YES, explainer);
            }
        }

        @Override
        public Stream<Named> facts() {
            return inner.facts();
        }

        @Override
        public Stream<Concept<?>> needs() {
            return inner.needs();
        }
    }

    record Satisfies<V>(Fact<?, V> fact, Predicate<V> predicate) implements Condition {
        @Override
        public Answer test(Scope scope) {
            return answer(fact.read(scope), predicate);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainer.fact(scope, fact);
        }

        @Override
        public Stream<Named> facts() {
            return Stream.of(fact);
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.of(fact.owner());
        }
    }

    record Relates<A, B>(Fact<?, A> first, Fact<?, B> second, BiPredicate<A, B> predicate) implements Condition {
        @Override
        public Answer test(Scope scope) {
            Recorded<A> a = first.read(scope);
            Recorded<B> b = second.read(scope);
            if (a.isNone() || b.isNone()) {
                return Answer.NO;
            }
            return a instanceof Recorded.Value<A> x && b instanceof Recorded.Value<B> y
                    ? Answer.of(predicate.test(x.content(), y.content()))
                    : Answer.UNKNOWN;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            Stream.of(first, second)
                    .filter(fact ->
                            answer != Answer.UNKNOWN || !fact.read(scope).isKnown())
                    .forEach(fact -> explainer.fact(scope, fact));
        }

        @Override
        public Stream<Named> facts() {
            return Stream.of(first, second);
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.of(first.owner(), second.owner());
        }
    }

    /** The day on record is over: it lies before the day that is looked at. */
    record Over(Fact<?, LocalDate> fact) implements Condition {
        @Override
        public Answer test(Scope scope) {
            return answer(fact.read(scope), date -> date.isBefore(scope.day()));
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainer.fact(scope, fact);
        }

        @Override
        public Stream<Named> facts() {
            return Stream.of(fact);
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.of(fact.owner());
        }
    }

    record Any<E>(LogFact<?, E> log, Condition inner) implements Condition {
        @Override
        public Answer test(Scope scope) {
            Answer answer = log.silence(scope);
            Log<E> entries = log.read(scope);
            int size = entries.isKnown() ? entries.size() : 0;
            for (int i = 0; i < size && answer != Answer.YES; i++) {
                answer = answer.or(inner.test(scope.enter(log, i)));
            }
            return answer;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            if (!explainer.list(scope, log, answer)) {
                return;
            }
            int told = 0;
            for (int i = 0; i < log.read(scope).size() && (answer == Answer.UNKNOWN || told < explainer.many()); i++) {
                Scope entry = scope.enter(log, i);
                if (inner.test(entry) == answer) {
                    told++;
                    if (inner.facts().findAny().isEmpty()) {
                        explainer.evidence(entry.path(), log.key(), "on record");
                    }
                    inner.explain(entry, answer, explainer);
                }
            }
        }

        @Override
        public Stream<Named> facts() {
            return Stream.concat(Stream.of(log), inner.facts());
        }

        @Override
        public Stream<Concept<?>> needs() {
            return needsWithin(log, inner);
        }
    }

    record Includes<E>(LogFact<?, E> log, Set<E> values) implements Condition {
        @Override
        public Answer test(Scope scope) {
            Answer answer = log.silence(scope);
            Log<E> entries = log.read(scope);
            int size = entries.isKnown() ? entries.size() : 0;
            for (int i = 0; i < size; i++) {
                if (values.contains(entries.entry(i))) {
                    return Answer.YES;
                }
            }
            return answer;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainer.values(scope, log, answer);
        }

        @Override
        public Stream<Named> facts() {
            return Stream.of(log);
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.of(log.owner());
        }
    }

    record LastBy<E>(LogFact<?, E> log, Fact<E, LocalDate> date, Fact<?, LocalDate> bound, Condition inner)
            implements Condition {
        @Override
        public Answer test(Scope scope) {
            if (bound.read(scope).isNone()) {
                return Answer.NO;
            }
            if (!bound.read(scope).isKnown()
                    || log.silence(scope) == Answer.UNKNOWN
                    || !undated(scope).isEmpty()) {
                return Answer.UNKNOWN;
            }
            int last = last(scope);
            return last < 0 ? Answer.NO : inner.test(scope.enter(log, last));
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainer.fact(scope, bound);
            if (!explainer.list(scope, log, answer)) {
                return;
            }
            undated(scope).forEach(i -> explainer.fact(scope.enter(log, i), date));
            int last = last(scope);
            if (last >= 0) {
                Scope entry = scope.enter(log, last);
                explainer.fact(entry, date);
                if (inner.test(entry) == answer) {
                    inner.explain(entry, answer, explainer);
                }
            }
        }

        private List<Integer> undated(Scope scope) {
            List<Integer> undated = new ArrayList<>();
            for (int i = 0; i < log.read(scope).size(); i++) {
                if (!date.read(scope.enter(log, i)).isKnown()) {
                    undated.add(i);
                }
            }
            return undated;
        }

        /** The last entry by date; of several on one day the last in the file. */
        private int last(Scope scope) {
            LocalDate limit = bound.read(scope).value().orElse(LocalDate.MIN);
            LocalDate found = LocalDate.MIN;
            int last = -1;
            for (int i = 0; i < log.read(scope).size(); i++) {
                LocalDate dated = date.read(scope.enter(log, i)).value().orElse(LocalDate.MAX);
                if (!dated.isAfter(limit) && !dated.isBefore(found)) {
                    found = dated;
                    last = i;
                }
            }
            return last;
        }

        @Override
        public Stream<Named> facts() {
            return Stream.concat(Stream.<Named>of(log, date, bound), inner.facts());
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.concat(Stream.of(bound.owner()), needsWithin(log, inner));
        }
    }

    static <V> Answer answer(Recorded<V> fact, Predicate<V> predicate) {
        if (fact instanceof Recorded.Value<V> present) {
            return Answer.of(predicate.test(present.content()));
        }
        return fact.isNone() ? Answer.NO : Answer.UNKNOWN;
    }

    private static Stream<Concept<?>> needsWithin(LogFact<?, ?> log, Condition inner) {
        return Stream.concat(
                Stream.of(log.owner()), inner.needs().filter(concept -> !Objects.equals(concept, log.entries())));
    }
}
