package org.openplp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
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
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.tries.KeptFile;

/** The cases in {@code cases/}: outcomes that somebody worked out by hand, from the register and the readings alone. */
@DisplayName("The conformance suite")
class ConformanceSuiteTest {
    private static final Path CASES = Path.of("..", "cases");
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final RuleBook WITH_LOCAL = BelgianBook.withLocalExamples();
    private static final ConformanceSuite SUITE = ConformanceSuite.ofThisRelease();

    @PlpCases
    void comesOutAsByHand(PlpCase example) {
        example.check(Implementation.of(BOOK));
    }

    @PlpCases("../cases/local")
    void alsoInALocalBook(PlpCase example) {
        example.check(Implementation.of(WITH_LOCAL));
    }

    @PlpCases({"../cases", "../cases/local"})
    void saysWhatItIsAbout(PlpCase example) {
        assertThat(example.name()).matches("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
        assertThat(example.expected()).hasSizeBetween(1, 8);
        assertThat(example.expected().keySet())
                .allSatisfy(norm -> assertThat(WITH_LOCAL.norm(norm)).as(norm).isPresent());
        assertThat(example.outcomes()).doesNotContainValue(Outcome.FAILED);
    }

    @Test
    void belongsToTheRuleBookOfThisRelease() {
        assertThat(SUITE.book()).isEqualTo(BOOK.id());
        assertThat(SUITE.version()).isEqualTo(BOOK.version());
        assertThat(SUITE.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void isListedInItsIndex() throws IOException {
        List<String> lines = new ArrayList<>(List.of(BOOK.id() + " " + BOOK.version()));
        lines.addAll(files(""));
        lines.addAll(files("local/"));

        KeptFile.isUpToDate(CASES.resolve("suite.txt"), String.join("\n", lines) + "\n");
    }

    @Test
    void hasThreeCasesOrMoreForEachNormWithARule() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        withRules().forEach(norm -> counts.put(norm, 0));
        all().forEach(one -> one.expected().keySet().forEach(norm -> counts.computeIfPresent(norm, (id, n) -> n + 1)));

        counts.values().removeIf(count -> count >= 3);

        assertThat(counts).isEmpty();
    }

    @Test
    void showsEachOfThemMetNotKeptAndUnknown() throws IOException {
        Map<String, Set<Outcome>> shown = new TreeMap<>();
        withRules().forEach(norm -> shown.put(norm, EnumSet.noneOf(Outcome.class)));
        all().forEach(one -> one.expected()
                .forEach((norm, subjects) -> Optional.ofNullable(shown.get(norm))
                        .ifPresent(outcomes -> outcomes.addAll(subjects.values()))));

        assertThat(shown)
                .allSatisfy((norm, outcomes) -> assertThat(outcomes)
                        .as(norm)
                        .contains(Outcome.MET, Outcome.UNDETERMINED)
                        .containsAnyOf(Outcome.BREACHED, Outcome.PENDING));
    }

    private static Stream<PlpCase> all() {
        return Stream.concat(SUITE.cases().stream(), SUITE.localCases().stream());
    }

    /** Norms that have been in a release, or are about to be: release/version lists them. A new one gets its cases from somebody who has not seen its rule. */
    private static Set<String> withRules() throws IOException {
        Set<String> released = Set.copyOf(Files.readAllLines(Path.of("../release/norms.txt")));
        return WITH_LOCAL.norms().stream()
                .filter(norm -> norm.check() == CheckKind.RECORDS || norm.check() == CheckKind.ATTESTATION)
                .map(Norm::id)
                .map(Object::toString)
                .filter(released::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> files(String folder) {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            return files.map(file -> folder + file.getFileName())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
