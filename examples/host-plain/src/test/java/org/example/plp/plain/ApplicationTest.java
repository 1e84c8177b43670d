package org.example.plp.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The application")
class ApplicationTest {
    private static final Path CROISETTE = Path.of("..", "plp-croisette.yaml");

    private static String run(String now, Path file) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        new Application(clock, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(file);
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void reportsWhatIsFoundTodayWithTheForceOfEachNorm() throws IOException {
        String printed = run("2026-11-24T09:00:00Z", CROISETTE);

        assertThat(printed).startsWith("NOT_COMPLIANT on 2026-11-24").contains("BREACHED C-T8b of plp-004: ");
    }

    @Test
    void takesTheDayThatItIsInBelgium() throws IOException {
        assertThat(run("2026-11-24T23:30:00Z", CROISETTE)).contains(" on 2026-11-25\n");
    }

    @Test
    void runsOnTheModulePath() {
        assertThat(Application.class.getModule().getName()).isEqualTo("org.example.plp.plain");
        assertThat(Application.class.getModule().getLayer().findModule("org.openplp.rules"))
                .isPresent();
    }

    @Test
    void saysWhereAFileCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken.yaml");
        Files.writeString(file, "openplp: 1\npartnership:\n  id: plp-1\n  nmae: PLP\n");

        assertThat(run("2026-11-24T09:00:00Z", file)).contains("broken.yaml:4:3: partnership.nmae: ");
    }
}
