package org.openplp.core.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Recorded;

class MeasureTest {
    @Test
    void isItselfWhenItIsOfTheKindAlready() {
        Measure reprimand = Measure.blank().of(Measure.Kind.REPRIMAND);

        assertThat(reprimand.kind()).isEqualTo(Recorded.of(Measure.Kind.REPRIMAND));
        assertThat(reprimand.of(Measure.Kind.REPRIMAND)).isSameAs(reprimand);
    }

    @Test
    void isOfAnotherKindWhenItIsSaidSo() {
        assertThat(Measure.blank()
                        .of(Measure.Kind.TALK)
                        .of(Measure.Kind.REMOVAL)
                        .kind())
                .isEqualTo(Recorded.of(Measure.Kind.REMOVAL));
    }
}
