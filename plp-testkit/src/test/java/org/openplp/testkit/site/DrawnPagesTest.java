package org.openplp.testkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.testkit.learning.Diagram;
import org.openplp.testkit.site.drawing.Chain;

@DisplayName("The drawings of the site")
class DrawnPagesTest {
    private static Diagram ofTheModelPage(String kind) throws IOException {
        return Diagram.of(Files.readString(Path.of("..", "docs", "model.md"))).stream()
                .filter(diagram -> diagram.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<Chain.Arrow> arrows(Diagram diagram) {
        return diagram.arrows().stream()
                .map(arrow -> new Chain.Arrow(arrow.from(), arrow.to()))
                .toList();
    }

    @Test
    void drawTheLifeOfAPartnershipAsThePageAboutTheModelDoes() throws IOException {
        assertThat(DrawnPages.LIFE)
                .containsExactlyInAnyOrderElementsOf(arrows(ofTheModelPage("stateDiagram-v2")).stream()
                        .filter(arrow ->
                                !arrow.from().equals("[*]") && !arrow.to().equals("[*]"))
                        .toList());
    }

    @Test
    void drawAWayToAnAnswerThatIsOnThePageAboutTheModel() throws IOException {
        assertThat(arrows(ofTheModelPage("flowchart")))
                .containsAll(DrawnPages.chained(DrawnPages.WAY.stream()
                                .map(Class::getSimpleName)
                                .toList())
                        .toList());
    }
}
