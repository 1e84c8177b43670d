package org.openplp.rules.pass;

import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Scope;

/** What a pass needs of a rule. */
record Slot(Judge judge, boolean asksAfterLeaving) {
    static Slot of(Rule rule) {
        return new Slot(rule.judge(), rule.timings().contains(Rule.Timing.ALSO_AFTER_LEAVING));
    }

    Outcome outcome(Scope entry, boolean over) {
        return over && !asksAfterLeaving ? Outcome.NOT_APPLICABLE : judge.judge(entry);
    }
}
