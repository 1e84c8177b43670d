package org.openplp.rules.pass;

import java.lang.invoke.MethodHandles;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.rule.Scope;

/**
 * The template of a pass in which the rule is a constant. It is never used as it stands here, with a rule that always holds: {@link Fusing} defines it once
 * more for each rule, hidden, with the rule as its data. The virtual machine, which sees through constants and through the records that rules are made of,
 * then makes one straight piece of code of it.
 */
final class FusedPass implements Pass {
    private static final PlainPass DATA = Fusing.dataOf(MethodHandles.lookup());
    private static final Condition OVER = DATA.over();
    private static final Judge JUDGE = DATA.judge();

    @Override
    public void look(Scope entry, int from, int to, Column column) {
        for (int i = from; i < to; i++) {
            boolean isOver = OVER.test(entry.at(i)) != Answer.NO;
            Outcome outcome = isOver ? Outcome.NOT_APPLICABLE : JUDGE.judge(entry);
            if (outcome != Outcome.MET) {
                column.add(i, outcome);
            }
        }
    }
}
