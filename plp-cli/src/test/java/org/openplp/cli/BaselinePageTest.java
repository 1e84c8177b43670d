package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the baseline shows what the command prints. */
class BaselinePageTest {
    private static final Path PAGE = Path.of("..", "docs", "baseline.md");

    @TempDir
    private Path folder;

    /** The command after each dollar sign prints the lines below it, with other lines where there are three dots. */
    @Test
    void showsRunsAsTheyAre() throws IOException {
        List<Integer> codes = new ArrayList<>();
        for (String block : blocks()) {
            for (String run : block.split("(?m)^\\$ plp ", -1)) {
                if (!run.isBlank() && block.startsWith("$")) {
                    codes.add(shows(run));
                }
            }
        }
        assertThat(codes).containsExactly(0, 0, 1);
    }

    @Test
    void showsAnEntryAsItStandsInTheFile() throws IOException {
        Path file = folder.resolve("baseline.json");
        plp("check", Path.of("..", "examples", "plp-croisette.yaml"), "--on", "2026-11-24", "--write-baseline", file);

        assertThat(blocks())
                .filteredOn(block -> block.startsWith("    {"))
                .hasSize(1)
                .allSatisfy(block -> assertThat(Files.readString(file)).contains(block.stripTrailing()));
    }

    @Test
    void namesEveryOptionOfTheHelp() throws IOException {
        String help = plp("check", "--help").out();

        assertThat(Stream.of("--baseline", "--write-baseline", "--grow-baseline"))
                .allSatisfy(option -> assertThat(help).contains(option + (option.startsWith("--grow") ? "" : "=FILE")));
        assertThat(Files.readString(PAGE)).contains("--baseline", "--write-baseline", "--grow-baseline");
    }

    private int shows(String run) {
        String command = run.substring(0, run.indexOf('\n'));
        Ran ran = plp((Object[]) command.replace("examples/", "../examples/")
                .replace("baseline.json", folder.resolve("baseline.json").toString())
                .split(" "));
        String printed = flat(ran.printed().replace(folder + "/", "").replace("../examples/", "examples/"));
        for (String part : run.substring(command.length()).split("(?m)^\\.\\.\\.$", -1)) {
            assertThat(printed).as(command).contains(flat(part));
        }
        return ran.code();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<String> blocks() throws IOException {
        String[] parts = Files.readString(PAGE).split("(?m)^```\n", -1);
        List<String> blocks = new ArrayList<>();
        for (int i = 1; i < parts.length; i += 2) {
            blocks.add(parts[i]);
        }
        return blocks;
    }
}
