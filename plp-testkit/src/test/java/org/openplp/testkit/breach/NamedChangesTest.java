package org.openplp.testkit.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;
import org.openplp.testkit.Assess;

/** Instance mutation testing: each named change changes the findings that it names, and no other. */
@DisplayName("The named changes")
class NamedChangesTest {
    private static final RuleBook BOOK = RuleBook.ofThisRelease().withLocalExamples();
    private static final Map<String, Map<String, String>> BEFORE = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void changeWhatTheyNameAndNothingElse(NamedChange change) {
        Map<String, String> before = BEFORE.computeIfAbsent(
                change.from() + change.day(), any -> outcomes(change.before().dossier(), change.day()));
        Map<String, String> after = outcomes(change.dossier(), change.day());

        assertThat(differences(before, after)).as(change.toString()).isEqualTo(change.outcomes());
        assertThat(before.values()).as("before").doesNotContain("BREACHED", "FAILED");
        assertThat(before.get(change.norm() + ":" + subject(change)))
                .as("before")
                .isIn("MET", null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void areAboutOneNormThatIsOtherwiseMet(NamedChange change) {
        assertThat(change.finding()).startsWith(change.norm() + ":");
        assertThat(BEFORE.computeIfAbsent(
                        change.from() + change.day(),
                        any -> outcomes(change.before().dossier(), change.day())))
                .as("met before, if not for this subject then for another")
                .anySatisfy((id, outcome) -> assertThat(id + " " + outcome)
                        .startsWith(change.norm() + ":")
                        .endsWith(" MET"));
        Norm norm = Register.ofThisRelease().norm(change.norm().value()).orElseThrow();
        if (change.kind() == NamedChange.Kind.BREACH) {
            assertThat(change.outcome()).isEqualTo(norm.shape() == Shape.OWED ? Outcome.PENDING : Outcome.BREACHED);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gaps")
    void nameWhatTheRecordLacks(NamedChange gap) {
        Finding finding = Assess.assess(gap.dossier()).by(BOOK).on(gap.day().toString()).allFindings().stream()
                .filter(one -> one.id().equals(gap.finding()))
                .findFirst()
                .orElseThrow();

        assertThat(finding.explanation().missing())
                .extracting(Explanation.Missing::path)
                .containsExactlyElementsOf(gap.missing());
        assertThat(gap.missing()).isNotEmpty();
    }

    private static Map<String, String> outcomes(Dossier dossier, LocalDate day) {
        return Assess.assess(dossier).by(BOOK).on(day.toString()).allFindings().stream()
                .collect(Collectors.toMap(
                        Finding::id, finding -> finding.outcome().name()));
    }

    private static Map<String, String> differences(Map<String, String> before, Map<String, String> after) {
        Map<String, String> differences = new LinkedHashMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(id -> !before.getOrDefault(id, "").equals(after.getOrDefault(id, "")))
                .forEach(id -> differences.put(id, after.getOrDefault(id, NamedChange.NO_FINDING)));
        return differences;
    }

    private static String subject(NamedChange change) {
        return change.finding().substring(change.finding().indexOf(':') + 1);
    }

    static List<NamedChange> changes() {
        return NamedChanges.all();
    }

    static List<NamedChange> gaps() {
        return NamedChanges.gaps();
    }
}
