package org.openplp.rules.pass;

import org.openplp.rules.rule.Scope;

/** Looks at every entry of a list once, by one rule. */
interface Pass {
    /**
     * Applies the rule to some entries that follow each other.
     *
     * @param entry walks the list
     * @param from the first of the entries
     * @param to the entry after the last of them
     * @param column notes what the rule finds
     * @throws RuntimeException if the rule throws; the column is then of no use
     */
    void look(Scope entry, int from, int to, Column column);
}
