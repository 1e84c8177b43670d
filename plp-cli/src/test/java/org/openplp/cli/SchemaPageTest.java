package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.schema.Schema;

@DisplayName("The page about schemas")
class SchemaPageTest {
    private static final Path PAGE = Path.of("..", "docs", "schema.md");

    @Test
    void showsRunsAsTheyAre() throws IOException {
        assertThat(ShownRuns.of(PAGE)).containsExactly(0, 0);
    }

    @ParameterizedTest
    @EnumSource(Schema.class)
    void namesEachSchema(Schema schema) throws IOException {
        assertThat(Files.readString(PAGE)).contains("| `" + schema + "` |", "`" + schema.id() + "`");
    }
}
