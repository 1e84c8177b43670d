package org.openplp.rules.rule;

import org.openplp.rules.rule.node.Junctions;

/**
 * The bearers of a norm that only people can settle, and what their own entries show.
 *
 * @param <E> the record of core
 * @param type their type in the dossier
 * @param bears whether the norm bears on one of them
 * @param settled whether their entry settles that the norm is kept
 * @param refuted whether their entry shows that it is not kept
 */
public record Bearers<E>(SubjectType<E> type, Condition bears, Condition settled, Condition refuted) {
    /**
     * Bearers for whom only an attestation counts.
     *
     * @param <E> the record of core
     * @param type their type in the dossier
     * @param bears whether the norm bears on one of them
     * @return the bearers
     */
    public static <E> Bearers<E> of(SubjectType<E> type, Condition bears) {
        return new Bearers<>(type, bears, Junctions.NEVER, Junctions.NEVER);
    }

    /**
     * Whether an entry may show that the norm is not kept.
     *
     * @return false for bearers for whom only an attestation counts
     */
    public boolean mayBeRefuted() {
        return refuted != Junctions.NEVER;
    }
}
