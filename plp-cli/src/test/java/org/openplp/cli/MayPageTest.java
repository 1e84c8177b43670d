package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.act.Act;
import org.openplp.rules.norm.Texts;

/** The page about asking beforehand shows what the command prints. */
class MayPageTest {
    private static final Path PAGE = Path.of("..", "docs", "permissions.md");

    private static final String RULE = "|---|---|---|---|\n";

    @Test
    void showsRunsAsTheyAre() throws IOException {
        assertThat(ShownRuns.of(PAGE)).containsExactly(1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--facts", "--reading", "--format", "--output"})
    void namesEveryOptionOfTheHelp(String option) throws IOException {
        assertThat(plp("may", "--help").out()).contains(option);
        assertThat(Files.readString(PAGE)).contains(option);
    }

    /** The table of the page is written by this test, and compared with what stands there. */
    @Test
    void listsEveryActWithItsKeys() throws IOException {
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf(RULE) + RULE.length());
        String whole = head + String.join("", rows());

        if (!page.equals(whole)) {
            Files.writeString(PAGE, whole);
        }
        assertThat(page).isEqualTo(whole);
    }

    private static List<String> rows() {
        return Stream.of(Act.class.getPermittedSubclasses())
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(act -> {
                    String name = act.getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT);
                    String keys = Stream.of(act.getRecordComponents())
                            .map(component -> "`" + component.getName() + "`")
                            .collect(Collectors.joining(" "));
                    return "| `" + name + "` | " + Texts.english().text("act." + name) + " | " + keys + " | `"
                            + act.getEnclosingClass().getSimpleName() + "." + act.getSimpleName() + "` |\n";
                })
                .toList();
    }
}
