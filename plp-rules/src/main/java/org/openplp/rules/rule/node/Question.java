package org.openplp.rules.rule.node;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Fact;

/**
 * A fact that is yes, no or unknown.
 *
 * @param <S> what the question is about
 * @param owner the concept that the question is about
 * @param key the key, starting at the concept
 * @param reader reads the answer
 * @param around the enclosing facts, outermost first
 */
public record Question<S>(Concept<S> owner, String key, Asked.Reader<S> reader, List<Fact<S, ?>> around)
        implements Asked<S> {
    /** Copies the enclosing facts. */
    public Question {
        around = List.copyOf(around);
    }

    @Override
    public Answer test(Scope scope) {
        return requireNonNull(reader.read(scope.thing(owner)), Conditions.GAVE_NULL);
    }

    @Override
    public void explain(Scope scope, Answer answer, Explainer explainer) {
        if (explainer.stoppedAround(scope, around, answer != Answer.UNKNOWN)) {
            return;
        }
        FactPath path = scope.path(owner, key);
        if (answer == Answer.UNKNOWN) {
            explainer.missing(path, requireNonNull(reader.read(scope.onEveryDay(owner)), key) != Answer.UNKNOWN);
        } else {
            explainer.evidence(path, key, new EvidenceValue.Value(answer == Answer.YES));
        }
    }
}
