package org.openplp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;

class CharterVersionsTest {
    private static final Recognition EARLIER = validated("2024-01-01");
    private static final Recognition ANSWER = validated("2024-06-01");

    private static Recognition validated(String day) {
        return Recognition.blank().toBuilder()
                .validatedOn(Recorded.of(LocalDate.parse(day)))
                .build();
    }

    private static Partnership chartered(Recorded<Recognition> earlier) {
        CharterVersion first = CharterVersion.blank().toBuilder()
                .version(Recorded.of("1"))
                .signedOn(Recorded.of(LocalDate.parse("2023-06-01")))
                .recognition(earlier)
                .build();
        CharterVersion second = first.toBuilder()
                .version(Recorded.of("2"))
                .recognition(Recorded.unknown())
                .build();
        return Partnership.of("plp-1").toBuilder()
                .charter(Entries.of(first, second))
                .build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
             , false, 0
            1, false, 0
            2, false, 1
             , true,  0
            1, true,  0
            2, true,  1
            """)
    void knowWhereTheAnswerToEachStands(String name, boolean isAnswered, int place) {
        Recorded<String> version = name == null ? Recorded.unknown() : Recorded.of(name);
        Partnership before = chartered(isAnswered ? Recorded.of(EARLIER) : Recorded.unknown());

        Partnership after = before.charterVersions().answered(version, ANSWER);

        assertThat(after.charterVersions().pathOfAnswer(version))
                .contains(FactPath.of("charter").entry(place).key("recognition"));
        assertThat(after.charter().entry(place).recognition()).isEqualTo(Recorded.of(ANSWER));
    }

    @Test
    void haveNoAnswerToOneThatIsNotThere() {
        assertThat(chartered(Recorded.unknown()).charterVersions().pathOfAnswer(Recorded.of("3")))
                .isEmpty();
        assertThat(Partnership.of("plp-1").charterVersions().pathOfAnswer(Recorded.unknown()))
                .isEmpty();
    }
}
