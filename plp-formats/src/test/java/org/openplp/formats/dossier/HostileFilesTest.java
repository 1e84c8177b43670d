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
import org.openplp.core.fact.Recorded;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;

/** Files that were made to cost much: they cost no more than their size. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {
    private static final int MUCH = 8_000_000;
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
                    .isEqualTo(Defect.at("(key not shown)", DefectCode.KEY_UNKNOWN));
            assertThat(onlyDefect(read("a.json", JSON_HEAD + "},\"" + text + "\":1}")))
                    .isEqualTo(Defect.at("(key not shown)", DefectCode.KEY_UNKNOWN));
        }

        @ParameterizedTest
        @ValueSource(strings = {"  name: \"", "  name: !<", "  name: [", "  ? "})
        void that_is_never_closed_is_told_where_it_starts(String start) {
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
            String entries = entry.repeat((1 << 20) / entry.length() - 50);
            String text = HEAD + "extra: [" + entries + "]\n";

            ReadDossier read = reader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));

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
    class Many_defects {
        @Test
        void of_the_reader_are_told_up_to_a_hundred_thousand() {
            ReadDossier read = read("a.yaml", HEAD + "extra: 1\n".repeat(100_002));

            assertThat(read.defects()).hasSize(100_001);
            assertThat(read.defects().get(99_999).place()).isEqualTo(new Place(100_003, 1));
            assertThat(read.defects().get(100_000))
                    .isEqualTo(
                            PlacedDefect.at(new Place(100_004, 1), "", DefectCode.FILE_TOO_LARGE, "defects", "100000"));
        }

        @Test
        void of_intake_are_told_up_to_a_hundred_thousand() {
            ReadDossier read = read("a.yaml", HEAD + "partial:\n" + "  - nothing\n".repeat(100_002));

            assertThat(read.defects()).hasSize(100_001);
            assertThat(read.defects().get(100_000).defect().code()).isEqualTo(DefectCode.FILE_TOO_LARGE);
        }
    }

    @Test
    void a_large_file_with_many_members_is_read() {
        StringBuilder text = new StringBuilder(HEAD).append("memberships:\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("  - id: m-").append(i).append("\n    actor: p-").append(i);
            text.append("\n    adult: true\n    joinedOn: 2023-10-01\n    livesInArea: true\n");
            text.append("    acknowledgement: {date: 2023-10-01, how: SIGNED_FORM}\n");
        }

        ReadDossier read = read("a.yaml", text.toString());

        assertThat(read.defects()).isEmpty();
        assertThat(read.dossier())
                .hasValueSatisfying(
                        dossier -> assertThat(dossier.memberships().size()).isEqualTo(40_000));
        assertThat(read.places().of("memberships[39999].acknowledgement.how")).isEqualTo(new Place(4 + 40_000 * 6, 46));
    }
}
