package org.openplp.rules.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.facts.CharterFacts.CHARTER;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** A dossier records the one or the other, so that the other may be left out. */
@DisplayName("The answer to a request for recognition")
class RecognisedTest {
    private static Answer test(Condition condition, String validatedOn, String refusedOn) {
        Sketch sketch =
                aPartnership().recognition(r -> r.validatedOn(day(validatedOn)).refusedOn(day(refusedOn)));
        return CHARTER.any(condition).test(Scope.of(Found.snapshot(sketch), Concept.DOSSIER));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, ?, YES, NO", "?, 2024-01-01, NO, YES", "none, ?, NO, UNKNOWN", "?, ?, UNKNOWN, UNKNOWN"})
    void isAValidationOrARefusal(String validatedOn, String refusedOn, Answer validated, Answer refused) {
        assertThat(test(Written.ofThisRelease().term("validated"), validatedOn, refusedOn))
                .isEqualTo(validated);
        assertThat(test(Written.ofThisRelease().term("refused"), validatedOn, refusedOn))
                .isEqualTo(refused);
    }
}
