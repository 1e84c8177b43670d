package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_SENT_TO_INTERIOR_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.RECOGNITION;
import static org.openplp.rules.belgium.facts.CharterFacts.REFUSED_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.VALIDATED_ON;
import static org.openplp.rules.rule.Condition.choose;
import static org.openplp.rules.rule.Condition.shown;
import static org.openplp.rules.rule.Condition.unless;

import org.openplp.rules.rule.Condition;

/** The answer of the FPS Interior to a version of the charter. */
public final class Recognised {
    /** The version was found in order. A dossier records either a validation or a refusal, so the other may be omitted. */
    static final Condition IS_VALIDATED = isThisOne(VALIDATED_ON.isThere(), REFUSED_ON.isThere());

    /** The version was refused. */
    static final Condition IS_REFUSED = isThisOne(REFUSED_ON.isThere(), VALIDATED_ON.isThere());

    static final Condition IS_SENT = CHARTER_SENT_TO_INTERIOR_ON.isThere();

    /** A version of the charter was found in order, with the day that shows since when. */
    public static final Condition IS_RECOGNISED = atFirst(IS_SENT, VALIDATED_ON.isThere());

    private Recognised() {}

    /**
     * Whether a version can have been checked. Nobody can have checked a later version that was not sent, unless there
     * is an answer to it.
     *
     * @param isSent that the version in question was sent
     */
    static Condition canBeChecked(Condition isSent) {
        return choose(CHARTER.isFirst().or(RECOGNITION.isThere()), Condition.always(), isSent);
    }

    /**
     * A condition on the answer by which the partnership was recognised: that to the first version of the charter that
     * was found in order.
     *
     * @param isSent that a later version was sent early enough for its answer to be the one
     * @param asks the condition on that version
     */
    static Condition atFirst(Condition isSent, Condition asks) {
        return CHARTER.firstWhere(canBeChecked(isSent).and(IS_VALIDATED), asks);
    }

    private static Condition isThisOne(Condition one, Condition other) {
        return one.and(unless(shown(other).and(shown(one).not())));
    }
}
