package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.table.MemberTemplate;
import org.openplp.rules.text.Language;

@DisplayName("The page about tables of members")
class ImportPageTest {
    private static final Path PAGE = Path.of("..", "docs", "import.md");

    @Test
    void showsRunsAsTheyAre() throws IOException {
        assertThat(ShownRuns.of(PAGE)).containsExactly(0);
    }

    @Test
    void showsEachColumnInEachLanguage() throws IOException {
        List<List<String>> headings =
                Stream.of(Language.values()).map(MemberTemplate::headings).toList();
        String rows = IntStream.range(0, MemberTemplate.keys().size())
                .mapToObj(i -> "| `" + MemberTemplate.keys().get(i) + "` | "
                        + headings.stream().map(one -> one.get(i)).collect(Collectors.joining(" | ")) + " |\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(PAGE)).contains("|---|---|---|---|---|\n" + rows + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--sheet", "--encoding", "--number-from", "--leave-out", "--into", "--output", "--template"})
    void namesEveryOptionOfTheHelp(String option) throws IOException {
        assertThat(plp("import", "--help").out()).contains(option);
        assertThat(Files.readString(PAGE)).contains(option);
    }
}
