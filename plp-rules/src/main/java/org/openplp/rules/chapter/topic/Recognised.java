package org.openplp.rules.chapter.topic;

import static org.openplp.rules.facts.CharterFacts.CHARTER;
import static org.openplp.rules.facts.CharterFacts.CHARTER_RECOGNITION;
import static org.openplp.rules.facts.FoundingFacts.RECOGNITION;
import static org.openplp.rules.rule.Condition.choose;
import static org.openplp.rules.rule.Condition.shown;
import static org.openplp.rules.rule.Condition.unless;

import java.util.function.Function;
import org.openplp.rules.facts.RecognitionFacts;
import org.openplp.rules.rule.Condition;

/**
 * What the FPS Interior answered to a version of the charter. The answer stands with the version; that to the first version may stand under
 * {@code partnership.recognition} in its place, and never in both.
 */
public final class Recognised {
    /** The version that is looked at has an answer of its own on record, be it that there is none. */
    static final Condition HAS_ITS_OWN_ANSWER = shown(CHARTER_RECOGNITION
            .itself()
            .isThere()
            .or(CHARTER_RECOGNITION.itself().isThere().not()));

    /** The first version of the charter was found in order. */
    static final Condition IS_VALIDATED = ofTheFirstVersion(Recognised::isValidated);

    private Recognised() {}

    /** Asks something of the answer to the version of the charter that is looked at. */
    static Condition ofTheVersion(Function<RecognitionFacts<?>, Condition> asks) {
        return choose(
                CHARTER.isFirst().and(HAS_ITS_OWN_ANSWER.not()),
                asks.apply(RECOGNITION),
                asks.apply(CHARTER_RECOGNITION));
    }

    /**
     * Asks something of the answer to the first version of the charter, by which the partnership is recognised.
     *
     * @param asks what is asked of an answer
     * @return a condition on the partnership
     */
    public static Condition ofTheFirstVersion(Function<RecognitionFacts<?>, Condition> asks) {
        return choose(
                CHARTER.lastWhere(CHARTER.isFirst(), HAS_ITS_OWN_ANSWER),
                CHARTER.lastWhere(CHARTER.isFirst(), asks.apply(CHARTER_RECOGNITION)),
                asks.apply(RECOGNITION));
    }

    /** The version was found in order. A dossier names a refusal in the place of a validation, so that the other of the two may be left out. */
    static Condition isValidated(RecognitionFacts<?> answer) {
        return isThisOne(answer.validatedOn().isThere(), answer.refusedOn().isThere());
    }

    /** The version was refused. */
    static Condition isRefused(RecognitionFacts<?> answer) {
        return isThisOne(answer.refusedOn().isThere(), answer.validatedOn().isThere());
    }

    private static Condition isThisOne(Condition one, Condition other) {
        return one.and(unless(shown(other).and(shown(one).not())));
    }
}
