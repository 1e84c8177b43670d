package org.openplp.rules.rule;

import org.openplp.core.dossier.Dossier;

/**
 * Others about whom a norm gives a finding, but only where their own entry settles it.
 *
 * @param <E> the record of core
 * @param type what they are in the dossier
 * @param judge how their entry is judged
 */
public record AlsoFor<E>(SubjectType<E> type, Judge judge) {
    /**
     * The list in which they stand.
     *
     * @return the list
     */
    public LogFact<Dossier, E> log() {
        return type.entries();
    }

    /**
     * Tells the last day of one of them.
     *
     * @param scope the scope of the subject
     * @param explainer collects the explanation
     */
    public void explainOver(Scope scope, Explainer explainer) {
        type.until().ifPresent(until -> explainer.fact(scope, until));
    }
}
