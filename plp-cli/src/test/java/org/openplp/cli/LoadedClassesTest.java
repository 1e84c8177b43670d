package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is loaded takes time at every start: docs/performance.md. */
@DisplayName("A start")
@Tag("process")
class LoadedClassesTest {
    private static final Pattern LOADED = Pattern.compile("(?m)\\] ?(\\S+) source: ");
    private static final Pattern OF_JAVA = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");
    private static final Pattern NEEDED = Pattern.compile("(picocli\\.CommandLine|com\\.fasterxml\\.jackson\\.core\\."
            + "|org\\.yaml\\.snakeyaml\\.|org\\.slf4j\\.|org\\.openplp\\.(core|law|rules|formats|cli)\\.).*");
    private static final Pattern OF_A_BOOK_OR_A_COMMAND = Pattern.compile(
            "org\\.openplp\\.(law|rules\\.(assessment|outcome|rule|pass))\\..*|org\\.openplp\\.rules\\.belgium\\.BelgianBook"
                    + "|org\\.openplp\\.cli\\.(console\\.Output|option\\.(BaselineOptions|WhichBook|DayConverter))");
    private static final Pattern OF_OTHER_COMMANDS_AND_REPORTS = Pattern.compile(
            "org\\.openplp\\.law\\.compile\\..*|org\\.openplp\\.formats\\.(ci|comparison|duty|html|markdown|permission|schema|table)\\..*");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    @Timeout(120)
    void ofACheckLoadsNothingThatOtherCommandsAndReportsNeed(String format) throws IOException, InterruptedException {
        List<String> loaded = loadedBy("check", "../examples/plp-new.yaml", "--on", "2026-11-24", "--format", format);

        assertThat(loaded).contains("org.openplp.cli.CheckCommand", "org.openplp.rules.assessment.Assessment");
        assertThat(loaded).allMatch(name -> NEEDED.matcher(name).matches());
        assertThat(loaded)
                .noneMatch(name -> OF_OTHER_COMMANDS_AND_REPORTS.matcher(name).matches());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help"})
    @Timeout(120)
    void thatSaysWhatPlpIsLoadsNoBookAndNoCommand(String option) throws IOException, InterruptedException {
        List<String> loaded = loadedBy(option, "--lang", "fr");

        assertThat(loaded).contains("org.openplp.cli.Main");
        assertThat(loaded)
                .noneMatch(name -> OF_A_BOOK_OR_A_COMMAND.matcher(name).matches());
    }

    /** The methods that Java makes for records are made anew at each start, and no archive holds them. */
    @ParameterizedTest
    @ValueSource(strings = {"new", "croisette"})
    @Timeout(120)
    void ofACheckComparesNoRecordByAMethodThatJavaMakes(String example) throws IOException, InterruptedException {
        List<String> loaded = allLoadedBy(
                "check", "../examples/plp-" + example + ".yaml", "--on", "2026-11-24", "--fail-on", "never");

        assertThat(loaded).contains("org.openplp.cli.CheckCommand").doesNotContain("java.lang.runtime.ObjectMethods");
    }

    /** The classes that a start loads, without those of Java. */
    private List<String> loadedBy(String... words) throws IOException, InterruptedException {
        return allLoadedBy(words).stream()
                .filter(name -> !OF_JAVA.matcher(name).matches())
                .toList();
    }

    private List<String> allLoadedBy(String... words) throws IOException, InterruptedException {
        Path log = folder.resolve("loaded.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "org.openplp.cli.Main"));
        command.addAll(List.of(words));
        Process plp = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(plp.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(plp.exitValue()).isZero();
        return LOADED.matcher(Files.readString(log))
                .results()
                .map((MatchResult line) -> line.group(1))
                .toList();
    }
}
