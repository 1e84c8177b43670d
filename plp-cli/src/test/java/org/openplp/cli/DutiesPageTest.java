package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.duty.Duty;

/** The page about duties shows what the command prints. */
class DutiesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "duties.md");

    @Test
    void showsRunsAsTheyAre() throws IOException {
        assertThat(ShownRuns.of(PAGE)).containsExactly(0, 0);
    }

    @ParameterizedTest
    @EnumSource(Duty.State.class)
    void saysWhatEachStateMeans(Duty.State state) throws IOException {
        assertThat(Files.readString(PAGE)).contains("| `" + state + "` |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--on", "--until", "--soon", "--format", "--all", "--reading", "--output"})
    void namesEveryOptionOfTheHelp(String option) throws IOException {
        assertThat(plp("duties", "--help").out()).contains(option);
        assertThat(Files.readString(PAGE)).contains(option);
    }
}
