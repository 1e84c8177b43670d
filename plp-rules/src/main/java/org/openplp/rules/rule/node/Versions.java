package org.openplp.rules.rule.node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;

/** Conditions on the version in force: the one entry of a list that counts. If it is not known which one counts, all candidates have to agree. */
public final class Versions {
    private Versions() {}

    /**
     * The last entry by date, on or before the bound if there is one. Of several entries on one day it is the last in
     * the file. The bound is null if there is none, since the virtual machine sees through a component of a record, but
     * not through an optional one. It compares days as numbers, since only a test of little code becomes part of a pass
     * (decision 0021).
     */
    public record Latest<E>(
            EntriesFact<?, E> log,
            Fact<E, LocalDate> date,
            @Nullable Fact<?, LocalDate> bound,
            Condition inner) implements Condition {
        /** Refuses a date of other entries. */
        public Latest {
            if (!date.owner().equals(log.entries())) {
                throw new IllegalArgumentException(date + " is not a date of the entries of " + log);
            }
        }

        @Override
        public Answer test(Scope scope) {
            int limit = Integer.MAX_VALUE;
            if (bound != null) {
                Recorded<LocalDate> until = scope.read(bound);
                if (!(until instanceof Recorded.Value<LocalDate> day)) {
                    return until.isNone() ? Answer.NO : Answer.UNKNOWN;
                }
                limit = inOrder(day.content());
            }
            return agreed(scope.walk(log), limit);
        }

        /** A number in the order of days, which have a year of at most four digits. */
        private static int inOrder(LocalDate day) {
            return day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
        }

        /** The answer for the last entry, if all undated entries that might be the last one have the same answer. */
        private Answer agreed(Scope entry, int limit) {
            int last = -1;
            int found = Integer.MIN_VALUE;
            boolean undated = false;
            int size = entry.size();
            for (int i = 0; i < size; i++) {
                Recorded<LocalDate> dated = entry.readAt(i, date);
                if (dated instanceof Recorded.Value<LocalDate> on) {
                    int day = inOrder(on.content());
                    if (day <= limit && day >= found) {
                        found = day;
                        last = i;
                    }
                } else {
                    undated |= !dated.isKnown();
                }
            }
            boolean isOfTheAct = last == size - 1 && entry.endsWithTheAct();
            if (entry.silence() == Answer.UNKNOWN && !isOfTheAct) {
                return Answer.UNKNOWN;
            }
            Answer answer = last >= 0 ? Conditions.tested(inner, entry.at(last)) : Answer.NO;
            if (!undated || isOfTheAct) {
                return answer;
            }
            boolean isFirst = last < 0 && bound == null;
            for (int i = 0; i < entry.size(); i++) {
                if (!entry.at(i).read(date).isKnown()) {
                    Answer other = Conditions.tested(inner, entry);
                    if (!isFirst && other != answer) {
                        return Answer.UNKNOWN;
                    }
                    answer = other;
                    isFirst = false;
                }
            }
            return answer;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            if (bound != null) {
                explainer.fact(scope, bound);
                if (scope.read(bound).value().isEmpty()) {
                    return;
                }
            }
            int last = last(scope);
            boolean isOfTheAct = isOfTheAct(scope);
            List<Integer> undated = isOfTheAct ? List.of() : undated(scope);
            List<Integer> candidates = new ArrayList<>(undated);
            if (last >= 0) {
                candidates.add(last);
            }
            explainList(scope, log, candidates, isOfTheAct ? Answer.YES : answer, explainer);
            if (answers(scope, log, candidates, last < 0 && bound != null, inner)
                            .size()
                    > 1) {
                undated.stream().limit(Explainer.mostIn(scope)).forEach(i -> explainer.fact(scope.enter(log, i), date));
            }
            if (last >= 0) {
                explainer.fact(scope.enter(log, last), date);
            }
            explainCandidates(scope, log, candidates, inner, answer, explainer);
        }

        /** Whether the version in force is the one that an act has just made. */
        private boolean isOfTheAct(Scope scope) {
            Scope entry = scope.walk(log);
            return entry.endsWithTheAct() && last(scope) == entry.size() - 1;
        }

        private Stream<Fact<?, LocalDate>> bounds() {
            return Stream.ofNullable(bound);
        }

        private List<Integer> undated(Scope scope) {
            List<Integer> undated = new ArrayList<>();
            Scope entry = scope.walk(log);
            for (int i = 0; i < entry.size(); i++) {
                if (!entry.at(i).read(date).isKnown()) {
                    undated.add(i);
                }
            }
            return undated;
        }

        private int last(Scope scope) {
            LocalDate limit = bounds().findFirst()
                    .flatMap(fact -> scope.read(fact).value())
                    .orElse(LocalDate.MAX);
            LocalDate found = LocalDate.MIN;
            int last = -1;
            Scope entry = scope.walk(log);
            for (int i = 0; i < entry.size(); i++) {
                Optional<LocalDate> dated = entry.at(i).read(date).value();
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
        public Stream<? extends Part> parts() {
            return Stream.of(Stream.of(Inside.of(log, date)), bounds(), Stream.of(Inside.of(log, inner)))
                    .flatMap(parts -> parts);
        }
    }

    /** The first entry in the file that certainly fulfils a condition. If an earlier entry might fulfil it, or might be missing, an answer of no becomes unknown. */
    public record FirstWhere<E>(EntriesFact<?, E> log, Condition such, Condition inner) implements Condition {
        @Override
        public Answer test(Scope scope) {
            Scope entry = scope.walk(log);
            Answer answer = entry.silence();
            for (int i = 0; i < entry.size(); i++) {
                Answer counts = Conditions.tested(such, entry.at(i));
                if (counts == Answer.YES) {
                    return answer.or(Conditions.tested(inner, entry.at(i)));
                }
                answer = answer.or(counts);
            }
            return answer;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            int listed = 0;
            for (Scope entry : scope.entriesOf(log)) {
                Answer counts = such.test(entry);
                if (counts == Answer.YES) {
                    explainFirst(entry, answer, explainer);
                    if (answer == Answer.UNKNOWN) {
                        explainer.list(scope, log, answer);
                    }
                    return;
                }
                if (counts == answer && listed < Explainer.mostIn(scope)) {
                    listed++;
                    such.explain(entry, counts, explainer);
                }
            }
            explainer.list(scope, log, answer == Answer.NO && listed > 0 ? Answer.YES : answer);
        }

        private void explainFirst(Scope entry, Answer answer, Explainer explainer) {
            if (answer == Answer.YES) {
                such.explain(entry, answer, explainer);
            }
            if (inner.test(entry) == answer) {
                inner.explain(entry, answer, explainer);
            }
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(Inside.of(log, such, inner));
        }
    }

    /** The last entry in the file that fulfils a condition; if none does, the last of all. */
    public record InForceOrLast<E>(EntriesFact<?, E> log, Condition such, Condition inner) implements Condition {
        @Override
        public Answer test(Scope scope) {
            Scope entry = scope.walk(log);
            if (entry.silence() == Answer.UNKNOWN) {
                return isOfTheAct(entry) ? Conditions.tested(inner, entry) : Answer.UNKNOWN;
            }
            Answer counts = Answer.NO;
            Optional<Answer> agreed = Optional.empty();
            for (int i = entry.size() - 1; i >= 0 && counts != Answer.YES; i--) {
                counts = Conditions.tested(such, entry.at(i));
                if (counts != Answer.NO) {
                    Answer answer = Conditions.tested(inner, entry);
                    if (agreed.filter(other -> other != answer).isPresent()) {
                        return Answer.UNKNOWN;
                    }
                    agreed = Optional.of(answer);
                }
            }
            if (counts == Answer.YES) {
                return agreed.orElseThrow();
            }
            Answer otherwise = entry.size() > 0 ? Conditions.tested(inner, entry.at(entry.size() - 1)) : Answer.NO;
            boolean differs = agreed.filter(answer -> answer != otherwise).isPresent();
            return differs ? Answer.UNKNOWN : otherwise;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            List<Integer> candidates = candidates(scope);
            explainList(scope, log, candidates, isOfTheAct(scope.walk(log)) ? Answer.YES : answer, explainer);
            boolean differ =
                    answers(scope, log, candidates, candidates.isEmpty(), inner).size() > 1
                            || (scope.silence(log) == Answer.UNKNOWN
                                    && scope.walk(log).endsWithTheAct());
            Stream<Scope> whichCount = candidates.stream()
                    .map(i -> scope.enter(log, i))
                    .filter(entry -> switch (such.test(entry)) {
                        case YES -> answer != Answer.UNKNOWN;
                        case NO -> true;
                        case UNKNOWN -> differ;
                    });
            whichCount.limit(Explainer.mostIn(scope)).forEach(entry -> {
                if (such.test(entry) == Answer.NO) {
                    explainer.evidence(entry.path(), log.key(), EvidenceValue.Word.NOT_IN_FORCE);
                }
                such.explain(entry, such.test(entry), explainer);
            });
            explainCandidates(scope, log, candidates, inner, answer, explainer);
        }

        /** Whether an act has just made the last entry, or a part of it, and that entry is certainly in force. */
        private boolean isOfTheAct(Scope entry) {
            return entry.endsWithTheAct() && Conditions.tested(such, entry.at(entry.size() - 1)) == Answer.YES;
        }

        /** The candidates, from the last entry backwards to the first that certainly counts. If none does, the last entry is one of them. */
        private List<Integer> candidates(Scope scope) {
            List<Integer> candidates = new ArrayList<>();
            Entries<E> entries = scope.read(log);
            for (int i = entries.isKnown() ? entries.size() - 1 : -1; i >= 0; i--) {
                Answer counts = such.test(scope.enter(log, i));
                if (counts != Answer.NO) {
                    candidates.add(i);
                }
                if (counts == Answer.YES) {
                    return candidates;
                }
            }
            int last = entries.isKnown() ? entries.size() - 1 : -1;
            if (last >= 0 && !candidates.contains(last)) {
                candidates.add(0, last);
            }
            return candidates;
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(Inside.of(log, such, inner));
        }
    }

    /** The answers that are possible for the entries on record. */
    private static Set<Answer> answers(
            Scope scope, EntriesFact<?, ?> log, List<Integer> candidates, boolean mayBeNone, Condition inner) {
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        if (mayBeNone) {
            answers.add(Answer.NO);
        }
        Scope entry = scope.walk(log);
        candidates.forEach(i -> answers.add(inner.test(entry.at(i))));
        return answers;
    }

    /** Explains the list. As a whole it decides only if none of its entries can be the one, or if there may be others. */
    private static void explainList(
            Scope scope, EntriesFact<?, ?> log, List<Integer> candidates, Answer answer, Explainer explainer) {
        explainer.list(scope, log, answer == Answer.NO && !candidates.isEmpty() ? Answer.YES : answer);
    }

    private static void explainCandidates(
            Scope scope,
            EntriesFact<?, ?> log,
            List<Integer> candidates,
            Condition inner,
            Answer answer,
            Explainer explainer) {
        candidates.stream()
                .map(i -> scope.enter(log, i))
                .filter(entry -> inner.test(entry) == answer)
                .limit(Explainer.mostIn(scope))
                .forEach(entry -> inner.explain(entry, answer, explainer));
    }
}
