package org.openplp.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.formats.document.ReportFormat;

@DisplayName("The reports of a build")
class ReportsTest {
    @TempDir
    private Path folder;

    @Test
    void neverTakeThePlaceOfWhatIsRead() throws IOException {
        Path dossier = Files.writeString(folder.resolve("dossier.yaml"), "openplp: 1\n");
        Files.createSymbolicLink(folder.resolve("plp.json"), dossier);

        assertThatThrownBy(() -> Reports.refuseToOverwrite(
                        List.of(dossier), folder, List.of(ReportFormat.TEXT, ReportFormat.JSON)))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith("a file that is read: " + folder.resolve("plp.json"));
    }

    @Test
    void areNoDossiersOfTheNextBuild() throws Exception {
        Path dossiers = Files.createDirectory(folder.resolve("dossiers"));
        Path reports = Files.createDirectory(dossiers.resolve("reports"));

        assertThatThrownBy(() -> Reports.refuseToFill(List.of(dossiers), reports, List.of(ReportFormat.JSON)))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith("read a report as a dossier: " + reports.resolve("plp.json"));
        assertThatCode(() -> Reports.refuseToFill(List.of(dossiers), reports, List.of(ReportFormat.HTML)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Reports.refuseToFill(List.of(dossiers), folder, List.of(ReportFormat.JSON)))
                .doesNotThrowAnyException();
    }

    @Test
    void takeThePlaceOfThoseOfAnEarlierBuild() throws IOException {
        Path dossier = Files.writeString(folder.resolve("dossier.yaml"), "openplp: 1\n");
        Files.writeString(folder.resolve("plp.json"), "{}");

        assertThatCode(() -> Reports.refuseToOverwrite(List.of(dossier), folder, List.of(ReportFormat.JSON)))
                .doesNotThrowAnyException();
    }
}
