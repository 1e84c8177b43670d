package org.openplp.rules.assessment;

import java.util.Optional;
import java.util.Set;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.rule.Rule;

/**
 * What a change of the dossier may concern.
 *
 * @param change the change
 * @param isAfter whether to look at the dossier after the change, and not before it
 * @param inFull the norms whose rules are applied to everything
 */
record Focus(Passes.Change change, boolean isAfter, Set<NormId> inFull) {
    /** Whether a rule about the partnership finds the same before and after the change. */
    boolean isSame(Rule rule) {
        return rule.about().until().isEmpty() && !inFull.contains(rule.norm()) && change.keeps(rule);
    }

    /** The indices of the entries that changed; empty if the rule has to look at all. */
    Optional<int[]> entries(Rule rule) {
        return change.concerned(rule)
                .filter(changed -> !inFull.contains(rule.norm()))
                .map(changed -> isAfter ? changed.after() : changed.before());
    }
}
