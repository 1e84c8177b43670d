package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.testkit.breach.NamedChange;
import org.openplp.testkit.breach.NamedChanges;
import org.openplp.testkit.cases.ConformanceSuite;

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

    @Test
    void countsWhatThereIs() throws IOException {
        ConformanceSuite suite = ConformanceSuite.ofThisRelease();
        long norms = NamedChanges.breaches().stream()
                .map(NamedChange::norm)
                .distinct()
                .count();

        assertThat(page())
                .contains("For each of the " + norms + " norms with a rule")
                .contains(NamedChanges.breaches().size() + " breaches and "
                        + NamedChanges.gaps().size() + " gaps")
                .contains("of this release: " + suite.cases().size() + " cases")
                .contains("`localCases()` has " + suite.localCases().size() + " more");
    }

    @Test
    void countsAsTheReadmeDoes() throws IOException {
        ConformanceSuite suite = ConformanceSuite.ofThisRelease();
        int cases = suite.cases().size() + suite.localCases().size();
        int changes = NamedChanges.breaches().size() + NamedChanges.gaps().size();

        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains("`cases/` holds " + cases + " small dossiers", "against " + changes + " changes");
    }
}
