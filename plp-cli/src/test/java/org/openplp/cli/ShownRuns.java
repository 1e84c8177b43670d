package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The runs of the command that a page of the documentation shows. */
final class ShownRuns {
    private ShownRuns() {}

    /**
     * Runs the command after each dollar sign, which has to print the lines below it, with other lines where there are three dots.
     *
     * @param folder where the files are that a run writes
     * @return how each run ended
     */
    static List<Integer> of(Path page, Path folder) throws IOException {
        List<Integer> codes = new ArrayList<>();
        for (String block : blocks(page)) {
            if (block.startsWith("$ plp ")) {
                for (String run : block.substring("$ plp ".length()).split("(?m)^\\$ plp ", -1)) {
                    codes.add(shows(run, folder));
                }
            }
        }
        return codes;
    }

    /** What stands between the fences of a page. */
    static List<String> blocks(Path page) throws IOException {
        String[] parts = Files.readString(page).split("(?m)^```\n", -1);
        List<String> blocks = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            blocks.add(parts[i]);
        }
        return blocks;
    }

    private static int shows(String run, Path folder) {
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
}
