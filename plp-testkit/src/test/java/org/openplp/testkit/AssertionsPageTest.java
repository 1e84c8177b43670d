package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.PlpAssertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.assessment.Assessment;

@DisplayName("The page about the testkit, on assertions")
class AssertionsPageTest {
    private static final Assessment CROISETTE = assess(OnFile.croisette()).on("2026-11-24");

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "testkit.md"));
    }

    @Test
    void showsWhatAnAssertionSaysWhenItFails() throws IOException {
        assertThat(page())
                .contains("```\n"
                        + Failure.of(
                                () -> assertThat(CROISETTE).as("our import").meets("B-P2"))
                        + "\n```\n");
    }

    @Test
    void showsWhatIsSaidOfNamesThatNoFindingCanHave() throws IOException {
        String said = Stream.of("C-T8", "LIM-8", "COO-5", "MEM-2")
                .map(name -> Failure.of(() -> assertThat(CROISETTE).meets(name)) + "\n")
                .reduce("", String::concat);

        assertThat(page()).contains("```\n" + said + "```\n");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AssessmentAssert.class,
                FindingsAssert.class,
                PermissionAssert.class,
                DutiesAssert.class,
                OwedAssert.class,
                ResultAssert.class,
                ComparisonAssert.class
            })
    void namesEverySentence(Class<?> assertions) throws IOException {
        String page = page();

        assertThat(assertions.getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .extracting(Method::getName)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).containsPattern("[`.]" + name + "\\("));
    }
}
