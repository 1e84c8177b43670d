package org.openplp.rules.rule.node;

import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.Condition;

/** A condition as the engine sees it. Authors of rules see a {@link Condition}. */
public sealed interface ConditionNode extends Part permits Condition {
    /**
     * Tests it.
     *
     * @param scope a scope that contains everything that the condition {@link #needs}
     * @return yes, no or unknown
     */
    Answer test(Scope scope);

    /**
     * Explains what decided the answer: the evidence, or the missing facts.
     *
     * @param scope the scope in which it was tested
     * @param answer the answer that was found
     * @param explainer collects the explanation
     */
    void explain(Scope scope, Answer answer, Explainer explainer);
}
