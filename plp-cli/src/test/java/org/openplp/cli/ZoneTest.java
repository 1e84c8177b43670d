package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;
import static org.openplp.cli.Samples.CROISETTE;
import static org.openplp.cli.Samples.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.document.ReportFormat;

@DisplayName("The dossiers of a zone")
class ZoneTest {
    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void sound(int number) throws IOException {
        for (int i = 1; i <= number; i++) {
            file("plp-%02d.yaml".formatted(i), Files.readString(CROISETTE).replace("id: plp-004", "id: plp-" + i));
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Ran check(Object... words) {
        return plp(Stream.concat(Stream.of("check", folder, "--on", DAY), Stream.of(words))
                .toArray());
    }

    @Nested
    @DisplayName("of which some are bad")
    class SomeBad {
        @Test
        void areCheckedAllTheSameAndEachBadOneIsReported() throws IOException {
            sound(4);
            file("plp-01.yaml", "openplp: 1\npartnership: {id: plp-1}\nmemberschips: []\n");
            file("plp-03.yaml", "\u0000");
            Files.createDirectory(folder.resolve("plp-05.yaml"));
            Files.createSymbolicLink(folder.resolve("plp-06.yaml"), folder.resolve("nowhere"));

            Ran ran = check();

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err().lines()).hasSize(3);
            assertThat(ran.err()).contains("plp-01.yaml:3:1: memberschips: ", "plp-03.yaml:", "plp-06.yaml: ");
            assertThat(ran.out())
                    .startsWith("PLP Croisette (plp-2), on 24 November 2026\n")
                    .contains("\nPLP Croisette (plp-4), on 24 November 2026\n", "\nOverview of 5 files\n")
                    .contains("2 dossiers: not compliant 2, cannot tell 0, compliant 0. 3 files could not be read")
                    .contains("Files that could not be read\n  " + folder.resolve("plp-01.yaml") + ":3:1: ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"json", "html", "sarif", "junit", "markdown", "github", "gitlab"})
        void areReportedInEachFormat(String format) throws IOException {
            sound(2);
            file("plp-02.yaml", "openplp: 2\npartnership: {id: plp-2}\n");

            Ran ran = check("--format", format);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).contains("plp-01.yaml", "plp-02.yaml");
            assertThat(ran.err()).hasLineCount(1);
        }

        @Test
        void areAnOverviewEvenIfAllOfThemAre() throws IOException {
            file("a.yaml", "openplp: 2\n");

            assertThat(check().out())
                    .startsWith("Overview of 1 file\n")
                    .contains("0 dossiers: ", "1 file could not be read");
        }
    }

    @Nested
    @DisplayName("in an overview")
    class InAnOverview {
        @Test
        void standThereAloneIfThatIsAskedFor() throws IOException {
            sound(3);

            Ran ran = check("--summary");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).startsWith("Overview of 3 files\n").doesNotContain("------");
            assertThat(check().out()).endsWith("-".repeat(100) + "\n\n" + ran.out());
        }

        @Test
        void areNotThereForOneFileUnlessAskedFor() {
            assertThat(plp("check", CROISETTE, "--on", DAY).out()).doesNotContain("Overview");
            assertThat(plp("check", CROISETTE, "--on", DAY, "--summary").out()).startsWith("Overview of 1 file\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"plp-01.yaml", "../%s/plp-01.yaml", "link.yaml"})
        void areThereOnceHoweverOftenTheyAreNamed(String name) throws IOException {
            sound(2);
            Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("plp-01.yaml"));

            Ran ran = check(folder.resolve(name.formatted(folder.getFileName())), "--summary");

            assertThat(ran.out()).startsWith("Overview of 2 files\n").contains("\n2 dossiers: ");
            assertThat(ran.out()).doesNotContain("several files");
        }

        @Test
        void stayDossiersIfSomebodyCopiedOne() throws IOException {
            sound(2);
            Files.copy(folder.resolve("plp-02.yaml"), folder.resolve("plp-03.yaml"));

            assertThat(check("--summary").out())
                    .contains("\n3 dossiers: ", "\nThe same partnership in several files", "\n  plp-2: ");
        }

        @ParameterizedTest
        @CsvSource({
            "html, Norms by partnership, 'Each partnership in a few lines'",
            "markdown, Norms not kept or not followed in the most dossiers, 'For people to judge'"
        })
        void standAloneOnAPageToo(String format, String overview, String parts) throws IOException {
            sound(2);
            file("plp-03.yaml", "openplp: 2\npartnership: {id: plp-3}\n");

            Ran ran = check("--summary", "--format", format);
            String words = ran.out().replaceAll("[\\\\`]", "");

            assertThat(ran.code()).isEqualTo(3);
            assertThat(words)
                    .contains("PLP Croisette (plp-1)", overview)
                    .contains("Files that could not be read", "plp-03.yaml:1:10: openplp: ")
                    .doesNotContain("href=\"#d1", parts, "91 norms");
            assertThat(check("--format", format).out().replaceAll("[\\\\`]", ""))
                    .contains(overview, parts);
        }

        @Test
        void standAloneInJsonWithAListOfReportsThatIsEmpty() throws IOException {
            sound(2);

            String json = check("--summary", "--format", "json").out();

            assertThat(json)
                    .contains(
                            "\"dossiers\" : [ ],\n  \"overview\" : {\n    \"asOf\" : \"" + DAY + "\",",
                            "\n    \"files\" : 2,");
            assertThat(check("--format", "json").out()).endsWith(json.substring(json.indexOf("\"overview\" : {")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"sarif", "junit", "github", "gitlab"})
        void areAskedForInAFormatThatHasOne(String format) {
            Ran ran = plp("check", CROISETTE, "--summary", "--format", format);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("plp: --summary works only with --format text, json, html or markdown");
        }
    }

    @Nested
    @DisplayName("with reports of their own")
    class WithReports {
        private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]+)\"");

        private Ran checkWithReports(Path page, Path reports) {
            return check("--format", "html", "--output", page, "--reports", reports);
        }

        @Test
        void areLedToFromThePageAndComplete() throws IOException {
            sound(2);
            file("plp-03.yaml", "openplp: 2\npartnership: {id: plp-3}\n");
            Files.createDirectories(folder.resolve("naam & co"));
            Files.move(folder.resolve("plp-02.yaml"), folder.resolve("naam & co/é #2.yaml"));
            Path page = folder.resolve("page/zone.html");
            Path reports = folder.resolve("alle verslagen");
            Files.createDirectories(page.getParent());

            assertThat(checkWithReports(page, reports).code()).isEqualTo(3);

            assertThat(links(page))
                    .containsExactlyInAnyOrder(
                            "../alle%20verslagen/plp-01.yaml.html", "../alle%20verslagen/%C3%A9%20%232.yaml.html");
            assertThat(page).content().doesNotContain("href=\"#d1\"", "Each partnership in a few lines");
            assertThat(files(reports)).containsExactly("plp-01.yaml.html", "é #2.yaml.html");
            assertThat(reports.resolve("plp-01.yaml.html"))
                    .hasContent(plp("check", folder.resolve("plp-01.yaml"), "--on", DAY, "--format", "html")
                            .out());
        }

        @Test
        void haveNamesOfTheirOwn() throws IOException {
            sound(1);
            for (String other : List.of("a", "b")) {
                Files.createDirectory(folder.resolve(other));
                Files.copy(folder.resolve("plp-01.yaml"), folder.resolve(other).resolve("PLP-01.yaml"));
            }
            Path page = folder.resolve("PLP-01.yaml-2.html");

            assertThat(checkWithReports(page, folder).code()).isEqualTo(1);

            assertThat(links(page))
                    .containsExactlyInAnyOrder("PLP-01.yaml.html", "PLP-01.yaml-3.html", "plp-01.yaml-4.html");
            assertThat(page).content().contains("Norms by partnership");
        }

        @Test
        void replaceThoseOfTheLastTime() throws IOException {
            sound(2);
            for (int time = 0; time < 2; time++) {
                checkWithReports(folder.resolve("zone.html"), folder.resolve("reports"));
                assertThat(folder.resolve("reports/plp-01.yaml.html")).content().startsWith("<!DOCTYPE html>");
                file("reports/plp-01.yaml.html", "old");
            }
        }

        @Test
        void areRefusedWithoutAPage() throws IOException {
            sound(2);
            Path reports = folder.resolve("reports");
            Path page = folder.resolve("zone.html");

            for (Ran ran : List.of(
                    check("--format", "html", "--reports", reports),
                    check("--output", page, "--reports", reports),
                    plp("check", CROISETTE, "--format", "html", "--output", page, "--reports", reports))) {
                assertThat(ran.code()).isEqualTo(2);
                assertThat(ran.err()).startsWith("plp: --reports works only with --format html, --output, and ");
            }
            assertThat(reports).doesNotExist();
        }

        @Test
        void leaveThePageAsItWasIfTheyCannotBeWritten() throws IOException {
            sound(2);
            Path page = file("zone.html", "old");

            Ran ran = checkWithReports(page, file("reports", "a file"));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("plp: --reports: the reports cannot be written into ");
            assertThat(page).hasContent("old");
        }

        private static Set<String> links(Path page) throws IOException {
            return LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .collect(Collectors.toSet());
        }
    }

    @Nested
    @DisplayName("on a terminal")
    class OnATerminal {
        private Ran seen(Object... words) {
            System.setProperty("plp.terminal.errors", "true");
            try {
                return check(words);
            } finally {
                System.clearProperty("plp.terminal.errors");
            }
        }

        @Test
        void showHowFarTheCheckIsAndNothingOfItInTheEnd() throws IOException {
            sound(12);

            Ran ran = seen("--summary");

            assertThat(ran.err()).matches("\r1/12 \u2026(\r\\d+/12 \u2026)*\r +\r");
            String shown = ran.err().strip();
            int width = shown.length() - shown.lastIndexOf('\r') - 1;
            assertThat(ran.err()).endsWith(shown + "\r" + " ".repeat(width) + "\r");
            assertThat(ran.out()).isEqualTo(check("--summary").out());
            assertThat(check("--summary").err()).isEmpty();
        }

        @Test
        void makeRoomForWhatIsWrong() throws IOException {
            sound(12);
            Path bad = file("plp-05.yaml", "openplp: 2\npartnership: {id: plp-5}\n");

            Ran ran = seen("--output", folder.resolve("report.txt"));

            String left = ran.err().replaceAll("(\r\\d+/12 \u2026)+\r +\r", "");
            assertThat(ran.err()).startsWith("\r1/12 \u2026");
            assertThat(left).startsWith(bad + ":1:10: openplp: ").doesNotContain("\r");
        }

        @Test
        void showNothingIfThereAreFew() throws IOException {
            sound(9);

            assertThat(seen("--summary").err()).isEmpty();
        }
    }

    @Test
    @Tag("process")
    @Timeout(120)
    void areReadOnceUnderABaselineIfTheyArePipesThatAShellHasOpened() throws IOException, InterruptedException {
        String other = Files.readString(CROISETTE).replace("id: plp-004", "id: plp-5");
        Process running = Ran.shell(
                        "\"$1\" -cp \"$2\" org.openplp.cli.Main check <(cat \"$3\") <(cat \"$4\") \"$3\" --on " + DAY
                                + " --write-baseline \"$5\" 2>\"$5.err\"",
                        CROISETTE,
                        file("other.yaml", other),
                        folder.resolve("known.json"))
                .redirectOutput(folder.resolve("report").toFile())
                .start();

        assertThat(running.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("known.json.err")))
                .endsWith(" findings are frozen\n")
                .hasLineCount(1);
        assertThat(folder.resolve("report")).content().contains("PLP Croisette (plp-5), on ");
    }

    @Test
    void areFrozenFromTheFirstToTheLast() throws IOException {
        sound(12);
        Path baseline = folder.resolve("baseline.json");

        Ran written = check("--write-baseline", baseline);
        Ran read = check("--baseline", baseline);

        assertThat(written.code()).isZero();
        assertThat(read).isEqualTo(new Ran(0, written.out(), ""));
        assertThat(read.out().lines().filter(line -> line.contains(" findings are frozen")))
                .hasSize(12);
    }

    @Test
    @Tag("process")
    @Timeout(120)
    void leaveTheOldFileWhenTheRunIsCutShort() throws IOException, InterruptedException {
        sound(40);
        Path report = Files.writeString(folder.resolve("report.txt"), "old");
        Process running = Ran.shell(
                        "exec \"$1\" -cp \"$2\" org.openplp.cli.Main check \"$3\" --output \"$4\" --all",
                        folder,
                        report)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (running.isAlive() && parts().isEmpty()) {
            Thread.sleep(1);
        }

        assertThat(running.isAlive()).isTrue();
        running.destroy();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(report).hasContent("old");
        assertThat(parts()).isEmpty();
    }

    private List<String> parts() throws IOException {
        return files(folder).stream().filter(file -> file.endsWith(".part")).toList();
    }

    @ParameterizedTest
    @Tag("process")
    @ValueSource(strings = {"TEXT", "HTML", "SARIF"})
    void areInAFileWhatIsPrintedElse(ReportFormat format) throws IOException {
        sound(3);
        Path report = folder.resolve("report");

        Ran printed = check("--format", format);
        Ran written = check("--format", format, "--output", report);

        assertThat(written).isEqualTo(new Ran(1, "", ""));
        assertThat(report).hasContent(printed.out());
    }
}
