package org.openplp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.proof.Proved.Question;
import org.openplp.tries.Project;

@DisplayName("The page on proofs")
class ProofsPageTest {
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
