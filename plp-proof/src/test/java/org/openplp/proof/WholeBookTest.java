package org.openplp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.testsupport.KeptFile;
import org.openplp.testsupport.Project;

/** Asks all questions about the whole book. {@code .ci/proofs} runs it. */
@DisplayName("The proofs of the whole book")
class WholeBookTest {
    private static final Path KEPT = Project.ROOT.resolve("docs/proofs.tsv");
    private static final String HEADER = "question\tnorms\tanswer\tsettled\texample\n";

    @Tag("proofs")
    @Test
    void areThoseOnRecord() throws IOException {
        Proofs proofs = Proofs.of(BelgianBook.ofThisRelease(), LocalDate.of(2026, 11, 24));
        List<Proved> found = new ArrayList<>(proofs.outcomes());
        found.addAll(proofs.conflicts());
        found.addAll(proofs.consequences());
        found.addAll(proofs.undecidedByCompleteDossiers());
        found.addAll(proofs.turnedByAFurtherFact());
        found.addAll(proofs.forbiddenDuties());
        Map<String, String> settled = settled();

        String rows = found.stream()
                .map(one -> {
                    String name = one.question() + "\t" + String.join(" ", one.norms()) + "\t" + one.answer();
                    return name + "\t" + settled.getOrDefault(name, "") + "\t" + one.example() + "\n";
                })
                .collect(Collectors.joining());

        assertThat(proofs.untranslated()).isEmpty();
        KeptFile.isUpToDate(KEPT, HEADER + rows);
    }

    @Test
    void haveAReasonForEachException() throws IOException {
        assertThat(settled())
                .allSatisfy((name, reason) -> assertThat(reason).as(name).isNotEmpty());
    }

    private static Map<String, String> settled() throws IOException {
        Map<String, String> settled = new HashMap<>();
        if (Files.exists(KEPT)) {
            for (String line : Files.readAllLines(KEPT)) {
                String[] cells = line.split("\t", -1);
                settled.put(cells[0] + "\t" + cells[1] + "\t" + cells[2], cells[3]);
            }
        }
        return settled;
    }
}
