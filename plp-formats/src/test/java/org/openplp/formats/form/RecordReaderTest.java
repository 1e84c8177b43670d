package org.openplp.formats.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

class RecordReaderTest {
    /** One component of each kind that a dossier has. */
    public record Sample(
            String id,
            Answer answer,
            Recorded<String> text,
            Recorded<LocalDate> date,
            Recorded<OffsetDateTime> time,
            Recorded<Integer> number,
            Recorded<BigDecimal> amount,
            Recorded<Colour> word,
            Recorded<Inner> inner,
            Inner direct,
            Log<Inner> inners,
            Log<String> texts,
            Log<Colour> words,
            Log<LocalDate> dates,
            Optional<LocalDate> until,
            Optional<Inner> ended) {}

    /** A record inside the record. */
    public record Inner(String id, Answer answer, Recorded<LocalDate> date) {}

    /** A closed list. */
    public enum Colour {
        /** A colour. */
        RED,
        /** Another colour. */
        GREEN
    }

    /** A record that a dossier cannot have. */
    public record Unfit(LocalDate day) {}

    /** Another one. */
    public record Unread(List<String> names) {}

    /** Another one. */
    public record Primitive(int number) {}

    private static final RecordReader<Sample> READER = new RecordReader<>(new Forms().of(Sample.class));
    private static final Inner BLANK = new Inner("", Answer.UNKNOWN, Recorded.unknown());

    private static Sample yaml(String text) {
        return sound(READER.read("id: s\n" + text, false, 1000));
    }

    private static Sample json(String text) {
        return sound(READER.read("{\"id\": \"s\", " + text + "}", true, 1000));
    }

    private static Sample sound(RecordReader.ReadRecord<Sample> reading) {
        assertThat(reading.defects()).isEmpty();
        return reading.content().orElseThrow();
    }

    @Nested
    class What_is_left_out {
        @Test
        void is_unknown_or_has_not_happened() {
            assertThat(yaml(""))
                    .isEqualTo(new Sample(
                            "s",
                            Answer.UNKNOWN,
                            Recorded.unknown(),
                            Recorded.unknown(),
                            Recorded.unknown(),
                            Recorded.unknown(),
                            Recorded.unknown(),
                            Recorded.unknown(),
                            Recorded.unknown(),
                            BLANK,
                            Log.unknown(),
                            Log.unknown(),
                            Log.unknown(),
                            Log.unknown(),
                            Optional.empty(),
                            Optional.empty()));
        }

        @Test
        void is_blank_inside_a_record_that_is_there() {
            assertThat(yaml("inner: {}\ninners: [{}]").inner()).isEqualTo(Recorded.of(BLANK));
            assertThat(yaml("inner: {}\ninners: [{}]").inners()).isEqualTo(Log.of(BLANK));
        }
    }

    @Nested
    class The_word_none {
        @Test
        void says_that_a_date_a_record_or_a_list_is_known_to_be_none() {
            Sample sample = yaml("date: none\ntime: none\ninner: none\ninners: none\nwords: 'none'\ndates: \"none\"");

            assertThat(sample.date()).isEqualTo(Recorded.none());
            assertThat(sample.time()).isEqualTo(Recorded.none());
            assertThat(sample.inner()).isEqualTo(Recorded.none());
            assertThat(sample.inners()).isEqualTo(Log.none());
            assertThat(sample.words()).isEqualTo(Log.none());
            assertThat(sample.dates()).isEqualTo(Log.none());
        }

        @Test
        void says_that_an_ending_has_not_happened() {
            Sample sample = yaml("until: none\nended: none");

            assertThat(sample.until()).isEmpty();
            assertThat(sample.ended()).isEmpty();
        }

        @Test
        void says_the_same_in_json() {
            assertThat(json("\"date\": \"none\", \"inners\": \"none\"").date()).isEqualTo(Recorded.none());
            assertThat(json("\"date\": \"none\", \"inners\": \"none\"").inners())
                    .isEqualTo(Log.none());
        }

        @Test
        void is_a_text_like_any_other_if_it_is_written_otherwise() {
            assertThat(yaml("text: NONE").text()).isEqualTo(Recorded.of("NONE"));
        }
    }

    @Nested
    class A_single_value {
        @ParameterizedTest
        @ValueSource(strings = {"true", "True", "TRUE", "yes", "Yes", "YES", "'true'", "\"yes\""})
        void is_a_yes(String word) {
            assertThat(yaml("answer: " + word).answer()).isEqualTo(Answer.YES);
        }

        @ParameterizedTest
        @ValueSource(strings = {"false", "False", "FALSE", "no", "No", "NO", "'false'", "\"no\""})
        void is_a_no(String word) {
            assertThat(yaml("answer: " + word).answer()).isEqualTo(Answer.NO);
        }

        @ParameterizedTest
        @CsvSource({"true, YES", "false, NO", "\"true\", YES", "\"Yes\", YES", "\"no\", NO"})
        void is_an_answer_in_json(String word, Answer answer) {
            assertThat(json("\"answer\": " + word).answer()).isEqualTo(answer);
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

            assertThat(yaml("text: " + written).text()).isEqualTo(expected);
            assertThat(yaml("text: '" + written + "'").text()).isEqualTo(expected);
            assertThat(yaml("text: \"" + written + "\"").text()).isEqualTo(expected);
            assertThat(json("\"text\": \"" + written + "\"").text()).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"5319", "1e3", "4.00", "-0", "1E+400", "true", "false", "12345678901234567890123"})
        void is_the_text_as_written_in_json_without_quotes(String written) {
            assertThat(json("\"text\": " + written).text()).isEqualTo(Recorded.of(written));
        }

        @Test
        void is_a_text_of_several_lines() {
            assertThat(yaml("text: |\n  a\n  b\n").text()).isEqualTo(Recorded.of("a\nb\n"));
            assertThat(yaml("text: >-\n  a\n  b\n").text()).isEqualTo(Recorded.of("a b"));
            assertThat(yaml("text: a\n  b\n").text()).isEqualTo(Recorded.of("a b"));
            assertThat(json("\"text\": \"a\\r\\n\\tb\"").text()).isEqualTo(Recorded.of("a\r\n\tb"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "~"})
        void is_a_text_if_what_stands_for_nothing_is_in_quotes(String nothing) {
            assertThat(yaml("text: '" + nothing + "'").text()).isEqualTo(Recorded.of(nothing));
        }

        @ParameterizedTest
        @CsvSource({"2024-02-29", "0001-01-01", "9999-12-31"})
        void is_a_day(LocalDate day) {
            assertThat(yaml("date: " + day + "\nuntil: '" + day + "'"))
                    .satisfies(sample -> assertThat(sample.date()).isEqualTo(Recorded.of(day)))
                    .satisfies(sample -> assertThat(sample.until()).contains(day));
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
            assertThat(yaml("time: " + time).time()).isEqualTo(Recorded.of(OffsetDateTime.parse(time)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "40", "-3", "2147483647", "-2147483648"})
        void is_a_whole_number(String number) {
            assertThat(yaml("number: " + number).number()).isEqualTo(Recorded.of(Integer.valueOf(number)));
            assertThat(json("\"number\": " + number).number()).isEqualTo(Recorded.of(Integer.valueOf(number)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "4.00", "-3.5", "999999999999999.99"})
        void is_an_amount_with_its_decimals(String amount) {
            assertThat(yaml("amount: " + amount).amount()).isEqualTo(Recorded.of(new BigDecimal(amount)));
            assertThat(json("\"amount\": " + amount).amount()).isEqualTo(Recorded.of(new BigDecimal(amount)));
        }

        @Test
        void is_a_word() {
            assertThat(yaml("word: GREEN\nwords: [RED, 'GREEN', RED]").word()).isEqualTo(Recorded.of(Colour.GREEN));
            assertThat(yaml("words: [RED, 'GREEN', RED]").words())
                    .isEqualTo(Log.of(Colour.RED, Colour.GREEN, Colour.RED));
        }
    }

    @Nested
    class What_cannot_be_read {
        @Test
        void leaves_the_other_facts_as_they_are() {
            RecordReader.ReadRecord<Sample> reading = READER.read("""
                    id: s
                    answer: maybe
                    date: never
                    word: BLUE
                    inner: x
                    until: {}
                    direct: []
                    text: kept
                    """, false, 1000);

            assertThat(reading.defects()).hasSize(6);
            assertThat(reading.content()).contains(yaml("text: kept"));
        }

        @Test
        void keeps_its_place_in_a_list() {
            RecordReader.ReadRecord<Sample> reading =
                    READER.read("id: s\ninners: [x, {id: i}, ~]\ntexts: [{}, b]\nwords: [RED, BLUE]", false, 1000);

            assertThat(reading.content()).hasValueSatisfying(sample -> {
                assertThat(sample.inners())
                        .isEqualTo(Log.of(BLANK, new Inner("i", Answer.UNKNOWN, Recorded.unknown()), BLANK));
                assertThat(sample.texts()).isEqualTo(Log.of("", "b"));
                assertThat(sample.words()).isEqualTo(Log.unknown());
            });
        }
    }

    @Nested
    class A_record_that_no_dossier_can_have {
        @Test
        void has_a_component_that_cannot_be_left_out() {
            assertThatThrownBy(() -> new RecordReader<>(new Forms().of(Unfit.class)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("day of")
                    .hasMessageContaining("cannot be left out");
        }

        @Test
        void has_a_component_of_a_type_that_is_no_fact() {
            assertThatThrownBy(() -> new RecordReader<>(new Forms().of(Unread.class)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("java.util.List");
            assertThatThrownBy(() -> new RecordReader<>(new Forms().of(Primitive.class)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("int");
        }
    }
}
