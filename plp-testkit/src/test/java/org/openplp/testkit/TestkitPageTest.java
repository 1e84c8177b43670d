package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page about the testkit")
class TestkitPageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "testkit.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OurSoftwareTest", "OurSoftwareProperties"})
    void showsTheCodeThatIsTested(String name) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/example/vendor", name + ".java"));

        assertThat(page()).contains("```java\n" + code + "```\n");
    }

    @Test
    void showsTheCaseThatIsRun() throws IOException {
        String text = Files.readString(Path.of("src/test/cases/minor-who-joined-today.yaml"));

        assertThat(page()).contains("```yaml\n" + text + "```\n");
    }
}
