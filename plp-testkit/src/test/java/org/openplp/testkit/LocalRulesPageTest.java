package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LocalLaw;

@DisplayName("The page about local rules")
class LocalRulesPageTest {
    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "local-rules.md"));
    }

    private static String code(String name) throws IOException {
        return Files.readString(Path.of("src/test/java/exempleville", name + ".java"));
    }

    @Test
    void showsHowTheNormIsTested() throws IOException {
        String shown = page().split("```java\n        assertThat", 2)[1].split("```", 2)[0];

        assertThat(code("ExemplevilleTest")).contains("        assertThat" + shown);
    }

    @Test
    void showsRulesThatAreCompiled(@TempDir Path folder) throws IOException {
        String norm = Files.readString(Path.of("src/test/law/EXV-1.yaml"));
        String written = norm.substring(norm.indexOf("rule:"), norm.indexOf("not:"));
        Files.copy(Path.of("src/test/law/local.yaml"), folder.resolve("local.yaml"));
        List<String> rules = Stream.of(page().split("```yaml\nrule:", -1))
                .skip(1)
                .map(rest -> "rule:" + rest.split("```", 2)[0])
                .toList();

        assertThat(rules).hasSize(2);
        for (String rule : rules) {
            Files.writeString(
                    folder.resolve("EXV-1.yaml"),
                    norm.substring(0, norm.indexOf("cases:")).replace(written, rule));
            assertThat(LawFolder.of(folder).mistakes()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "EXV-1"})
    void showsTheLawThatIsCompiled(String name) throws IOException {
        String law = Files.readString(Path.of("src/test/law", name + ".yaml"));

        assertThat(page()).contains("`law/" + name + ".yaml`").contains("```yaml\n" + law + "```\n");
    }

    @Test
    void showsAMistakeAsItIsReported(@TempDir Path folder) throws IOException {
        Path law = Files.createDirectories(folder.resolve("law"));
        Files.copy(Path.of("src/test/law/local.yaml"), law.resolve("local.yaml"));
        List<String> lines = Files.readAllLines(Path.of("src/test/law/EXV-1.yaml"));
        Files.write(
                law.resolve("EXV-1.yaml"),
                Stream.concat(lines.subList(0, 4).stream(), lines.subList(6, lines.size()).stream())
                        .toList());

        String reported = LawFolder.of(law).mistakes().get(0);

        assertThat(page()).contains("\n" + reported.substring(reported.indexOf("law/EXV-1")) + "\n```\n");
    }

    @Test
    void namesTheVersionOfTheBook() throws IOException {
        RuleBook book = BelgianBook.ofThisRelease().withLaw(LocalLaw.of(LocalRulesPageTest.class, "EXV"));

        assertThat(page()).contains("`" + book.version() + "`");
    }
}
