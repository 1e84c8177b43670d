package org.openplp.rules.rule;

import java.util.List;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.Question;

/**
 * A fact that is yes, no or unknown, and so itself a condition.
 *
 * @param <S> what the question is about
 */
public sealed interface Asked<S> extends Named, Condition permits Question {
    /**
     * Reads an answer.
     *
     * @param <S> what the question is about
     */
    interface Reader<S> {
        /**
         * Reads the answer.
         *
         * @param subject the record of core
         * @return the answer as on record
         */
        Answer read(S subject);
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
    static <S> Asked<S> asked(Concept<S> owner, String key, Reader<S> reader) {
        return new Question<>(owner, key, reader, List.of());
    }

    @Override
    Concept<S> owner();
}
