package org.openplp.rules.rule.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/** A judge as the engine sees it. Authors of rules see a {@link Evaluator}. */
public sealed interface EvaluatorNode extends Part permits Evaluator {
    /**
     * Judges the norm.
     *
     * @param scope a scope that contains everything that the judge {@link #needs}
     * @return the outcome
     */
    Outcome judge(Scope scope);

    /**
     * Where the record shows a breach, or might if it were complete. For a duty without a date, missing facts can at
     * most show that it is still open.
     *
     * @param scope the scope in which it is judged
     * @return a breach for each entry that the norm concerns separately, and one for everything that it asks once;
     *     empty if nothing is breached or might be
     */
    default Stream<Breach> breaches(Scope scope) {
        Outcome outcome = judge(scope);
        return outcome == Outcome.BREACHED || outcome == Outcome.UNDETERMINED
                ? Stream.of(new Breach(scope.path(), outcome == Outcome.BREACHED))
                : Stream.empty();
    }

    /**
     * Whether any record at all could show a breach.
     *
     * @return false for duties without a date
     */
    default boolean canBeBreached() {
        return true;
    }

    /**
     * Explains what decided.
     *
     * @param scope the scope in which it was judged
     * @param outcome the outcome that was found; undetermined for a breached norm asks only for what is missing where
     *     it might be breached again
     * @param explainer collects the explanation
     */
    void explain(Scope scope, Outcome outcome, Explainer explainer);

    /**
     * When the act that the norm asks for was, is and will be owed.
     *
     * @param scope the scope in which it is judged
     * @param until the last day of forecasts
     * @return what was done, in the order of the days, what is owed, and what follows. It is empty unless the norm asks
     *     for an act, once or repeatedly, that is still to be done
     */
    List<Occurrence> occurrences(Scope scope, LocalDate until);

    /**
     * Whether there may be occurrences where nothing is open or in doubt: of what was done, or is owed again.
     *
     * @return false if a norm that is met or not applicable has none
     */
    default boolean remembers() {
        return true;
    }
}
