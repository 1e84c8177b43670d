package org.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The eight uses of a host")
class EightUsesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path SOURCE = Path.of("src/test/java/org/example/host/EightUses.java");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^import (?:static )?(org\\.openplp[a-z.]+)\\.[A-Z]");

    private static List<String> printed(Path file) {
        List<String> lines = new ArrayList<>();
        EightUses.run(file, DAY, lines::add);
        return lines;
    }

    @Test
    void runInFrench() {
        assertThat(printed(Path.of("..", "examples", "plp-croisette.yaml")))
                .startsWith("non conforme")
                .anyMatch(line -> line.startsWith("Le membre n'est pas majeur. – ") && line.contains("(lu en entier)"))
                .anyMatch(line -> line.startsWith("Oui"))
                .anyMatch(line -> line.startsWith("2026-12-01 "))
                .anyMatch(line -> line.startsWith("BEGIN:VCALENDAR"))
                .anyMatch(line -> line.contains("<html lang=\"nl\""))
                .anyMatch(line -> line.contains("\"event\":\"membership-left\""));
    }

    @Test
    void stopWithTheDefectsOfWhatIsNoDossier(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "openplp: 2\n");

        assertThat(printed(file)).isNotEmpty().allMatch(line -> line.startsWith(file + ":1:"));
    }

    @Test
    void takeFewLinesAndPackages() throws IOException {
        String source = Files.readString(SOURCE);

        assertThat(source.lines()).hasSizeLessThanOrEqualTo(60);
        assertThat(PACKAGE.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()))
                .hasSizeLessThanOrEqualTo(6);
    }
}
