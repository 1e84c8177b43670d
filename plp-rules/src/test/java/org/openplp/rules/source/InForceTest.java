package org.openplp.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {
    private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.parse("2010-12-10"));
    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.parse("2019-02-13"));

    @Test
    void isReadWithEitherEndOrNone() {
        assertThat(InForce.parse("2010-12-10..2019-02-13")).isEqualTo(new InForce(FIRST, LAST));
        assertThat(InForce.parse("2010-12-10..")).isEqualTo(new InForce(FIRST, Optional.empty()));
        assertThat(InForce.parse("..2019-02-13")).isEqualTo(new InForce(Optional.empty(), LAST));
        assertThat(InForce.parse("")).isEqualTo(InForce.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12-09, false",
        "2010-12-10, true",
        "2019-02-13, true",
        "2019-02-14, false",
    })
    void includesItsFirstAndItsLastDay(LocalDate day, boolean included) {
        assertThat(new InForce(FIRST, LAST).includes(day)).isEqualTo(included);
    }

    @Test
    void includesEveryDayThatNothingExcludes() {
        assertThat(InForce.NOT_KNOWN.includes(LocalDate.MIN)).isTrue();
        assertThat(InForce.NOT_KNOWN.includes(LocalDate.MAX)).isTrue();
    }
}
