package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.situation.Situation;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

@DisplayName("The README")
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS = Path.of("src/test/java/org/openplp/formats/ReadmeTest.java");
    private static final String BEGIN = "// begin " + "snippet\n";
    private static final String END = "// end " + "snippet";

    @Test
    void showsCodeThatRuns() throws IOException {
        String source = Files.readString(THIS);
        String snippet = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END))
                .stripTrailing();

        assertThat(Files.readString(README)).contains(snippet.stripIndent());
    }

    @Test
    void showsWhatTheCodePrints() throws IOException {
        List<String> printed = new ArrayList<>();
        run(Path.of("..", "examples", "plp-croisette.yaml"), printed::add);

        assertThat(Files.readString(README)).contains(String.join("\n", printed));
    }

    private interface Print {
        void line(String line);
    }

    private static void run(Path file, Print print) {
        // begin snippet
        Dossier dossier = DossierReader.withDefaultLimit().read(file).dossier().orElseThrow();
        if (Situation.of(dossier, LocalDate.of(2026, 11, 24)) instanceof Situation.Result.Accepted accepted) {
            Assessment assessment = BelgianBook.ofThisRelease().assess(accepted.situation(), Reading.AS_WORDED);
            print.line(assessment.overall().answer().name());
            for (Finding finding : assessment.findings()) {
                if (finding.outcome() == Outcome.BREACHED) {
                    Explanation.Evidence why = finding.explanation().evidence().get(0);
                    print.line(finding.id() + " " + why.path() + ": " + why.value());
                }
            }
        }
        // end snippet
    }
}
