package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.testsupport.Thorough;

/** Files that were written on another system, and are called as people call files. */
class FilesFromElsewhereTest {
    private static final String DAY = "2026-11-24";
    private static final Path CROISETTE = Path.of("..", "examples", "plp-croisette.yaml");

    @TempDir
    private Path folder;

    private String report(Path file, ReportFormat format) {
        Ran ran = plp("check", file, "--on", DAY, "--format", format, "--all");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        return ran.out().replaceAll("[0-9a-f]{64}", "(digest)");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void giveTheSameReportWithOtherLineEndsAndWithAByteOrderMark(ReportFormat format) throws IOException {
        String text = Files.readString(CROISETTE);
        Path file = folder.resolve("dossier.yaml");
        Files.writeString(file, text);
        String expected = report(file, format);

        String windows = text.replace("\n", "\r\n");
        for (String other : Thorough.orOneOf(3, List.of("\uFEFF" + windows, windows, "\uFEFF" + text))) {
            Files.writeString(file, other);
            assertThat(report(file, format)).isEqualTo(expected);
        }
    }

    /** Else whoever can name files in a folder could give options to a command on all of them. */
    @Test
    void areReadUnderANameThatBeginsWithAnAtSign() throws IOException {
        Path report = folder.resolve("report.txt");
        Path words = Files.writeString(folder.resolve("args.yaml"), "--output\n" + report + "\n" + CROISETTE + "\n");

        Ran ran = plp("check", "@" + words, "--on", DAY);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("@" + words + ": ");
        assertThat(report).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void reportDefectsAtTheirPlaceWithAnyLineEnd(String lineEnd) throws IOException {
        String text = "openplp: 1\npartnership:\n  id: plp-1\n\n  nmae: x\nmemberships:\n  - {id: m-1, adult: ja}\n";
        for (String mark : new String[] {"", "\uFEFF"}) {
            Path file = folder.resolve("a.yaml");
            Files.writeString(file, mark + text.replace("\n", lineEnd));

            Ran ran = plp("check", file, "--on", DAY);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err().lines())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith(file + ":5:3: partnership.nmae: "),
                            second -> assertThat(second).startsWith(file + ":7:22: memberships[0].adult: "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "windows-1252"})
    void areRefusedInOneSentenceInAnotherEncoding(String encoding) throws IOException {
        for (String name : new String[] {"a.yaml", "a.json"}) {
            Path file = folder.resolve(name);
            Files.write(
                    file,
                    "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\", \"name\": \"\u00E9\"}}"
                            .getBytes(Charset.forName(encoding)));

            Ran ran = plp("check", file, "--on", DAY);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).hasLineCount(1).startsWith(file + ":1:").endsWith(".\n");
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void mayHaveSpacesAndLettersOfAnyLanguageInTheirNames(ReportFormat format) throws IOException {
        Path zone = Files.createDirectories(folder.resolve("Zone de l'\u00C9t\u00E9 #3"));
        Path dossier = Files.copy(CROISETTE, zone.resolve("BIN \u00C9lan n\u00B0 3 \u65E5\u672C 100%.yaml"));
        Path report = zone.resolve("rapport \u00E0 lire");

        for (Path checked : new Path[] {dossier, zone}) {
            Ran ran = plp("check", checked, "--on", DAY, "--format", format, "--output", report);

            assertThat(ran).isEqualTo(new Ran(1, "", ""));
            assertThat(Files.readString(report, StandardCharsets.UTF_8)).contains("C-T8b");
        }
    }

    @Test
    void areNamedAsTheyAreCalled() throws IOException {
        Path dossier = folder.resolve("BIN \u00C9lan n\u00B0 3.yaml");

        assertThat(plp("check", dossier).err()).startsWith(dossier + ": ").hasLineCount(1);
    }
}
