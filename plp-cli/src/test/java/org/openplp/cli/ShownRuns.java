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
     * @return how each run ended
     */
    static List<Integer> of(Path page) throws IOException {
        List<Integer> codes = new ArrayList<>();
        for (String block : Files.readString(page).split("(?m)^```\n", -1)) {
            if (block.startsWith("$ plp ")) {
                String command = block.substring("$ plp ".length(), block.indexOf('\n'));
                Ran ran = plp(
                        (Object[]) command.replace("examples/", "../examples/").split(" "));
                String printed = flat(ran.printed().replace("../examples/", "examples/"));
                for (String part : block.substring(block.indexOf('\n') + 1).split("(?m)^\\.\\.\\.\n", -1)) {
                    assertThat(printed).as(command).contains(flat(part));
                }
                codes.add(ran.code());
            }
        }
        return codes;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
