package org.example.plp.jdbc;

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
    @TempDir
    private Path folder;

    private String run(String now, Path file) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        new Application(clock, new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(folder.resolve("partnerships"), file);
        return printed.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void takesOverADossierOnceAndReportsTheAnswerOfTheDayThatItIsInBelgium() throws IOException {
        Path croisette = Path.of("..", "plp-croisette.yaml");

        assertThat(run("2026-11-24T09:00:00Z", croisette)).isEqualTo("taken over, NOT_COMPLIANT on 2026-11-24");
        assertThat(run("2026-11-24T23:30:00Z", croisette)).isEqualTo("known, NOT_COMPLIANT on 2026-11-25");
    }

    @Test
    void saysWhereAFileCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("plp-1.yaml"), "openplp: 2\n");

        assertThat(run("2026-11-24T09:00:00Z", file)).startsWith(file + ":1:");
    }
}
