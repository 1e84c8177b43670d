package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another dossier, day or rule book does, as a caller sees it. */
@DisplayName("plp diff")
class DiffTest {
    private static final String DAY = "2026-11-24";
    private static final Path CROISETTE = Path.of("..", "examples", "plp-croisette.yaml");

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path member(String name, String facts) throws IOException {
        return file(name, """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2023-09-01}
                memberships: [{id: m-1, kind: RESIDENT%s}]
                """.formatted(facts));
    }

    private Path adult() throws IOException {
        return member("adult.yaml", ", adult: true");
    }

    private Path minor() throws IOException {
        return member("minor.yaml", ", adult: false");
    }

    @Nested
    class EndsWith {
        @Test
        void zeroIfNothingNewStandsInTheWay() throws IOException {
            assertThat(plp("diff", minor(), minor(), "--on", DAY).code()).isZero();
            assertThat(plp("diff", minor(), adult(), "--on", DAY).code()).isZero();
        }

        @Test
        void oneIfSomethingDoes() throws IOException {
            Ran ran = plp("diff", adult(), minor(), "--on", DAY);

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).contains("1 NORM NEWLY STANDS IN THE WAY", "New, and in the way\n  B-P2 ");
            assertThat(ran.err()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "'', ''",
            "a.yaml, ''",
            "--on, 24/11/2026",
            "--then-on, soon",
            "--book, other",
            "--then-book, other",
            "--reading, other",
            "--format, xml",
            "c.yaml, ''"
        })
        void twoOnWrongUsage(String word, String value) throws IOException {
            List<Object> words = new ArrayList<>(List.of("diff"));
            if (!word.isEmpty() && !word.equals("a.yaml")) {
                words.addAll(List.of(adult(), minor()));
            }
            List.of(word, value).stream().filter(one -> !one.isEmpty()).forEach(words::add);

            Ran ran = plp(words.toArray());

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("plp: ").contains("plp diff --help shows how to use the command");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "json"})
        void threeIfAFileCannotBeReadOrItsDossierIsInvalid(String format) throws IOException {
            Path invalid = file("invalid.yaml", "openplp: 1\npartnership: {id: plp-1, operationalSince: never}\n");

            for (Ran ran : List.of(
                    plp("diff", invalid, adult(), "--on", DAY, "--format", format),
                    plp("diff", adult(), invalid, "--on", DAY, "--format", format),
                    plp("diff", invalid, invalid, "--on", DAY, "--format", format))) {
                assertThat(ran.code()).isEqualTo(3);
                assertThat(ran.out()).isEmpty();
                assertThat(ran.err()).hasLineCount(1).startsWith(invalid + ":2:");
            }
            assertThat(plp("diff", adult(), folder.resolve("none.yaml")).code()).isEqualTo(3);
        }
    }

    @Nested
    class LooksAt {
        @Test
        void theSameFileOnALaterDay() {
            Ran ran = plp("diff", CROISETTE, CROISETTE, "--on", "2026-02-01", "--then-on", "2026-02-02");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).contains("differ in the day", "  C-T8b  ", "before met, due by 1 February 2026");
        }

        @Test
        void theSameFileByAnotherBook() {
            Ran ran = plp(
                    "diff", CROISETTE, CROISETTE, "--on", DAY, "--book", "register", "--then-book", "with-examples");

            assertThat(ran.out()).contains("differ in the rule book", "Only in the rule book used now: ");
            assertThat(plp("diff", CROISETTE, CROISETTE, "--on", DAY, "--book", "with-examples")
                            .out())
                    .contains("No finding changes.", "rule book 2026.3+local-examples");
            assertThat(plp("diff", CROISETTE, CROISETTE, "--on", DAY, "--then-book", "REGISTER")
                            .out())
                    .contains("No finding changes.")
                    .doesNotContain("differ in");
        }

        @Test
        void bothUnderTheReadingThatWasAskedFor() {
            assertThat(plp(
                                    "diff",
                                    CROISETTE,
                                    CROISETTE,
                                    "--on",
                                    "2026-02-01",
                                    "--then-on",
                                    "2026-02-02",
                                    "--reading",
                                    "binding")
                            .code())
                    .isZero();
        }
    }

    @Nested
    class Writes {
        @Test
        void jsonThatAParserReads() throws IOException {
            String json = plp("diff", adult(), minor(), "--on", DAY, "--format", "json")
                    .out();
            List<String> fields = new ArrayList<>();
            try (JsonParser parser = new JsonFactory().createParser(json)) {
                int depth = 0;
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    if (token == JsonToken.FIELD_NAME && depth == 1) {
                        fields.add(parser.currentName());
                    }
                }
            }

            assertThat(fields)
                    .containsExactly(
                            "format",
                            "engine",
                            "language",
                            "before",
                            "after",
                            "differences",
                            "norms",
                            "newInTheWay",
                            "noLongerInTheWay",
                            "changes",
                            "noticesOnlyBefore",
                            "noticesOnlyAfter");
        }

        @Test
        void toAFileButNeverOverADossier() throws IOException {
            Path report = folder.resolve("report.txt");

            Ran ran = plp("diff", adult(), minor(), "--on", DAY, "--output", report);

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(Files.readString(report))
                    .isEqualTo(plp("diff", adult(), minor(), "--on", DAY).out());
            assertThat(plp("diff", adult(), minor(), "--on", DAY, "--output", minor())
                            .code())
                    .isEqualTo(2);
            assertThat(Files.readString(minor())).startsWith("openplp: 1");
        }

        @Test
        void theOtherChangesOnDemand() {
            Object[] words = {"diff", CROISETTE, CROISETTE, "--on", DAY, "--then-book", "with-examples"};
            List<Object> withAll = new ArrayList<>(List.of(words));
            withAll.add("--all");

            assertThat(plp(words).out()).contains("--all lists them.").doesNotContain("LIM-8:plp-004");
            assertThat(plp(withAll.toArray()).out()).contains("LIM-8:plp-004").doesNotContain("--all lists them.");
        }

        @Test
        void nothingThatSteersATerminal() throws IOException {
            Path one = file("a\u001b[31m\u202e.yaml", """
                    openplp: 1
                    partnership: {id: "p\\u202e1", name: "PLP \\u202egnp\\u2066x", operationalSince: 2023-09-01}
                    memberships: [{id: "m\\u202e1", kind: RESIDENT, adult: true}]
                    """);
            Path other = file(
                    "b\u001b]0;x\u0007\n.yaml",
                    Files.readString(one).replace("true", "false")
                            + "waivers: [{norm: \"x\\u202e<b>\", subject: \"x\\u2066\", reason: \"y\"}]\n");

            Ran text = plp("diff", one, other, "--on", DAY, "--all");
            Ran json = plp("diff", one, other, "--on", DAY, "--format", "json");

            assertThat(text.code()).isEqualTo(1);
            assertThat(text.disturbers()).isEmpty();
            assertThat(json.code()).isEqualTo(1);
            assertThat(json.commands()).isEmpty();
        }
    }
}
