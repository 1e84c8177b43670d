package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;

/** The cases in {@code cases/}: outcomes that somebody worked out by hand, from the register and the readings alone. */
@DisplayName("The readable cases")
class CasesTest {
    private static final Messages MESSAGES = new Messages(Texts.english());
    private static final Set<String> OUTCOMES = Set.of("MET", "BREACHED", "PENDING", "UNDETERMINED", "NOT_APPLICABLE");
    private static final List<String> SECTIONS = List.of(
            "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13", "2.14", "2.15", "2.16", "2.17a", "2.17b", "2.17c",
            "2.17d", "2.17e");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOutAsByHand(ReadableCase example) {
        Dossier dossier = example.read();
        Set<String> norms = example.expected().keySet();

        Seen seen = Seen.in(dossier, example.day());
        Map<String, Finding> found = seen.findings().stream()
                .filter(finding -> norms.contains(finding.norm().id().value()))
                .collect(Collectors.toMap(Finding::id, finding -> finding, CasesTest::twice, TreeMap::new));

        assertThat(differences(expected(example, dossier), found))
                .as("%s%non %s, since: %s", example, example.day(), example.why())
                .isEmpty();
        assertThat(waived(found))
                .as("waived in %s, since: %s", example, example.why())
                .isEqualTo(example.waived());
        example.told()
                .forEach((path, code) -> assertThat(seen.assessment().notices())
                        .as("told in %s, since: %s", example, example.why())
                        .anyMatch(notice ->
                                notice.path().equals(path) && notice.code().equals(code)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatItIsAboutAndWhy(ReadableCase example) {
        assertThat(example.name()).matches("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
        assertThat(example.title()).isNotBlank();
        assertThat(example.why()).isNotBlank();
        assertThat(example.expected()).hasSizeBetween(1, 8);
        example.expected().forEach((norm, outcomes) -> {
            assertThat(Register.ofThisRelease().norm(norm)).as(norm).isPresent();
            assertThat(outcomes.values()).as(norm).isSubsetOf(OUTCOMES);
        });
    }

    @Test
    void areAtLeastThirtyAndSpeakOfTwentyNormsThatAreNotKept() {
        List<ReadableCase> cases = cases().toList();
        Set<String> breached = new TreeSet<>();
        cases.forEach(one -> one.expected().forEach((norm, outcomes) -> {
            if (outcomes.containsValue("BREACHED")) {
                breached.add(norm);
            }
        }));

        assertThat(cases).hasSizeGreaterThanOrEqualTo(30);
        assertThat(breached).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void coverEverySectionBeyondTheFoundingText() {
        Set<String> sections = cases().flatMap(one -> one.expected().keySet().stream())
                .flatMap(norm -> Register.ofThisRelease().norm(norm).stream())
                .map(Norm::section)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(sections).containsAll(SECTIONS);
    }

    static Stream<ReadableCase> cases() {
        return ReadableCase.all().stream();
    }

    private static Map<String, String> expected(ReadableCase example, Dossier dossier) {
        Map<String, String> expected = new TreeMap<>();
        example.expected()
                .forEach((norm, outcomes) -> outcomes.forEach((subject, outcome) -> {
                    String id = subject.equals(ReadableCase.PARTNERSHIP)
                            ? dossier.partnership().id()
                            : subject;
                    expected.put(norm + ":" + id, outcome);
                }));
        return expected;
    }

    private static List<String> differences(Map<String, String> expected, Map<String, Finding> found) {
        Set<String> ids = new TreeSet<>(expected.keySet());
        ids.addAll(found.keySet());
        List<String> differences = new ArrayList<>();
        for (String id : ids) {
            String byHand = expected.getOrDefault(id, ReadableCase.NO_FINDING);
            Optional<Finding> finding = Optional.ofNullable(found.get(id));
            String byRule = finding.map(one -> one.outcome().name()).orElse(ReadableCase.NO_FINDING);
            if (!byHand.equals(byRule)) {
                differences.add("%s by hand %s, by the rule %s%s"
                        .formatted(
                                id, byHand, byRule, finding.map(CasesTest::told).orElse("")));
            }
        }
        return differences;
    }

    private static Finding twice(Finding one, Finding other) {
        throw new AssertionError("two findings " + one + " / " + other);
    }

    private static String told(Finding finding) {
        return ": " + MESSAGES.of(finding, finding.explanation()) + " " + finding.explanation();
    }

    private static List<String> waived(Map<String, Finding> found) {
        return found.values().stream()
                .filter(finding -> finding.waiver().isPresent())
                .map(Finding::id)
                .toList();
    }
}
