package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.Shown;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/**
 * A fact that is yes, no or unknown, and so itself a condition.
 *
 * @param <S> what the question is about
 * @param owner the concept that the question is about
 * @param key the key, starting at the concept
 * @param reader reads the answer
 * @param around the enclosing facts, outermost first
 */
public record Asked<S>(Concept<S> owner, String key, Reader<S> reader, List<Fact<S, ?>> around)
        implements Named, Condition {
    /**
     * Reads an answer.
     *
     * @param <S> what the question is about
     */
    public interface Reader<S> {
        /**
         * Reads the answer.
         *
         * @param subject the record of core
         * @return the answer as on record
         */
        Answer read(S subject);
    }

    /** Copies the enclosing facts. */
    public Asked {
        requireNonNull(owner, "owner");
        requireNonNull(key, "key");
        requireNonNull(reader, "reader");
        requireNonNull(around, "around");
        around = List.copyOf(around);
    }

    /**
     * A question about a concept.
     *
     * @param <S> what the question is about
     * @param owner the concept
     * @param key the key, starting at the concept
     * @param reader reads the answer
     * @return the question
     */
    public static <S> Asked<S> asked(Concept<S> owner, String key, Reader<S> reader) {
        return new Asked<>(owner, key, reader, List.of());
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
            explainer.evidence(path, key, new Shown.Value(answer == Answer.YES));
        }
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.empty();
    }
}
