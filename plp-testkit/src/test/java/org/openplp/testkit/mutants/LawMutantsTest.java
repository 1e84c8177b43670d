package org.openplp.testkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.testsupport.KeptFile;

/** A mistake in one place of a rule makes a case of a law file fail, or is in docs/law-survivors.tsv with the reason why not. */
@DisplayName("A mutant of the law")
class LawMutantsTest {
    private static final Path LIVING = Path.of("..", "docs", "law-survivors.tsv");
    private static final String HEADER = "place\tchange\treason\n";
    private static final LawMutants LAW = new LawMutants();

    @Test
    void isKilledOrListed() throws IOException {
        Map<String, String> reasons = reasons();
        List<LawMutants.Mutant> all = LAW.all();

        String living = all.stream()
                .filter(mutant -> !mutant.isKilled())
                .map(mutant -> mutant.place() + "\t" + mutant.change())
                .map(name -> name + "\t" + reasons.getOrDefault(name, "") + "\n")
                .collect(Collectors.joining("", HEADER, ""));

        assertThat(all).hasSizeGreaterThan(2700);
        KeptFile.isUpToDate(LIVING, living);
    }

    @Test
    void hasAReasonIfItLives() throws IOException {
        assertThat(reasons())
                .allSatisfy((mutant, reason) ->
                        assertThat(reason).as("why no case sees: %s", mutant).isNotEmpty());
    }

    /** Else every mutant of a law with a wrong case would count as killed. */
    @Test
    void differsFromTheLawWhoseCasesAreFound() {
        assertThat(LAW.isAsStated()).isTrue();
    }

    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LIVING)) {
            String[] cells = line.split("\t", -1);
            reasons.put(cells[0] + "\t" + cells[1], cells[2]);
        }
        return reasons;
    }
}
