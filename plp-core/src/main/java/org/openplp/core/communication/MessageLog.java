package org.openplp.core.communication;

import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;

/**
 * The log of police messages, which the evaluation uses (norm COO-8).
 *
 * @param keptBy who keeps it
 * @param kept whether it is kept
 */
public record MessageLog(Recorded<Party> keptBy, Answer kept) {
    public MessageLog {
        Components.requireAll(MessageLog.class, keptBy, kept);
    }
}
