package org.openplp.rules.pass;

import org.openplp.rules.rule.Scope;

/** Looks at every entry of a list once, by all rules of a group. */
interface Pass {
    /**
     * Applies the rules to some entries that follow each other.
     *
     * @param entry walks the list
     * @param from the first of the entries
     * @param to the entry after the last of them
     * @param columns notes what each rule finds, in the order of the rules
     * @throws RuntimeException if a rule throws; the columns are then of no use
     */
    void look(Scope entry, int from, int to, Column[] columns);
}
