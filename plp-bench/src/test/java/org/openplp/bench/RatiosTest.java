package org.openplp.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The table tells medians over all forks, beside those of hand-written code on the same dossier. */
class RatiosTest {
    private static final String RESULT = """
            [{"benchmark": "org.openplp.bench.AssessmentBenchmark.yavi", "params": {"form": "LEANEST", "size": "S1"},
              "primaryMetric": {"rawData": [[30.0, 900.0], [40.0]]},
              "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[6000.0, 6000.0], [6000.0]]}}},
             {"benchmark": "org.openplp.bench.AssessmentBenchmark.yavi", "params": {"form": "PER_OUTCOME", "size": "S1"},
              "primaryMetric": {"rawData": [[70.0]]}, "secondaryMetrics": {}},
             {"benchmark": "org.openplp.bench.AssessmentBenchmark.handWritten", "params": {"size": "S1"},
              "primaryMetric": {"rawData": [[9.0, 11.0]]}, "secondaryMetrics": {}},
             {"benchmark": "org.openplp.bench.AssessmentBenchmark.fullBook", "params": {"size": "S1"},
              "primaryMetric": {"rawData": [[5000.0]]}, "secondaryMetrics": {}},
             {"benchmark": "org.openplp.bench.GrowthBenchmark.cutBook", "params": {"members": "600"},
              "primaryMetric": {"rawData": [[10.0]]}, "secondaryMetrics": {}},
             {"benchmark": "org.openplp.bench.GrowthBenchmark.cutBook", "params": {"members": "60000"},
              "primaryMetric": {"rawData": [[2500.0]]}, "secondaryMetrics": {}}]
            """;

    @Test
    void aPeerIsComparedWithHandWrittenCode() throws IOException {
        assertThat(new Ratios(new ObjectMapper().readTree(RESULT)).lines())
                .anyMatch(line -> line.startsWith("| S1 | YAVI, leanest | 40.0 | 4.00 | 100 | "))
                .anyMatch(line -> line.startsWith("| S1 | YAVI, per outcome | 70.0 | 7.00 | – | "))
                .anyMatch(line -> line.startsWith("| S1 | **hand-written** | 10.0 | 1.00 | – | "));
    }

    @Test
    void theWholeBookIsComparedWithNothing() throws IOException {
        assertThat(new Ratios(new ObjectMapper().readTree(RESULT)).lines())
                .anyMatch(line -> line.startsWith("| S1 | openplp, whole book | 5,000 | – | – | "));
    }

    @Test
    void growthIsTheTimePerMember() throws IOException {
        assertThat(new Ratios(new ObjectMapper().readTree(RESULT)).lines())
                .last()
                .asString()
                .contains("| 2.50 |");
    }
}
