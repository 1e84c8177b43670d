package org.openplp.rules.pass;

import org.openplp.core.fact.Answer;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.node.Scope;

/**
 * The plain loop, which needs nothing but the rule.
 *
 * @param over the condition under which the rule no longer asks anything of an entry; it never holds if the rule also
 *     judges entries that have left
 * @param judge judges the other entries
 */
record PlainPass(Condition over, Evaluator judge) implements Pass {
    static PlainPass of(Rule rule) {
        boolean asksAfterLeaving = rule.timings().contains(Rule.Timing.ALSO_AFTER_LEAVING);
        return new PlainPass(
                asksAfterLeaving ? Condition.always().not() : rule.about().over(), rule.judge());
    }

    @Override
    public void look(Scope entry, int from, int to, OutcomeColumn column) {
        for (int i = from; i < to; i++) {
            boolean isOver = over.test(entry.at(i)) != Answer.NO;
            column.add(i, isOver ? Outcome.NOT_APPLICABLE : judge.judge(entry));
        }
    }
}
