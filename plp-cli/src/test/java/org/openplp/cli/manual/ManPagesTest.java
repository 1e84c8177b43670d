package org.openplp.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.testsupport.ReleasedPages;
import picocli.CommandLine.Model.CommandSpec;

@DisplayName("The manual")
class ManPagesTest {
    private static final Path FOLDER = ReleasedPages.FOLDER.resolve("man");
    private static final Set<String> MACROS = Set.of(".\\\"", ".TH", ".SH", ".TP", ".BR", ".br", ".nf", ".fi");

    @BeforeAll
    static void areWritten() throws IOException {
        ReleasedPages.writeAll(
                "man",
                ManPage.all().entrySet().stream()
                        .collect(Collectors.toMap(page -> page.getKey() + ".1", Map.Entry::getValue)));
    }

    static Set<String> pages() {
        return ManPage.all().keySet();
    }

    private static String written(String page) throws IOException {
        return Files.readString(FOLDER.resolve(page + ".1"));
    }

    @Test
    @Tag(ReleasedPages.TAG)
    void hasAPageForPlpAndForEachCommand() {
        assertThat(FOLDER.toFile().list())
                .contains("plp.1")
                .containsExactlyInAnyOrderElementsOf(
                        pages().stream().map(page -> page + ".1").toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysNothingButWhatIsMeantToTroff(String page) throws IOException {
        assertThat(written(page)
                        .lines()
                        .filter(line -> line.startsWith(".") || line.startsWith("'"))
                        .map(line -> line.split(" ", 2)[0]))
                .isSubsetOf(MACROS);
        assertThat(written(page)).matches("[\\n -~]*").doesNotContain("\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plain|plain",
                ".so /etc/passwd|\\&.so /etc/passwd",
                "'br|\\&\\(aqbr",
                "\\fB|\\(rsfB",
                "--on|\\-\\-on",
                "é|\\[u00E9]"
            })
    void escapesWhatTroffWouldTakeForARequest(String text, String escaped) {
        assertThat(ManPage.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void keepsATextInItsLine() {
        assertThat(ManPage.escaped("one\n.br\ntwo")).isEqualTo("one .br two");
    }

    /** What a reader of the pages sees, by groff. */
    @Nested
    class ByGroff {
        @TempDir
        private Path folder;

        @BeforeAll
        static void needsGroff() {
            assumeTrue(Ran.isThere("groff", "--version"), "there is no groff here");
        }

        private String seen(String page) {
            Ran ran = Ran.in(
                    folder,
                    "groff",
                    "-man",
                    "-ww",
                    "-Tascii",
                    "-P-cbou",
                    "-rLL=1000n",
                    FOLDER.resolve(page + ".1").toAbsolutePath().normalize().toString());
            assertThat(ran.err()).as(page).isEmpty();
            return ran.out().replaceAll("\\s+", " ");
        }

        @Test
        void showsEveryOptionWithWhatItDoes() {
            for (Map.Entry<String, CommandSpec> command : Words.commands().entrySet()) {
                List<String> expected = new ArrayList<>();
                Words.options(command.getValue()).forEach(option -> {
                    expected.addAll(List.of(option.names()));
                    expected.add(Words.text(option.description()));
                });
                Words.parameters(command.getValue())
                        .forEach(parameter -> expected.add(Words.text(parameter.description())));
                expected.add(Words.text(command.getValue().usageMessage().description()));

                assertThat(seen("plp-" + command.getKey())).contains(expected);
            }
        }

        @Test
        void showsWhatStandsBelowTheOptions() {
            Words.commands().forEach((name, command) -> {
                String seen = seen("plp-" + name);
                for (String line : Words.footer(command)) {
                    for (String part : line.replace("Exit codes: ", "").split("(?<=[;.]) ", -1)) {
                        assertThat(seen).contains(Words.text(part));
                    }
                }
            });
        }

        @Test
        void listsTheCommands() {
            assertThat(seen("plp"))
                    .contains(Words.commands().keySet().stream()
                            .map(name -> "plp-" + name + "(1)")
                            .collect(Collectors.toList()))
                    .startsWith("PLP(1) ");
        }
    }
}
