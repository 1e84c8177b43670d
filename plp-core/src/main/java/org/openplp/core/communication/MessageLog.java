package org.openplp.core.communication;

import static java.util.Objects.requireNonNull;

import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;

/**
 * The log of the messages of the police, on which the evaluation draws (norm COO-8).
 *
 * @param keptBy who keeps it
 * @param kept whether it is kept
 */
public record MessageLog(Recorded<Party> keptBy, Answer kept) {
    /**
     * Refuses a null.
     *
     * @param keptBy who keeps it
     * @param kept whether it is kept
     */
    public MessageLog {
        requireNonNull(keptBy, "keptBy");
        requireNonNull(kept, "kept");
    }
}
