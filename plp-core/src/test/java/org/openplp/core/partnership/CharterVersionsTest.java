package org.openplp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

class CharterVersionsTest {
    private static final Recognition EARLIER = validated("2024-01-01");
    private static final Recognition ANSWER = validated("2024-06-01");

    private static Recognition validated(String day) {
        return Recognition.blank()
                .but()
                .validatedOn(Recorded.of(LocalDate.parse(day)))
                .build();
    }

    private static Partnership chartered(Recorded<Recognition> beside, Recorded<Recognition> withFirst) {
        CharterVersion first = CharterVersion.blank()
                .but()
                .version(Recorded.of("1"))
                .signedOn(Recorded.of(LocalDate.parse("2023-06-01")))
                .recognition(withFirst)
                .build();
        CharterVersion second = first.but()
                .version(Recorded.of("2"))
                .recognition(Recorded.unknown())
                .build();
        return Partnership.of("plp-1")
                .but()
                .charter(Log.of(first, second))
                .recognition(beside)
                .build();
    }

    private static Recorded<Recognition> at(String path, Partnership partnership) {
        return switch (path) {
            case "recognition" -> partnership.recognition();
            case "charter[0].recognition" -> partnership.charter().entry(0).recognition();
            case "charter[1].recognition" -> partnership.charter().entry(1).recognition();
            default -> throw new AssertionError(path);
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,  no,     recognition
            1, no,     charter[0].recognition
            2, no,     charter[1].recognition
            ,  beside, recognition
            1, beside, recognition
            2, beside, charter[1].recognition
            ,  with,   charter[0].recognition
            1, with,   charter[0].recognition
            """)
    void knowWhereTheAnswerToEachStands(String name, String earlier, String path) {
        Recorded<String> version = name == null ? Recorded.unknown() : Recorded.of(name);
        Partnership before = chartered(
                earlier.equals("beside") ? Recorded.of(EARLIER) : Recorded.unknown(),
                earlier.equals("with") ? Recorded.of(EARLIER) : Recorded.unknown());

        Partnership after = before.charterVersions().answered(version, ANSWER);

        assertThat(after.charterVersions().pathOfAnswer(version)).contains(FactPath.of(path));
        assertThat(at(path, after)).isEqualTo(Recorded.of(ANSWER));
    }

    @Test
    void haveNoAnswerToOneThatIsNotThere() {
        Partnership partnership = chartered(Recorded.unknown(), Recorded.unknown());

        assertThat(partnership.charterVersions().pathOfAnswer(Recorded.of("3"))).isEmpty();
    }
}
