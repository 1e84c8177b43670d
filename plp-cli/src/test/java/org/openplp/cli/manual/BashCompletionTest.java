package org.openplp.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.formats.entry.ActReader;
import org.openplp.testsupport.KeptFile;

@DisplayName("The completion for bash")
class BashCompletionTest {
    private static final Path FILE = Path.of("..", "tools", "completions", "plp.bash");

    @Test
    void isUpToDate() throws IOException {
        KeptFile.isUpToDate(FILE, BashCompletion.script());
    }

    /** In a real bash, as it calls the completion. */
    @Nested
    class InBash {
        @TempDir
        private Path folder;

        @BeforeAll
        static void needsBash() {
            assumeTrue(Ran.isThere("bash", "--version"), "there is no bash here");
        }

        private List<String> after(String... words) {
            String quoted = Stream.of(words)
                    .map(word -> "'" + word.replace("'", "'\\''") + "'")
                    .collect(Collectors.joining(" "));
            Ran ran = Ran.in(
                    folder,
                    "bash",
                    "--norc",
                    "-c",
                    "source '" + FILE.toAbsolutePath().normalize() + "'\nCOMP_WORDS=(plp " + quoted
                            + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_plp\n"
                            + "for one in \"${COMPREPLY[@]}\"; do printf '%s\\n' \"$one\"; done");
            assertThat(ran.err()).isEmpty();
            return ran.out().lines().toList();
        }

        private void thereIs(String name) {
            try {
                Files.writeString(folder.resolve(name), "", StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void isAskedForPlp() {
            Ran ran = Ran.in(
                    folder,
                    "bash",
                    "--norc",
                    "-c",
                    "source '" + FILE.toAbsolutePath().normalize() + "'; complete -p plp");

            assertThat(ran.out()).isEqualTo("complete -F _plp plp\n");
            assertThat(ran.err()).isEmpty();
        }

        @Test
        void offersTheCommands() {
            assertThat(after("")).containsAll(Words.commands().keySet());
            assertThat(after("du")).containsExactly("duties");
            assertThat(after("--v")).containsExactly("--version");
            assertThat(after("nothing", "")).isEmpty();
        }

        @Test
        void offersEveryOptionOfEveryCommand() {
            Words.commands()
                    .forEach((name, command) -> assertThat(after(name, "-"))
                            .as(name)
                            .containsExactlyElementsOf(Words.options(command).stream()
                                    .flatMap(option -> Stream.of(option.names()))
                                    .toList()));
        }

        @Test
        void offersWhatAnOptionTakes() {
            assertThat(after("check", "--reading", "")).containsExactly("as-worded", "binding");
            assertThat(after("check", "--fail-on", "b")).containsExactly("binding", "breach");
            assertThat(after("check", "--on", "")).isEmpty();
            assertThat(after("check", "--max-size", "")).isEmpty();
        }

        /** For bash the equals sign is a word of its own. */
        @Test
        void offersItAfterAnEqualsSignToo() {
            assertThat(after("check", "--reading", "=")).containsExactly("as-worded", "binding");
            assertThat(after("check", "--reading", "=", "bi")).containsExactly("binding");
        }

        @Test
        void offersActsAndThenFilesAndThenNothing() {
            thereIs("plp.yaml");

            assertThat(after("may", "")).containsExactlyElementsOf(ActReader.names());
            assertThat(after("may", "admit", "")).containsExactly("plp.yaml");
            assertThat(after("may", "--reading", "binding", "admit", "")).containsExactly("plp.yaml");
            assertThat(after("may", "--reading", "=", "binding", "admit", "")).containsExactly("plp.yaml");
            assertThat(after("may", "admit", "plp.yaml", "")).isEmpty();
        }

        @Test
        void offersFilesWhereverOneIsMeant() {
            thereIs("one.yaml");
            thereIs("two words.yaml");

            assertThat(after("check", "")).containsExactlyInAnyOrder("one.yaml", "two words.yaml");
            assertThat(after("check", "one.yaml", "t")).containsExactly("two words.yaml");
            assertThat(after("check", "--output", "o")).containsExactly("one.yaml");
            assertThat(after("diff", "one.yaml", "")).hasSize(2);
        }

        /** Whoever sends a file chooses its name. */
        @Test
        void runsNoCommandThatStandsInTheNameOfAFile() throws IOException {
            List<String> names = List.of("$(touch run).yaml", "`touch run`.yaml", "a;touch run.yaml", "*.yaml");
            names.forEach(this::thereIs);

            assertThat(after("check", "")).containsExactlyInAnyOrderElementsOf(names);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                        .isEqualTo(Set.copyOf(names));
            }
        }
    }
}
