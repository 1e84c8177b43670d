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
import org.openplp.rules.comparison.Change;

/** The page about what if shows what the command prints. */
class WhatIfPageTest {
    private static final Path PAGE = Path.of("..", "docs", "what-if.md");

    /** The command after the dollar sign prints the lines below it, with other lines where there are three dots. */
    @Test
    void showsRunsAsTheyAre() throws IOException {
        List<Integer> codes = new ArrayList<>();
        String[] parts = Files.readString(PAGE).split("(?m)^```\n", -1);
        for (int i = 1; i < parts.length; i += 2) {
            codes.add(shows(parts[i].substring("$ plp ".length())));
        }

        assertThat(codes).containsExactly(1, 0);
    }

    private static int shows(String run) {
        String command = run.substring(0, run.indexOf('\n'));
        Ran ran = plp((Object[]) command.replace("examples/", "../examples/").split(" "));
        String printed = flat(ran.out().replace("../examples/", "examples/"));
        for (String part : run.substring(command.length()).split("(?m)^\\.\\.\\.$", -1)) {
            assertThat(printed).as(command).contains(flat(part));
        }
        return ran.code();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @EnumSource(Change.Kind.class)
    void namesEveryKindOfChange(Change.Kind kind) throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + kind + "`");
    }

    @Test
    void namesEveryOptionAndBook() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page).contains("--on", "--then-on", "--book", "--then-book", "--all", "--format json");
        for (WhichBook book : WhichBook.values()) {
            assertThat(page).contains("`" + book + "`");
        }
    }
}
