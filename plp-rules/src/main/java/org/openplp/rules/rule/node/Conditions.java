package org.openplp.rules.rule.node;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.value.PairTest;
import org.openplp.rules.rule.value.ValueTest;

/** The nodes of conditions. */
public final class Conditions {
    static final String GAVE_NULL = "a reader gave null";

    private Conditions() {}

    /** The inner condition does not hold. */
    public record Not(Condition inner) implements Condition {
        @Override
        public Answer test(Scope scope) {
            return inner.test(scope).not();
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            inner.explain(scope, answer.not(), explainer);
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(inner);
        }
    }

    /** The inner condition, with additional evidence that decides nothing. */
    public record Showing(Condition inner, List<Condition> beside) implements Condition {
        @Override
        public Answer test(Scope scope) {
            return inner.test(scope);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            inner.explain(scope, answer, explainer);
            beside.forEach(shown -> explainer.beside(scope, shown));
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.concat(Stream.of(inner), beside.stream());
        }
    }

    /** Nothing on record shows that the inner condition holds. */
    public record Unshown(Condition inner) implements Condition {
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
        public Stream<? extends Part> parts() {
            return Stream.of(inner);
        }
    }

    public record Satisfies<V>(Fact<?, V> fact, ValueTest<V> expected) implements Condition {
        @Override
        public Answer test(Scope scope) {
            return answer(scope.read(fact), expected);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainer.fact(scope, fact);
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(fact);
        }
    }

    /** The value passes a test. Of some other values it is not known whether they mean one that does. */
    public record Means<V>(Fact<?, V> fact, ValueTest<V> expected, Set<V> perhaps) implements Condition {
        @Override
        public Answer test(Scope scope) {
            Recorded<V> recorded = scope.read(fact);
            return recorded instanceof Recorded.Value<V> one && perhaps.contains(one.content())
                    ? Answer.UNKNOWN
                    : answer(recorded, expected);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            if (answer == Answer.UNKNOWN && scope.read(fact).isKnown()) {
                explainer.missing(scope.path(fact.owner(), fact.key()), false);
            } else {
                explainer.fact(scope, fact);
            }
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(fact);
        }
    }

    public record Relates<A, B>(Fact<?, A> first, Fact<?, B> second, PairTest<A, B> expected) implements Condition {
        @Override
        public Answer test(Scope scope) {
            Recorded<A> a = scope.read(first);
            Recorded<B> b = scope.read(second);
            if (a instanceof Recorded.None || b instanceof Recorded.None) {
                return Answer.NO;
            }
            if (a instanceof Recorded.Value<A> x && b instanceof Recorded.Value<B> y) {
                return Answer.of(expected.passes(x.content(), y.content()));
            }
            requireNonNull(b, GAVE_NULL);
            return notOnRecord(a);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            Stream.of(first, second)
                    .filter(fact ->
                            answer != Answer.UNKNOWN || !scope.read(fact).isKnown())
                    .forEach(fact -> explainer.fact(scope, fact));
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(first, second);
        }
    }

    /** The end of a period that starts with the day on record has passed: it is before the assessed day. */
    public record Over(Fact<?, LocalDate> fact, Period later) implements Condition {
        /** The day on record itself has passed. */
        public Over(Fact<?, LocalDate> fact) {
            this(fact, Period.ZERO);
        }

        @Override
        public Answer test(Scope scope) {
            return over(fact, later, scope);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainer.fact(scope, fact);
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(fact);
        }
    }

    public record Any<E>(EntriesFact<?, E> log, Condition inner) implements Condition {
        /** The negation, for each entry. */
        public Every<E> none() {
            return new Every<>(log, inner.not());
        }

        @Override
        public Answer test(Scope scope) {
            Scope entry = scope.walk(log);
            Answer answer = entry.silence();
            int size = entry.size();
            for (int i = 0; i < size && answer != Answer.YES; i++) {
                answer = answer.or(tested(inner, entry.at(i)));
            }
            return answer;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            if (!explainer.list(scope, log, answer)) {
                return;
            }
            int listed = 0;
            int most = Explainer.mostIn(scope);
            int many = answer == Answer.UNKNOWN ? most : Math.min(most, explainer.many());
            for (int i = 0; i < scope.read(log).size() && listed < many; i++) {
                Scope entry = scope.enter(log, i);
                if (inner.test(entry) == answer) {
                    listed++;
                    if (looksAtNothing(inner)) {
                        explainer.evidence(entry.path(), log.key(), EvidenceValue.Word.ON_RECORD);
                    }
                    inner.explain(entry, answer, explainer);
                }
            }
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(Inside.of(log, inner));
        }
    }

    /** Every entry fulfils the inner condition: no known entry fails it, and no further entry may exist that does. */
    public record Every<E>(EntriesFact<?, E> log, Condition inner) implements Condition {
        private Condition exception() {
            return new Any<>(log, inner.not());
        }

        @Override
        public Answer test(Scope scope) {
            Scope entry = scope.walk(log);
            Answer answer = entry.silence().not();
            int size = entry.size();
            for (int i = 0; i < size && answer != Answer.NO; i++) {
                answer = answer.and(tested(inner, entry.at(i)));
            }
            return answer;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            if (answer == Answer.YES) {
                explainer.all(scope, log);
            } else {
                exception().explain(scope, answer.not(), explainer);
            }
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(exception());
        }
    }

    /** One of the values is in the list. For some other values it is not known whether they mean one of these. */
    public record Includes<E>(EntriesFact<?, E> log, Set<E> values, Set<E> perhaps) implements Condition {
        @Override
        public Answer test(Scope scope) {
            Answer answer = scope.silence(log);
            Entries<E> entries = scope.read(log);
            int size = entries.isKnown() ? entries.size() : 0;
            for (int i = 0; i < size; i++) {
                E entry = entries.entry(i);
                if (values.contains(entry)) {
                    return Answer.YES;
                }
                if (perhaps.contains(entry)) {
                    answer = Answer.UNKNOWN;
                }
            }
            return answer;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainer.values(scope, log, answer, values);
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(log);
        }
    }

    /** The entry is the first of its list. In an incomplete list, it is unknown whether the first entry on record is the first of all. */
    public record First(EntriesFact<?, ?> log) implements Condition {
        @Override
        public Answer test(Scope scope) {
            return scope.isFirst(log.entries()) ? scope.silence(log).not() : Answer.NO;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            if (answer == Answer.UNKNOWN) {
                explainer.missing(scope.path(log), false);
            } else {
                explainer.evidence(
                        scope.path(log.entries(), ""),
                        log.key(),
                        answer == Answer.YES ? EvidenceValue.Word.FIRST : EvidenceValue.Word.LATER);
            }
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(log);
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.of(log.owner(), log.entries());
        }
    }

    /**
     * A condition between two readings that the texts leave open. It certainly holds if the narrow one does, and
     * certainly does not if the wide one does not.
     */
    public record Open(String point, Condition certainly, Condition possibly) implements Condition {
        @Override
        public Answer test(Scope scope) {
            if (tested(certainly, scope) == Answer.YES) {
                return Answer.YES;
            }
            return tested(possibly, scope) == Answer.NO ? Answer.NO : Answer.UNKNOWN;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            Answer narrow = certainly.test(scope);
            Answer wide = possibly.test(scope);
            boolean undecided = narrow == Answer.NO && wide == Answer.YES;
            if (undecided) {
                explainer.open(point);
            }
            if (answer == Answer.YES || undecided || (answer == Answer.UNKNOWN && narrow == Answer.UNKNOWN)) {
                certainly.explain(scope, narrow, explainer);
            }
            if (answer == Answer.NO || undecided || (answer == Answer.UNKNOWN && wide == Answer.UNKNOWN)) {
                possibly.explain(scope, wide, explainer);
            }
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(certainly, possibly);
        }
    }

    /**
     * Tests a part of a duty without a date, of a condition over a list, or of an open condition. A book has few of
     * each. The virtual machine compiles code that few of them go through together with everything that it calls, and
     * the result would be too large for a pass. All of them go through this method, so that it leaves their parts out
     * (decision 0021).
     */
    public static Answer tested(Condition part, Scope scope) {
        return part.test(scope);
    }

    private static boolean looksAtNothing(Part part) {
        return !(part instanceof Named) && part.parts().allMatch(Conditions::looksAtNothing);
    }

    static Answer over(Fact<?, LocalDate> start, Period later, Scope scope) {
        Recorded<LocalDate> last = scope.read(start);
        if (last instanceof Recorded.Value<LocalDate> day) {
            LocalDate end = later.isZero() ? day.content() : day.content().plus(later);
            return Answer.of(end.isBefore(scope.day()));
        }
        return last instanceof Recorded.None ? Answer.NO : notOnRecord(last);
    }

    private static <V> Answer answer(Recorded<V> fact, ValueTest<V> expected) {
        if (fact instanceof Recorded.Value<V> present) {
            return Answer.of(expected.passes(present.content()));
        }
        return fact instanceof Recorded.None ? Answer.NO : notOnRecord(fact);
    }

    /**
     * Checks whether a reader returned null. It is checked only where nothing was found, so that it costs nothing where
     * something was (decision 0023).
     */
    private static Answer notOnRecord(Recorded<?> fact) {
        requireNonNull(fact, GAVE_NULL);
        return Answer.UNKNOWN;
    }
}
