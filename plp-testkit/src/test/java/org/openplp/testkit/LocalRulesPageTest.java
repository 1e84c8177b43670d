package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;

@DisplayName("The page about local rules")
class LocalRulesPageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "local-rules.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ExemplevilleRules", "ExemplevilleRulesTest"})
    void showsTheCodeThatIsTested(String name) throws IOException {
        String code = Files.readString(Path.of("src/test/java/exempleville", name + ".java"));

        assertThat(page()).contains("```java\n" + code + "```\n");
    }

    @Test
    void showsHowTheRulesAreInstalled() throws IOException {
        String service = "META-INF/services/org.openplp.rules.local.LocalRulesProvider";

        assertThat(page())
                .contains("`" + service + "`")
                .contains("```\n" + Files.readString(Path.of("src/test/resources", service)) + "```\n");
    }

    @Test
    void namesTheVersionOfTheBook() throws IOException {
        RuleBook book = BelgianBook.ofThisRelease().withInstalledLocalRules();

        assertThat(page()).contains("`" + book.version() + "`");
    }
}
