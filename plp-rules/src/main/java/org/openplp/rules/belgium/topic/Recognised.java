package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_RECOGNITION;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_SENT_TO_INTERIOR_ON;
import static org.openplp.rules.belgium.facts.FoundingFacts.RECOGNITION;
import static org.openplp.rules.rule.Condition.choose;
import static org.openplp.rules.rule.Condition.shown;
import static org.openplp.rules.rule.Condition.unless;

import java.util.function.Function;
import org.openplp.rules.belgium.facts.RecognitionFacts;
import org.openplp.rules.rule.Condition;

/**
 * The answer of the FPS Interior to a version of the charter. It is recorded with the version; the answer to the first
 * version may be recorded under {@code partnership.recognition} instead, but never in both.
 */
public final class Recognised {
    /** The answer is that to the first version, and the dossier does not record it with the version, not even for a later day. */
    private static final Condition STANDS_BESIDE =
            CHARTER.isFirst().and(unless(CHARTER_RECOGNITION.itself().isNamed()));

    static final Condition IS_SENT = CHARTER_SENT_TO_INTERIOR_ON.isThere();

    /** The partnership is recognised: a version of its charter was found in order. */
    static final Condition IS_VALIDATED = atFirst(IS_SENT, Recognised::isValidated);

    private Recognised() {}

    /** A condition on the answer to the version of the charter in question. */
    static Condition ofTheVersion(Function<RecognitionFacts<?>, Condition> asks) {
        return choose(STANDS_BESIDE, asks.apply(RECOGNITION), asks.apply(CHARTER_RECOGNITION));
    }

    /**
     * Whether a version can have been checked. Nobody can have checked a later version that was not sent, unless there
     * is an answer to it.
     *
     * @param isSent that the version in question was sent
     */
    static Condition canBeChecked(Condition isSent) {
        Condition isChecked = CHARTER.isFirst().or(CHARTER_RECOGNITION.itself().isThere());
        return choose(isChecked, Condition.always(), isSent);
    }

    /**
     * The condition that a version of the charter was found in order, with the day that shows since when.
     *
     * @return a condition on the partnership
     */
    public static Condition isRecognised() {
        return atFirst(IS_SENT, answer -> answer.validatedOn().isThere());
    }

    /**
     * A condition on the answer by which the partnership was recognised: that to the first version of the charter that
     * was found in order.
     *
     * @param isSent that a later version was sent early enough for its answer to be the one
     * @param asks the condition on that answer
     */
    static Condition atFirst(Condition isSent, Function<RecognitionFacts<?>, Condition> asks) {
        Condition ofTheVersions =
                CHARTER.firstWhere(canBeChecked(isSent).and(ofTheVersion(Recognised::isValidated)), ofTheVersion(asks));
        Condition beside = isValidated(RECOGNITION).and(asks.apply(RECOGNITION));
        return choose(
                CHARTER.any(CHARTER.isFirst()),
                ofTheVersions,
                choose(CHARTER.isThere(), beside.or(ofTheVersions), beside));
    }

    /** The version was found in order. A dossier records either a validation or a refusal, so the other may be omitted. */
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
