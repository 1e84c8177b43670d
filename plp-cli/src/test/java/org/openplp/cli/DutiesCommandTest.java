package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code plp duties} as its users meet it. */
class DutiesCommandTest {
    private static final Path CROISETTE = Path.of("..", "examples", "plp-croisette.yaml");
    private static final String DAY = "2026-11-24";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json", "ics", "ICS"})
    void endsWithZeroEvenIfSomethingIsOverdue(String format) {
        Ran ran = plp("duties", CROISETTE, "--on", DAY, "--format", format);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("C-T8b");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void looksAYearAheadIfNoDayIsGiven() {
        assertThat(plp("duties", CROISETTE, "--on", DAY).out()).contains("with forecasts until 24 November 2027");
        assertThat(plp("duties", CROISETTE, "--on", DAY, "--until", "2027-12-31")
                        .out())
                .contains("with forecasts until 31 December 2027");
    }

    @Test
    void takesWhatCountsAsSoon() {
        assertThat(plp("duties", CROISETTE, "--on", DAY, "--soon", "0").code()).isZero();
        assertThat(plp("duties", CROISETTE, "--on", DAY, "--soon", "6").out()).doesNotContain("due soon");
        assertThat(plp("duties", CROISETTE, "--on", DAY, "--soon", "7").out()).contains("1 due soon");
    }

    @Test
    void reportsInTheJsonHowStrictlyItWasRead() {
        assertThat(plp("duties", CROISETTE, "--on", DAY, "--format", "json", "--reading", "binding")
                        .out())
                .contains("\"reading\" : \"BINDING_ONLY\"");
    }

    @Test
    void listsWhatWasDoneOnRequest() {
        assertThat(plp("duties", CROISETTE, "--on", DAY).out()).doesNotContain("Done late\n");
        assertThat(plp("duties", CROISETTE, "--on", DAY, "--all").out()).contains("Done late\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--until 2026-11-23, before the assessed day",
        "--until 2056-11-25, at most 30 years",
        "--soon -1, number of days",
        "--format pdf, format",
        "--until tomorrow, 2026-11-24",
        "other.yaml, other.yaml"
    })
    void refusesWhatItCannotDo(String words, String said) {
        Ran ran = plp((Object[]) ("duties " + CROISETTE + " --on " + DAY + " " + words).split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(said).contains("plp duties --help");
    }

    @Test
    void reachesThirtyYearsAhead() {
        assertThat(plp("duties", CROISETTE, "--on", DAY, "--until", "2056-11-24")
                        .code())
                .isZero();
    }

    @Test
    void readsOneDossierAndNoFolder() {
        Ran ran = plp("duties", folder, "--on", DAY);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("one dossier, but this is a folder");
    }

    @ParameterizedTest
    @CsvSource({"text, false", "ics, false", "json, true"})
    void reportsTheDefectsOfADossierAndNoDuties(String format, boolean isPrinted) throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), "openplp: 2\npartnership: {id: plp-1}\n");
        Ran ran = plp("duties", file, "--on", DAY, "--format", format);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).startsWith(file + ":1:10: ");
        assertThat(ran.out().contains("\"defects\"")).isEqualTo(isPrinted);
        assertThat(ran.out().isEmpty()).isEqualTo(!isPrinted);
    }

    @Test
    void writesToAFileByteForByteWhatItPrints() throws IOException {
        Path file = folder.resolve("duties.ics");
        Ran ran = plp("duties", CROISETTE, "--on", DAY, "--format", "ics", "--output", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.printed()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(
                        plp("duties", CROISETTE, "--on", DAY, "--format", "ics").out());
    }

    @Test
    void overwritesNoDossier() throws IOException {
        Path file = Files.copy(CROISETTE, folder.resolve("c.yaml"));
        Ran ran = plp("duties", file, "--on", DAY, "--output", file);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(Files.mismatch(file, CROISETTE)).isEqualTo(-1);
    }
}
