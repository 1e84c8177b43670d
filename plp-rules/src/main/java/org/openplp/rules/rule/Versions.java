package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/** The conditions on the version in force: the one entry of a list that counts. Where it is not known which one does, all that may have to agree. */
final class Versions {
    private Versions() {}

    /** The last entry by date, on or before a bound where there is one; of several on one day the last in the file. */
    record Latest<E>(LogFact<?, E> log, Fact<E, LocalDate> date, Optional<Fact<?, LocalDate>> bound, Condition inner)
            implements Condition {
        @Override
        public Answer test(Scope scope) {
            Optional<Recorded<LocalDate>> limit = bound.map(fact -> fact.read(scope));
            if (limit.filter(Recorded::isNone).isPresent()) {
                return Answer.NO;
            }
            if (limit.filter(day -> !day.isKnown()).isPresent()) {
                return Answer.UNKNOWN;
            }
            return agreed(scope, log, answers(scope, log, candidates(scope), mayBeNone(scope), inner));
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            bound.ifPresent(fact -> explainer.fact(scope, fact));
            boolean isBounded =
                    bound.map(fact -> fact.read(scope).value().isPresent()).orElse(true);
            if (!isBounded) {
                return;
            }
            explainList(scope, log, candidates(scope), answer, explainer);
            if (answers(scope, log, candidates(scope), mayBeNone(scope), inner).size() > 1) {
                undated(scope).forEach(i -> explainer.fact(scope.enter(log, i), date));
            }
            int last = last(scope);
            if (last >= 0) {
                explainer.fact(scope.enter(log, last), date);
            }
            explainCandidates(scope, log, candidates(scope), inner, answer, explainer);
        }

        private boolean mayBeNone(Scope scope) {
            return last(scope) < 0 && (bound.isPresent() || undated(scope).isEmpty());
        }

        private List<Integer> candidates(Scope scope) {
            List<Integer> candidates = undated(scope);
            if (last(scope) >= 0) {
                candidates.add(last(scope));
            }
            return candidates;
        }

        private List<Integer> undated(Scope scope) {
            List<Integer> undated = new ArrayList<>();
            Log<E> entries = log.read(scope);
            for (int i = 0; entries.isKnown() && i < entries.size(); i++) {
                if (!date.read(scope.enter(log, i)).isKnown()) {
                    undated.add(i);
                }
            }
            return undated;
        }

        private int last(Scope scope) {
            LocalDate limit = bound.flatMap(fact -> fact.read(scope).value()).orElse(LocalDate.MAX);
            LocalDate found = LocalDate.MIN;
            int last = -1;
            Log<E> entries = log.read(scope);
            for (int i = 0; entries.isKnown() && i < entries.size(); i++) {
                Optional<LocalDate> dated = date.read(scope.enter(log, i)).value();
                if (dated.isPresent()
                        && !dated.get().isAfter(limit)
                        && !dated.get().isBefore(found)) {
                    found = dated.get();
                    last = i;
                }
            }
            return last;
        }

        @Override
        public Stream<Named> facts() {
            return Stream.concat(Stream.concat(Stream.<Named>of(log, date), bound.stream()), inner.facts());
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.concat(bound.stream().map(Fact::owner), Conditions.needsWithin(log, inner));
        }
    }

    /** The last entry in the file that fulfils a condition. */
    record LastWhere<E>(LogFact<?, E> log, Condition such, Condition inner) implements Condition {
        @Override
        public Answer test(Scope scope) {
            List<Integer> candidates = candidates(scope);
            return agreed(scope, log, answers(scope, log, candidates, mayBeNone(scope, candidates), inner));
        }

        private boolean mayBeNone(Scope scope, List<Integer> candidates) {
            return candidates.isEmpty()
                    || such.test(scope.enter(log, candidates.get(candidates.size() - 1))) != Answer.YES;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            List<Integer> candidates = candidates(scope);
            explainList(scope, log, candidates, answer, explainer);
            boolean differ = answers(scope, log, candidates, mayBeNone(scope, candidates), inner)
                            .size()
                    > 1;
            if (answer == Answer.NO && candidates.isEmpty()) {
                for (int i = 0; i < log.read(scope).size(); i++) {
                    such.explain(scope.enter(log, i), Answer.NO, explainer);
                }
            }
            for (int i : candidates) {
                Scope entry = scope.enter(log, i);
                Answer counts = such.test(entry);
                if (counts == Answer.YES ? answer != Answer.UNKNOWN : differ) {
                    such.explain(entry, counts, explainer);
                }
            }
            explainCandidates(scope, log, candidates, inner, answer, explainer);
        }

        /** From the last entry backwards, down to the first that certainly counts. */
        private List<Integer> candidates(Scope scope) {
            List<Integer> candidates = new ArrayList<>();
            Log<E> entries = log.read(scope);
            for (int i = entries.isKnown() ? entries.size() - 1 : -1; i >= 0; i--) {
                Answer counts = such.test(scope.enter(log, i));
                if (counts != Answer.NO) {
                    candidates.add(i);
                }
                if (counts == Answer.YES) {
                    break;
                }
            }
            return candidates;
        }

        @Override
        public Stream<Named> facts() {
            return Stream.concat(Stream.of(log), Stream.concat(such.facts(), inner.facts()));
        }

        @Override
        public Stream<Concept<?>> needs() {
            return Stream.concat(Conditions.needsWithin(log, such), Conditions.needsWithin(log, inner));
        }
    }

    /** The answers that the entries on record leave possible. */
    private static Set<Answer> answers(
            Scope scope, LogFact<?, ?> log, List<Integer> candidates, boolean mayBeNone, Condition inner) {
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        if (mayBeNone) {
            answers.add(Answer.NO);
        }
        candidates.forEach(i -> answers.add(inner.test(scope.enter(log, i))));
        return answers;
    }

    private static Answer agreed(Scope scope, LogFact<?, ?> log, Set<Answer> answers) {
        boolean mayBeAnother = log.silence(scope) == Answer.UNKNOWN;
        return mayBeAnother || answers.size() != 1
                ? Answer.UNKNOWN
                : answers.iterator().next();
    }

    /** The list as a whole decides only where none of its entries may be the one, or where there may be others. */
    private static void explainList(
            Scope scope, LogFact<?, ?> log, List<Integer> candidates, Answer answer, Explainer explainer) {
        explainer.list(scope, log, answer == Answer.NO && !candidates.isEmpty() ? Answer.YES : answer);
    }

    private static void explainCandidates(
            Scope scope,
            LogFact<?, ?> log,
            List<Integer> candidates,
            Condition inner,
            Answer answer,
            Explainer explainer) {
        for (int i : candidates) {
            Scope entry = scope.enter(log, i);
            if (inner.test(entry) == answer) {
                inner.explain(entry, answer, explainer);
            }
        }
    }
}
