package org.openplp.formats.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.formats.dossier.Defects.HEAD;
import static org.openplp.formats.dossier.Defects.defects;
import static org.openplp.formats.dossier.Defects.defectsOfJson;
import static org.openplp.formats.dossier.Defects.defectsOfYaml;
import static org.openplp.formats.dossier.Defects.valuesOfTheOnlyDefect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops a file that holds no dossier, or one that only some readers understand. */
class UnreadableFilesTest {
    @Nested
    class Yaml_that_only_some_readers_understand {
        @Test
        void an_alias_is_refused_where_it_stands() {
            assertThat(defectsOfYaml(
                            HEAD + "  policeZone: &z '5319'\nappointments:\n  - {id: a-1, employedByZone: *z}\n"))
                    .containsExactly("6:31 appointments[0].employedByZone yaml.alias");
        }

        @Test
        void an_alias_is_refused_for_a_list_and_in_a_list() {
            assertThat(defectsOfYaml(HEAD + "memberships: &m []\nmessages: *m\npartial: [*m]\n"))
                    .containsExactly("5:11 messages yaml.alias", "6:11 partial[0] yaml.alias");
        }

        @Test
        void an_alias_is_refused_as_a_key() {
            assertThat(defectsOfYaml(HEAD + "memberships: &m []\n*m : 1\n")).containsExactly("5:1  yaml.alias");
        }

        @Test
        void an_alias_is_refused_as_the_whole_file() {
            assertThat(defectsOfYaml("*a\n")).containsExactly("1:1  yaml.alias");
        }

        @Test
        void aliases_cannot_explode() {
            StringBuilder laughs = new StringBuilder(HEAD).append("a0: &a0 [lol]\n");
            for (int i = 1; i < 30; i++) {
                laughs.append("a%d: &a%d [%s]\n"
                        .formatted(i, i, "*a%d,".formatted(i - 1).repeat(9)));
            }
            laughs.append("partial: *a29\n");

            assertThat(defectsOfYaml(laughs.toString()))
                    .hasSize(31)
                    .contains("4:1 ? key.unknown", "34:10 partial yaml.alias");
        }

        @Test
        void merging_is_an_unknown_key() {
            assertThat(defectsOfYaml(HEAD + "memberships:\n  - &m {id: m-1}\n  - {<<: *m, id: m-2}\n"))
                    .containsExactly("6:6 memberships[1].? key.unknown");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"!!str x", "!x y", "! x", "!!int 5", "!!null ''", "!!binary '*'", "!!map {a: b}", "!!seq []"
                })
        void a_tag_is_refused(String tagged) {
            assertThat(defectsOfYaml(HEAD + "  name: " + tagged + "\n"))
                    .containsExactly("4:9 partnership.name value.type");
            assertThat(valuesOfTheOnlyDefect(HEAD + "  name: " + tagged + "\n")).containsExactly("tag");
        }

        @ParameterizedTest
        @ValueSource(strings = {"!!str name", "!x name", "! name", "!!str \"name\"", "? !!str name\n  "})
        void a_tag_is_refused_on_a_key(String tagged) {
            int column = tagged.startsWith("?") ? 5 : 3;

            assertThat(defectsOfYaml(HEAD + "  " + tagged + ": x\n")).containsExactly("4:" + column + "  value.type");
            assertThat(valuesOfTheOnlyDefect(HEAD + "  " + tagged + ": x\n")).containsExactly("tag");
        }

        @Test
        void a_tag_is_refused_at_the_root() {
            assertThat(defectsOfYaml("!!map\n" + HEAD)).containsExactly("1:1  value.type");
        }

        @Test
        void a_list_as_a_key_is_refused() {
            assertThat(defectsOfYaml(HEAD + "? [a]\n: b\n")).containsExactly("4:3  syntax");
        }
    }

    @Nested
    class A_file_that_holds_no_dossier {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "memberships:\\n\\t- id: m-1 | 5:1",
                    "memberships: [{id: m-1} | 4:14",
                    "memberships: \"open | 4:14",
                    "memberships: a: b | 4:15",
                    "' memberships: []' | 4:2",
                    "memberships: [] ] | 4:17",
                    "memberships: @ | 4:14",
                    "name: \"\\\\q\" | 4:9"
                })
        void because_its_yaml_is_broken_is_reported_where(String text, String place) {
            assertThat(defectsOfYaml(HEAD
                            + text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\") + "\n"))
                    .containsExactly(place + "  syntax");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"openplp\":1,} | 1:14",
                    "{\"openplp\":1 | 2:1",
                    "{\"openplp\":\"1} | 1:15",
                    "{openplp:1} | 1:2",
                    "{'openplp':1} | 1:2",
                    "{\"openplp\":01} | 1:13",
                    "{\"openplp\":NaN} | 1:15",
                    "{\"openplp\":1}} | 1:14",
                    "{\"openplp\":1} // x | 1:15",
                    "{\"openplp\" 1} | 1:12",
                    "hello | 1:1"
                })
        void because_its_json_is_broken_is_reported_where(String text, String place) {
            assertThat(defectsOfJson(text + "\n")).containsExactly(place + "  syntax");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "~", "null\n", "\uFEFF"})
        void because_it_is_empty(String nothing) {
            assertThat(defectsOfYaml(nothing)).containsExactly("1:1  syntax");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "null"})
        void because_it_is_empty_json(String nothing) {
            assertThat(defectsOfJson(nothing)).containsExactly("1:1  syntax");
        }

        @ParameterizedTest
        @ValueSource(strings = {"- a\n- b\n", "just a text\n", "[]", "42", "''"})
        void because_its_root_is_no_group_of_keys(String root) {
            assertThat(defectsOfYaml(root)).containsExactly("1:1  value.type");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "42", "\"x\"", "true"})
        void because_its_root_is_no_object(String root) {
            assertThat(defectsOfJson(root)).containsExactly("1:1  value.type");
        }

        @Test
        void because_it_holds_several() {
            assertThat(defectsOfYaml(HEAD + "---\n" + HEAD)).containsExactly("5:1  document.several");
            assertThat(defectsOfYaml(HEAD + "---\n")).containsExactly("5:1  document.several");
            assertThat(defectsOfJson("{\"openplp\":1}\n{}")).containsExactly("2:1  document.several");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"a\":", "- ", "? ", "{a: ", "&a ["})
        void because_it_is_nested_beyond_reason(String nesting) {
            assertThat(defectsOfYaml(nesting.repeat(100_000))).hasSize(1).allMatch(this::isTooDeepOrBroken);
            assertThat(defectsOfYaml(HEAD + "extra: " + nesting.repeat(100_000)))
                    .hasSize(1)
                    .allMatch(this::isTooDeepOrBroken);
            assertThat(defectsOfJson(nesting.repeat(100_000))).hasSize(1).allMatch(this::isTooDeepOrBroken);
        }

        private boolean isTooDeepOrBroken(String defect) {
            return defect.endsWith(" nesting.too-deep") || defect.endsWith(" syntax");
        }

        @Test
        void because_it_is_nested_deeper_than_32_levels() {
            String deep = "{\"extra\":" + "[".repeat(31) + "]".repeat(31) + "}";
            String deeper = "{\"extra\":" + "[".repeat(32) + "]".repeat(32) + "}";

            assertThat(defectsOfJson(deep)).contains("1:2 ? key.unknown");
            assertThat(defectsOfJson(deeper)).containsExactly("1:41  nesting.too-deep");
            assertThat(defectsOfYaml(deeper)).containsExactly("1:41  nesting.too-deep");
        }
    }

    @Nested
    class A_file_in_another_encoding {
        @Test
        void is_refused_at_the_first_byte_that_is_no_text() {
            byte[] latin = (HEAD + "  name: café\n").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(defects("d.yaml", latin)).containsExactly("4:12  file.encoding");
            assertThat(defects("d.json", latin)).containsExactly("4:12  file.encoding");
        }

        @Test
        void is_refused_behind_a_replacement_character_that_may_stand_there() {
            assertThat(defectsOfYaml(HEAD + "  name: '\uFFFD'\n")).isEmpty();
            assertThat(defects("d.yaml", (HEAD + "  name: \uFFFD \n").getBytes(StandardCharsets.UTF_16)))
                    .containsExactly("1:1  file.encoding");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-16", "UTF-32"})
        void is_refused_in_its_first_line(String encoding) {
            assertThat(defects("d.yaml", HEAD.getBytes(Charset.forName(encoding))))
                    .singleElement()
                    .asString()
                    .matches("1:[123]  file.encoding");
            assertThat(defects("d.json", "{\"openplp\":1}".getBytes(Charset.forName(encoding))))
                    .singleElement()
                    .asString()
                    .matches("1:[123]  file.encoding");
        }

        @ParameterizedTest
        @ValueSource(chars = {'\0', '\u0007', '\u001B', '\u007F', '\u0085', '\u2028', '\uFEFF', '\uFFFE'})
        void is_refused_with_a_character_that_readers_take_differently(char character) {
            assertThat(defectsOfYaml(HEAD + "  name: a" + character + "\n")).containsExactly("4:10  file.encoding");
        }

        @Test
        void may_begin_with_a_byte_order_mark() {
            assertThat(defectsOfYaml("\uFEFF" + HEAD)).isEmpty();
            assertThat(defectsOfYaml("\uFEFFopenplp: 2\npartnership: {id: p}\n"))
                    .containsExactly("1:10 openplp format.unsupported");
            assertThat(defectsOfJson("\uFEFF{\"openplp\":1,\"partnership\":{\"id\":\"p\"}}"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void may_end_its_lines_as_it_likes(String lineEnd) {
            assertThat(defectsOfYaml((HEAD + "# x\n\nmeetings: []\nreports: {}\n").replace("\n", lineEnd)))
                    .containsExactly("7:10 reports value.type");
            assertThat(defectsOfJson("{\n\"openplp\":1,\n\"partnership\":{\"id\":null}}".replace("\n", lineEnd)))
                    .containsExactly("3:16 partnership.id key.empty");
        }

        @Test
        void counts_columns_as_editors_do() {
            assertThat(defectsOfYaml(HEAD + "# 😀\nmeetings: [{kind: '😀é'}, {}, x]\n"))
                    .containsExactly("5:19 meetings[0].kind value.unknown", "5:31 meetings[2] value.type");
            assertThat(defectsOfJson("{\"openplp\":1,\"partnership\":{\"id\":\"p\",\"name\":\"😀é\",\"types\":{}}}"))
                    .containsExactly("1:59 partnership.types value.type");
        }
    }
}
