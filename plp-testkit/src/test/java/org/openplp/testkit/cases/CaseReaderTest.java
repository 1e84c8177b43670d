package org.openplp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.outcome.Outcome;

@DisplayName("A case file")
class CaseReaderTest {
    private static final String CASE = """
            case: A minor on the list
            day: 2026-11-24
            why: Members are of full age.
            expect:
              B-P2: {m-1: BREACHED}
              I-1a: UNDETERMINED
              COO-5: NO_FINDING
            waived: [B-P2:m-1]
            told:
              waivers[0]: waiver.covers-nothing
            dossier:
              openplp: 1
              partnership: {id: plp-1}
              memberships:
                - {id: m-1, kind: RESIDENT, adult: false}
            """;

    private static PlpCase read(String text) {
        return CaseReader.read("minor.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatIsExpectedOfADossierOnADay() {
        PlpCase minor = read(CASE);

        assertThat(minor).hasToString("minor.yaml: A minor on the list");
        assertThat(minor.day()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(minor.why()).isEqualTo("Members are of full age.");
        assertThat(minor.outcomes())
                .isEqualTo(Map.of("B-P2:m-1", Outcome.BREACHED, "I-1a:plp-1", Outcome.UNDETERMINED));
        assertThat(minor.expected()).containsEntry("COO-5", Map.of());
        assertThat(minor.waived()).containsExactly("B-P2:m-1");
        assertThat(minor.notices()).containsExactly(Map.entry("waivers[0]", "waiver.covers-nothing"));
        assertThat(minor.givenDossier().dossier().memberships().size()).isEqualTo(1);
    }

    @Test
    void mayNameADossierOfTheTestkit() {
        String frame = CASE.substring(0, CASE.indexOf("dossier:"));

        assertThat(read(frame + "dossier: plp-croisette\n")
                        .givenDossier()
                        .dossier()
                        .partnership()
                        .id())
                .isEqualTo("plp-004");
        assertThatThrownBy(() -> read(frame + "dossier: plp-nowhere\n"))
                .isInstanceOf(UnreadableCase.class)
                .hasMessage("minor.yaml:11:1: the testkit has no dossier of the name plp-nowhere");
    }

    @Test
    void mayHaveTheLineEndsAndTheMarkOfWindows() {
        assertThat(read("\uFEFF" + CASE.replace("\n", "\r\n"))).isEqualTo(read(CASE));
    }

    @Nested
    @DisplayName("that cannot be read")
    class Unreadable {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "case: A minor | 'case: A minor\nday: 2026-11-24' | 3:1 | this is no YAML that can be read",
                    "day: 2026-11-24 | day: yesterday | 2:1 | under \"day\" there is no day",
                    "why: Members are of full age. | why: '' | 3:1 | there is no text under \"why\"",
                    "why: | because: | 3:1 | the keys are case, day, why, expect, waived, told and dossier",
                    "m-1: BREACHED | m-1: WRONG | 5:1 | a value under \"expect\" is no outcome",
                    "B-P2: {m | B P2: {m | 5:1 | a key under \"expect\" is not the id of a norm",
                    "waived: [B-P2:m-1] | waived: B-P2 | 8:1 | under \"waived\" there is no list",
                    "dossier: | dosier: | 1:1 | there is no line \"dossier:\"",
                    "adult: false | adult: perhaps | 15:40 | An answer is expected here",
                    "adult: false | grown: false | 15:33 | The format has no such key here",
                })
        void isRefusedWithAPlaceAndARemedy(String right, String wrong, String place, String why) {
            assertThat(CASE).contains(right);
            String text = CASE.replaceFirst(Pattern.quote(right), wrong);

            assertThatThrownBy(() -> read(text))
                    .isInstanceOf(UnreadableCase.class)
                    .hasMessageStartingWith("minor.yaml:" + place)
                    .hasMessageContaining(why);
        }

        @Test
        void expectsSomething() {
            String text = CASE.replaceFirst("(?s)expect:.*waived", "expect: {}\nwaived");

            assertThatThrownBy(() -> read(text)).hasMessageContaining("nothing is expected");
        }

        @Test
        void isNoLargerThanAPersonCanRead() {
            assertThatThrownBy(() -> read("#".repeat(2_000_000) + CASE)).hasMessageContaining("for people to read");
        }

        @Test
        void isNotThere(@TempDir Path folder) {
            assertThatThrownBy(() -> CaseReader.read(folder.resolve("none.yaml")))
                    .isInstanceOf(UnreadableCase.class)
                    .hasMessageContaining("none.yaml: the file cannot be read");
            assertThatThrownBy(() -> CaseReader.read(folder))
                    .isInstanceOf(UnreadableCase.class)
                    .hasMessageContaining("there is no case in this folder");
        }
    }

    @Test
    void standsInAFolderWithOthers(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.yaml"), CASE);
        Files.writeString(folder.resolve("a.yaml"), CASE);
        Files.writeString(folder.resolve("notes.txt"), "no case");

        assertThat(CaseReader.read(folder)).extracting(PlpCase::name).containsExactly("a.yaml", "b.yaml");
    }

    @Nested
    @DisplayName("held against an implementation")
    class Differences {
        private final PlpCase minor = read(CASE);

        @Test
        void reportsOutcomesThatDifferAreMissingOrAreTooMany() {
            Implementation other =
                    given -> Map.of("B-P2:m-1", Outcome.MET, "COO-5:a-1", Outcome.MET, "M-P1:a-1", Outcome.MET);

            assertThat(minor.differences(other))
                    .containsExactly(
                            "B-P2:m-1: expected BREACHED, found MET",
                            "COO-5:a-1: expected NO_FINDING, found MET",
                            "I-1a:plp-1: expected UNDETERMINED, found NO_FINDING");
        }

        @Test
        void asksForWaiversAndNoticesOnlyWhereTheImplementationKnowsOfThem() {
            Implementation plain = given -> minor.outcomes();

            assertThat(minor.differences(plain)).isEmpty();
            assertThat(minor.differences(Implementation.of(BelgianBook.ofThisRelease())))
                    .containsExactly(
                            "waived: expected [B-P2:m-1], found []",
                            "waivers[0]: expected the notice waiver.covers-nothing, found none");
        }
    }
}
