package org.openplp.rules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"2010-12-10", "10/12/2010..", "..2019-02-30"})
    void isRefusedWhereItIsWrittenOtherwise(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.parse(text))
                .withMessageStartingWith("a period is written as 2010-12-10..2019-02-13, and not as ");
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
