package org.openplp.rules.pass;

import java.lang.invoke.MethodHandles;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.rule.Scope;

/**
 * The template of a pass in which the rules are constants. It is never used as it stands here, with no rule: {@link Fusing} defines it once more for each
 * group, hidden, with the rules of the group as its data. The virtual machine, which sees through constants and through the records that rules are made of,
 * then makes one straight piece of code of them all.
 */
final class FusedPass implements Pass {
    /** How many rules there can be. */
    static final int MOST = 4;

    private static final SharedPass DATA = Fusing.dataOf(MethodHandles.lookup());
    private static final Condition OVER = DATA.over();
    private static final int SLOTS = DATA.slots().size();
    private static final Slot S0 = Fusing.slot(DATA, 0);
    private static final Slot S1 = Fusing.slot(DATA, 1);
    private static final Slot S2 = Fusing.slot(DATA, 2);
    private static final Slot S3 = Fusing.slot(DATA, 3);

    @Override
    public void look(Scope entry, int from, int to, Column[] columns) {
        for (int i = from; i < to; i++) {
            entry.at(i);
            boolean over = OVER.test(entry) != Answer.NO;
            if (SLOTS > 0) {
                note(columns[0], i, S0.outcome(entry, over));
            }
            if (SLOTS > 1) {
                note(columns[1], i, S1.outcome(entry, over));
            }
            if (SLOTS > 2) {
                note(columns[2], i, S2.outcome(entry, over));
            }
            if (SLOTS > 3) {
                note(columns[3], i, S3.outcome(entry, over));
            }
        }
    }

    private static void note(Column column, int entry, Outcome outcome) {
        if (outcome != Outcome.MET) {
            column.add(entry, outcome);
        }
    }
}
