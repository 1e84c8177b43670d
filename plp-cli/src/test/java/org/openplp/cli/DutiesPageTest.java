package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.duty.Duty;

/** The page about duties shows what the command prints. */
class DutiesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "duties.md");

    /** The command after each dollar sign prints the lines below it, with other lines where there are three dots. */
    @Test
    void showsRunsAsTheyAre() throws IOException {
        List<Integer> codes = new ArrayList<>();
        for (String block : Files.readString(PAGE).split("(?m)^```\n", -1)) {
            if (block.startsWith("$ plp ")) {
                String command = block.substring("$ plp ".length(), block.indexOf('\n'));
                Ran ran = plp(
                        (Object[]) command.replace("examples/", "../examples/").split(" "));
                String printed =
                        ran.printed().replace("../examples/", "examples/").replace("\r\n", "\n");
                for (String part : block.substring(block.indexOf('\n') + 1).split("(?m)^\\.\\.\\.\n", -1)) {
                    assertThat(printed).as(command).contains(part);
                }
                codes.add(ran.code());
            }
        }
        assertThat(codes).containsExactly(0, 0);
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
