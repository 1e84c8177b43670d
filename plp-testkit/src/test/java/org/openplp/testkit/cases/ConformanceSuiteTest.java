package org.openplp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import org.openplp.formats.cases.NormCase;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Assess;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testkit.dossier.Draft;
import org.openplp.testsupport.KeptFile;

/** The rows of the law files and the scenarios. What a row leaves open of its norm is taken from the book, so CasesOfTheLawTest is the stricter test of rows. */
@DisplayName("The conformance suite")
class ConformanceSuiteTest {
    private static final Path SCENARIOS = Path.of("..", "law", "scenarios");
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final RuleBook WITH_LOCAL = BelgianBook.withLocalExamples();
    private static final ConformanceSuite SUITE = ConformanceSuite.ofThisRelease();

    @PlpCases
    void comesOutAsByHand(PlpCase example) {
        example.check(Implementation.of(BOOK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("localCases")
    void alsoInALocalBook(PlpCase example) {
        example.check(Implementation.of(WITH_LOCAL));
    }

    static Stream<PlpCase> localCases() {
        return SUITE.localCases().stream();
    }

    @PlpCases("../law/scenarios")
    void saysWhatItIsAbout(PlpCase example) {
        assertThat(example.name()).matches("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
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
    void listsItsScenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            String index = files.map(file -> file.getFileName() + "\n").sorted().collect(Collectors.joining());

            KeptFile.isUpToDate(Path.of("src/main/resources/org/openplp/testkit/cases/suite.txt"), index);
        }
    }

    @Test
    void hasRowsOfEachNormThatRecordsOrStatementsSettle() {
        assertThat(rows().keySet()).containsAll(settled());
    }

    /** In the Croisette each federal norm in force is worked out by hand. */
    @Test
    void expectsSomethingOfEachNormInTheCroisette() {
        Set<String> norms = settled();
        norms.removeIf(norm -> BOOK.inForceOn(Dossiers.USUAL_DAY).norm(norm).isEmpty());

        assertThat(SUITE.cases())
                .filteredOn(one -> one.name().equals("plp-croisette.yaml"))
                .singleElement()
                .satisfies(one -> assertThat(one.expected().keySet()).hasSameElementsAs(norms));
    }

    /** Whatever outcome a norm has in a scenario or an example, a row of it has too. */
    @Test
    void hasARowForEachOutcomeThatIsFoundElsewhere() throws IOException {
        Map<String, Set<Outcome>> found = new TreeMap<>();
        CaseReader.read(SCENARIOS)
                .forEach(one -> one.expected()
                        .forEach((norm, subjects) -> outcomes(found, norm).addAll(subjects.values())));
        try (Stream<Path> examples = Files.list(Path.of("..", "examples"))) {
            examples.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> DossierReader.withDefaultLimit()
                            .read(file)
                            .dossier()
                            .orElseThrow())
                    .flatMap(dossier -> assess(dossier, Dossiers.USUAL_DAY).stream())
                    .forEach(finding ->
                            outcomes(found, finding.norm().id().value()).add(finding.outcome()));
        }
        found.keySet().retainAll(settled());
        rows().forEach((norm, outcomes) -> outcomes(found, norm).removeAll(outcomes));

        found.values().removeIf(Set::isEmpty);

        assertThat(found).as("outcomes of norms without a row").isEmpty();
    }

    private static List<Finding> assess(Dossier dossier, LocalDate day) {
        return Assess.assess(dossier).by(WITH_LOCAL).on(day.toString()).allFindings();
    }

    private static Set<Outcome> outcomes(Map<String, Set<Outcome>> byNorm, String norm) {
        return byNorm.computeIfAbsent(norm, any -> EnumSet.noneOf(Outcome.class));
    }

    /** What has a last day has a row on that day in which it is not breached, and one on the day after in which it is. */
    @Test
    void hasTheLastDayAndTheDayAfter() {
        Map<String, Set<String>> days = new TreeMap<>();
        for (NormCase row : NormCase.ofThisRelease()) {
            GivenDossier given = new GivenDossier(row.dossier(), row.day());
            for (Finding finding : assess(given.dossier(), row.day())) {
                boolean isOfTheRow = finding.norm().id().value().equals(row.norm());
                finding.explanation().due().filter(due -> isOfTheRow).ifPresent(due -> {
                    Set<String> ofTheNorm = days.computeIfAbsent(row.norm(), any -> new TreeSet<>());
                    boolean isBreached = finding.outcome() == Outcome.BREACHED;
                    if (due.equals(row.day()) && !isBreached) {
                        ofTheNorm.add("in time on the last day");
                    } else if (due.plusDays(1).equals(row.day()) && isBreached) {
                        ofTheNorm.add("breached on the day after");
                    }
                });
            }
        }

        assertThat(days)
                .hasSizeGreaterThan(7)
                .allSatisfy((norm, found) -> assertThat(found)
                        .as(norm)
                        .containsExactly("breached on the day after", "in time on the last day"));
    }

    /** What only people can judge is settled by a statement on any of these norms, and by nothing else. */
    @ParameterizedTest
    @MethodSource("judged")
    void needsNoRowsWhereAStatementDecidesAlone(String norm) {
        Draft compliant = Draft.named("compliant");
        boolean onHealth = norm.equals("C-P2");

        assertThat(outcome(norm, compliant)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(norm, attested(compliant, norm, true)))
                .isEqualTo(onHealth ? Outcome.UNDETERMINED : Outcome.MET);
        assertThat(outcome(norm, attested(compliant, norm, false)))
                .isEqualTo(onHealth ? Outcome.UNDETERMINED : Outcome.BREACHED);
    }

    static Stream<String> judged() {
        return WITH_LOCAL.norms().stream()
                .filter(norm -> norm.check() == CheckKind.JUDGEMENT)
                .map(norm -> norm.id().value());
    }

    private static Draft attested(Draft draft, String norm, boolean met) {
        return draft.set(
                "attestations[+]",
                Map.<String, Object>of(
                        "norm", norm, "subject", "plp-1", "by", "POLICE", "date", "2026-01-15", "met", met));
    }

    private static Outcome outcome(String norm, Draft draft) {
        return Implementation.of(WITH_LOCAL)
                .outcomes(new GivenDossier(draft.yaml(), Dossiers.USUAL_DAY))
                .getOrDefault(norm + ":plp-1", Outcome.FAILED);
    }

    /** The outcomes in the rows of each norm. */
    private static Map<String, Set<Outcome>> rows() {
        Map<String, Set<Outcome>> rows = new TreeMap<>();
        NormCase.ofThisRelease()
                .forEach(row -> row.expected()
                        .findings()
                        .forEach(finding -> outcomes(rows, row.norm())
                                .add(Outcome.valueOf(finding.substring(finding.indexOf(' ') + 1)))));
        return rows;
    }

    private static Set<String> settled() {
        return WITH_LOCAL.norms().stream()
                .filter(norm ->
                        List.of(CheckKind.RECORDS, CheckKind.ATTESTATION).contains(norm.check()))
                .map(Norm::id)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
