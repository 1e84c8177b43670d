package org.openplp.rules.chapter.topic;

import static org.openplp.rules.facts.FoundingFacts.REFUSED_ON;
import static org.openplp.rules.facts.FoundingFacts.VALIDATED_ON;

import org.openplp.rules.rule.Condition;

/** Whether the charter was found in order. A dossier names a refusal in the place of a validation, so that the other of the two may be left out. */
final class Recognised {
    private static final Condition IS_REFUSED_INSTEAD = Condition.shown(REFUSED_ON.isThere())
            .and(Condition.shown(VALIDATED_ON.isThere()).not());
    private static final Condition IS_VALIDATED_INSTEAD = Condition.shown(VALIDATED_ON.isThere())
            .and(Condition.shown(REFUSED_ON.isThere()).not());

    /** The charter was found in order. */
    static final Condition IS_VALIDATED = VALIDATED_ON.isThere().and(IS_REFUSED_INSTEAD.not());

    /** The charter was refused. */
    static final Condition IS_REFUSED = REFUSED_ON.isThere().and(IS_VALIDATED_INSTEAD.not());

    private Recognised() {}
}
