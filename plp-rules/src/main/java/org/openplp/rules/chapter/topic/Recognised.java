package org.openplp.rules.chapter.topic;

import static org.openplp.rules.facts.CharterFacts.CHARTER;
import static org.openplp.rules.facts.CharterFacts.CHARTER_RECOGNITION;
import static org.openplp.rules.facts.CharterFacts.CHARTER_SENT_TO_INTERIOR_ON;
import static org.openplp.rules.facts.FoundingFacts.RECOGNITION;
import static org.openplp.rules.rule.Condition.all;
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

    static final Condition MAY_BE_CHECKED = CHARTER_SENT_TO_INTERIOR_ON.isThere();

    /** The partnership is recognised: a version of its charter was found in order. */
    static final Condition IS_VALIDATED = atFirst(MAY_BE_CHECKED, Recognised::isValidated);

    private Recognised() {}

    /** Asks something of the answer to the version of the charter that is looked at. */
    static Condition ofTheVersion(Function<RecognitionFacts<?>, Condition> asks) {
        Condition ofItsOwn = asks.apply(CHARTER_RECOGNITION);
        return choose(CHARTER.isFirst(), choose(HAS_ITS_OWN_ANSWER, ofItsOwn, asks.apply(RECOGNITION)), ofItsOwn);
    }

    /**
     * A version of the charter was found in order, and the day tells since when.
     *
     * @return a condition on the partnership
     */
    public static Condition isRecognised() {
        return atFirst(MAY_BE_CHECKED, answer -> answer.validatedOn().isThere());
    }

    /**
     * Asks something of the answer by which the partnership was first recognised: that to the first version of the charter, and where it shows no validation that to any
     * later one. A later version without an answer on record may be the one as far as it is shown that it may have been checked.
     */
    static Condition atFirst(Condition mayBeChecked, Function<RecognitionFacts<?>, Condition> asks) {
        Condition ofTheFirst = ofTheFirstVersion(asks);
        Condition mayBeTheOne = all(
                CHARTER.isFirst().not(),
                HAS_ITS_OWN_ANSWER.or(shown(mayBeChecked)),
                unless(isValidated(CHARTER_RECOGNITION).not()));
        return choose(
                CHARTER.any(mayBeTheOne).and(unless(ofTheFirstVersion(Recognised::isValidated))),
                ofTheFirst.or(CHARTER.firstShown(mayBeTheOne, asks.apply(CHARTER_RECOGNITION))),
                ofTheFirst);
    }

    private static Condition ofTheFirstVersion(Function<RecognitionFacts<?>, Condition> asks) {
        return choose(
                CHARTER.firstShown(CHARTER.isFirst(), HAS_ITS_OWN_ANSWER),
                CHARTER.firstShown(CHARTER.isFirst(), asks.apply(CHARTER_RECOGNITION)),
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
