package org.openplp.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.text.Language.ENGLISH;
import static org.openplp.rules.text.Language.FRENCH;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.rules.text.Language;

@DisplayName("A duty, in words")
class DutyWordsTest {
    private static final String DAY = "2026-11-24";

    private static Duty aDuty(Duty.State state) {
        Duty duty = Duties.of(assessment(aPartnership(), DAY), LocalDate.parse(DAY)).all().stream()
                .filter(one -> one.norm().id().value().equals("C-T8b"))
                .findFirst()
                .orElseThrow();
        return new Duty(duty.id(), state, duty.finding(), duty.occurrence(), duty.toWhom());
    }

    @Test
    void saysHowItStandsAndWhoOwesIt() {
        Duty duty = aDuty(Duty.State.OVERDUE);

        assertThat(duty.text(ENGLISH).state()).isEqualTo("Overdue");
        assertThat(duty.text(ENGLISH).who()).containsExactly("coordinator", "mandated officer");
        assertThat(duty.text(FRENCH).who()).hasSize(2).doesNotContain("coordinator");
        assertThat(duty.text(FRENCH)).hasToString(duty.toString());
    }

    @ParameterizedTest
    @EnumSource(Duty.State.class)
    void saysEachStateInFourLanguages(Duty.State state) {
        for (Language language : Language.values()) {
            assertThat(aDuty(state).text(language).state()).isNotBlank();
        }
    }
}
