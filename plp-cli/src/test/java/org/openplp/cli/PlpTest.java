package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as its users meet it. */
class PlpTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path CROISETTE = EXAMPLES.resolve("plp-croisette.yaml");
    private static final String DAY = "2026-11-24";
    private static final String ESC = "\u001b";

    /** Nothing is breached, and no advice is known not to be followed. */
    private static final String HARDLY_ANYTHING = "openplp: 1\npartnership: {id: plp-1}\n";

    /** One piece of advice is not followed: the members have not met within the year. */
    private static final String NOT_FOLLOWED = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2023-09-01}
            meetings: []
            """;

    private static final String BREACHED = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2023-09-01}
            memberships: [{id: m-1, actor: p-1, kind: RESIDENT, adult: false}]
            """;

    private static final String DEFECTIVE = "openplp: 2\npartnership: {id: plp-1}\n";

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
                    "",
                    "nonsense",
                    "check",
                    "check --no-such-option FILE",
                    "check FILE --on tomorrow",
                    "check FILE --on 2026-13-01",
                    "check FILE --on 24/11/2026",
                    "check FILE --format pdf",
                    "check FILE --reading loose",
                    "check FILE --fail-on everything",
                    "check FILE --max-size 0",
                    "check FILE --max-size 1025",
                    "check FILE --max-size many",
                    "check FILE --on",
                    "explain",
                    "explain NO-1",
                    "norms --format pdf"
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
        void withTheIdOfANormThatIsMissing() {
            assertThat(plp("explain", "").err())
                    .startsWith("plp: the id of a norm is missing; plp norms lists all norms\n");
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

        @ParameterizedTest
        @ValueSource(strings = {"dossier.yaml", "other/../dossier.yaml", "link.yaml"})
        void neverReplacesADossier(String name) throws IOException {
            Path dossier = file("dossier.yaml", HARDLY_ANYTHING);
            Files.createDirectory(folder.resolve("other"));
            Files.createSymbolicLink(folder.resolve("link.yaml"), dossier);

            Ran ran = plp("check", dossier, "--on", DAY, "--output", folder.resolve(name));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("plp: --output must not name a dossier that this command reads: ");
            assertThat(ran.out()).isEmpty();
            assertThat(dossier).hasContent(HARDLY_ANYTHING);
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

    @Nested
    class Norms {
        @Test
        void areListed() {
            Ran ran = plp("norms");

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("C-T8b", "B-P2", "F-T6");
            assertThat(plp("norms", "--section", "2.2").out()).contains("C-T8b").doesNotContain("B-P2", "F-T6");
            assertThat(plp("norms", "--format", "json").out()).contains("\"id\" : \"C-T8b\"");
        }

        @Test
        void areListedAsTheyAreInForceOnADay() {
            String before =
                    plp("norms", "--on", "2026-04-08", "--format", "json").out();
            String after =
                    plp("norms", "--on", "2026-04-09", "--format", "json").out();

            assertThat(before).contains("\"id\" : \"M-P2\"", "\"LAW-9\"").doesNotContain("\"LAW-10\"");
            assertThat(after).contains("\"id\" : \"M-P2\"", "\"LAW-10\"").doesNotContain("\"LAW-9\"");
            assertThat(plp("norms", "--on", "2026-04-31").code()).isEqualTo(2);
        }

        @Test
        void areExplained() {
            Ran ran = plp("explain", "C-T8b");

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("C-T8b", "memberList.reviews", "memberList.review.period", "Contested");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "CHA10   | no norm has the id CHA10; did you mean CHA-10? plp norms lists all norms",
                    "cha-10  | no norm has the id cha-10; did you mean CHA-10? plp norms lists all norms",
                    "CHA-100 | no norm has the id CHA-100; did you mean CHA-10? plp norms lists all norms",
                    "c-t8    | no norm has the id c-t8; did you mean C-T8a, C-T8b? plp norms lists all norms",
                    "CHA     | no norm has the id CHA; plp norms lists all norms",
                    "X-1     | no norm has the id X-1; plp norms lists all norms",
                    "é       | no norm has the id é; plp norms lists all norms"
                })
        void areSuggestedWhenAnIdIsMistyped(String id, String said) {
            Ran ran = plp("explain", id);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err().lines()).first().isEqualTo("plp: " + said);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "C-T8b | memberList.review.period = 1 year (P1Y); another value, or none, may be agreed by: police zone",
                    "C-T5  | meetings.coordinatorOfficer.max = none; another value may be agreed by: police zone, house rules",
                    "M-T9a | evaluation.period = 3 years (P3Y); a shorter period may be agreed by: police zone, municipality, house rules",
                    "B-P2  | member.minAge = 18"
                })
        void areExplainedWithTheirParametersAndWhoMayAgreeOtherwise(String norm, String line) {
            assertThat(plp("explain", norm).out().replaceAll("\\s+", " ")).contains(" Parameters " + line + " ");
        }
    }

    @Nested
    class Size {
        @Test
        void isLimited() throws IOException {
            String padding = "# " + "x".repeat(1022) + "\n";
            Path large = file("large.yaml", HARDLY_ANYTHING + padding.repeat(1100));

            Ran refused = plp("check", large, "--on", DAY, "--max-size", "1");
            Ran read = plp("check", large, "--on", DAY, "--max-size", "2");

            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err())
                    .isEqualTo(
                            large
                                    + ": The file is larger than 1 MiB, which is the limit. Raise the limit with --max-size.\n");
            assertThat(read.code()).isZero();
        }
    }

    @Nested
    class Hostile {
        @ParameterizedTest
        @MethodSource("org.openplp.cli.PlpTest#hostileNames")
        void namesSteerNoTerminal(String name) throws IOException {
            Path dossier = file("a.yaml", "openplp: 1\npartnership:\n  id: plp-1\n  name: \"" + name + "\"\n");

            for (String format : new String[] {"text", "json"}) {
                Ran ran = plp("check", dossier, "--on", DAY, "--format", format, "--all");

                assertThat(ran.code()).isIn(0, 3);
                assertThat(ran.disturbers()).as(format).isEmpty();
            }
        }

        @Test
        void lettersKeepTheirOrder() throws IOException {
            Path dossier =
                    file("a.yaml", "openplp: 1\npartnership: {id: plp-1, name: \"PLP \\u202egnp\\u2066x\\u200f\"}\n");

            assertThat(plp("check", dossier, "--on", DAY).out())
                    .startsWith("PLP \uFFFDgnp\uFFFDx\uFFFD (plp-1), on 24 November 2026\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-13-01", "24/11/2026", "+999999999-12-31", "-0001-01-01"})
        void aDayThatIsNoneIsOneSentence(String day) {
            Ran ran = plp("check", CROISETTE, "--on", day);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("plp: --on: ").hasLineCount(2).doesNotContain("java.");
        }

        @Test
        void aReportThatCannotBeWrittenIsAMistakeOfUsage() {
            Ran ran = plp(
                    "check",
                    CROISETTE,
                    "--on",
                    DAY,
                    "--output",
                    folder.resolve("none").resolve("report.txt"));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("the report cannot be written to");
            assertThat(plp("check", CROISETTE, "--on", DAY, "--output", folder).code())
                    .isEqualTo(2);
        }

        @Test
        void wordsOfTheUserCannotSteerTheTerminal() {
            assertThat(plp("check", "--on", "\u001b[31m", CROISETTE).err()).doesNotContain("\u001b");
        }

        @Test
        void aSectionThatThereIsNotIsAMistakeOfUsage() {
            Ran ran = plp("norms", "--section", "9.9");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("2.1, 2.2, 2.3, 2.4, 2.5, 2.6");
        }

        @Test
        void linesInANameStayOnOneLine() throws IOException {
            Path dossier =
                    file("a.yaml", "openplp: 1\npartnership:\n  id: plp-1\n  name: |\n    PLP Rue A\n    COMPLIANT\n");

            Ran ran = plp("check", dossier, "--on", DAY);

            assertThat(ran.out().lines().limit(2))
                    .containsExactly(
                            "PLP Rue A\uFFFDCOMPLIANT\uFFFD (plp-1), on 24 November 2026",
                            "rule book 2026.3, read as worded, so that advice worded as a duty counts as one");
        }

        @Test
        void markupIsPrintedAsItStands() throws IOException {
            Path dossier = file(
                    "a.yaml",
                    "openplp: 1\npartnership: {id: plp-1, name: \"PLP <script>alert(1)</script> ${x} %s {0}\"}\n");

            assertThat(plp("check", dossier, "--on", DAY).out())
                    .startsWith("PLP <script>alert(1)</script> ${x} %s {0} (plp-1), on 24 November 2026\n");
        }

        @Test
        void namesOfFilesSteerNoTerminal() throws IOException {
            Path sound = file("a" + ESC + "[31m\u202e.yaml", BREACHED);
            Path defective = file("b" + ESC + "]0;x\u0007\n.yaml", DEFECTIVE);

            for (String format : new String[] {"text", "json"}) {
                Ran ran = plp("check", sound, defective, folder.resolve("c\r" + ESC), "--on", DAY, "--format", format);

                assertThat(ran.code()).isEqualTo(3);
                assertThat(ran.commands()).as(format).isEmpty();
                assertThat(ran.err()).hasLineCount(2);
            }
        }

        @Test
        void valuesOfAllKindsSteerNoTerminal() throws IOException {
            String word = "x\\u202e<b>y";
            Path dossier = file("a.yaml", """
                    openplp: 1
                    partnership: {id: plp-1, policeZone: "WORD", operationalSince: 2023-09-01}
                    appointments: [{id: a-1, actor: p-1, role: MANDATED_OFFICER, employedByZone: "WORDz"}]
                    arrangements: [{parameter: "WORD", value: "WORD", by: POLICE_ZONE}]
                    attestations: [{norm: "WORD", subject: "WORD", met: true, by: POLICE}]
                    waivers: [{norm: "WORD", subject: "WORD", reason: "WORD"}]
                    """.replace("WORD", word));

            Ran text = plp("check", dossier, "--on", DAY, "--all");

            assertThat(text.code()).isEqualTo(1);
            assertThat(text.out()).contains("M-P1");
            assertThat(text.disturbers()).isEmpty();
        }
    }

    static Stream<String> hostileNames() {
        return Stream.of(
                "PLP \\e[31mred\\e[0m",
                "PLP \\x1b]0;title\\x07",
                "PLP \\x9b31m",
                "PLP \\rNOT COMPLIANT",
                "PLP \\x08\\x08\\x08",
                "PLP one\\ntwo",
                "PLP one\\u2028two\\u2029three\\x85four");
    }
}
