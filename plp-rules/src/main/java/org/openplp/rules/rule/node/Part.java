package org.openplp.rules.rule.node;

import java.util.stream.Stream;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.judge.EvaluatorNode;

/** A part of a rule. It looks at what its own parts look at. */
public sealed interface Part permits ConditionNode, Inside, EvaluatorNode, Named {
    /**
     * Its own parts.
     *
     * @return the parts; none for a fact
     */
    Stream<? extends Part> parts();

    /**
     * The facts that it may look at.
     *
     * @return the facts of all its parts, each once
     */
    default Stream<Named> facts() {
        return parts().flatMap(Part::facts).distinct();
    }

    /**
     * The concepts that must be in scope.
     *
     * @return the concepts of all its parts, except those that it enters itself
     */
    default Stream<Concept<?>> needs() {
        return parts().flatMap(Part::needs).distinct();
    }
}
