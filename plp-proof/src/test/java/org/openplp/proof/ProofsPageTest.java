package org.openplp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.proof.Proved.Question;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.testsupport.Project;

@DisplayName("The page on proofs")
class ProofsPageTest {
    @Test
    void countsTheNormsAndPairs() throws IOException {
        RuleBook book = BelgianBook.ofThisRelease();
        List<Norm> translated = Proofs.of(book, LocalDate.of(2026, 11, 24)).translated();
        int norms = translated.size();
        long owed = translated.stream()
                .filter(norm -> norm.shape() == Shape.OWED || norm.shape() == Shape.RECURS)
                .mapToLong(norm -> translated.stream()
                                .filter(other -> kind(book, other).equals(kind(book, norm)))
                                .count()
                        - 1)
                .sum();

        assertThat(Files.readString(Project.ROOT.resolve("docs/proofs.md")))
                .contains(
                        String.format(Locale.ROOT, "| %d norms |", norms),
                        String.format(Locale.ROOT, "| %,d pairs |", norms * (norms - 1) / 2),
                        String.format(Locale.ROOT, "| %,d pairs |", norms * (norms - 1)),
                        String.format(Locale.ROOT, "| %,d pairs |", owed),
                        String.format(Locale.ROOT, "the assessed day: %d norms", norms));
    }

    private static Object kind(RuleBook book, Norm norm) {
        return book.rule(norm).orElseThrow().about().kind();
    }

    @Test
    void countsTheExceptionsThatAreListed() throws IOException {
        List<String> rows = Files.readAllLines(Project.ROOT.resolve("docs/proofs.tsv"));
        List<String> listed = Stream.of(Question.values())
                .filter(question -> question != Question.DIFFERENCE)
                .map(question -> String.valueOf(rows.stream()
                        .filter(row -> row.startsWith(question + "\t"))
                        .count()))
                .toList();

        List<String> counted = Pattern.compile("(?m)^\\|.* \\| [\\d,]+ (?:norms|pairs) \\| (\\d+) \\|")
                .matcher(Files.readString(Project.ROOT.resolve("docs/proofs.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        assertThat(counted).isEqualTo(listed);
    }
}
