package org.openplp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;

class HouseRulesTest {
    private static HouseRules adopted(String day) {
        Recorded<LocalDate> adoptedOn = day.equals("?") ? Recorded.unknown() : Recorded.of(LocalDate.parse(day));
        return HouseRules.blank().toBuilder().adoptedOn(adoptedOn).build();
    }

    /** The days on which versions were adopted, and which of them was the last: the later in the list of two that are the same. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-15, 0",
        "2024-06-15 2024-06-16, 1",
        "2024-06-16 2024-06-15, 0",
        "2024-06-15 2024-06-15, 1",
        "? 2024-06-15 ?, 1",
        "? ?, 1"
    })
    void theLastAdoptedIsTheOneOfTheLatestDay(String days, int last) {
        Entries<HouseRules> versions = Entries.of(
                Stream.of(days.split(" ", -1)).map(HouseRulesTest::adopted).toList());

        assertThat(HouseRules.lastAdopted(versions)).isEqualTo(last);
    }

    @Test
    void noneIsTheLastAdoptedWhereNoneIsOnRecord() {
        assertThat(HouseRules.lastAdopted(Entries.none())).isEqualTo(-1);
        assertThat(HouseRules.lastAdopted(Entries.unknown())).isEqualTo(-1);
    }
}
