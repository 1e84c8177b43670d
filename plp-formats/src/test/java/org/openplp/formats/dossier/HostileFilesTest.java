package org.openplp.formats.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.testsupport.Thorough;

/** Files that were made to cost much: they cost no more than their size. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {
    private static final int MUCH = Thorough.isOn() ? 8_000_000 : 1_000_000;
    private static final String HEAD = "openplp: 1\npartnership:\n  id: plp-1\n";
    private static final String JSON_HEAD = "{\"openplp\":1,\"partnership\":{\"id\":\"plp-1\"";

    private static ReadDossier read(String name, String text) {
        return Example.READER.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Defect onlyDefect(ReadDossier read) {
        assertThat(read.defects()).hasSize(1);
        return read.defects().get(0).defect();
    }

    @Nested
    class One_long_text {
        private final String text = "x".repeat(MUCH);

        @ParameterizedTest
        @ValueSource(strings = {"  name: ", "  name: \"", "  name: '", "  name: |-\n    ", "  name: >-\n    "})
        void is_read(String start) {
            String quote = start.endsWith("\"") ? "\"" : start.endsWith("'") ? "'" : "";

            assertThat(read("a.yaml", HEAD + start + text + quote + "\n").dossier())
                    .hasValueSatisfying(
                            dossier -> assertThat(dossier.partnership().name()).isEqualTo(Recorded.of(text)));
        }

        @Test
        void is_read_in_json() {
            assertThat(read("a.json", JSON_HEAD + ",\"name\":\"" + text + "\"}}")
                            .dossier())
                    .hasValueSatisfying(
                            dossier -> assertThat(dossier.partnership().name()).isEqualTo(Recorded.of(text)));
        }

        @Test
        void is_refused_where_something_short_is_expected() {
            String digits = "1".repeat(MUCH);

            assertThat(onlyDefect(read("a.yaml", HEAD + "  fee: {amountPerYear: " + digits + "}\n")))
                    .isEqualTo(Defect.at("partnership.fee.amountPerYear", DefectCode.VALUE_TYPE, "amount"));
            assertThat(onlyDefect(read("a.json", JSON_HEAD + ",\"fee\":{\"amountPerYear\":" + digits + "}}}")))
                    .isEqualTo(Defect.at("partnership.fee.amountPerYear", DefectCode.VALUE_TYPE, "amount"));
            assertThat(onlyDefect(read("a.yaml", HEAD + "  operationalSince: " + digits + "\n")))
                    .isEqualTo(Defect.at("partnership.operationalSince", DefectCode.VALUE_DATE, "date"));
        }

        @Test
        void is_refused_as_a_key() {
            assertThat(onlyDefect(read("a.yaml", HEAD + "? " + text + "\n: 1\n")))
                    .isEqualTo(Defect.at("?", DefectCode.KEY_UNKNOWN));
            assertThat(onlyDefect(read("a.json", JSON_HEAD + "},\"" + text + "\":1}")))
                    .isEqualTo(Defect.at("?", DefectCode.KEY_UNKNOWN));
        }

        @ParameterizedTest
        @ValueSource(strings = {"  name: \"", "  name: !<", "  name: [", "  ? "})
        void that_is_never_closed_is_reported_where_it_starts(String start) {
            ReadDossier read = read("a.yaml", HEAD + start + text);

            assertThat(read.defects()).hasSize(1);
            assertThat(read.defects().get(0).place().line()).isEqualTo(4);
        }
    }

    @Nested
    class Much_of_nothing {
        @ParameterizedTest
        @ValueSource(strings = {" ", "\n", "# x\n", "\r\n", "\t"})
        void is_read(String nothing) {
            String much = nothing.repeat(MUCH / nothing.length());

            assertThat(read("a.yaml", HEAD + "#" + much + "\nmeetings: []\n").defects())
                    .isEmpty();
            assertThat(read("a.json", JSON_HEAD + "}" + much.replaceAll("# x", "") + "}")
                            .defects())
                    .isEmpty();
        }
    }

    @Nested
    class Many_values {
        @ParameterizedTest
        @ValueSource(strings = {"a,", "{},", "[],", "~,", "!x y,"})
        void are_not_more_than_the_file_can_reasonably_hold(String entry) {
            DossierReader reader = DossierReader.withLimit(1 << 20);
            String list = "[" + entry.repeat(900) + "],";
            StringBuilder text = new StringBuilder(HEAD).append("extra: {");
            for (int i = 0; text.length() + list.length() < (1 << 20) - 50; i++) {
                text.append("k").append(i).append(": ").append(list);
            }
            text.append("}\n");

            ReadDossier read = reader.read("a.yaml", text.toString().getBytes(StandardCharsets.UTF_8));

            assertThat(onlyDefect(read)).isEqualTo(Defect.at("", DefectCode.FILE_TOO_LARGE, "values", "131072"));
        }

        @Test
        void are_read_if_the_file_is_small() {
            String text = HEAD + "partial: [" + "meetings, ".repeat(900) + "]\n";

            assertThat(DossierReader.withLimit(text.length())
                            .read("a.yaml", text.getBytes(StandardCharsets.UTF_8))
                            .defects())
                    .isEmpty();
        }
    }

    @Nested
    class Many_entries {
        private static final int MOST = 21_845;
        private static final String IN_JSON = JSON_HEAD + "},\"reports\":[";
        private final Defect tooMany = Defect.at("", DefectCode.FILE_TOO_LARGE, "entries", "21845");

        private static String reports(int number) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < number; i++) {
                text.append("\n- {id: r-").append(i).append('}');
            }
            return text.toString();
        }

        @Test
        void are_read_up_to_the_limit_in_each_list() {
            String meetings = "\nmeetings:" + "\n- {kind: MEMBERS}".repeat(MOST);

            assertThat(read("a.yaml", HEAD + "reports:" + reports(MOST) + meetings + "\n")
                            .defects())
                    .isEmpty();
        }

        @Test
        void are_refused_where_the_first_one_too_many_stands() {
            ReadDossier read = read("a.yaml", HEAD + "reports:" + reports(MOST + 1) + "\nmeetings: []\n");

            assertThat(onlyDefect(read)).isEqualTo(tooMany);
            assertThat(read.defects().get(0).place()).isEqualTo(new Place(5 + MOST, 3));
        }

        @Test
        void are_refused_in_json() {
            assertThat(onlyDefect(read("a.json", IN_JSON + "{},".repeat(MOST) + "{}]}")))
                    .isEqualTo(tooMany);
        }

        @Test
        void are_refused_where_the_key_is_unknown() {
            assertThat(onlyDefect(read("a.json", JSON_HEAD + "},\"extra\":[" + "1,".repeat(MOST) + "1]}")))
                    .isEqualTo(tooMany);
        }

        @Test
        void of_the_lists_in_a_list_count_with_its_own() {
            int charters = 100;
            String signatures = "    - signatures: [" + "{by: MAYOR}, ".repeat(MOST / charters - 1) + "]\n";
            String charter = HEAD + "  charter:\n" + signatures.repeat(charters);
            String more = "    - signatures: [" + "{by: MAYOR}, ".repeat(MOST % charters) + "]\n";

            assertThat(read("a.yaml", charter).defects()).isEmpty();
            assertThat(onlyDefect(read("a.yaml", charter + more))).isEqualTo(tooMany);
        }

        @Test
        void are_as_many_as_the_limit_of_size_allows() {
            byte[] text = (HEAD + "reports:" + reports(MOST + 1) + "\n").getBytes(StandardCharsets.UTF_8);

            assertThat(DossierReader.withLimit(65 << 20).read("a.yaml", text).defects())
                    .isEmpty();
        }
    }

    @Nested
    class Many_defects {
        @Test
        void of_the_reader_are_reported_up_to_a_hundred_thousand() {
            ReadDossier read = read("a.yaml", HEAD + "extra: 1\n".repeat(100_002));

            assertThat(read.defects()).hasSize(100_001);
            assertThat(read.defects().get(99_999).place()).isEqualTo(new Place(100_003, 1));
            assertThat(read.defects().get(100_000))
                    .isEqualTo(PlacedDefect.at(
                            new Place(100_004, 1), FactPath.ROOT, DefectCode.FILE_TOO_LARGE, "defects", "100000"));
        }

        @Test
        void of_intake_are_reported_up_to_a_hundred_thousand() {
            String text = HEAD + "partial:\n" + "  - nothing\n".repeat(100_002);
            ReadDossier read = DossierReader.withLimit(1L << 30).read("a.yaml", text.getBytes(StandardCharsets.UTF_8));

            assertThat(read.defects()).hasSize(100_001);
            assertThat(read.defects().get(100_000).defect().code()).isEqualTo(DefectCode.FILE_TOO_LARGE);
        }
    }

    @Test
    void a_large_file_with_many_members_is_read() {
        StringBuilder text = new StringBuilder(HEAD).append("memberships:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  - id: m-").append(i).append("\n    actor: p-").append(i);
            text.append("\n    adult: true\n    joinedOn: 2023-10-01\n    livesInArea: true\n");
            text.append("    acknowledgement: {date: 2023-10-01, how: SIGNED_FORM}\n");
        }

        ReadDossier read = read("a.yaml", text.toString());

        assertThat(read.defects()).isEmpty();
        assertThat(read.dossier())
                .hasValueSatisfying(
                        dossier -> assertThat(dossier.memberships().size()).isEqualTo(20_000));
        assertThat(read.places().of(FactPath.of("memberships[19999].acknowledgement.how")))
                .isEqualTo(new Place(4 + 20_000 * 6, 46));
    }
}
