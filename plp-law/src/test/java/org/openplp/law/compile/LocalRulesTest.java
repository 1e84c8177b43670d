package org.openplp.law.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.law.Law;
import org.openplp.law.RuleNode;

@DisplayName("The rules of a local law")
class LocalRulesTest {
    private static final String RULE = """
            rule:
              holds:
                appointments: {some: deputy-in-office}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("local.yaml"), """
                prefix: EXV
                version: 2026.1
                name: Exempleville
                languages: [fr]
                sources: {rules: {title: Règlement, read: READ}}
                """);
        norm("shape: STANDING", RULE);
        terms(
                "  deputy-in-office: {label: {fr: Adjoint en fonction}, of: appointments, is: {role: DEPUTY_COORDINATOR, is: in-office}}\n");
    }

    private void norm(String shape, String rule) throws IOException {
        Files.writeString(folder.resolve("EXV-1.yaml"), """
                id: EXV-1
                statement:
                  fr: Un adjoint est en fonction.
                bearers: [PLP]
                modality: OBLIGATION
                citations:
                  - rules art. 4
                check: RECORDS
                %s
                subject: PARTNERSHIP
                %snot:
                  fr: Aucun adjoint n'est en fonction.
                do:
                  fr: Encodez {appointments}.
                """.formatted(shape, rule));
    }

    private void terms(String terms) throws IOException {
        Files.writeString(folder.resolve("terms.yaml"), "terms:\n" + terms);
    }

    private List<String> mistakes() throws IOException {
        return LawFolder.of(folder).mistakes().stream()
                .map(line -> line.substring(folder.toString().length() + 1))
                .toList();
    }

    private Law compiled() throws IOException {
        return Law.of(LawFolder.of(folder).compiled());
    }

    /** So that a local law means the same under a later release, whose terms may say something else. */
    @Test
    void bringTheTermsThatTheyUse() throws IOException {
        assertThat(compiled().rows("rule"))
                .singleElement()
                .satisfies(row -> assertThat(RuleNode.of(row.list("rule")).words())
                        .containsSubsequence("some", "1", "appointments", "1", "term", "1", "deputy-in-office"));
        assertThat(compiled().rows("term"))
                .extracting(row -> row.get("name"), row -> row.list("of"))
                .containsExactlyInAnyOrder(
                        tuple("in-office", List.of("appointments[]")),
                        tuple("deputy-in-office", List.of("appointments[]")));
        List<String> ofTheBook = Law.ofThisRelease().rows("term").stream()
                .filter(row -> row.get("name").equals("in-office"))
                .flatMap(row -> row.list("rule").stream())
                .toList();
        assertThat(compiled().rows("term"))
                .filteredOn(row -> row.get("name").equals("in-office"))
                .extracting(row -> row.list("rule"))
                .containsExactly(ofTheBook);
    }

    @Test
    void canUsePeriodsOfTheirOwnAndOfTheFederalLaw() throws IOException {
        Files.delete(folder.resolve("terms.yaml"));
        String recurs = "rule:\n  recurs: {every: %s, from: partnership.operationalSince,"
                + " of: {each: meetings, dated: date}}\n";
        norm("shape: RECURS", recurs.formatted("evaluation.period"));
        assertThat(mistakes()).isEmpty();

        norm("shape: RECURS", "parameters: {exv.meetings: P6M}\n" + recurs.formatted("exv.meetings"));
        assertThat(mistakes()).isEmpty();
        assertThat(compiled().rows("parameter")).singleElement().satisfies(row -> {
            assertThat(row.get("name")).isEqualTo("exv.meetings");
            assertThat(row.get("text")).isEqualTo("P6M");
            assertThat(row.list("open-to")).isEmpty();
        });

        norm("shape: RECURS", "parameters: {evaluation.period: P6M}\n" + recurs.formatted("evaluation.period"));
        assertThat(mistakes())
                .containsExactly(
                        "EXV-1.yaml:11: evaluation.period is a parameter of the federal law; a rule can name it, and only that law can set it");
    }

    @Test
    void addTermsAndChangeNone() throws IOException {
        terms("""
                  in-office: {label: {fr: En fonction}, of: appointments, is: always}
                  deputy-in-office: {label: {fr: Adjoint en fonction}, of: appointments, is: in-office}
                  unused: {label: {fr: Inutile}, is: always}
                """.indent(2));

        assertThat(mistakes())
                .containsExactly(
                        "terms.yaml:2:5: in-office is a name of the federal law, which a local law cannot change; take another",
                        "terms.yaml:4:5: nothing uses unused; remove it");
    }

    @Test
    void areNoLargerThanAReportCanBear() throws IOException {
        Files.delete(folder.resolve("terms.yaml"));
        String many = IntStream.range(0, 1000).mapToObj(i -> "always").collect(Collectors.joining(", "));
        norm("shape: STANDING", "rule:\n  holds: {any: [" + many + "]}\n");

        assertThat(mistakes())
                .containsExactly(
                        "EXV-1.yaml:12:3: the rule has more than 1000 parts with those of its terms; write less");
    }

    /** Ten terms that each say the one before twice are a thousand conditions, and thirty would never end. */
    @Test
    void areMeasuredWithTheirTerms() throws IOException {
        norm("shape: STANDING", "rule:\n  holds: t-30\n");
        terms("  t-0: {label: {fr: T}, is: always}\n"
                + IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "  t-%d: {label: {fr: T}, is: {any: [t-%d, t-%d]}}\n".formatted(i, i - 1, i - 1))
                        .collect(Collectors.joining()));

        assertThat(mistakes())
                .containsExactly(
                        "EXV-1.yaml:12:3: the rule has more than 1000 parts with those of its terms; write less");
    }

    @Test
    void areNotNestedWithoutEnd() throws IOException {
        Files.delete(folder.resolve("terms.yaml"));
        norm("shape: STANDING", "rule:\n  holds: " + "{not: ".repeat(60) + "always" + "}".repeat(60) + "\n");

        assertThat(mistakes()).singleElement().asString().contains("Nesting Depth exceeded max 50");

        norm("shape: STANDING", "rule:\n  holds: t-70\n");
        terms("  t-0: {label: {fr: T}, is: always}\n"
                + IntStream.rangeClosed(1, 70)
                        .mapToObj(i -> "  t-%d: {label: {fr: T}, is: {shown: t-%d}}\n".formatted(i, i - 1))
                        .collect(Collectors.joining()));

        assertThat(mistakes())
                .containsExactly("EXV-1.yaml:12:3: the rule is nested more than 64 times with its terms; write less");
    }
}
