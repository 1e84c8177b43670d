package org.openplp.rules.rule.judge;

import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.Judge;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Scope;

/**
 * Other subjects of a norm, which have a finding only if their own entry settles it.
 *
 * @param <E> the record of core
 * @param type their type in the dossier
 * @param judge judges their entry
 */
public record AlsoFor<E>(SubjectType<E> type, Judge judge) {
    /**
     * The list that contains them.
     *
     * @return the list
     */
    public LogFact<Dossier, E> log() {
        return type.entries();
    }

    /**
     * Explains that one of them is over, with its last day.
     *
     * @param scope the scope of the subject
     * @param explainer collects the explanation
     */
    public void explainOver(Scope scope, Explainer explainer) {
        type.until().ifPresent(until -> explainer.fact(scope, until));
    }
}
