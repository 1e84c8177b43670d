package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES", "YES, NO, NO", "YES, UNKNOWN, UNKNOWN",
        "NO, YES, NO", "NO, NO, NO", "NO, UNKNOWN, NO",
        "UNKNOWN, YES, UNKNOWN", "UNKNOWN, NO, NO", "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void bothAtOnceIsNoAsSoonAsOneIsNo(Answer one, Answer other, Answer both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES", "YES, NO, YES", "YES, UNKNOWN, YES",
        "NO, YES, YES", "NO, NO, NO", "NO, UNKNOWN, UNKNOWN",
        "UNKNOWN, YES, YES", "UNKNOWN, NO, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void atLeastOneIsYesAsSoonAsOneIsYes(Answer one, Answer other, Answer either) {
        assertThat(one.or(other)).isEqualTo(either);
    }

    @Test
    void theContraryOfUnknownIsUnknown() {
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void aTruthValueIsNeverUnknown() {
        assertThat(Answer.of(true)).isEqualTo(YES);
        assertThat(Answer.of(false)).isEqualTo(NO);
    }

    @Test
    void nullOfAnotherSourceIsNotOnRecord() {
        assertThat(Answer.of((Boolean) null)).isEqualTo(UNKNOWN);
        assertThat(Answer.of(Boolean.TRUE)).isEqualTo(YES);
        assertThat(Answer.of(Boolean.FALSE)).isEqualTo(NO);
    }
}
