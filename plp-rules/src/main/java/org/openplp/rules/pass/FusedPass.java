package org.openplp.rules.pass;

import java.lang.invoke.MethodHandles;
import org.openplp.core.fact.Answer;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.node.Scope;

/**
 * The template of a pass in which the rule is a constant. The template itself, with a rule that always holds, is never
 * used. {@link Fusing} defines it anew for each rule, as a hidden class with the rule as its data. The virtual machine
 * sees through constants and through the records that rules consist of, and so compiles it into one straight piece of
 * code.
 */
final class FusedPass implements Pass {
    private static final PlainPass DATA = Fusing.dataOf(MethodHandles.lookup());
    private static final Condition OVER = DATA.over();
    private static final Evaluator JUDGE = DATA.judge();

    @Override
    public void look(Scope entry, int from, int to, OutcomeColumn column) {
        for (int i = from; i < to; i++) {
            boolean isOver = OVER.test(entry.at(i)) != Answer.NO;
            Outcome outcome = isOver ? Outcome.NOT_APPLICABLE : JUDGE.judge(entry);
            if (outcome != Outcome.MET) {
                column.add(i, outcome);
            }
        }
    }
}
