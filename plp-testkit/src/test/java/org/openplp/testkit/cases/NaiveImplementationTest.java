package org.openplp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An implementation by somebody in a hurry")
class NaiveImplementationTest {
    private static final Naive NAIVE = new Naive();
    private static final ConformanceSuite SUITE = ConformanceSuite.ofThisRelease();

    @ParameterizedTest
    @MethodSource("norms")
    void isCaughtByACaseForEachOfItsNorms(String norm) {
        assertThat(differences(norm)).isNotEmpty();
    }

    /** An implementation without a third answer differs wherever something is unknown; this it gets wrong although all is known. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("misconceptions")
    void isCaughtWhereItTakesTheOneForTheOther(String norm, String belief, String expected, String found) {
        assertThat(differences(norm))
                .as(belief)
                .anyMatch(line -> line.contains("expected " + expected + ", found " + found));
    }

    private static List<String> differences(String norm) {
        return SUITE.cases().stream()
                .flatMap(one -> one.differences(NAIVE).stream())
                .filter(line -> line.startsWith(norm + ":"))
                .toList();
    }

    @Test
    void isShownWhatItGotWrongAndWhy() {
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

    static Stream<Arguments> misconceptions() {
        return Stream.of(
                Arguments.of("B-P2", "whoever left is still a member", "NOT_APPLICABLE", "BREACHED"),
                Arguments.of("B-P3", "a firm has to live in the area", "MET", "BREACHED"),
                Arguments.of("B-P3", "whoever moved away still lives there", "BREACHED", "MET"),
                Arguments.of("B-P4", "whoever left is still a member", "NOT_APPLICABLE", "BREACHED"),
                Arguments.of("C-P5a", "it counts before the start", "PENDING", "BREACHED"),
                Arguments.of("C-T8b", "nobody may agree otherwise", "MET", "BREACHED"),
                Arguments.of("C-T10b", "a year is a calendar year", "MET", "BREACHED"),
                Arguments.of("I-1a", "a post that was left is filled", "BREACHED", "MET"),
                Arguments.of("I-2b", "an officer who left is in office", "NOT_APPLICABLE", "BREACHED"),
                Arguments.of("COM-5", "the police may validate what was sent", "BREACHED", "MET"),
                Arguments.of("M-T9a", "an evaluation by one alone counts", "BREACHED", "MET"));
    }

    static List<String> norms() {
        return Naive.NORMS;
    }
}
