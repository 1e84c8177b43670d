package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordedTest {
    @Test
    void notOnRecordIsNeitherKnownNorNone() {
        Recorded<String> fact = Recorded.unknown();

        assertThat(fact.isKnown()).isFalse();
        assertThat(fact.isNone()).isFalse();
        assertThat(fact.isDatedLater()).isFalse();
        assertThat(fact.value()).isEmpty();
    }

    @Test
    void datedLaterIsNotKnownAndSaysWhy() {
        Recorded<String> fact = Recorded.later();

        assertThat(fact.isKnown()).isFalse();
        assertThat(fact.isDatedLater()).isTrue();
        assertThat(fact).isNotEqualTo(Recorded.unknown());
    }

    @Test
    void noneIsKnownAndHasNoValue() {
        Recorded<String> fact = Recorded.none();

        assertThat(fact.isKnown()).isTrue();
        assertThat(fact.isNone()).isTrue();
        assertThat(fact.value()).isEmpty();
    }

    @Test
    void aValueIsKnownAndThere() {
        Recorded<String> fact = Recorded.of("2023");

        assertThat(fact.isKnown()).isTrue();
        assertThat(fact.isNone()).isFalse();
        assertThat(fact.isDatedLater()).isFalse();
        assertThat(fact.value()).contains("2023");
    }

    @Test
    void whatEndsSomethingAndIsLeftOutHasNotHappened() {
        assertThat(Recorded.ofEnding(Optional.empty())).isEqualTo(Recorded.none());
        assertThat(Recorded.ofEnding(Optional.of("moved"))).isEqualTo(Recorded.of("moved"));
    }

    @Test
    void whatIsDerivedStaysUnknownOrNone() {
        assertThat(Recorded.<String>unknown().map(String::length)).isEqualTo(Recorded.unknown());
        assertThat(Recorded.<String>later().map(String::length)).isEqualTo(Recorded.later());
        assertThat(Recorded.<String>none().map(String::length)).isEqualTo(Recorded.none());
        assertThat(Recorded.of("2023").map(String::length)).isEqualTo(Recorded.of(4));
    }

    @Test
    void aFactInsideTheFactKeepsItsOwnState() {
        assertThat(Recorded.of("2023").flatMap(value -> Recorded.<Integer>none()))
                .isEqualTo(Recorded.none());
        assertThat(Recorded.of("2023").flatMap(value -> Recorded.<Integer>unknown()))
                .isEqualTo(Recorded.unknown());
    }

    @Test
    void nullOfAnotherSourceIsNotOnRecord() {
        assertThat(Recorded.ofNullable(null)).isEqualTo(Recorded.unknown());
        assertThat(Recorded.ofNullable("2023")).isEqualTo(Recorded.of("2023"));
    }
}
