package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.cli.option.WhichBook;
import org.openplp.core.act.Act;
import org.openplp.formats.schema.Schema;
import org.openplp.rules.comparison.FindingChange;
import org.openplp.rules.duty.Duty;
import org.openplp.rules.norm.Texts;
import org.openplp.testsupport.KeptFile;

@DisplayName("A page that shows the command")
class PagesTest {
    private static final String RULE = "|---|---|---|---|\n";

    @TempDir
    private Path folder;

    private static Path page(String name) {
        return Path.of("..", "docs", name + ".md");
    }

    private static String text(String name) throws IOException {
        return Files.readString(page(name));
    }

    @ParameterizedTest
    @CsvSource({"ci, 0 0 1", "dossier, 0 0", "duties, 0 0", "import, 0", "languages, 0 1", "permissions, 1 1 1 0"})
    void showsRunsAsTheyAre(String name, String codes) throws IOException {
        assertThat(ShownRuns.of(page(name), folder)).extracting(String::valueOf).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "ci, check, --baseline=FILE --write-baseline=FILE --grow-baseline",
        "duties, duties, --on --until --soon --format --all --reading --output",
        "import, import, --sheet --encoding --number-from --leave-out --into --output --template",
        "permissions, may, --facts --reading --format --output"
    })
    void namesEveryOptionOfTheHelp(String name, String command, String options) throws IOException {
        assertThat(plp(command, "--help").out()).contains(options.split(" "));
        assertThat(text(name)).contains(options.replace("=FILE", "").split(" "));
    }

    @ParameterizedTest
    @EnumSource(Duty.State.class)
    void saysWhatEachStateOfADutyMeans(Duty.State state) throws IOException {
        assertThat(text("duties")).contains("| `" + state + "` |");
    }

    @ParameterizedTest
    @EnumSource(Schema.class)
    void namesEachSchema(Schema schema) throws IOException {
        assertThat(text("dossier")).contains("| `" + schema + "` |", "`" + schema.id() + "`");
    }

    @ParameterizedTest
    @EnumSource(FindingChange.Kind.class)
    void namesEveryKindOfChange(FindingChange.Kind kind) throws IOException {
        assertThat(text("permissions")).contains("`" + kind + "`");
    }

    @Test
    void namesEveryOptionAndBookOfWhatIf() throws IOException {
        assertThat(text("permissions"))
                .contains("--on", "--then-on", "--book", "--then-book", "--all", "--format json")
                .contains(Stream.of(WhichBook.values())
                        .map(book -> "`" + book + "`")
                        .toList());
    }

    @Test
    void showsAnEntryOfABaselineAsItStandsInTheFile() throws IOException {
        Path file = folder.resolve("baseline.json");
        plp("check", Path.of("..", "examples", "plp-croisette.yaml"), "--on", "2026-11-24", "--write-baseline", file);

        assertThat(ShownRuns.blocks(page("ci")))
                .filteredOn(block -> block.startsWith("    {"))
                .hasSize(1)
                .allSatisfy(block -> assertThat(Files.readString(file)).contains(block.stripTrailing()));
    }

    @Test
    void listsEveryActWithItsKeys() throws IOException {
        String head = text("permissions").split(Pattern.quote(RULE), 2)[0] + RULE;

        KeptFile.isUpToDate(page("permissions"), head + String.join("", acts()));
    }

    private static List<String> acts() {
        return Stream.of(Act.class.getPermittedSubclasses())
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(act -> {
                    String name = act.getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(Locale.ROOT);
                    String keys = Stream.of(act.getRecordComponents())
                            .map(component -> "`" + component.getName() + "`")
                            .collect(Collectors.joining(" "));
                    return "| `" + name + "` | " + Texts.english().text("act." + name) + " | " + keys + " | `"
                            + act.getEnclosingClass().getSimpleName() + "." + act.getSimpleName() + "` |\n";
                })
                .toList();
    }
}
