package org.openplp.rules.pass;

import java.util.List;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Scope;

/** The plain loop over the rules, which needs nothing but them. */
record SharedPass(Condition over, List<Slot> slots) implements Pass {
    @Override
    public void look(Scope entry, int from, int to, Column[] columns) {
        for (int i = from; i < to; i++) {
            entry.at(i);
            boolean isOver = over.test(entry) != Answer.NO;
            for (int s = 0; s < columns.length; s++) {
                columns[s].add(i, slots.get(s).outcome(entry, isOver));
            }
        }
    }
}
