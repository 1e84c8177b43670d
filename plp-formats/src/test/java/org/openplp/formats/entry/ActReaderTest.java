package org.openplp.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.act.Act;
import org.openplp.core.act.MembershipAct;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;

class ActReaderTest {
    private static final ActReader READER = new ActReader();
    private static final String MOVE = "{membership: m-1, day: 2026-11-24}";
    private static final Act MOVED = new MembershipAct.Move("m-1", LocalDate.of(2026, 11, 24));

    /** Every record of core that is an act, found without looking at the families. */
    static List<Class<? extends Record>> acts() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.openplp.core").stream()
                        .filter(type -> type.isAssignableTo(Act.class) && type.isRecord())
                        .map(JavaClass::reflect)
                        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                        .toList();
    }

    @Nested
    class An_act {
        @Test
        void is_read_under_the_names_of_its_components_and_the_keys_of_a_dossier() {
            assertThat(READER.read("admit", "act.yaml", """
                            membership:
                              id: m-8
                              joinedOn: 2026-11-24
                              adult: true
                            """).entry())
                    .contains(new MembershipAct.Admit(Membership.of("m-8").toBuilder()
                            .joinedOn(Recorded.of(LocalDate.of(2026, 11, 24)))
                            .adult(Answer.YES)
                            .build()));
        }

        @Test
        void leaves_unknown_what_is_left_out() {
            assertThat(READER.read("admit-applicant", "act.json", "{\"membership\": \"m-1\", \"day\": \"2026-11-24\"}")
                            .entry())
                    .contains(new MembershipAct.AdmitApplicant(
                            "m-1", LocalDate.of(2026, 11, 24), Recorded.<Acknowledgement>unknown()));
        }

        @Test
        void is_read_the_same_from_a_file_from_bytes_and_from_a_text(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("act.yaml"), MOVE);

            assertThat(READER.read("move", file).entry()).contains(MOVED);
            assertThat(READER.read("move", "act.yaml", MOVE.getBytes(StandardCharsets.UTF_8))
                            .entry())
                    .contains(MOVED);
            assertThat(READER.read("move", "act.yaml", MOVE).entry()).contains(MOVED);
        }

        @Test
        void is_read_by_several_threads_at_once() {
            ActReader fresh = new ActReader();

            assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> fresh.read("move", "act.yaml", MOVE)))
                    .allSatisfy(read -> assertThat(read.entry()).contains(MOVED));
        }

        @ParameterizedTest
        @MethodSource("org.openplp.formats.entry.ActReaderTest#acts")
        void is_read_as_it_was_written(Class<? extends Record> type) {
            for (long seed = 0; seed < 20; seed++) {
                Act act = (Act) Invented.of(type, seed);
                String name = ActWriter.name(act);

                assertThat(READER.read(name, "act.yaml", ActWriter.asYaml(act)).entry())
                        .contains(act);
                assertThat(READER.read(name, "act.json", ActWriter.asJson(act)).entry())
                        .contains(act);
            }
        }
    }

    @Nested
    class What_stops_an_act {
        @Test
        void is_reported_at_once_with_its_place() {
            ReadEntry<Act> read = READER.read("leave", "act.yaml", """
                    member: m-1
                    day: 2026-02-30
                    """);

            assertThat(read.entry()).isEmpty();
            assertThat(read.defects())
                    .containsExactly(
                            PlacedDefect.at(
                                    Place.START, FactPath.of("member"), DefectCode.KEY_UNKNOWN, "near", "membership"),
                            PlacedDefect.at(Place.START, FactPath.of("membership"), DefectCode.KEY_MISSING),
                            PlacedDefect.at(new Place(2, 6), FactPath.of("day"), DefectCode.VALUE_DATE, "day"));
        }

        @Test
        void is_that_it_lacks_the_entry_that_it_is_about() {
            assertThat(READER.read("admit", "act.yaml", "{}").defects())
                    .containsExactly(PlacedDefect.at(Place.START, FactPath.of("membership"), DefectCode.KEY_MISSING));
        }

        @Test
        void is_shown_if_it_is_a_key_of_a_dossier_or_of_another_act() {
            assertThat(READER.read(
                                    "admit",
                                    "act.yaml",
                                    "{membership: {id: m-1, until: 1, day: 1, renamed: 1, peeters: 1}, id: 1, via: 1}")
                            .defects())
                    .extracting(defect -> defect.defect().path().toString())
                    .containsExactly(
                            "membership.until", "membership.day", "membership.renamed", "membership.?", "id", "via");
        }

        @Test
        void is_not_reported_twice_of_a_key_that_is_there_and_wrong() {
            assertThat(READER.read("move", "act.yaml", "{membership: [], day: ~}")
                            .defects())
                    .extracting(defect -> defect.defect().code())
                    .containsExactly(DefectCode.VALUE_TYPE, DefectCode.KEY_EMPTY);
        }

        @Test
        void is_never_that_there_is_no_such_act() {
            assertThatThrownBy(() -> READER.read("expel", "act.yaml", MOVE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expel")
                    .hasMessageContaining("exclude-definitively");
        }
    }

    @Nested
    class The_names {
        @Test
        void are_those_of_all_acts() {
            assertThat(acts().stream().map(type -> ActWriter.name((Act) Invented.complete(type))))
                    .containsExactlyInAnyOrderElementsOf(ActReader.names());
        }

        @Test
        void are_a_contract() {
            assertThat(String.join(" ", ActReader.names())).isEqualTo("""
                    appoint screen reprimand-holder suspend remove step-down record-appointment \
                    draft validate send give-feedback receive-report answer-report review-list meet evaluate record-evaluation \
                    apply admit admit-applicant enter-on-list reprimand exclude-provisionally exclude-definitively leave move \
                    die take-off-list record-membership erase \
                    consult inform sign-charter countersign-charter amend-charter submit-charter record-validation \
                    adopt-house-rules agree-on-communication open place-sign merge end record-partnership""");
        }
    }
}
