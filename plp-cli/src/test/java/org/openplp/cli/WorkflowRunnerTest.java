package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;

/** The runners of GitHub and Azure read whatever is printed: no text of a file, no name of one and no word of the command line is a command to them. */
@DisplayName("The runner of a workflow")
@DisabledOnOs(OS.WINDOWS) // where no name of a file has a colon
class WorkflowRunnerTest {
    private static final Pattern ANYWHERE = Pattern.compile("##(vso)?\\[", Pattern.CASE_INSENSITIVE);

    /** Those that the format for GitHub gives itself. */
    private static final Pattern OWN =
            Pattern.compile("::(error|warning|notice) file=[^:,]*,line=\\d+,col=\\d+,title=[^:,]*::.*");

    private static final String DAY = "2026-11-24";

    @TempDir
    private Path folder;

    private Path hostile;
    private Path broken;

    @BeforeEach
    void write() throws IOException {
        Path below = Files.createDirectory(folder.resolve("##[set-output name=ok]d"));
        hostile = Files.writeString(below.resolve("::error::h.yaml"), dossier());
        broken = Files.writeString(below.resolve("::error::broken ##vso[task.x].yaml"), """
                openplp: 1
                partnership: {id: p}
                "::error::k": 1
                "##[add-mask]k": 1
                memberships: [{id: "::error::m"}, {id: "::error::m"}, {id: "##[add-mask]m", "##[add-mask]x": 1}]
                """);
    }

    /** Ids of many lengths, so that some begin a line wherever it is wrapped. */
    private static String dossier() {
        String members = IntStream.range(0, 60)
                .mapToObj(i -> """
                          - {id: "::stop-commands::%s%d", actor: "::stop-commands::a%d", adult: no, joinedOn: 2024-01-01}
                        """.formatted("x".repeat(i), i, i))
                .collect(Collectors.joining());
        return """
                openplp: 1
                partnership:
                  id: "::stop-commands::p"
                  name: "::stop-commands::tok ##[set-output name=ok]true"
                  policeZone: "##[add-mask]zone"
                  operationalSince: 2024-01-01
                appointments:
                  - {id: "##[add-mask]ap", actor: "##[add-mask]a", role: COORDINATOR, from: 2024-01-01}
                  - {id: "::warning::ap", actor: "::warning::a", role: DEPUTY_COORDINATOR, from: 2024-01-01}
                memberships:
                  - {id: "##[add-mask]m", actor: "##vso[task.x]a", adult: no, joinedOn: 2024-01-01, kind: RESIDENT}
                """ + members;
    }

    private static List<String> commands(String printed) {
        return printed.lines()
                .filter(line -> isAtTheStart(line) || ANYWHERE.matcher(line).find())
                .toList();
    }

    private static boolean isAtTheStart(String line) {
        return line.replaceFirst("^[\\s\\p{Z}\\u0085]+", "").startsWith("::");
    }

    private static void getsNone(Ran ran) {
        assertThat(commands(ran.out())).isEmpty();
        assertThat(commands(ran.err())).isEmpty();
        assertThat(ran.out() + ran.err()).isNotEmpty();
    }

    /** It is looked at whole, and something is found of each member. */
    @Test
    void isTriedWithADossierThatIsAssessed() {
        Ran ran = plp("check", hostile, "--on", DAY);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("::stop-commands::", "# #[");
    }

    static Stream<Arguments> formats() {
        List<Arguments> all = Stream.of(ReportFormat.values())
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)))
                .toList();
        return Thorough.orOneOf(8, all).stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void getsNoCommandFromACheck(ReportFormat format, Language language) {
        List<Object[]> files = List.of(
                new Object[] {hostile}, new Object[] {broken}, new Object[] {folder}, new Object[] {hostile, broken});
        for (Object[] some : files) {
            Stream<Object> options = Stream.of("--all", "--on", DAY, "--format", format, "--lang", language.code());
            Ran ran = plp(Stream.concat(Stream.concat(Stream.of("check"), Stream.of(some)), options)
                    .toArray());
            if (format == ReportFormat.GITHUB) {
                assertThat(ran.out().lines())
                        .isNotEmpty()
                        .allMatch(line -> OWN.matcher(line).matches());
                assertThat(commands(ran.err())).isEmpty();
            } else {
                getsNone(ran);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "markdown"})
    void getsNoCommandFromAnOverview(String format) {
        getsNone(plp("check", folder, "--summary", "--format", format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json", "ics"})
    void getsNoCommandFromDuties(String format) {
        getsNone(plp("duties", hostile, "--on", DAY, "--all", "--until", "2030-01-01", "--format", format));
        getsNone(plp("duties", broken, "--format", format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json"})
    void getsNoCommandFromAComparison(String format) throws IOException {
        Path later = Files.writeString(
                folder.resolve("::error::later.yaml"), dossier().replace("::stop-commands::a", "::stop-commands::b"));

        getsNone(plp("diff", hostile, later, "--on", DAY, "--format", format));
        getsNone(plp("diff", hostile, broken, "--on", DAY, "--format", format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json"})
    void getsNoCommandFromAnAct(String format) {
        getsNone(plp("may", "leave", hostile, "membership=##[add-mask]m", "day=" + DAY, "--format", format));
        getsNone(plp("may", "leave", hostile, "membership=::error::m", "day=" + DAY, "--format", format));
        getsNone(plp("may", "leave", hostile, "::error::k=##[add-mask]m", "##[add-mask]k=1"));
        getsNone(plp("may", "leave", broken, "membership=::error::m", "--format", format));
    }

    @Test
    void getsNoCommandFromATableOfMembers() throws IOException {
        Path table = Files.writeString(folder.resolve("##[add-mask]t.csv"), """
                id;actor;adult;##[add-mask]c;::error::c
                ##[add-mask]m;::error::a;yes;1;2
                ::error::m;##vso[x]a;yes;1;2
                """);

        getsNone(plp("import", table));
        getsNone(plp("import", table, "--leave-out", "##[add-mask]c,::error::c"));
        getsNone(plp("import", table, "--leave-out", "##[add-mask]c,::error::c", "--into", hostile));
        getsNone(plp("import", table, "--into", broken));
    }

    @Test
    void getsNoCommandFromWrongWords() {
        getsNone(plp("explain", "##[add-mask]x"));
        getsNone(plp("check", folder.resolve("##[add-mask]x"), "::error::x", "##[add-mask]y"));
        getsNone(plp("::error::x"));
        getsNone(plp("check", "x\n::error::y\n##[add-mask]z\r::error::w\u2028::error::v\u0085::error::u"));
        getsNone(plp("x\n::error::y\n##vso[task]z"));
        getsNone(plp("check", hostile, "--x\n  ::error::y\n##[add-mask]z"));
        getsNone(plp("check", hostile, "--##[add-mask]x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "json", "junit", "markdown", "sarif", "gitlab"})
    @Tag("process")
    @Timeout(120)
    void getsNoCommandFromANameAtTheStartOfALine(String format) throws IOException, InterruptedException {
        Path file = folder.resolve("printed");
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                                .collect(Collectors.joining(File.pathSeparator)),
                        "org.openplp.cli.Main",
                        "check",
                        hostile.getFileName().toString(),
                        broken.getFileName().toString(),
                        "--format",
                        format)
                .directory(folder.resolve("##[set-output name=ok]d").toFile())
                .redirectErrorStream(true)
                .redirectOutput(file.toFile())
                .start();

        assertThat(command.waitFor()).isEqualTo(3);
        assertThat(commands(Files.readString(file))).isEmpty();
    }
}
