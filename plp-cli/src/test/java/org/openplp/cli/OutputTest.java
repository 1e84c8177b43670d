package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.document.ReportFormat;

@DisplayName("The file that --output names")
class OutputTest {
    private static final String DAY = "2026-11-24";
    private static final String SOUND = "openplp: 1\npartnership: {id: plp-1}\n";
    private static final String BROKEN = "openplp: 1\npartnership: {id: plp-1}\nnonsense: 1\n";
    private static final String OF_YESTERDAY = "COMPLIANT";

    @TempDir
    private Path folder;

    private Path dossier;
    private Path report;

    @BeforeEach
    void names() {
        dossier = folder.resolve("dossier.yaml");
        report = folder.resolve("report");
    }

    private static Ran run(String words, Path... files) {
        Stream<String> filled = Stream.of(words.split(" "))
                .map(word -> word.startsWith("%") ? files[word.charAt(1) - '0'].toString() : word);
        return plp(filled.toArray());
    }

    @Nested
    @DisplayName("if the dossier cannot be read")
    class Unreadable {
        @BeforeEach
        void write() throws IOException {
            Files.writeString(dossier, BROKEN);
            Files.writeString(report, OF_YESTERDAY);
        }

        @ParameterizedTest
        @EnumSource(ReportFormat.class)
        void tellsOfADossierThatItCannotBeRead(ReportFormat format) {
            Ran ran = run("check %0 --on " + DAY + " --format " + format + " --output %1", dossier, report);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .isEqualTo(dossier
                            + ":3:1: nonsense: The format has no such key here. Correct it, or leave it out.\n");
            assertThat(report).content().contains("nonsense").doesNotContain(OF_YESTERDAY + "\n");
        }

        @Test
        void saysInATextWhatAnOverviewOfThatFileSays() {
            run("check %0 --on " + DAY + " --output %1", dossier, report);

            assertThat(report)
                    .hasContent(run("check %0 --summary", dossier).out())
                    .content()
                    .startsWith("Overview of 1 file\n")
                    .contains("1 file could not be read", dossier + ":3:1: nonsense: ");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "duties %0 --output %1",
                    "duties %0 --format ics --output %1",
                    "diff %0 %0 --output %1",
                    "diff %0 %0 --format json --output %1",
                    "may evaluate %0 --output %1",
                    "may evaluate %0 --format json --output %1"
                })
        void isNoLongerThereWhereNoReportCanBeMade(String words) {
            Ran ran = run(words, dossier, report);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .contains("nonsense")
                    .endsWith("plp: removed, since there is no new report to take its place: " + report + "\n");
            assertThat(report).doesNotExist();
        }

        @Test
        void tellsOfTheDossierInTheDutiesInJson() {
            run("duties %0 --format json --output %1", dossier, report);

            assertThat(report).content().contains("nonsense");
        }

        @Test
        void isNotMissedWhereItWasNotThere() throws IOException {
            Files.delete(report);

            assertThat(run("duties %0 --output %1", dossier, report).err()).hasLineCount(1);
        }
    }

    @Test
    void isNoLongerThereIfTheBaselineCannotBeRead() throws IOException {
        Files.writeString(dossier, SOUND);
        Files.writeString(report, OF_YESTERDAY);
        Path baseline = Files.writeString(folder.resolve("baseline.json"), "nonsense");

        Ran ran = run("check %0 --baseline %2 --output %1", dossier, report, baseline);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("baseline.json", "plp: removed, ");
        assertThat(report).doesNotExist();
    }

    @Test
    void staysAsItWasAfterWrongUsage() throws IOException {
        Files.writeString(dossier, SOUND);
        Files.writeString(report, OF_YESTERDAY);

        assertThat(run("check %0 --on never --output %1", dossier, report).code())
                .isEqualTo(2);
        assertThat(report).hasContent(OF_YESTERDAY);
    }

    @Nested
    @DisplayName("written by the command as a process")
    class InAProcess {
        @BeforeEach
        void write() throws IOException {
            Files.writeString(dossier, SOUND);
        }

        private int shell(String script) throws IOException, InterruptedException {
            ProcessBuilder shell = new ProcessBuilder(
                    "bash",
                    "-c",
                    script,
                    "bash",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    System.getProperty("java.class.path"),
                    dossier.toString(),
                    report.toString());
            shell.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
            return shell.start().waitFor();
        }

        @Test
        @Timeout(120)
        void isTheOldOneIfThereIsNoRoomForTheNewOne() throws IOException, InterruptedException {
            Files.writeString(report, OF_YESTERDAY);

            int code = shell("ulimit -f 8; \"$1\" -XX:-UsePerfData -cp \"$2\" org.openplp.cli.Plp check \"$3\" --on "
                    + DAY + " --format html --output \"$4\"");

            assertThat(folder.resolve("log")).content().contains("the report cannot be written to " + report);
            assertThat(code).isEqualTo(2);
            assertThat(report).hasContent(OF_YESTERDAY);
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
        @Timeout(120)
        void mayBeWhatIsOpenAlready(String open) throws IOException, InterruptedException {
            String plp = "\"$1\" -cp \"$2\" org.openplp.cli.Plp check \"$3\" --on " + DAY + " --output " + open;

            assertThat(shell("echo before > \"$4\"; " + plp + " >> \"$4\"")).isZero();
            String behind = Files.readString(report);
            assertThat(shell("set -o pipefail; " + plp + " | cat > \"$4\"")).isZero();

            assertThat(behind).isEqualTo("before\n" + Files.readString(report));
            assertThat(report).hasContent(run("check %0 --on " + DAY, dossier).out());
        }
    }
}
