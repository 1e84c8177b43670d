package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.document.ReportFormat;

/** The formats of {@code plp check}, and the page about them. */
class FormatsTest {
    private static final Path PAGE = Path.of("..", "docs", "formats.md");
    private static final Path CROISETTE = Path.of("..", "examples", "plp-croisette.yaml");
    private static final String DAY = "2026-11-24";

    @TempDir
    private Path folder;

    @Test
    void areShownOnThePageAsTheyAre() throws IOException {
        assertThat(ShownRuns.of(PAGE, folder)).hasSize(5).containsOnly(1);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void areNamedOnThePageAndInTheHelp(ReportFormat format) throws IOException {
        assertThat(Files.readString(PAGE)).contains("| `" + format + "` |");
        assertThat(plp("check", "--help").out()).contains(format.toString());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void endWithTheSameCodeAndGoIntoAFile(ReportFormat format) throws IOException {
        Path file = folder.resolve("report");
        Ran printed = plp("check", CROISETTE, "--on", DAY, "--format", format);
        Ran written = plp("check", CROISETTE, "--on", DAY, "--format", format, "--output", file);

        assertThat(printed.code()).isEqualTo(1);
        assertThat(written).isEqualTo(new Ran(1, "", ""));
        assertThat(Files.readString(file)).isEqualTo(printed.out()).isNotBlank().endsWith("\n");
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
    void areOneDocumentOfSeveralFilesAndReportThoseThatCannotBeRead(ReportFormat format) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "openplp: 1\npartnership: {id: plp-1}\nnonsense: 1\n");
        Ran ran = plp("check", bad, CROISETTE, "--on", DAY, "--format", format);
        Ran alone = plp("check", bad, "--on", DAY, "--format", format);

        assertThat(ran.code()).isEqualTo(3);
        String notShown = format == ReportFormat.JSON ? "\"path\" : \"?\"" : "(key not shown)";
        assertThat(ran.out()).contains(notShown, "plp-croisette.yaml");
        assertThat(ran.err()).contains("bad.yaml:3:1: (key not shown)");
        assertThat(alone.out()).contains(notShown);
        assertThat(alone.code()).isEqualTo(3);
    }

    @Test
    void ofJsonAreReadAsOneValue() throws IOException {
        Path copy = Files.copy(CROISETTE, folder.resolve("copy.yaml"));
        JsonNode sarif = new ObjectMapper()
                .readTree(plp("check", CROISETTE, copy, "--on", DAY, "--format", "sarif")
                        .out());
        JsonNode gitlab = new ObjectMapper()
                .readTree(plp("check", CROISETTE, copy, "--on", DAY, "--format", "gitlab")
                        .out());

        assertThat(sarif.path("runs")).hasSize(1);
        assertThat(gitlab.isArray()).isTrue();
    }
}
