package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;
import static org.openplp.cli.Samples.BREACHED;
import static org.openplp.cli.Samples.CROISETTE;
import static org.openplp.cli.Samples.DAY;
import static org.openplp.cli.Samples.DEFECTIVE;
import static org.openplp.cli.Samples.EXAMPLES;
import static org.openplp.cli.Samples.HARDLY_ANYTHING;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as its users meet it. */
class PlpTest {
    /** One piece of advice is not followed: the members have not met within the year. */
    private static final String NOT_FOLLOWED = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2023-09-01}
            meetings: []
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Nested
    class HowItEnds {
        @Test
        void withNothingInTheWay() throws IOException {
            assertThat(plp("check", file("a.yaml", HARDLY_ANYTHING), "--on", DAY)
                            .code())
                    .isZero();
        }

        @Test
        void withABreach() {
            assertThat(plp("check", CROISETTE, "--on", DAY).code()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", "nonsense", "check",
                    "check --no-such-option FILE", "check FILE --on tomorrow", "check FILE --on 2026-13-01",
                    "check FILE --on 24/11/2026", "check FILE --format pdf", "check FILE --reading loose",
                    "check FILE --fail-on everything", "check FILE --max-size 0", "check FILE --max-size 1025",
                    "check FILE --max-size many", "check FILE --on", "explain",
                    "explain NO-1", "norms --format pdf"
                })
        void withWrongUsage(String words) {
            Ran ran = plp((Object[]) Stream.of(words.split(" ", -1))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.equals("FILE") ? CROISETTE.toString() : word)
                    .toArray(String[]::new));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).isNotBlank();
            assertThat(ran.err()).doesNotContain("\tat ", "Exception in");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "chek FILE | there is no command chek; did you mean check? The commands are check, duties,",
                    "xyzzy | there is no command xyzzy; the commands are check, duties,",
                    "check --x | there is no option --x",
                    "check FILE --ouput x | there is no option --ouput; did you mean --output?",
                    "check FILE --ouput=x | there is no option --ouput=x; did you mean --output?",
                    "check FILE --on 2026-02-30 | --on: the calendar has no day 2026-02-30; correct the month or the day",
                    "check FILE --on 1899-12-31 | --on: the year of 1899-12-31 must be from 1900 to 2999",
                    "check FILE --on +10000-01-01 | --on: the year of +10000-01-01 must be from 1900 to 2999",
                    "check FILE --on 2026-2-3 | --on: 2026-2-3 is not written as a day; write it in the form 2026-11-24",
                    "may appiont FILE | there is no act appiont that can be asked about; did you mean appoint? The acts are appoint,",
                    "may dance FILE | there is no act dance that can be asked about; the acts are appoint,",
                    "check FILE --x | there is no option --x",
                    "check FILE --format pdf | --format pdf is not one of: text, json, html,"
                })
        void withTheMistakeThatWasMade(String words, String said) {
            Ran ran = plp((Object[]) words.replace("FILE", CROISETTE.toString()).split(" ", -1));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("plp: " + said);
        }

        @Test
        void withWhatCannotBeRead() throws IOException {
            assertThat(plp("check", file("a.yaml", DEFECTIVE)).code()).isEqualTo(3);
            assertThat(plp("check", folder.resolve("nowhere.yaml")).code()).isEqualTo(3);
        }

        @ParameterizedTest
        @CsvSource({
            "fine, fine, 0",
            "fine, breached, 1",
            "breached, fine, 1",
            "breached, defective, 3",
            "defective, fine, 3",
            "fine, nowhere, 3"
        })
        void overSeveralFilesWithTheGravest(String one, String other, int code) throws IOException {
            file("fine.yaml", HARDLY_ANYTHING);
            file("breached.yaml", BREACHED);
            file("defective.yaml", DEFECTIVE);

            Ran ran =
                    plp("check", folder.resolve(one + ".yaml"), folder.resolve(other + ".yaml"), "--on", DAY, "--all");

            assertThat(ran.code()).isEqualTo(code);
        }

        @Test
        void withAFaultOfItsOwnAndNeverAsIfANormWereBreached() {
            StringWriter said = new StringWriter();
            PrintWriter broken = new PrintWriter(Writer.nullWriter()) {
                @Override
                public void write(String text) {
                    throw new IllegalStateException("what the fault says");
                }
            };

            assertThat(Main.run(broken, new PrintWriter(said, true), "norms")).isEqualTo(4);
            assertThat(said).hasToString("plp: this is a fault in plp, not in the dossier: IllegalStateException\n");
        }

        @Test
        void overSeveralFilesWithWrongUsageAboveAll() throws IOException {
            assertThat(plp("check", file("a.yaml", DEFECTIVE), CROISETTE, "--on", "never")
                            .code())
                    .isEqualTo(2);
        }
    }

    @Nested
    class FailOn {
        @ParameterizedTest
        @CsvSource({
            "breached, breach, 1",
            "breached, undetermined, 1",
            "breached, advice, 1",
            "breached, never, 0",
            "advice, breach, 0",
            "advice, undetermined, 1",
            "advice, advice, 1",
            "advice, never, 0",
            "nothing, breach, 0",
            "nothing, undetermined, 1",
            "nothing, advice, 0",
            "nothing, never, 0"
        })
        void saysWhatDoesNotPass(String dossier, String failOn, int code) throws IOException {
            file("breached.yaml", BREACHED);
            file("advice.yaml", NOT_FOLLOWED);
            file("nothing.yaml", HARDLY_ANYTHING);

            assertThat(plp("check", folder.resolve(dossier + ".yaml"), "--on", DAY, "--fail-on", failOn)
                            .code())
                    .isEqualTo(code);
        }

        @Test
        void isBreachIfLeftOut() throws IOException {
            assertThat(plp("check", file("a.yaml", BREACHED), "--on", DAY).code())
                    .isEqualTo(1);
            assertThat(plp("check", file("b.yaml", NOT_FOLLOWED), "--on", DAY).code())
                    .isZero();
        }

        @Test
        void letsAWaivedBreachPass() throws IOException {
            String waived = BREACHED
                    + "waivers: [{norm: B-P2, subject: m-1, reason: known, grantedBy: CHIEF_OF_CORPS, date: 2026-01-01, until: 2026-12-31}]\n";

            assertThat(plp("check", file("a.yaml", waived), "--on", DAY).code()).isZero();
            assertThat(plp("check", file("a.yaml", waived), "--on", DAY, "--fail-on", "advice")
                            .code())
                    .isZero();
            assertThat(plp("check", file("a.yaml", waived), "--on", "2025-12-31")
                            .code())
                    .isEqualTo(1);
        }
    }

    @Nested
    class Reading {
        /** An advice puts it as a duty to review the list once a year. */
        private static final String NOT_REVIEWED = """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2023-09-01}
                memberList: {reviews: []}
                """;

        @Test
        void asWordedTakesAdviceByItsWords() throws IOException {
            Ran ran =
                    plp("check", file("a.yaml", NOT_REVIEWED), "--on", DAY, "--reading", "as-worded", "--format=json");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).contains("\"reading\" : \"AS_WORDED\"", "\"overall\" : \"NOT_COMPLIANT\"");
        }

        @Test
        void bindingTakesAdviceAsAWarning() throws IOException {
            Ran ran = plp("check", file("a.yaml", NOT_REVIEWED), "--on", DAY, "--reading", "binding", "--format=json");

            assertThat(ran.code()).isZero();
            assertThat(ran.out())
                    .contains("\"reading\" : \"BINDING_ONLY\"", "\"overallOtherReading\" : \"NOT_COMPLIANT\"");
        }
    }

    @Nested
    class Output {
        @Test
        void isPrintedIfNoFileIsNamed() {
            Ran ran = plp("check", CROISETTE, "--on", DAY);

            assertThat(ran.out()).startsWith("PLP Croisette (plp-004), on 24 November 2026\n");
            assertThat(ran.err()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "json", "html"})
        void isWrittenWholeToTheFileThatIsNamed(String format) throws IOException {
            Path report = folder.resolve("report");
            Files.writeString(report, "x".repeat(1 << 20));

            Ran printed = plp("check", CROISETTE, "--on", DAY, "--format", format);
            Ran written = plp("check", CROISETTE, "--on", DAY, "--format", format, "--output", report);

            assertThat(written.code()).isEqualTo(1);
            assertThat(written.out()).isEmpty();
            assertThat(Files.readString(report, StandardCharsets.UTF_8)).isEqualTo(printed.out());
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }

        @Test
        void neverReplacesADossierOfTheFolder() throws IOException {
            Path dossier = file("dossier.yaml", HARDLY_ANYTHING);

            Ran ran = plp("check", folder, "--on", DAY, "--output", dossier);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(dossier).hasContent(HARDLY_ANYTHING);
        }

        @Test
        void listsWhatIsInOrderIfAllIsAskedFor() {
            Ran some = plp("check", CROISETTE, "--on", DAY, "--format", "json");
            Ran all = plp("check", CROISETTE, "--on", DAY, "--format", "json", "--all");

            assertThat(some.out()).doesNotContain("\"outcome\" : \"MET\"", "\"outcome\" : \"NOT_APPLICABLE\"");
            assertThat(all.out()).contains("\"outcome\" : \"MET\"", "\"outcome\" : \"NOT_APPLICABLE\"");
            assertThat(plp("check", CROISETTE, "--on", DAY).out()).doesNotContain("\nMet\n");
            assertThat(plp("check", CROISETTE, "--on", DAY, "--all").out()).contains("\nMet\n", "\nNot applicable\n");
        }

        @Test
        void isTheSameEachTime() {
            assertThat(plp("check", EXAMPLES, "--on", DAY, "--all"))
                    .isEqualTo(plp("check", EXAMPLES, "--on", DAY, "--all"));
        }
    }

    @Nested
    class Folders {
        @Test
        void standForTheDossiersInThem() throws IOException {
            Files.createDirectories(folder.resolve("b/c"));
            file("b/c/z.YML", HARDLY_ANYTHING.replace("plp-1", "plp-z"));
            file("b/a.json", "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-a\"}}");
            file("x.yaml", HARDLY_ANYTHING.replace("plp-1", "plp-x"));
            file("notes.txt", "no dossier");

            Ran ran = plp("check", folder, "--on", DAY, "--format", "json");

            assertThat(ran.code()).isZero();
            assertThat(ran.out().lines().filter(line -> line.contains("\"partnership\" :") && !line.endsWith(",")))
                    .extracting(String::strip)
                    .containsExactly(
                            "\"partnership\" : \"plp-a\"",
                            "\"partnership\" : \"plp-z\"",
                            "\"partnership\" : \"plp-x\"");
        }

        @Test
        void giveSeveralDossiersInJsonEvenIfThereIsOne() throws IOException {
            file("x.yaml", HARDLY_ANYTHING);

            assertThat(plp("check", folder, "--on", DAY, "--format", "json").out())
                    .contains("\"dossiers\" : [");
            assertThat(plp("check", folder.resolve("x.yaml"), "--on", DAY, "--format", "json")
                            .out())
                    .doesNotContain("\"dossiers\" : [");
        }

        @Test
        void withoutADossierAreWrongUsageAlsoBesideOthers() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("empty"));
            Path other = Files.createDirectory(folder.resolve("other"));
            Path dossier = file("a.yaml", HARDLY_ANYTHING);

            Ran alone = plp("check", empty);
            Ran beside = plp("check", empty, dossier, other, "--on", DAY);

            assertThat(alone.code()).isEqualTo(2);
            assertThat(alone.err())
                    .startsWith("plp: there is no dossier (.yaml, .yml, .json, .xlsx) in this folder: " + empty);
            assertThat(beside.code()).isEqualTo(2);
            assertThat(beside.out()).isEmpty();
            assertThat(beside.err()).contains("in this folder: " + empty + ", " + other + "\n");
        }

        @Test
        void keepWhatCannotBeReadApart() throws IOException {
            file("a.yaml", DEFECTIVE);
            file("b.yaml", HARDLY_ANYTHING);

            Ran ran = plp("check", folder, "--on", DAY, "--format", "json");

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).contains("\"code\" : \"format.unsupported\"", "\"overall\" : \"CANNOT_TELL\"");
            assertThat(ran.err()).hasLineCount(1).startsWith(folder.resolve("a.yaml") + ":1:10: openplp: ");
        }
    }

    @Test
    void sizeIsLimited() throws IOException {
        String padding = "# " + "x".repeat(1022) + "\n";
        Path large = file("large.yaml", HARDLY_ANYTHING + padding.repeat(1100));

        Ran refused = plp("check", large, "--on", DAY, "--max-size", "1");
        Ran read = plp("check", large, "--on", DAY, "--max-size", "2");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .isEqualTo(large
                        + ": The file is larger than 1 MiB, which is the limit. Raise the limit with --max-size.\n");
        assertThat(read.code()).isZero();
    }
}
