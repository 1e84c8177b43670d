package org.example.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.text.Language.FRENCH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.formats.Check;
import org.openplp.formats.Plp;

@DisplayName("The README")
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final String DOSSIER = "examples/plp-croisette.yaml";
    private static final Path THIS = Path.of("src/test/java/org/example/host/ReadmeTest.java");
    private static final String BEGIN = "// begin " + "snippet\n";
    private static final String END = "// end " + "snippet";

    private static List<String> imports(String source) {
        return source.lines().filter(line -> line.startsWith("import ")).toList();
    }

    @Test
    void showsCodeThatRuns() throws IOException {
        String source = Files.readString(THIS);
        String snippet = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END))
                .stripTrailing()
                .replace("check(file,", "check(Path.of(\"" + DOSSIER + "\"),");

        assertThat(Files.readString(README)).contains("\n" + snippet.stripIndent() + "\n```\n");
    }

    @Test
    void showsTheImportsThatTheCodeNeeds() throws IOException {
        List<String> shown = imports(Files.readString(README));

        assertThat(shown)
                .contains("import static java.lang.System.out;")
                .filteredOn(line -> !line.contains("java.lang.System"))
                .isSubsetOf(imports(Files.readString(THIS)))
                .containsAll(imports(Files.readString(THIS)).stream()
                        .filter(line -> line.contains("org.openplp"))
                        .toList());
    }

    @Test
    void showsWhatTheCodePrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        run(ROOT.resolve(DOSSIER), new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(Files.readString(README))
                .contains("```\n" + printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + "```\n");
    }

    private static void run(Path file, PrintStream out) {
        // begin snippet
        Check check = Plp.belgian().check(file, LocalDate.of(2026, 11, 24));
        out.println(check.overall().answer());
        check.breached()
                .forEach(found -> out.println(found.text(FRENCH).sentence() + " ["
                        + found.text(FRENCH).force() + "]"));
        // end snippet
    }
}
