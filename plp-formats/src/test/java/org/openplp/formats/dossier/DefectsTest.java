package org.openplp.formats.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.formats.dossier.Defects.HEAD;
import static org.openplp.formats.dossier.Defects.defectsOfJson;
import static org.openplp.formats.dossier.Defects.defectsOfYaml;
import static org.openplp.formats.dossier.Defects.valuesOfTheOnlyDefect;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops a dossier, as {@code LINE:COLUMN path code}. */
class DefectsTest {
    @Nested
    class A_file_with_many_faults {
        @Test
        void shows_all_six_of_one_entry_at_once_and_in_order() {
            assertThat(defectsOfYaml(HEAD + """
                    memberships:
                      - id: m-1
                        adlut: true
                        adult: maybe
                        joinedOn: 2026-02-30
                        kind: RESIDANT
                        left:
                        measures: REPRIMAND
                    """))
                    .containsExactly(
                            "6:5 memberships[0].adlut key.unknown",
                            "7:12 memberships[0].adult value.type",
                            "8:15 memberships[0].joinedOn value.date",
                            "9:11 memberships[0].kind value.unknown",
                            "10:5 memberships[0].left key.empty",
                            "11:15 memberships[0].measures value.type");
        }

        @Test
        void shows_the_same_six_when_it_is_json() {
            assertThat(defectsOfJson("""
                    {"openplp": 1, "partnership": {"id": "plp-1"}, "memberships": [
                      {"id": "m-1",
                       "adlut": true,
                       "adult": "maybe",
                       "joinedOn": "2026-02-30",
                       "kind": "RESIDANT",
                       "left": null,
                       "measures": "REPRIMAND"}]}
                    """))
                    .containsExactly(
                            "3:4 memberships[0].adlut key.unknown",
                            "4:13 memberships[0].adult value.type",
                            "5:16 memberships[0].joinedOn value.date",
                            "6:12 memberships[0].kind value.unknown",
                            "7:4 memberships[0].left key.empty",
                            "8:16 memberships[0].measures value.type");
        }

        @Test
        void shows_what_the_reader_and_what_intake_found_in_one_order() {
            assertThat(defectsOfYaml("""
                    openplp: 2
                    partial: [nothing]
                    partnership:
                      id: plp 1
                      name: ~
                    memberships:
                      - id: m-1
                      - id: m-1
                        joinedOn: 2024-01-02
                        adult: maybe
                        left: {date: 2024-01-01}
                    """))
                    .containsExactly(
                            "1:10 openplp format.unsupported",
                            "2:11 partial[0] partial.unknown",
                            "4:7 partnership.id id.invalid",
                            "5:3 partnership.name key.empty",
                            "8:9 memberships[1].id id.duplicate",
                            "10:12 memberships[1].adult value.type",
                            "11:18 memberships[1].left.date order.reversed");
        }

        @Test
        void does_not_show_what_intake_finds_where_the_reader_found_something() {
            assertThat(defectsOfYaml("""
                    openplp: [1]
                    partnership: none
                    partial: [{}, nothing]
                    memberships:
                      - m-1
                      - id:
                      - id: {}
                      - adult: true
                    """))
                    .containsExactly(
                            "1:10 openplp value.type",
                            "2:14 partnership value.type",
                            "3:11 partial[0] value.type",
                            "3:15 partial[1] partial.unknown",
                            "5:5 memberships[0] value.type",
                            "6:5 memberships[1].id key.empty",
                            "7:9 memberships[2].id value.type",
                            "8:5 memberships[3].id id.missing");
        }
    }

    @Nested
    class A_key {
        @Test
        void that_is_unknown_is_reported_with_the_nearest_one() {
            assertThat(valuesOfTheOnlyDefect(HEAD + "memberhsips: []\n")).containsExactly("near", "memberships");
            assertThat(valuesOfTheOnlyDefect(HEAD + "  Types: []\n")).containsExactly("near", "types");
        }

        @Test
        void that_is_unknown_is_reported_without_a_guess_if_none_is_near() {
            assertThat(valuesOfTheOnlyDefect(HEAD + "president: p-1\n")).isEmpty();
        }

        @Test
        void that_is_unknown_hides_what_lies_under_it() {
            assertThat(defectsOfYaml(HEAD + "extra: {a: ~, a: !x [*b, {}]}\n")).containsExactly("4:1 ? key.unknown");
        }

        @Test
        void that_is_unknown_is_reported_each_time() {
            assertThat(defectsOfYaml(HEAD + "extra: 1\nextra: 2\n"))
                    .containsExactly("4:1 ? key.unknown", "5:1 ? key.unknown");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Jan Peeters", "jan@example.org", "0470", "\"a\\nb\"", "\"\\e[31m\"",
                    "é", "''", "~", "Peeters", "jan_peeters",
                    "jan-peeters", "jan.peeters", "jan1988", "jan\uFF20example.org", "\uFF4A\uFF41\uFF4E"
                })
        void that_could_be_personal_or_harmful_is_not_shown(String key) {
            assertThat(defectsOfYaml(HEAD + "memberships:\n  - id: m-1\n    " + key + ": 1\n"))
                    .containsExactly("6:5 memberships[0].? key.unknown");
        }

        @Test
        void that_stands_twice_is_reported_at_the_second_one_and_only_the_first_counts() {
            assertThat(defectsOfYaml(HEAD + "meetings: []\nmeetings: [{date: wrong}]\n"))
                    .containsExactly("5:1 meetings key.duplicate");
        }

        @Test
        void that_names_the_schema_stands_there_once_too() {
            assertThat(defectsOfYaml("$schema: a\n" + HEAD + "$schema: b\n"))
                    .containsExactly("5:1 $schema key.duplicate");
            assertThat(defectsOfJson(
                            "{\"$schema\": 1, \"openplp\": 1, \"$schema\": 2, \"partnership\": {\"id\": \"plp-1\"}}"))
                    .containsExactly("1:30 $schema key.duplicate");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ~", " null", " Null", " NULL", " # a comment", " &anchor"})
        void without_a_value_is_reported_where_the_key_stands(String nothing) {
            assertThat(defectsOfYaml(HEAD + "  policeZone:" + nothing + "\n"))
                    .containsExactly("4:3 partnership.policeZone key.empty");
        }

        @Test
        void with_a_blank_value_has_no_value() {
            assertThat(defectsOfYaml(HEAD + "  policeZone: ''\n  name: \"  \"\n  operationalSince: ''\n"))
                    .containsExactly(
                            "4:15 partnership.policeZone key.empty",
                            "5:9 partnership.name key.empty",
                            "6:21 partnership.operationalSince key.empty");
        }

        @Test
        void without_a_value_is_reported_in_json_too() {
            assertThat(defectsOfJson("{\"openplp\":1,\"partnership\":{\"id\":null,\"types\":[null]}}"))
                    .containsExactly("1:29 partnership.id key.empty", "1:48 partnership.types[0] key.empty");
        }
    }

    @Nested
    class A_value {
        @Test
        void of_the_wrong_shape_is_one_defect() {
            assertThat(defectsOfYaml(HEAD + """
                      name: [PLP]
                      types: RESIDENTS
                      area: [1]
                      signs: {date: 2023-01-01}
                      ended: {date: {x: y}}
                    """))
                    .containsExactly(
                            "4:9 partnership.name value.type",
                            "5:10 partnership.types value.type",
                            "6:9 partnership.area value.type",
                            "7:10 partnership.signs value.type",
                            "8:17 partnership.ended.date value.type");
        }

        @Test
        void that_is_not_in_its_list_is_reported_with_the_words_that_are() {
            assertThat(valuesOfTheOnlyDefect(HEAD + "  membershipUnit: FLAT\n"))
                    .containsExactly("PERSON", "HOUSEHOLD", "ADDRESS", "BUSINESS");
            assertThat(valuesOfTheOnlyDefect(HEAD + "  membershipUnit: household\n"))
                    .containsExactly("near", "HOUSEHOLD", "PERSON", "HOUSEHOLD", "ADDRESS", "BUSINESS");
        }

        @Test
        void that_is_not_in_its_list_is_reported_in_a_list_of_words() {
            assertThat(defectsOfYaml(HEAD + "  types:\n    - RESIDENTS\n    - FRIENDS\n    - [UMBRELLA]\n"))
                    .containsExactly("6:7 partnership.types[1] value.unknown", "7:7 partnership.types[2] value.type");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-30, day",
            "2025-02-29, day",
            "2026-13-01, day",
            "2026-00-10, day",
            "30/02/2026, date",
            "2026-1-5, date",
            "20260105, date",
            "2026-01-05T10:00:00+01:00, date",
            "+12026-01-05, date",
            "٢٠٢٦-٠١-٠٥, date",
            "yesterday, date",
            "true, date"
        })
        void that_is_no_day_is_reported_with_what_is_wrong(String value, String what) {
            assertThat(defectsOfYaml(HEAD + "  operationalSince: " + value + "\n"))
                    .containsExactly("4:21 partnership.operationalSince value.date");
            assertThat(valuesOfTheOnlyDefect(HEAD + "  operationalSince: '" + value + "'\n"))
                    .containsExactly(what);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-11-03T18:15:00, offset",
            "2025-11-03T18:15, offset",
            "2025-11-03, time",
            "2025-11-03 18:15:00+01:00, time",
            "2025-11-03T18:15:00+01, time",
            "2025-11-03T18:15:00+01:00[Europe/Brussels], time",
            "2025-11-03t18:15:00z, time",
            "2025-02-29T18:15:00Z, moment",
            "2025-11-03T24:00:00Z, moment",
            "2025-11-03T18:15:00+19:00, moment",
            "9999-12-31T23:30:00Z, moment"
        })
        void that_is_no_time_is_reported_with_what_is_wrong(String value, String what) {
            String report = HEAD + "reports:\n  - id: r-1\n    at: ";

            assertThat(defectsOfYaml(report + value + "\n")).containsExactly("6:9 reports[0].at value.date");
            assertThat(valuesOfTheOnlyDefect(report + "\"" + value + "\"\n")).containsExactly(what);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "0", "y", "n", "on", "off", "tRUE", "unknown", "none", "[true]", "{}"})
        void that_is_no_answer_is_reported(String value) {
            assertThat(defectsOfYaml(HEAD + "memberships:\n  - {id: m-1, adult: " + value + "}\n"))
                    .containsExactly("5:22 memberships[0].adult value.type");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"1e3", "0x1F", "010", "0o17", "1_000", "+5", "4.0", "190:20", "2147483648", ".inf", "forty"})
        void that_is_no_whole_number_in_plain_digits_is_reported(String value) {
            assertThat(defectsOfYaml(HEAD + "  area: {dwellings: " + value + "}\n"))
                    .containsExactly("4:21 partnership.area.dwellings value.type");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e3", "4.", ".5", "04.00", "4,00", "€4", "1_0.0", ".nan", "1234567890123456"})
        void that_is_no_amount_in_plain_digits_is_reported(String value) {
            assertThat(defectsOfYaml(HEAD + "  fee: {amountPerYear: '" + value + "'}\n"))
                    .containsExactly("4:24 partnership.fee.amountPerYear value.type");
        }

        @Test
        void can_be_none_only_if_it_is_a_date_a_record_a_list_or_an_ending() {
            assertThat(defectsOfYaml("""
                    openplp: 1
                    partnership:
                      id: none
                      policeZone: none
                      membershipUnit: none
                      types: none
                      area: none
                      ended: none
                      operationalSince: none
                      fee: {amountPerYear: none}
                    memberships:
                      - {id: m-1, adult: none, left: none, movedAway: none, joinedOn: none}
                      - none
                    messages: none
                    localAuthority: {dialogueBetweenPartnerships: [none], partnershipsInMunicipality: none}
                    """))
                    .containsExactly(
                            "3:7 partnership.id value.type",
                            "4:15 partnership.policeZone value.type",
                            "5:19 partnership.membershipUnit value.type",
                            "10:24 partnership.fee.amountPerYear value.type",
                            "12:22 memberships[0].adult value.type",
                            "13:5 memberships[1] value.type",
                            "15:48 localAuthority.dialogueBetweenPartnerships[0] value.type",
                            "15:83 localAuthority.partnershipsInMunicipality value.type");
        }

        @Test
        void with_a_character_that_cannot_be_printed_is_reported() {
            assertThat(defectsOfYaml(HEAD + "  name: \"a\\e[31mb\"\n"))
                    .containsExactly("4:9 partnership.name value.type");
            assertThat(defectsOfJson("{\"openplp\":1,\"partnership\":{\"id\":\"a\\u0000b\"}}"))
                    .containsExactly("1:34 partnership.id value.type");
        }
    }
}
