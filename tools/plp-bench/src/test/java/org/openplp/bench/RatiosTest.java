package org.openplp.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
             {"benchmark": "org.openplp.bench.AssessmentBenchmark.cutBook", "params": {"size": "MEMBERS_600"},
              "primaryMetric": {"rawData": [[10.0]]}, "secondaryMetrics": {}},
             {"benchmark": "org.openplp.bench.AssessmentBenchmark.cutBook", "params": {"size": "MEMBERS_60000"},
              "primaryMetric": {"rawData": [[2500.0]]}, "secondaryMetrics": {}}]
            """;

    private static final String ANOTHER_ROUND = """
            [{"benchmark": "org.openplp.bench.AssessmentBenchmark.handWritten", "params": {"size": "S1"},
              "primaryMetric": {"rawData": [[20.0, 20.0, 20.0]]}, "secondaryMetrics": {}}]
            """;

    private static List<String> table(String... results) throws IOException {
        List<JsonNode> rounds = new ArrayList<>();
        for (String result : results) {
            rounds.add(new ObjectMapper().readTree(result));
        }
        return new Ratios(rounds).lines();
    }

    @Test
    void roundsThatTakeTurnsMakeOneMedian() throws IOException {
        assertThat(table(RESULT, ANOTHER_ROUND))
                .anyMatch(line -> line.startsWith("| S1 | **hand-written** | 20.0 | 1.00 | – | "))
                .anyMatch(line -> line.startsWith("| S1 | YAVI, leanest | 40.0 | 2.00 | 100 | "));
    }

    @Test
    void aPeerIsComparedWithHandWrittenCode() throws IOException {
        assertThat(table(RESULT))
                .anyMatch(line -> line.startsWith("| S1 | YAVI, leanest | 40.0 | 4.00 | 100 | "))
                .anyMatch(line -> line.startsWith("| S1 | YAVI, per outcome | 70.0 | 7.00 | – | "))
                .anyMatch(line -> line.startsWith("| S1 | **hand-written** | 10.0 | 1.00 | – | "));
    }

    @Test
    void theWholeBookIsComparedWithNothing() throws IOException {
        assertThat(table(RESULT)).anyMatch(line -> line.startsWith("| S1 | openplp, whole book | 5,000 | – | – | "));
    }

    @Test
    void growthIsTheTimePerMember() throws IOException {
        assertThat(table(RESULT)).last().asString().contains("| 2.50 |");
    }
}
