package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.schema.Schema;

@DisplayName("In French, a mark of two parts")
class FrenchSpacingTest {
    private static final String CROISETTE = "../examples/plp-croisette.yaml --on 2026-11-24";

    /** A word with a mark right behind it, and nothing behind that. */
    private static final Pattern CLOSE = Pattern.compile("(?<word>[^\\s\"(]*[\\p{L}\\p{N}\\p{M}*\\])])[:;!?](?=\\s|$)");

    /** A place in a file. */
    private static final Pattern PLACE = Pattern.compile(".*\\.(yaml|json)(:\\d+)*");

    /** Where a Dutch title ends. */
    private static final String DUTCH = "op?";

    private static final Set<String> KEYS = Pattern.compile("\"(\\w+)\" ?: ?\\{")
            .matcher(Schema.DOSSIER.text())
            .results()
            .map(key -> key.group(1))
            .collect(Collectors.toSet());

    @TempDir
    private Path folder;

    static Stream<String> runs() {
        return Stream.concat(
                Stream.of(ReportFormat.values())
                        .flatMap(format -> Stream.of(
                                "check " + CROISETTE + " --format " + format,
                                "check " + CROISETTE + " --all --format " + format,
                                "check ../examples/plp-through-time.yaml --on 2026-11-24 --format " + format,
                                "check FOLDER --on 2026-11-24 --format " + format)),
                Stream.of(
                        "check FOLDER --on 2026-11-24 --summary",
                        "check FOLDER --on 2026-11-24 --summary --format html",
                        "check FOLDER --on 2026-11-24 --summary --format markdown",
                        "duties " + CROISETTE + " --all",
                        "duties " + CROISETTE + " --format ics",
                        "may admit ../examples/plp-croisette.yaml membership.id=m-99 membership.joinedOn=2026-12-01",
                        "may open ../examples/plp-new.yaml day=2026-12-01",
                        "diff ../examples/plp-new.yaml " + CROISETTE,
                        "explain C-T8b",
                        "explain ROI-1",
                        "explain LIM-1",
                        "norms"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void standsApartFromItsWord(String run) throws IOException {
        Path croisette = Path.of("..", "examples", "plp-croisette.yaml");
        Files.copy(croisette, folder.resolve("a.yaml"));
        Files.copy(croisette, folder.resolve("b.yaml"));
        Files.writeString(folder.resolve("c.yaml"), "openplp: 2\npartnership: {id: plp-1}\n");

        Ran ran = plp((Object[]) (run.replace("FOLDER", folder.toString()) + " --lang fr").split(" "));

        assertThat(ran.out()).isNotEmpty();
        assertThat(CLOSE.matcher(words(ran.out())).results().map(found -> found.group()))
                .filteredOn(found -> !isKeyOrPlace(found) && !found.equals(DUTCH))
                .isEmpty();
    }

    private static boolean isKeyOrPlace(String found) {
        String word = found.substring(0, found.length() - 1);
        return found.endsWith(":")
                && (KEYS.contains(word.replaceAll("\\[\\d*]", "").replaceAll(".*\\.", ""))
                        || PLACE.matcher(word).matches());
    }

    /** What people read: without markup, and with signs in place of their names. */
    private static String words(String out) {
        return out.replaceAll("(?s)<(style|script)>.*?</\\1>|<[^>]*>", "")
                .replace("%3A", ":")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("\\n", "\n")
                .replaceAll("\\\\(\\p{P})", "$1");
    }
}
