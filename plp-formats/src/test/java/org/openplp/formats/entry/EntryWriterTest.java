package org.openplp.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.communication.Message;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Appeal;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.membership.MembershipEvent;
import org.openplp.core.partnership.Fee;
import org.openplp.core.partnership.Partnership;

class EntryWriterTest {
    private static final EntryReader<Dossier> READER = EntryReader.of(Dossier.class);
    private static final EntryWriter<Dossier> WRITER = EntryWriter.of(Dossier.class);

    private static Membership of(String text) {
        return Membership.of("").toBuilder().actor(text).build();
    }

    private static Message of(OffsetDateTime time) {
        return Message.of("").toBuilder().sentAt(time).build();
    }

    private static Fee of(BigDecimal amount) {
        return new Fee(Recorded.of(amount), Recorded.unknown(), Answer.UNKNOWN);
    }

    @SuppressWarnings("unchecked") // its own class
    private static <R extends Record> EntryWriter<R> writer(R record) {
        return EntryWriter.of((Class<R>) record.getClass());
    }

    private static String yaml(Record record) {
        return writer(record).asYaml(record);
    }

    @Nested
    class A_record {
        private final Dossier full = Dossier.of(Partnership.of("p-1").toBuilder()
                        .name("a: b")
                        .types(Entries.of(Partnership.Type.RESIDENTS, Partnership.Type.UMBRELLA))
                        .municipalities(Entries.none())
                        .collegeDecisionOn(Recorded.<LocalDate>none())
                        .fee(of(new BigDecimal("4.00")))
                        .build())
                .toBuilder()
                .memberships(Entries.of(Membership.of("m-1").toBuilder()
                        .adult(false)
                        .acknowledgement(
                                new Acknowledgement(Recorded.unknown(), Recorded.unknown(), Recorded.unknown()))
                        .measures(Entries.of(
                                Measure.blank(),
                                Measure.blank().toBuilder()
                                        .date(LocalDate.of(2025, 1, 1))
                                        .build()))
                        .movedAway(LocalDate.of(2025, 2, 1))
                        .build()))
                .messages(Entries.of(of(OffsetDateTime.parse("2025-11-03T18:10+01:00"))))
                .build();

        @Test
        void is_written_key_by_key_in_yaml() {
            assertThat(WRITER.asYaml(full)).isEqualTo("""
                    openplp: 1
                    partnership:
                      id: p-1
                      name: "a: b"
                      types:
                        - RESIDENTS
                        - UMBRELLA
                      municipalities: []
                      collegeDecisionOn: none
                      fee:
                        amountPerYear: 4.00
                    memberships:
                      - id: m-1
                        adult: false
                        acknowledgement: {}
                        measures:
                          - {}
                          - date: 2025-01-01
                        movedAway: 2025-02-01
                    messages:
                      - sentAt: 2025-11-03T18:10:00+01:00
                    """);
        }

        @Test
        void is_written_key_by_key_in_json() {
            assertThat(WRITER.asJson(full).replaceAll("\\s+", " ")).isEqualTo("""
                    { "openplp" : 1, "partnership" : { "id" : "p-1", "name" : "a: b",\
                     "types" : [ "RESIDENTS", "UMBRELLA" ], "municipalities" : [ ], "collegeDecisionOn" : "none",\
                     "fee" : { "amountPerYear" : 4.00 } }, "memberships" : [ { "id" : "m-1", "adult" : false,\
                     "acknowledgement" : { }, "measures" : [ { }, { "date" : "2025-01-01" } ],\
                     "movedAway" : "2025-02-01" } ], "messages" : [ { "sentAt" : "2025-11-03T18:10:00+01:00" } ] }\s""");
            assertThat(WRITER.asJson(full)).endsWith("}\n").doesNotContain("\r");
        }

        @Test
        void comes_back() {
            assertThat(READER.read("a.yaml", WRITER.asYaml(full)).entry()).contains(full);
            assertThat(READER.read("a.json", WRITER.asJson(full)).entry()).contains(full);
        }

        @Test
        void of_which_nothing_is_known_comes_back() {
            EntryReader<Measure> reader = EntryReader.of(Measure.class);

            assertThat(yaml(Measure.blank())).isEqualTo("{}\n");
            assertThat(reader.read("a.yaml", yaml(Measure.blank())).entry()).contains(Measure.blank());
            assertThat(reader.read("a.json", writer(Measure.blank()).asJson(Measure.blank()))
                            .entry())
                    .contains(Measure.blank());
        }

        @Test
        void whose_fact_is_dated_later_is_written_as_if_it_were_unknown() {
            assertThat(yaml(Measure.blank().toBuilder()
                            .kind(Recorded.<Measure.Kind>later())
                            .date(Recorded.<LocalDate>later())
                            .appeal(Recorded.<Appeal>later())
                            .build()))
                    .isEqualTo("{}\n");
        }
    }

    @Nested
    class A_text {
        @ParameterizedTest
        @ValueSource(
                strings = {"m-1", "PLP Croisette", "partnership.charter.signatures", "Église", "a/b_c", "NONE", "x1"})
        void that_every_reader_takes_for_the_same_stands_as_it_is(String text) {
            assertThat(yaml(of(text))).isEqualTo("actor: " + text + "\n");
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
            assertThat(yaml(of(text))).isEqualTo("actor: \"" + text + "\"\n");
        }

        @Test
        void of_several_lines_stands_on_one() {
            assertThat(yaml(of("a\nb\r\n\tc\n"))).isEqualTo("actor: \"a\\nb\\r\\n\\tc\\n\"\n");
        }

        @Test
        void however_long_stands_on_one_line() {
            assertThat(yaml(of("a b ".repeat(100) + "c")).lines()).hasSize(1);
            assertThat(yaml(of("a: b ".repeat(100))).lines()).hasSize(1);
        }
    }

    @Nested
    class An_amount {
        @ParameterizedTest
        @CsvSource({"4.00, 4.00", "-3.5, -3.5", "0, 0", "999999999999999.99999999999999, 999999999999999.99999999999999"
        })
        void keeps_its_decimals(BigDecimal amount, String written) {
            assertThat(yaml(of(amount))).isEqualTo("amountPerYear: " + written + "\n");
            assertThat(EntryReader.of(Fee.class)
                            .read("a.yaml", yaml(of(amount)))
                            .entry())
                    .contains(of(amount));
        }

        @Test
        void is_written_in_plain_digits() {
            assertThat(yaml(of(new BigDecimal("1E+2")))).isEqualTo("amountPerYear: 100\n");
        }
    }

    @Nested
    class What_no_file_can_say {
        private static void isRefused(Record record, String message) {
            assertThatThrownBy(() -> yaml(record))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> writer(record).asJson(record))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void is_the_word_none_as_a_text() {
            isRefused(of("none"), "actor: no file can say the word none as a text");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t"})
        void is_a_blank_text(String blank) {
            isRefused(of(blank), "actor: no file can say a blank text");
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
            isRefused(of(text), "actor: no file can say a text with a character that cannot be printed");
        }

        @Test
        void is_that_there_is_no_text() {
            isRefused(
                    Membership.of("").toBuilder().actor(Recorded.<String>none()).build(),
                    "actor: no file can say that there is none of this");
        }

        @ParameterizedTest
        @ValueSource(strings = {"+10000-01-01", "-0001-12-31"})
        void is_a_day_beyond_four_digits(LocalDate day) {
            isRefused(
                    new MembershipEvent.MovedAway("m-1", day),
                    "day: no file can say a day outside the years 0 to 9999");
        }

        @ParameterizedTest
        @ValueSource(strings = "2025-11-03T18:10:00+01:00:30")
        void is_a_time_that_the_format_has_no_digits_for(OffsetDateTime time) {
            isRefused(
                    of(time),
                    "sentAt: no file can say a time outside the years 0 to 9999, or with seconds in its offset");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+15", "0.000000000000001", "1E+2000000000"})
        void is_an_amount_with_more_digits_than_the_format_has(BigDecimal amount) {
            isRefused(of(amount), "amountPerYear: no file can say an amount with so many digits");
        }
    }
}
