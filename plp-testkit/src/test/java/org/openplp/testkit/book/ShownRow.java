package org.openplp.testkit.book;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.cases.NormCase;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.text.Language;
import org.openplp.testkit.Assess;

/** A row of a law file as an example for people, and the finding that it is about. */
public record ShownRow(NormCase row, Finding finding) {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final Map<String, List<NormCase>> ROWS =
            NormCase.ofThisRelease().stream().collect(Collectors.groupingBy(NormCase::norm));

    public static boolean areThereOf(String norm) {
        return ROWS.containsKey(norm);
    }

    /** The first row in which a norm is met, and then those that have texts. */
    public static List<ShownRow> of(String norm) {
        List<NormCase> rows = ROWS.getOrDefault(norm, List.of());
        Optional<NormCase> met = rows.stream()
                .filter(row -> row.expected().findings().equals(List.of("MET")))
                .findFirst();
        return Stream.concat(met.stream(), rows.stream().filter(row -> row.example() > 0))
                .distinct()
                .map(row -> new ShownRow(row, found(row)))
                .toList();
    }

    private static Finding found(NormCase row) {
        byte[] dossier = row.dossier().getBytes(StandardCharsets.UTF_8);
        List<Finding> found = Assess.assess(DossierReader.withDefaultLimit()
                        .read("row.yaml", dossier)
                        .dossier()
                        .orElseThrow())
                .by(BOOK)
                .on(row.day().toString())
                .allFindings()
                .stream()
                .filter(finding -> finding.norm().id().value().equals(row.norm()))
                .toList();
        return found.stream()
                .filter(finding -> finding.subject().id().equals(row.expected().about()))
                .findFirst()
                .orElse(found.get(0));
    }

    public Outcome outcome() {
        return finding.outcome();
    }

    /** What the facts are, in a sentence; nothing for a row without texts. */
    public Optional<String> text(Language language) {
        return row.example() == 0
                ? Optional.empty()
                : Optional.of(BOOK.register()
                        .examples(finding.norm(), language)
                        .get(row.example() - 1)
                        .text());
    }
}
