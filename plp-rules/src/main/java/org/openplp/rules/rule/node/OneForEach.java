package org.openplp.rules.rule.node;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;

/**
 * Each of several values has a separate entry. An entry whose value may mean one of them, or is not on record, may be
 * the entry of one of them, and of one only.
 */
public record OneForEach<E, V>(EntriesFact<?, E> log, Fact<E, V> fact, Map<V, Set<V>> mayMean) implements Condition {
    @Override
    public Answer test(Scope scope) {
        List<Set<V>> open = open(scope);
        if (open.isEmpty()) {
            return Answer.YES;
        }
        return scope.silence(log) == Answer.NO && !canHaveOneEach(open, List.of(), scope) ? Answer.NO : Answer.UNKNOWN;
    }

    /** What may mean the values that no entry has. */
    private List<Set<V>> open(Scope scope) {
        Set<V> named = scope.entries(log)
                .flatMap(entry -> entry.read(fact).value().stream())
                .collect(Collectors.toSet());
        return mayMean.entrySet().stream()
                .filter(asked -> !named.contains(asked.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether any selection of the open values has at least as many entries that may be theirs (Hall's theorem). */
    private boolean canHaveOneEach(List<Set<V>> open, List<Set<V>> selected, Scope scope) {
        if (open.isEmpty()) {
            return scope.entries(log)
                            .filter(entry -> mayBeOfOne(selected, entry))
                            .count()
                    >= selected.size();
        }
        List<Set<V>> others = open.subList(1, open.size());
        List<Set<V>> more =
                Stream.concat(Stream.of(open.get(0)), selected.stream()).toList();
        return canHaveOneEach(others, selected, scope) && canHaveOneEach(others, more, scope);
    }

    private boolean mayBeOfOne(List<Set<V>> selected, Scope entry) {
        Recorded<V> recorded = entry.read(fact);
        return selected.stream()
                .anyMatch(mayMean -> !recorded.isKnown()
                        || recorded.value().filter(mayMean::contains).isPresent());
    }

    @Override
    public void explain(Scope scope, Answer answer, Explainer explainer) {
        if (answer == Answer.NO && scope.read(log).size() > 0) {
            scope.entries(log).limit(Explainer.mostIn(scope)).forEach(entry -> explainEntry(entry, explainer));
            return;
        }
        explainer.list(scope, log, answer);
        List<Set<V>> open = open(scope);
        for (Scope entry : scope.entriesOf(log)) {
            if (mayBeOfOne(open, entry)) {
                explainer.missing(entry.path(fact.owner(), fact.key()), false);
            } else if (answer == Answer.YES
                    && entry.read(fact).value().filter(mayMean::containsKey).isPresent()) {
                explainer.fact(entry, fact);
            }
        }
    }

    /** Lists an entry that does not suffice together with the others, even if its value is not on record. */
    private void explainEntry(Scope entry, Explainer explainer) {
        if (entry.read(fact).isKnown()) {
            explainer.fact(entry, fact);
        } else {
            explainer.evidence(entry.path(), log.key(), EvidenceValue.Word.ON_RECORD);
        }
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.of(Inside.of(log, fact));
    }
}
