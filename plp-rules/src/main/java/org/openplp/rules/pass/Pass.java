package org.openplp.rules.pass;

import org.openplp.rules.rule.node.Scope;

/** Applies one rule to every entry of a list, once. */
interface Pass {
    /**
     * Applies the rule to consecutive entries.
     *
     * @param entry walks the list
     * @param from the first of the entries
     * @param to the entry after the last of them
     * @param column notes what the rule finds
     * @throws RuntimeException if the rule throws; the column must then not be used
     */
    void look(Scope entry, int from, int to, OutcomeColumn column);
}
