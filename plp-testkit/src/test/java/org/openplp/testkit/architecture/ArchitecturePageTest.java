package org.openplp.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page about the testkit, on the architecture of hosts")
class ArchitecturePageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "testkit.md"));
    }

    @Test
    void namesEveryRule() throws IOException {
        assertThat(page())
                .contains(Arrays.stream(HostRules.class.getFields())
                        .map(Field::getName)
                        .map(name -> "| `" + name + "` |")
                        .toList());
    }
}
