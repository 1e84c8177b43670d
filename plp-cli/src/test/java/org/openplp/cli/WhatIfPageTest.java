package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.cli.option.WhichBook;
import org.openplp.rules.comparison.FindingChange;

/** The page about what if shows what the command prints. */
class WhatIfPageTest {
    private static final Path PAGE = Path.of("..", "docs", "what-if.md");

    @Test
    void showsRunsAsTheyAre() throws IOException {
        assertThat(ShownRuns.of(PAGE)).containsExactly(1, 0);
    }

    @ParameterizedTest
    @EnumSource(FindingChange.Kind.class)
    void namesEveryKindOfChange(FindingChange.Kind kind) throws IOException {
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
