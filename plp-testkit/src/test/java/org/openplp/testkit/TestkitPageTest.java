package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page about the testkit")
class TestkitPageTest {
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final List<String> TESTED = List.of(
            "src/test/java/org/example/vendor/OurSoftwareTest.java",
            "src/test/java/org/example/vendor/OurSoftwareProperties.java",
            "src/test/java/org/example/host/CroisetteTest.java",
            "../examples/host-plain/src/test/java/org/example/plp/plain/ArchitectureTest.java");

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "testkit.md"));
    }

    /** Paragraph by paragraph, however far each is indented. */
    @Test
    void showsCodeThatIsTested() throws IOException {
        List<String> tested = new ArrayList<>();
        for (String file : TESTED) {
            tested.add(atTheMargin(Files.readString(Path.of(file))));
        }

        assertThat(JAVA.matcher(page())
                        .results()
                        .flatMap(block -> Stream.of(block.group(1).split("\n\n", -1))))
                .hasSizeGreaterThan(TESTED.size())
                .allSatisfy(paragraph ->
                        assertThat(tested).anySatisfy(code -> assertThat(code).contains(atTheMargin(paragraph))));
    }

    private static String atTheMargin(String code) {
        return code.replaceAll("(?m)^ +", "");
    }

    @Test
    void showsTheCaseThatIsRun() throws IOException {
        String text = Files.readString(Path.of("src/test/cases/minor-who-joined-today.yaml"));

        assertThat(page()).contains("```yaml\n" + text + "```\n");
    }
}
