package org.openplp.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page about the architecture of hosts")
class ArchitecturePageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "testkit-architecture.md"));
    }

    @Test
    void showsTheTestOfAHost() throws IOException {
        Path test = Path.of("..", "examples/host-plain/src/test/java/org/example/plp/plain/ArchitectureTest.java");

        assertThat(page()).contains("```java\n" + Files.readString(test) + "```\n");
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
