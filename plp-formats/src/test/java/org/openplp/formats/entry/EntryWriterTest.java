package org.openplp.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

class EntryWriterTest {
    /** One component of each kind. */
    public record Sample(
            String id,
            Answer answer,
            Recorded<String> text,
            Recorded<LocalDate> date,
            Recorded<OffsetDateTime> time,
            Recorded<Integer> number,
            Recorded<BigDecimal> amount,
            Recorded<Locale.Category> word,
            Recorded<Inner> inner,
            Inner direct,
            Log<Inner> inners,
            Log<String> texts,
            Log<Answer> answers,
            Optional<LocalDate> until) {}

    /** A record inside the record. */
    public record Inner(String id, Recorded<LocalDate> date) {}

    private static final Inner BLANK_INNER = new Inner("", Recorded.unknown());
    private static final EntryReader<Sample> READER = EntryReader.of(Sample.class);
    private static final EntryWriter<Sample> WRITER = EntryWriter.of(Sample.class);
    private static final Sample BLANK = READER.read("blank.yaml", "{}").entry().orElseThrow();

    private static Sample of(String text) {
        return with(Recorded.of(text), BLANK.date(), BLANK.time(), BLANK.amount(), BLANK.inners(), BLANK.answers());
    }

    private static Sample until(LocalDate day) {
        return new Sample(
                BLANK.id(),
                BLANK.answer(),
                BLANK.text(),
                BLANK.date(),
                BLANK.time(),
                BLANK.number(),
                BLANK.amount(),
                BLANK.word(),
                BLANK.inner(),
                BLANK.direct(),
                BLANK.inners(),
                BLANK.texts(),
                BLANK.answers(),
                Optional.of(day));
    }

    private static Sample of(OffsetDateTime time) {
        return with(BLANK.text(), BLANK.date(), Recorded.of(time), BLANK.amount(), BLANK.inners(), BLANK.answers());
    }

    private static Sample of(BigDecimal amount) {
        return with(BLANK.text(), BLANK.date(), BLANK.time(), Recorded.of(amount), BLANK.inners(), BLANK.answers());
    }

    private static Sample of(Log<Inner> inners, Log<Answer> answers) {
        return with(BLANK.text(), BLANK.date(), BLANK.time(), BLANK.amount(), inners, answers);
    }

    private static Sample with(
            Recorded<String> text,
            Recorded<LocalDate> date,
            Recorded<OffsetDateTime> time,
            Recorded<BigDecimal> amount,
            Log<Inner> inners,
            Log<Answer> answers) {
        return new Sample(
                BLANK.id(),
                BLANK.answer(),
                text,
                date,
                time,
                BLANK.number(),
                amount,
                BLANK.word(),
                BLANK.inner(),
                BLANK.direct(),
                inners,
                BLANK.texts(),
                answers,
                BLANK.until());
    }

    @Nested
    class A_record {
        private final Sample full = new Sample(
                "s",
                Answer.NO,
                Recorded.of("a: b"),
                Recorded.none(),
                Recorded.of(OffsetDateTime.parse("2025-11-03T18:10+01:00")),
                Recorded.of(40),
                Recorded.of(new BigDecimal("4.00")),
                Recorded.of(Locale.Category.FORMAT),
                Recorded.of(BLANK_INNER),
                new Inner("d", Recorded.unknown()),
                Log.of(BLANK_INNER, new Inner("i", Recorded.of(LocalDate.of(2025, 1, 1)))),
                Log.none(),
                Log.of(Answer.YES, Answer.NO),
                Optional.of(LocalDate.of(2025, 2, 1)));

        @Test
        void is_written_key_by_key_in_yaml() {
            assertThat(WRITER.asYaml(full)).isEqualTo("""
                    id: s
                    answer: false
                    text: "a: b"
                    date: none
                    time: 2025-11-03T18:10:00+01:00
                    number: 40
                    amount: 4.00
                    word: FORMAT
                    inner: {}
                    direct:
                      id: d
                    inners:
                      - {}
                      - id: i
                        date: 2025-01-01
                    texts: []
                    answers:
                      - true
                      - false
                    until: 2025-02-01
                    """);
        }

        @Test
        void is_written_key_by_key_in_json() {
            assertThat(WRITER.asJson(full).replaceAll("\\s+", " ")).isEqualTo("""
                    { "id" : "s", "answer" : false, "text" : "a: b", "date" : "none",\
                     "time" : "2025-11-03T18:10:00+01:00", "number" : 40, "amount" : 4.00, "word" : "FORMAT",\
                     "inner" : { }, "direct" : { "id" : "d" }, "inners" : [ { }, { "id" : "i", "date" : "2025-01-01" } ],\
                     "texts" : [ ], "answers" : [ true, false ], "until" : "2025-02-01" }\s""");
            assertThat(WRITER.asJson(full)).endsWith("}\n").doesNotContain("\r");
        }

        @Test
        void comes_back() {
            assertThat(READER.read("a.yaml", WRITER.asYaml(full)).entry()).contains(full);
            assertThat(READER.read("a.json", WRITER.asJson(full)).entry()).contains(full);
        }

        @Test
        void of_which_nothing_is_known_comes_back() {
            assertThat(WRITER.asYaml(BLANK)).isEqualTo("{}\n");
            assertThat(READER.read("a.yaml", WRITER.asYaml(BLANK)).entry()).contains(BLANK);
            assertThat(READER.read("a.json", WRITER.asJson(BLANK)).entry()).contains(BLANK);
        }

        @Test
        void whose_fact_is_dated_later_is_written_as_if_it_were_unknown() {
            assertThat(WRITER.asYaml(with(
                            Recorded.later(),
                            Recorded.later(),
                            Recorded.later(),
                            Recorded.later(),
                            Log.unknown(),
                            Log.unknown())))
                    .isEqualTo("{}\n");
        }
    }

    @Nested
    class A_text {
        @ParameterizedTest
        @ValueSource(
                strings = {"m-1", "PLP Croisette", "partnership.charter.signatures", "Église", "a/b_c", "NONE", "x1"})
        void that_every_reader_takes_for_the_same_stands_as_it_is(String text) {
            assertThat(WRITER.asYaml(of(text))).isEqualTo("text: " + text + "\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "no",
                    "Yes",
                    "on",
                    "OFF",
                    "y",
                    "N",
                    "true",
                    "null",
                    "~",
                    "0000",
                    "2024-01-01",
                    "1e3",
                    "0x1F",
                    "1_000",
                    "190:20:30",
                    "2025-11-03T18:10:00+01:00",
                    ".inf",
                    "=",
                    "<<",
                    "- a",
                    "a: b",
                    "a #b",
                    "a ",
                    " a",
                    "*a",
                    "-"
                })
        void that_some_reader_takes_for_something_else_stands_in_quotes(String text) {
            assertThat(WRITER.asYaml(of(text))).isEqualTo("text: \"" + text + "\"\n");
        }

        @Test
        void of_several_lines_stands_on_one() {
            assertThat(WRITER.asYaml(of("a\nb\r\n\tc\n"))).isEqualTo("text: \"a\\nb\\r\\n\\tc\\n\"\n");
        }

        @Test
        void however_long_stands_on_one_line() {
            assertThat(WRITER.asYaml(of("a b ".repeat(100) + "c")).lines()).hasSize(1);
            assertThat(WRITER.asYaml(of("a: b ".repeat(100))).lines()).hasSize(1);
        }
    }

    @Nested
    class An_amount {
        @ParameterizedTest
        @CsvSource({"4.00, 4.00", "-3.5, -3.5", "0, 0", "999999999999999.99999999999999, 999999999999999.99999999999999"
        })
        void keeps_its_decimals(BigDecimal amount, String written) {
            assertThat(WRITER.asYaml(of(amount))).isEqualTo("amount: " + written + "\n");
            assertThat(READER.read("a.yaml", WRITER.asYaml(of(amount))).entry()).contains(of(amount));
        }

        @Test
        void is_written_in_plain_digits() {
            assertThat(WRITER.asYaml(of(new BigDecimal("1E+2")))).isEqualTo("amount: 100\n");
        }
    }

    @Nested
    class What_no_file_can_say {
        private static void isRefused(Sample sample, String message) {
            assertThatThrownBy(() -> WRITER.asYaml(sample))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> WRITER.asJson(sample))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void is_the_word_none_as_a_text() {
            isRefused(of("none"), "text: no file can say the word none as a text");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t"})
        void is_a_blank_text(String blank) {
            isRefused(of(blank), "text: no file can say a blank text");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "secret\u0000",
                    "secret\u0085",
                    "secret\u2028",
                    "secret\uFEFF",
                    "secret\uD800",
                    "\uDC00secret"
                })
        void is_a_character_that_cannot_be_printed(String text) {
            isRefused(of(text), "text: no file can say a text with a character that cannot be printed");
        }

        @Test
        void is_that_there_is_no_text() {
            isRefused(
                    with(Recorded.none(), BLANK.date(), BLANK.time(), BLANK.amount(), BLANK.inners(), BLANK.answers()),
                    "text: no file can say that there is none of this");
        }

        @ParameterizedTest
        @ValueSource(strings = {"+10000-01-01", "-0001-12-31"})
        void is_a_day_beyond_four_digits(LocalDate day) {
            isRefused(until(day), "until: no file can say a day outside the years 0 to 9999");
        }

        @ParameterizedTest
        @ValueSource(strings = "2025-11-03T18:10:00+01:00:30")
        void is_a_time_that_the_format_has_no_digits_for(OffsetDateTime time) {
            isRefused(
                    of(time),
                    "time: no file can say a time outside the years 0 to 9999, or with seconds in its offset");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+15", "0.000000000000001", "1E+2000000000"})
        void is_an_amount_with_more_digits_than_the_format_has(BigDecimal amount) {
            isRefused(of(amount), "amount: no file can say an amount with so many digits");
        }

        @Test
        void is_an_answer_in_a_list_that_is_not_on_record() {
            isRefused(
                    of(Log.unknown(), Log.of(Answer.YES, Answer.UNKNOWN)),
                    "answers[1]: no file can say an answer that is not on record");
        }
    }
}
