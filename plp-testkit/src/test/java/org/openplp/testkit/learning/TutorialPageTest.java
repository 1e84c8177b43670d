package org.openplp.testkit.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.testkit.learning.Tutorial.Step;

@DisplayName("The tutorial")
@Tag("process")
class TutorialPageTest {
    private static final String DOTS = "...";

    @TempDir
    private Path folder;

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "tutorial.md"));
    }

    @Test
    void isDoneStepByStep() throws IOException, InterruptedException {
        Learner learner = new Learner(folder);
        for (Step step : Tutorial.steps(page())) {
            for (Tutorial.Deed deed : step.deeds()) {
                List<String> printed = learner.does(deed);
                if (deed instanceof Tutorial.Run run) {
                    assertThat(isShown(run.shown(), printed))
                            .as(() -> "%s: %s%nshown:%n%s%nprinted:%n%s"
                                    .formatted(
                                            step.title(),
                                            run.command(),
                                            String.join("\n", run.shown()),
                                            String.join("\n", printed)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void takesFortyMinutes() throws IOException {
        List<Step> steps = Tutorial.steps(page());

        assertThat(steps.stream().mapToInt(Step::minutes).sum()).isEqualTo(40);
        assertThat(page())
                .contains(steps.stream()
                        .map(step -> "| " + step.title() + " | " + step.minutes() + " |\n")
                        .collect(Collectors.joining("", "|---|--:|\n", "\n")));
    }

    /** No block of the page is passed over: what is neither a file nor a run is one of the two blocks of shell of the first step. */
    @Test
    void isRunWhole() throws IOException {
        long blocks = page().lines().filter(line -> line.startsWith("```")).count() / 2;
        long files =
                deeds().stream().filter(deed -> !(deed instanceof Tutorial.Run)).count();
        long runs = page().lines().filter(line -> line.startsWith("$ ")).count();

        assertThat(deeds().stream().filter(Tutorial.Run.class::isInstance)).hasSize((int) runs);
        assertThat(blocks - files - page().split("(?m)^```\n\\$ ", -1).length + 1)
                .isEqualTo(2);
    }

    @Test
    void namesTheVersionThatIsBuilt() throws IOException {
        String version = Files.readString(Path.of("pom.xml")).split("</?version>", 3)[1];

        for (String module : List.of("plp-formats", "plp-testkit")) {
            assertThat(page())
                    .contains("<artifactId>" + module + "</artifactId>\n      <version>" + version + "</version>\n");
        }
    }

    @Test
    void namesTheVersionOfSurefireThatTheLibraryIsTestedWith() throws IOException {
        String plugin = "<artifactId>maven-surefire-plugin</artifactId>";
        String parent = Files.readString(Path.of("..", "pom.xml")).replaceAll("\\s+", "");
        String version =
                parent.substring(parent.indexOf(plugin) + plugin.length()).split("</?version>", 3)[1];

        assertThat(page()).contains(plugin + "\n        <version>" + version + "</version>\n");
    }

    private static List<Tutorial.Deed> deeds() throws IOException {
        return Tutorial.steps(page()).stream()
                .flatMap(step -> step.deeds().stream())
                .toList();
    }

    /** Whether lines are shown as they were printed, where three dots stand for any lines. */
    static boolean isShown(List<String> shown, List<String> printed) {
        if (shown.isEmpty()) {
            return printed.isEmpty();
        }
        if (shown.get(0).equals(DOTS)) {
            List<String> rest = shown.subList(1, shown.size());
            for (int from = 0; from <= printed.size(); from++) {
                if (isShown(rest, printed.subList(from, printed.size())) || rest.isEmpty()) {
                    return true;
                }
            }
            return false;
        }
        return !printed.isEmpty()
                && shown.get(0).equals(printed.get(0))
                && isShown(shown.subList(1, shown.size()), printed.subList(1, printed.size()));
    }

    @Test
    void comparesLineByLine() {
        List<String> printed = new ArrayList<>(List.of("a", "b", "c"));

        assertThat(isShown(List.of("a", "b", "c"), printed)).isTrue();
        assertThat(isShown(List.of("a", DOTS), printed)).isTrue();
        assertThat(isShown(List.of(DOTS, "b", DOTS), printed)).isTrue();
        assertThat(isShown(List.of(DOTS), List.of())).isTrue();
        assertThat(isShown(List.of("a", "b"), printed)).isFalse();
        assertThat(isShown(List.of("b", DOTS), printed)).isFalse();
        assertThat(isShown(List.of(DOTS, "c", "b", DOTS), printed)).isFalse();
        assertThat(isShown(List.of(), printed)).isFalse();
    }
}
