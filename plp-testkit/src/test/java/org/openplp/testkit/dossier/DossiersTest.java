package org.openplp.testkit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dossiers made up by chance")
class DossiersTest {
    @ParameterizedTest
    @ValueSource(strings = {"0010-01-01", "9989-12-31"})
    void areMadeUpAroundDaysOfFourDigits(LocalDate day) {
        Dossiers valid = Dossiers.valid().on(day);

        for (int seed = 0; seed < 50; seed++) {
            assertThat(valid.sample(seed)).isNotNull();
        }
    }

    @Test
    void areNotMadeUpAroundDaysBeyond() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(9, 12, 31), LocalDate.of(9990, 1, 1), LocalDate.MAX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dossiers.valid().on(day))
                    .withMessageEndingWith("and not for " + day);
        }
    }
}
