package org.openplp.rules.belgium.facts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;

/**
 * Facts of an answer of the FPS Interior to a version of the charter, wherever it is recorded.
 *
 * @param <S> the record that contains the answer
 * @param itself the answer
 * @param validatedOn {@code validatedOn}
 * @param refusedOn {@code refusedOn}
 * @param lettersTo {@code lettersTo}
 * @param lettersOn {@code lettersOn}
 * @param registeredOn {@code registeredOn}
 */
public record RecognitionFacts<S>(
        Fact<S, Recognition> itself,
        Fact<S, LocalDate> validatedOn,
        Fact<S, LocalDate> refusedOn,
        LogFact<S, Party> lettersTo,
        Fact<S, LocalDate> lettersOn,
        Fact<S, LocalDate> registeredOn) {
    /** Refuses null. */
    public RecognitionFacts {
        requireNonNull(itself, "itself");
        requireNonNull(validatedOn, "validatedOn");
        requireNonNull(refusedOn, "refusedOn");
        requireNonNull(lettersTo, "lettersTo");
        requireNonNull(lettersOn, "lettersOn");
        requireNonNull(registeredOn, "registeredOn");
    }

    /** The facts inside an answer. */
    static <S> RecognitionFacts<S> of(Fact<S, Recognition> answer) {
        return new RecognitionFacts<>(
                answer,
                answer.at("validatedOn", Recognition::validatedOn),
                answer.at("refusedOn", Recognition::refusedOn),
                answer.log("lettersTo", Recognition::lettersTo),
                answer.at("lettersOn", Recognition::lettersOn),
                answer.at("registeredOn", Recognition::registeredOn));
    }
}
