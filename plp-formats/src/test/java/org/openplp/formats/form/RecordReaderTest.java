package org.openplp.formats.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Federal;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.Fee;
import org.openplp.core.partnership.Partnership;

class RecordReaderTest {
    /** A record that no dossier has. */
    private record Unread(List<String> names) {}

    private static <R extends Record> RecordReader<R> reader(Class<R> type) {
        return new RecordReader<>(new Forms().of(type));
    }

    private static Membership yaml(String text) {
        return yaml(Membership.class, text);
    }

    private static <R extends Record> R yaml(Class<R> type, String text) {
        return sound(reader(type).read(text, false, 1000));
    }

    private static Membership json(String text) {
        return json(Membership.class, text);
    }

    private static <R extends Record> R json(Class<R> type, String text) {
        return sound(reader(type).read("{" + text + "}", true, 1000));
    }

    private static <R> R sound(RecordReader.ReadRecord<R> reading) {
        assertThat(reading.defects()).isEmpty();
        return reading.content().orElseThrow();
    }

    @Nested
    class What_is_left_out {
        @Test
        void is_unknown_or_has_not_happened() {
            assertThat(yaml("id: m-1")).isEqualTo(Membership.of("m-1"));
            assertThat(yaml(Measure.class, "{}")).isEqualTo(Measure.blank());
            assertThat(yaml(Dossier.class, "{}").partnership()).isEqualTo(Partnership.of(""));
        }

        @Test
        void is_blank_inside_a_record_that_is_there() {
            assertThat(yaml("left: {}").left()).contains(new Departure(Recorded.unknown(), Recorded.unknown()));
            assertThat(yaml("measures: [{}]").measures()).isEqualTo(Entries.of(Measure.blank()));
        }
    }

    @Nested
    class The_word_none {
        @Test
        void says_that_a_date_a_record_or_a_list_is_known_to_be_none() {
            Membership member = yaml("joinedOn: none\nacknowledgement: none\nmeasures: none");

            assertThat(member.joinedOn()).isEqualTo(Recorded.none());
            assertThat(member.acknowledgement()).isEqualTo(Recorded.none());
            assertThat(member.measures()).isEqualTo(Entries.none());
            assertThat(yaml(Message.class, "sentAt: none").sentAt()).isEqualTo(Recorded.none());
            assertThat(yaml(Measure.class, "signedBy: 'none'").signedBy()).isEqualTo(Entries.none());
            assertThat(yaml(Federal.class, "committeeMeetings: \"none\"").committeeMeetings())
                    .isEqualTo(Entries.none());
        }

        @Test
        void says_that_an_ending_has_not_happened() {
            Membership member = yaml("movedAway: none\nleft: none");

            assertThat(member.movedAway()).isEmpty();
            assertThat(member.left()).isEmpty();
        }

        @Test
        void says_the_same_in_json() {
            Membership member = json("\"joinedOn\": \"none\", \"measures\": \"none\"");

            assertThat(member.joinedOn()).isEqualTo(Recorded.none());
            assertThat(member.measures()).isEqualTo(Entries.none());
        }

        @Test
        void is_a_text_like_any_other_if_it_is_written_otherwise() {
            assertThat(yaml("actor: NONE").actor()).isEqualTo(Recorded.of("NONE"));
        }
    }

    @Nested
    class A_single_value {
        @ParameterizedTest
        @ValueSource(strings = {"true", "True", "TRUE", "yes", "Yes", "YES", "'true'", "\"yes\""})
        void is_a_yes(String word) {
            assertThat(yaml("adult: " + word).adult()).isEqualTo(Answer.YES);
        }

        @ParameterizedTest
        @ValueSource(strings = {"false", "False", "FALSE", "no", "No", "NO", "'false'", "\"no\""})
        void is_a_no(String word) {
            assertThat(yaml("adult: " + word).adult()).isEqualTo(Answer.NO);
        }

        @ParameterizedTest
        @CsvSource({"true, YES", "false, NO", "\"true\", YES", "\"Yes\", YES", "\"no\", NO"})
        void is_an_answer_in_json(String word, Answer answer) {
            assertThat(json("\"adult\": " + word).adult()).isEqualTo(answer);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "5319",
                    "0000",
                    "010",
                    "1e3",
                    "0x1F",
                    "0o17",
                    "1_000",
                    "190:20:30",
                    "yes",
                    "true",
                    "off",
                    "y",
                    "2023-01-10",
                    "2025-11-03T18:10:00+01:00",
                    "4.00",
                    "-0",
                    "+1",
                    ".5",
                    ".inf",
                    "<<",
                    "=",
                    "None",
                    "null2",
                    "a b",
                    "é"
                })
        void is_the_text_as_written_quoted_or_not(String written) {
            Recorded<String> expected = Recorded.of(written);

            assertThat(yaml("actor: " + written).actor()).isEqualTo(expected);
            assertThat(yaml("actor: '" + written + "'").actor()).isEqualTo(expected);
            assertThat(yaml("actor: \"" + written + "\"").actor()).isEqualTo(expected);
            assertThat(json("\"actor\": \"" + written + "\"").actor()).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"5319", "1e3", "4.00", "-0", "1E+400", "true", "false", "12345678901234567890123"})
        void is_the_text_as_written_in_json_without_quotes(String written) {
            assertThat(json("\"actor\": " + written).actor()).isEqualTo(Recorded.of(written));
        }

        @Test
        void is_a_text_of_several_lines() {
            assertThat(yaml("actor: |\n  a\n  b\n").actor()).isEqualTo(Recorded.of("a\nb\n"));
            assertThat(yaml("actor: >-\n  a\n  b\n").actor()).isEqualTo(Recorded.of("a b"));
            assertThat(yaml("actor: a\n  b\n").actor()).isEqualTo(Recorded.of("a b"));
            assertThat(json("\"actor\": \"a\\r\\n\\tb\"").actor()).isEqualTo(Recorded.of("a\r\n\tb"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "~"})
        void is_a_text_if_what_stands_for_nothing_is_in_quotes(String nothing) {
            assertThat(yaml("actor: '" + nothing + "'").actor()).isEqualTo(Recorded.of(nothing));
        }

        @ParameterizedTest
        @CsvSource({"2024-02-29", "0001-01-01", "9999-12-31"})
        void is_a_day(LocalDate day) {
            assertThat(yaml("joinedOn: " + day).joinedOn()).isEqualTo(Recorded.of(day));
            assertThat(yaml("movedAway: '" + day + "'").movedAway()).contains(day);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2025-11-03T18:10:00+01:00",
                    "2025-11-03T18:10+01:00",
                    "2025-11-03T18:10:00Z",
                    "2025-11-03T18:10:00.123456789-05:30"
                })
        void is_a_time(String time) {
            assertThat(yaml(Message.class, "sentAt: " + time).sentAt())
                    .isEqualTo(Recorded.of(OffsetDateTime.parse(time)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "40", "-3", "2147483647", "-2147483648"})
        void is_a_whole_number(String number) {
            assertThat(yaml(Area.class, "dwellings: " + number).dwellings())
                    .isEqualTo(Recorded.of(Integer.valueOf(number)));
            assertThat(json(Area.class, "\"dwellings\": " + number).dwellings())
                    .isEqualTo(Recorded.of(Integer.valueOf(number)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "4.00", "-3.5", "999999999999999.99"})
        void is_an_amount_with_its_decimals(String amount) {
            assertThat(yaml(Fee.class, "amountPerYear: " + amount).amountPerYear())
                    .isEqualTo(Recorded.of(new BigDecimal(amount)));
            assertThat(json(Fee.class, "\"amountPerYear\": " + amount).amountPerYear())
                    .isEqualTo(Recorded.of(new BigDecimal(amount)));
        }

        @Test
        void is_a_word() {
            assertThat(yaml("kind: COMPANY").kind()).isEqualTo(Recorded.of(Membership.Kind.COMPANY));
            assertThat(yaml(Measure.class, "signedBy: [MAYOR, 'POLICE', MAYOR]").signedBy())
                    .isEqualTo(Entries.of(Party.MAYOR, Party.POLICE, Party.MAYOR));
        }
    }

    @Nested
    class What_cannot_be_read {
        @Test
        void leaves_the_other_facts_as_they_are() {
            RecordReader.ReadRecord<Membership> reading =
                    reader(Membership.class).read("""
                    id: m-1
                    adult: maybe
                    joinedOn: never
                    kind: BLUE
                    acknowledgement: x
                    movedAway: {}
                    measures: 3
                    actor: kept
                    """, false, 1000);

            assertThat(reading.defects()).hasSize(6);
            assertThat(reading.content()).contains(yaml("id: m-1\nactor: kept"));
        }

        @Test
        void keeps_its_place_in_a_list() {
            assertThat(defective(Membership.class, "measures: [x, {written: yes}, ~]")
                            .measures())
                    .isEqualTo(Entries.of(
                            Measure.blank(),
                            Measure.blank().toBuilder().written(true).build(),
                            Measure.blank()));
            assertThat(defective(Area.class, "excludes: [{}, b]").excludes()).isEqualTo(Entries.of("", "b"));
            assertThat(defective(Measure.class, "signedBy: [MAYOR, BLUE]").signedBy())
                    .isEqualTo(Entries.unknown());
        }

        private static <R extends Record> R defective(Class<R> type, String text) {
            RecordReader.ReadRecord<R> reading = reader(type).read(text, false, 1000);
            assertThat(reading.defects()).isNotEmpty();
            return reading.content().orElseThrow();
        }
    }

    @Test
    void is_made_for_records_of_core_alone() {
        assertThatThrownBy(() -> reader(Unread.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unread");
    }
}
