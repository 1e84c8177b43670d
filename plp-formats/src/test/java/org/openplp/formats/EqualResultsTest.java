package org.openplp.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;

@DisplayName("The same dossier on the same day gives equal results")
class EqualResultsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path FILE = Path.of("..", "examples", "plp-croisette.yaml");

    private static Check check() {
        return Plp.belgian().check(FILE, DAY);
    }

    static List<Arguments> results() {
        return List.of(
                Arguments.of(
                        "Check", (Function<Check, Object>) check -> check, "plp-004 on 2026-11-24 by plp-be 2026.3"),
                Arguments.of(
                        "Assessment",
                        (Function<Check, Object>) Check::assessment,
                        "plp-004 on 2026-11-24 by plp-be 2026.3, findings that need attention: "),
                Arguments.of(
                        "Finding",
                        (Function<Check, Object>) check -> check.breached().get(0),
                        "C-L5b:msg-9 BREACHED"),
                Arguments.of(
                        "Duty",
                        (Function<Check, Object>)
                                check -> check.duties(DAY.plusYears(1)).all().get(0),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void areEqualAndSayInOneLineWhatTheyAre(String type, Function<Check, Object> result, String line) {
        Object one = result.apply(check());
        Object other = result.apply(check());

        assertThat(one).isNotSameAs(other).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).hasToString(other.toString());
        assertThat(one.toString()).startsWith(line).doesNotContain("\n").hasSizeLessThan(120);
    }

    @Test
    void ofEachFindingAreEqualAndDiffer() {
        List<Finding> one = check().assessment().allFindings();
        List<Finding> other = check().assessment().allFindings();

        assertThat(one).isEqualTo(other).doesNotHaveDuplicates();
    }

    static Stream<Check> others() {
        Plp plp = Plp.belgian();
        return Stream.of(
                plp.check(FILE, DAY.plusDays(1)),
                plp.reading(Reading.BINDING_ONLY).check(FILE, DAY),
                Plp.withBook(BelgianBook.withLocalExamples()).check(FILE, DAY),
                plp.check(Path.of("..", "examples", "plp-new.yaml"), DAY),
                plp.check(DossierReader.withDefaultLimit().read("d.yaml", "openplp: 2".getBytes(UTF_8)), DAY));
    }

    @ParameterizedTest
    @MethodSource("others")
    void differIfAnythingElseWasAsked(Check other) {
        assertThat(check()).isNotEqualTo(other);
    }
}
