package org.openplp.testkit.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openplp.formats.cases.NormCase;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Assess;

/**
 * A row of a law file as a case. A row with one outcome may leave open which finding it is about, and names no other
 * findings of its norm: these are those of the rule book of this release.
 */
final class ExpandedRow {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();

    private ExpandedRow() {}

    static PlpCase of(NormCase row) {
        GivenDossier given = new GivenDossier(row.dossier(), row.day());
        Assessment assessment =
                Assess.assess(given.dossier()).by(BOOK).on(row.day().toString());
        List<Finding> found = assessment.allFindings().stream()
                .filter(finding -> finding.norm().id().value().equals(row.norm()))
                .toList();
        NormCase.Expected expected = row.expected();
        return new PlpCase(
                row.toString(),
                String.join(", ", expected.findings()),
                BOOK.norm(row.norm()).orElseThrow().statement(),
                given,
                Map.of(row.norm(), outcomes(expected, found)),
                found.stream()
                        .filter(finding -> finding.waiver().isPresent())
                        .map(Finding::id)
                        .toList(),
                assessment.notices().stream()
                        .filter(notice -> expected.notices().contains(notice.code()))
                        .collect(Collectors.toMap(
                                notice -> notice.path().toString(), notice -> notice.code(), (one, other) -> one)));
    }

    private static Map<String, Outcome> outcomes(NormCase.Expected expected, List<Finding> found) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        found.forEach(finding -> outcomes.put(subject(finding), finding.outcome()));
        List<String> findings = expected.findings();
        for (int i = 0; i < findings.size(); i++) {
            String[] words = findings.get(i).split(" ", 2);
            String subject = words.length == 1 ? about(expected, found) : subject(at(i, found, expected));
            outcomes.put(subject, Outcome.valueOf(words[words.length - 1]));
        }
        return outcomes;
    }

    private static String about(NormCase.Expected expected, List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.subject().id().equals(expected.about()))
                .findFirst()
                .map(ExpandedRow::subject)
                .orElseGet(() -> subject(at(0, found, expected)));
    }

    private static Finding at(int place, List<Finding> found, NormCase.Expected expected) {
        if (place >= found.size()) {
            throw new IllegalStateException("of " + expected.findings() + ", " + found.size() + " are found");
        }
        return found.get(place);
    }

    /** What stands after the norm in the id of the finding, such as {@code m-1@2026-03-02}. */
    private static String subject(Finding finding) {
        return finding.id().substring(finding.id().indexOf(':') + 1);
    }
}
