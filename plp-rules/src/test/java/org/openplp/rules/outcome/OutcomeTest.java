package org.openplp.rules.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final List<Outcome> FROM_BAD_TO_GOOD = List.of(
            Outcome.FAILED,
            Outcome.BREACHED,
            Outcome.UNDETERMINED,
            Outcome.PENDING,
            Outcome.MET,
            Outcome.NOT_APPLICABLE);

    @Test
    void theWorseOfTwoIsTheSameEitherWayRound() {
        for (int i = 0; i < FROM_BAD_TO_GOOD.size(); i++) {
            for (int j = i; j < FROM_BAD_TO_GOOD.size(); j++) {
                Outcome worse = FROM_BAD_TO_GOOD.get(i);
                Outcome better = FROM_BAD_TO_GOOD.get(j);

                assertThat(worse.worse(better)).isEqualTo(worse);
                assertThat(better.worse(worse)).isEqualTo(worse);
            }
        }
    }
}
