package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;
import static org.openplp.cli.Ran.run;
import static org.openplp.cli.Samples.DAY;
import static org.openplp.cli.Samples.DEFECTIVE;
import static org.openplp.cli.Samples.HARDLY_ANYTHING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("process")
@DisplayName("The file that --output names, written by the command as a process")
class OutputOfAProcessTest {
    @TempDir
    private Path folder;

    private Path dossier;
    private Path report;

    @BeforeEach
    void names() throws IOException {
        dossier = Files.writeString(folder.resolve("dossier.yaml"), HARDLY_ANYTHING);
        report = folder.resolve("report");
    }

    private int shell(String script) throws IOException, InterruptedException {
        return Ran.shell(script, dossier, report)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
    }

    @Test
    @Timeout(120)
    void isTheOldOneIfThereIsNoRoomForTheNewOne() throws IOException, InterruptedException {
        Files.writeString(report, "COMPLIANT");

        int code = shell("ulimit -f 8; \"$1\" -XX:-UsePerfData -cp \"$2\" org.openplp.cli.Main check \"$3\" --on " + DAY
                + " --format html --output \"$4\"");

        assertThat(folder.resolve("log")).content().contains("the report cannot be written to " + report);
        assertThat(code).isEqualTo(2);
        assertThat(report).hasContent("COMPLIANT");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @Timeout(120)
    void isSaidNotToBeWholeUnlessItsReaderReadsNoFurther() throws IOException, InterruptedException {
        String plp = "\"$1\" -cp \"$2\" org.openplp.cli.Main check \"$3\" --on " + DAY;

        assertThat(shell(plp + " > /dev/full")).isEqualTo(2);
        assertThat(folder.resolve("log")).content().contains("the output could not be written completely");
        assertThat(shell("set -o pipefail; " + plp + " | true")).isEqualTo(2);
        assertThat(folder.resolve("log")).content().isEmpty();
    }

    @Test
    @Timeout(120)
    void isNoHalfTemplateEither() throws IOException, InterruptedException {
        int code = shell(
                "ulimit -f 1; \"$1\" -XX:-UsePerfData -cp \"$2\" org.openplp.cli.Main import --template \"$4.xlsx\"");

        assertThat(code).isEqualTo(2);
        assertThat(folder.resolve("report.xlsx")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check \"$3\"", "schema"})
    @Timeout(120)
    void isNoFileOfLocalRules(String command) throws IOException, InterruptedException {
        Path rules = Files.writeString(folder.resolve("rules.jar"), "rules");

        int code = shell("ln -s rules.jar \"$4\"; \"$1\" -cp \"$2:" + rules + "\" org.openplp.cli.Main " + command
                + " --output \"$4\"");

        assertThat(folder.resolve("log"))
                .content()
                .startsWith("plp: --output must not name a file of the program or of local rules: ");
        assertThat(code).isEqualTo(2);
        assertThat(rules).hasContent("rules");
    }

    /** The administrator may read every folder, unless without two capabilities. */
    @Test
    @Timeout(120)
    void isNotInAFolderOfDossiersThatMayNotBeRead() throws IOException, InterruptedException {
        int code = shell("""
                user() { if ((UID)); then "$@"; else setpriv --bounding-set=-dac_override,-dac_read_search "$@"; fi; }
                java=$1 classes=$2 folder=${3%/*}
                plp() { user "$java" -cp "$classes" org.openplp.cli.Main check "$@" --on 2026-11-24; }
                mkdir -m 0 "$folder/locked"
                plp "$folder"
                plp "$folder/locked"
                plp "$folder" --output "$folder/locked/c.yaml"
                code=$?
                chmod 700 "$folder/locked"
                exit $code
                """);

        Path locked = folder.resolve("locked");
        assertThat(folder.resolve("log"))
                .content()
                .contains(
                        "plp-1, on 24 November 2026\n",
                        "\n  " + locked + ": This folder cannot be read, so dossiers may be missing.",
                        "\nplp: part of this folder cannot be read: " + locked + "\n",
                        "\nplp: --output names a file that the next plp check of " + folder + " would read");
        assertThat(code).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.jar", ""})
    void isNoFileOfTheModulePath(String entry) throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.jar"), "rules");
        String before = System.getProperty("jdk.module.path");
        System.setProperty("jdk.module.path", folder.resolve(entry).toString());
        try {
            Ran ran = run("check %0 --output %1", dossier, rules);

            assertThat(ran.err()).startsWith("plp: --output must not name a file of the program or of local ");
            assertThat(ran.code()).isEqualTo(2);
            assertThat(rules).hasContent("rules");
        } finally {
            if (before == null) {
                System.clearProperty("jdk.module.path");
            } else {
                System.setProperty("jdk.module.path", before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
    @Timeout(120)
    void mayBeWhatIsOpenAlready(String open) throws IOException, InterruptedException {
        String plp = "\"$1\" -cp \"$2\" org.openplp.cli.Main check \"$3\" --on " + DAY + " --output " + open;

        assertThat(shell("echo before > \"$4\"; " + plp + " >> \"$4\"")).isZero();
        String behind = Files.readString(report);
        assertThat(shell("set -o pipefail; " + plp + " | cat > \"$4\"")).isZero();

        assertThat(behind).isEqualTo("before\n" + Files.readString(report));
        assertThat(report).hasContent(run("check %0 --on " + DAY, dossier).out());
    }

    @Test
    @Timeout(120)
    void isNotRemovedIfItIsOpenAlready() throws IOException, InterruptedException {
        Files.writeString(dossier, DEFECTIVE);

        int code = shell(
                "echo before > \"$4\"; \"$1\" -cp \"$2\" org.openplp.cli.Main duties \"$3\" --output /dev/stdout >> \"$4\"");

        assertThat(code).isEqualTo(3);
        assertThat(report).hasContent("before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "import \"${3%.yaml}.csv\""})
    @Timeout(120)
    void isNotOverwrittenByWhatIsOnlyAddedToIt(String command) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("dossier.csv"), "id\nm-1\n");
        String plp = "\"$1\" -cp \"$2\" org.openplp.cli.Main " + command + " --output /dev/stdout";

        assertThat(shell("echo before > \"$4\"; " + plp + " >> \"$4\"")).isZero();
        assertThat(report).content().startsWith("before\n").contains("id: ");
    }
}
