package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about asking beforehand shows what the command prints. */
class MayPageTest {
    private static final Path PAGE = Path.of("..", "docs", "permissions.md");

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
}
