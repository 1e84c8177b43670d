package org.openplp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.testkit.breach.NamedChanges;

@DisplayName("An implementation by somebody in a hurry")
class NaiveImplementationTest {
    private static final Naive NAIVE = new Naive();
    private static final ConformanceSuite SUITE = ConformanceSuite.ofThisRelease();

    @ParameterizedTest
    @MethodSource("norms")
    void isCaughtByACaseForEachOfItsNorms(String norm) {
        List<String> differences = SUITE.cases().stream()
                .flatMap(one -> one.differences(NAIVE).stream())
                .filter(line -> line.startsWith(norm + ":"))
                .toList();

        assertThat(differences).isNotEmpty();
    }

    @Test
    void isCaughtByTheNamedChanges() {
        List<String> norms = NamedChanges.gaps().stream()
                .filter(gap -> Naive.NORMS.contains(gap.norm().value()))
                .filter(gap -> gap.differences(NAIVE).stream().anyMatch(line -> line.startsWith(gap.finding() + ":")))
                .map(gap -> gap.norm().value())
                .distinct()
                .toList();

        assertThat(norms).containsExactlyInAnyOrderElementsOf(Naive.NORMS);
    }

    @Test
    void isToldWhatItGotWrongAndWhy() {
        PlpCase minor = SUITE.cases().stream()
                .filter(one -> one.name().equals("before-operation.yaml"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> minor.check(NAIVE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("before-operation.yaml: A partnership in preparation")
                .hasMessageContaining("on 2026-11-24")
                .hasMessageContaining("I-1a:plp-107: expected PENDING, found BREACHED")
                .hasMessageContaining("since: As long as no day of operation is on record");
    }

    static List<String> norms() {
        return Naive.NORMS;
    }
}
