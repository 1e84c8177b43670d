package org.openplp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Assess;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testkit.dossier.Draft;

/** Instance mutation testing: each named change changes the findings that it names, and no other. */
@DisplayName("The named changes")
class NamedChangesTest {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final Implementation OURS = Implementation.of(BOOK);
    private static final Map<String, Map<String, Outcome>> BEFORE = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.openplp.testkit.cases.NamedChanges#all")
    void changeWhatTheyNameAndNothingElse(NamedChange change) {
        assertThat(change.differences(OURS)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.openplp.testkit.cases.NamedChanges#all")
    void beginWithADossierThatKeepsTheNorm(NamedChange change) {
        assertThat(before(change))
                .as("met before, if not for this subject then for another")
                .anySatisfy((id, outcome) -> {
                    assertThat(id).startsWith(change.norm() + ":");
                    assertThat(outcome).isEqualTo(Outcome.MET);
                });
    }

    private static Map<String, Outcome> before(NamedChange change) {
        return BEFORE.computeIfAbsent(
                change.from() + change.day(),
                any -> OURS.outcomes(new GivenDossier(change.before().yaml(), change.day())));
    }

    @Test
    void beginWithADossierThatBreachesNothing() {
        NamedChanges.all().stream()
                .collect(Collectors.toMap(
                        change -> change.from() + " on " + change.day(), change -> change, (one, other) -> one))
                .forEach((base, change) -> assertThat(before(change))
                        .as(base)
                        .doesNotContainValue(Outcome.BREACHED)
                        .doesNotContainValue(Outcome.FAILED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.openplp.testkit.cases.NamedChanges#breaches")
    void breachWhatHasADayAndLeaveOpenWhatIsOwedWithoutOne(NamedChange breach) {
        Norm norm = Register.ofThisRelease().norm(breach.norm().value()).orElseThrow();

        assertThat(breach.finding()).startsWith(breach.norm() + ":");
        assertThat(breach.outcome()).isEqualTo(norm.shape() == Shape.OWED ? Outcome.PENDING : Outcome.BREACHED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.openplp.testkit.cases.NamedChanges#gaps")
    void nameWhatTheRecordLacks(NamedChange gap) {
        Finding finding = Assess.assess(gap.dossier()).by(BOOK).on(gap.day().toString()).allFindings().stream()
                .filter(one -> one.id().equals(gap.finding()))
                .findFirst()
                .orElseThrow();

        assertThat(finding.explanation().missing())
                .extracting(fact -> fact.path().toString())
                .containsExactlyElementsOf(gap.missing())
                .isNotEmpty();
    }

    @Test
    void areThereForEveryNormWithARule() {
        Set<NormId> withRules = BOOK.norms().stream()
                .filter(norm -> BOOK.rule(norm).isPresent() && norm.check() != CheckKind.JUDGEMENT)
                .map(Norm::id)
                .collect(Collectors.toSet());

        assertThat(withRules).hasSizeGreaterThan(120);
        assertThat(norms(NamedChanges.breaches())).isEqualTo(withRules);
        assertThat(norms(NamedChanges.gaps())).isEqualTo(withRules);
    }

    /** What only people can judge is settled by a statement on any of these norms, and by nothing else. */
    @ParameterizedTest
    @MethodSource("judged")
    void areNotNeededWhereAStatementDecidesAlone(String norm) {
        Draft compliant = Draft.named("compliant");
        Map<String, Object> statement = Map.of("norm", norm, "subject", "plp-1", "by", "POLICE", "date", "2026-01-15");

        assertThat(outcomeOf(norm, compliant)).isEqualTo(Outcome.UNDETERMINED);
        boolean onHealth = norm.equals("C-P2");
        assertThat(outcomeOf(norm, attested(compliant, statement, true)))
                .isEqualTo(onHealth ? Outcome.UNDETERMINED : Outcome.MET);
        assertThat(outcomeOf(norm, attested(compliant, statement, false)))
                .isEqualTo(onHealth ? Outcome.UNDETERMINED : Outcome.BREACHED);
    }

    /** A good example shows an entry for which the norm is met: not one of which it asks nothing, which would teach nobody what it asks. */
    @ParameterizedTest
    @MethodSource("shown")
    void showWhereTheNormIsMet(String norm) throws IOException {
        NamedChange first = NamedChanges.about(norm).get(0);
        JsonNode good = new ObjectMapper(new YAMLFactory()).readTree(NamedChanges.good(norm));
        Map<Boolean, Set<String>> entries =
                Assess.assess(first.before().dossier()).by(BOOK).on(first.day().toString()).allFindings().stream()
                        .filter(one -> one.norm().id().value().equals(norm))
                        .collect(Collectors.partitioningBy(
                                one -> one.outcome() == Outcome.MET,
                                Collectors.mapping(NamedChangesTest::entry, Collectors.toSet())));
        Set<String> met = entries.getOrDefault(true, Set.of());
        Set<String> others = new HashSet<>(entries.getOrDefault(false, Set.of()));
        others.removeAll(met);

        assertThat(good.isEmpty()).isFalse();
        assertThat(met).anyMatch(entry -> isShown(entry, good));
        assertThat(others).noneMatch(entry -> isShown(entry, good));
    }

    static Stream<String> shown() {
        return NamedChanges.all().stream().map(change -> change.norm().value()).distinct();
    }

    /** The list and the id of the entry that a finding is about, such as {@code messages/msg-3}; empty if it is about the partnership. */
    private static String entry(Finding finding) {
        String path = finding.subject().path().toString();
        return finding.subject().kind() == SubjectKind.PARTNERSHIP
                ? ""
                : path.substring(0, path.indexOf('[')) + "/" + finding.subject().id();
    }

    private static boolean isShown(String entry, JsonNode good) {
        String[] parts = entry.split("/", 2);
        return entry.isEmpty()
                || StreamSupport.stream(good.path(parts[0]).spliterator(), false)
                        .anyMatch(one -> one.path("id").asText().equals(parts[1]));
    }

    private static Draft attested(Draft draft, Map<String, Object> statement, boolean met) {
        Map<String, Object> attestation = new LinkedHashMap<>(statement);
        attestation.put("met", met);
        return draft.with("attestations[+]", attestation);
    }

    private static Outcome outcomeOf(String norm, Draft draft) {
        return OURS.outcomes(new GivenDossier(draft.yaml(), Dossiers.USUAL_DAY))
                .getOrDefault(norm + ":plp-1", Outcome.FAILED);
    }

    static Stream<String> judged() {
        return BOOK.norms().stream()
                .filter(norm -> norm.check() == CheckKind.JUDGEMENT)
                .map(norm -> norm.id().value());
    }

    private static Set<NormId> norms(List<NamedChange> changes) {
        return changes.stream().map(NamedChange::norm).collect(Collectors.toSet());
    }
}
