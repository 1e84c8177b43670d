package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The decisions, and the changelog")
class DecisionsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DECISIONS = ROOT.resolve("docs/decisions");
    private static final Pattern STATUS = Pattern.compile("\\*\\*Status\\*\\*: ([a-z ]+)");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(DECISIONS)) {
            return pages.filter(page -> page.getFileName().toString().startsWith("0"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areListedWithTheirTitlesAndStatusAndWithoutAGap() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path page : pages()) {
            List<String> lines = Files.readAllLines(page);
            String title = lines.get(0);
            Matcher status = STATUS.matcher(lines.get(2));
            int number = expected.size() + 1;
            assertThat(title).as(page.toString()).startsWith("# " + number + ". ");
            assertThat(page.getFileName().toString()).startsWith("%04d-".formatted(number));
            assertThat(status.lookingAt()).as(page.toString()).isTrue();
            expected.add(number + ". [" + title.substring(title.indexOf(". ") + 2) + "](" + page.getFileName() + ") – "
                    + status.group(1));
        }

        assertThat(Files.readAllLines(DECISIONS.resolve("README.md")).stream()
                        .filter(line -> line.matches("\\d+\\. .*"))
                        .map(line -> line.split(";", 2)[0]))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void beginsWithTheLawInEachVersion() throws IOException {
        List<String> headings = Files.readAllLines(ROOT.resolve("CHANGELOG.md")).stream()
                .filter(line -> line.startsWith("## ") || line.startsWith("### "))
                .toList();

        assertThat(headings).isNotEmpty();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).startsWith("## ")) {
                assertThat(headings.subList(i + 1, headings.size()))
                        .as(headings.get(i))
                        .startsWith("### Law");
            }
        }
    }
}
