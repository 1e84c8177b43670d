package org.openplp.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.communication.Message;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;

class EntryReaderTest {
    private static final EntryReader<Membership> MEMBERSHIPS = EntryReader.of(Membership.class);
    private static final Membership JOINED =
            Membership.of("m-1").toBuilder().actor(Recorded.of("p-1")).build();
    private static final String SMALL = "{id: m-1, actor: p-1}";

    @TempDir
    private Path folder;

    @Nested
    class An_entry {
        @Test
        void is_read_from_yaml() {
            ReadEntry<Membership> read = MEMBERSHIPS.read("member.yaml", """
                    id: m-1
                    actor: p-1
                    joinedOn: 2026-11-24
                    adult: yes
                    acknowledgement: none
                    """);

            assertThat(read.defects()).isEmpty();
            assertThat(read.entry())
                    .contains(JOINED.toBuilder()
                            .joinedOn(Recorded.of(LocalDate.of(2026, 11, 24)))
                            .adult(Answer.YES)
                            .acknowledgement(Recorded.none())
                            .build());
            assertThat(read.places().of(FactPath.of("joinedOn"))).isEqualTo(new Place(3, 11));
        }

        @Test
        void is_read_from_json() {
            assertThat(MEMBERSHIPS
                            .read("member.json", "{\"id\": \"m-1\", \"actor\": \"p-1\"}")
                            .entry())
                    .contains(JOINED);
        }

        @Test
        void is_read_the_same_from_a_file_from_bytes_and_from_a_text() throws IOException {
            Path file = Files.writeString(folder.resolve("member.yaml"), SMALL);
            String name = file.toString();

            assertThat(MEMBERSHIPS.read(file).entry())
                    .isEqualTo(MEMBERSHIPS.read(name, SMALL).entry())
                    .isEqualTo(MEMBERSHIPS
                            .read(name, SMALL.getBytes(StandardCharsets.UTF_8))
                            .entry())
                    .contains(JOINED);
            assertThat(MEMBERSHIPS.read(file).file()).isEqualTo(name);
        }

        @Test
        void may_be_any_record_of_core() {
            assertThat(EntryReader.of(Measure.class)
                            .read("a.yaml", "{kind: TALK}")
                            .entry())
                    .contains(Measure.blank().toBuilder()
                            .kind(Recorded.of(Measure.Kind.TALK))
                            .build());
            assertThat(EntryReader.of(Message.class)
                            .read("a.yaml", "{id: msg-1}")
                            .entry())
                    .contains(Message.of("msg-1"));
        }
    }

    @Nested
    class Everything_that_stops_an_entry {
        @Test
        void is_reported_at_once_with_its_place() {
            ReadEntry<Membership> read = MEMBERSHIPS.read("member.yaml", """
                    id: m-1
                    adlut: true
                    joinedOn: 24/11/2026
                    acknowledgement: {how: SMS}
                    """);

            DefectTexts texts = DefectTexts.inLanguage(Locale.ENGLISH);
            assertThat(read.entry()).isEmpty();
            assertThat(read.defects().stream().map(defect -> texts.line(read.file(), defect)))
                    .containsExactly(
                            "member.yaml:2:1: adlut: The format has no such key here. Did you mean \"adult\"?",
                            "member.yaml:3:11: joinedOn: This is not written as a day. Write year, month and day in the form 2026-01-31.",
                            "member.yaml:4:24: acknowledgement.how: This word is not recognised here."
                                    + " Write one of: SIGNED_COPY, SIGNED_FORM, TICK_BOX.");
        }

        @Test
        void is_reported_of_a_text_that_is_no_yaml() {
            assertThat(MEMBERSHIPS.read("member.yaml", "id: [").defects()).hasSize(1);
        }

        @Test
        void says_what_a_text_without_anything_starts_with() {
            assertThat(MEMBERSHIPS.read("member.yaml", "# nothing").defects())
                    .containsExactly(PlacedDefect.at(Place.START, FactPath.ROOT, DefectCode.SYNTAX, "empty", "id"));
        }

        @Test
        void may_be_that_there_is_no_file() {
            assertThat(MEMBERSHIPS.read(folder.resolve("none.yaml")).defects())
                    .containsExactly(
                            PlacedDefect.at(Place.START, FactPath.ROOT, DefectCode.FILE_UNREADABLE, "missing"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"m\\ud800\"", "\"m\\u2028\"", "\"\\ufeffm\"", "\"m\\u0085\""})
        void may_be_a_character_that_could_not_stand_there_without_being_escaped(String id) {
            assertThat(MEMBERSHIPS.read("member.json", "{\"id\": " + id + "}").defects())
                    .containsExactly(
                            PlacedDefect.at(new Place(1, 8), FactPath.of("id"), DefectCode.VALUE_TYPE, "control"));
        }

        @Test
        void is_never_both_there_and_not() {
            assertThatThrownBy(() -> new ReadEntry<Membership>("a.yaml", Optional.empty(), Places.none(), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a.yaml");
        }
    }

    @Nested
    class What_contradicts_itself {
        private static final String REVERSED = "id: m-1\nactor: p-1\njoinedOn: 2025-01-02\nleft: {date: 2025-01-01}";

        @Test
        void is_for_the_caller_to_check() {
            assertThat(MEMBERSHIPS.read("a.yaml", REVERSED).entry())
                    .hasValueSatisfying(membership ->
                            assertThat(membership.contradictions()).hasSize(1));
        }

        @Test
        void is_reported_in_its_place_by_a_reader_that_was_asked_to_check() {
            assertThat(MEMBERSHIPS
                            .checkedBy(Membership::contradictions)
                            .read("a.yaml", REVERSED)
                            .defects())
                    .containsExactly(PlacedDefect.at(
                            new Place(4, 14), FactPath.of("left.date"), DefectCode.ORDER_REVERSED, "joinedOn"));
        }

        @Test
        void is_not_reported_of_what_could_not_be_read() {
            EntryReader<Membership> strict =
                    MEMBERSHIPS.checkedBy(any -> List.of(Defect.at("id", "a"), Defect.at("adult", "b")));

            assertThat(strict.read("a.yaml", "id: [x]\nadult: true").defects())
                    .extracting(defect -> defect.defect().code())
                    .containsExactly(DefectCode.VALUE_TYPE, "b");
        }
    }

    @Nested
    class The_limit {
        @Test
        void is_the_size_of_the_largest_text() {
            EntryReader<Membership> exact = MEMBERSHIPS.withLimit(SMALL.length());
            EntryReader<Membership> tooSmall = MEMBERSHIPS.withLimit(SMALL.length() - 1);

            assertThat(exact.read("a.yaml", SMALL).defects()).isEmpty();
            assertThat(tooSmall.read("a.yaml", SMALL).defects())
                    .isEqualTo(tooSmall.read("a.yaml", SMALL.getBytes(StandardCharsets.UTF_8))
                            .defects())
                    .containsExactly(PlacedDefect.at(
                            Place.START,
                            FactPath.ROOT,
                            DefectCode.FILE_TOO_LARGE,
                            "bytes",
                            String.valueOf(SMALL.length() - 1)));
        }

        @Test
        void stays_when_a_check_is_added() {
            assertThat(MEMBERSHIPS
                            .withLimit(1)
                            .checkedBy(Membership::contradictions)
                            .read("a.yaml", SMALL)
                            .defects())
                    .hasSize(1);
        }
    }
}
