package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;
import static org.openplp.cli.Ran.run;
import static org.openplp.cli.Samples.DAY;
import static org.openplp.cli.Samples.HARDLY_ANYTHING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.rules.text.Language;

@DisplayName("The file that --output names")
class OutputTest {
    private static final String BROKEN = "openplp: 1\npartnership: {id: plp-1}\nnonsense: 1\n";
    private static final String OF_YESTERDAY = "COMPLIANT";

    @TempDir
    private Path folder;

    private Path dossier;
    private Path report;

    @BeforeEach
    void names() throws IOException {
        dossier = Files.writeString(folder.resolve("dossier.yaml"), HARDLY_ANYTHING);
        report = folder.resolve("report");
    }

    @Nested
    @DisplayName("if the dossier cannot be read")
    class Unreadable {
        @BeforeEach
        void write() throws IOException {
            Files.writeString(dossier, BROKEN);
            Files.writeString(report, OF_YESTERDAY);
        }

        @ParameterizedTest
        @EnumSource(ReportFormat.class)
        void reportsADossierThatItCannotBeRead(ReportFormat format) {
            Ran ran = run("check %0 --on " + DAY + " --format " + format + " --output %1", dossier, report);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .isEqualTo(dossier
                            + ":3:1: (key not shown): The format has no such key here. Correct it, or leave it out.\n");
            assertThat(report)
                    .content()
                    .contains(format == ReportFormat.JSON ? "\"path\" : \"?\"" : "(key not shown)")
                    .doesNotContain(OF_YESTERDAY + "\n");
        }

        @Test
        void saysInATextWhatAnOverviewOfThatFileSays() {
            run("check %0 --on " + DAY + " --output %1", dossier, report);

            assertThat(report)
                    .hasContent(run("check %0 --summary", dossier).out())
                    .content()
                    .startsWith("Overview of 1 file\n")
                    .contains("1 file could not be read", dossier + ":3:1: (key not shown): ");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "duties %0 --output %1",
                    "duties %0 --format ics --output %1",
                    "diff %0 %0 --output %1",
                    "diff %0 %0 --format json --output %1",
                    "may evaluate %0 --output %1",
                    "may evaluate %0 --format json --output %1"
                })
        void isNoLongerThereWhereNoReportCanBeMade(String words) {
            Ran ran = run(words, dossier, report);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .contains("key not shown")
                    .endsWith("plp: removed, because no new report was written: " + report + "\n");
            assertThat(report).doesNotExist();
        }

        @Test
        void reportsTheDossierInTheDutiesInJson() {
            run("duties %0 --format json --output %1", dossier, report);

            assertThat(report).content().contains("\"path\" : \"?\"");
        }

        @Test
        void isNotMissedWhereItWasNotThere() throws IOException {
            Files.delete(report);

            assertThat(run("duties %0 --output %1", dossier, report).err()).hasLineCount(1);
        }
    }

    @Test
    void isNoLongerThereIfTheBaselineCannotBeRead() throws IOException {
        Files.writeString(report, OF_YESTERDAY);
        Path baseline = Files.writeString(folder.resolve("baseline.json"), "nonsense");

        Ran ran = run("check %0 --baseline %2 --output %1", dossier, report, baseline);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("baseline.json", "plp: removed, ");
        assertThat(report).doesNotExist();
    }

    @Nested
    @DisplayName("is no file that is read")
    class Read {
        private void isRefused(String sentence, Ran ran) {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("plp: --output must not name " + sentence);
            assertThat(ran.out()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"dossier.yaml", "hard-link.yaml", "link.yaml", "other/../dossier.yaml", "linked/dossier.yaml"
                })
        void howeverADossierIsSpelled(String name) throws IOException {
            Files.createDirectory(folder.resolve("other"));
            Files.createSymbolicLink(folder.resolve("linked"), folder);
            Files.createSymbolicLink(folder.resolve("link.yaml"), dossier);
            Files.createLink(folder.resolve("hard-link.yaml"), dossier);

            for (String command : new String[] {"check %0", "duties %0", "diff %0 %0", "may evaluate %0"}) {
                isRefused(
                        "a dossier that this command reads: ",
                        run(command + " --output %1", dossier, folder.resolve(name)));
            }
            isRefused(
                    "a dossier that this command reads: ", run("check %0 --output %1", folder.resolve(name), dossier));
            assertThat(dossier).hasContent(HARDLY_ANYTHING);
        }

        @Test
        void alsoIfItIsNotThereYet() throws IOException {
            Files.delete(dossier);
            Files.createSymbolicLink(folder.resolve("linked"), folder);

            isRefused("a dossier", run("check %0 --output %0", dossier));
            isRefused("a dossier", run("check %0 --output %1", dossier, folder.resolve("linked/dossier.yaml")));
            assertThat(dossier).doesNotExist();
        }

        @Test
        void norTheFactsOfAnAct() throws IOException {
            Path facts = Files.writeString(folder.resolve("facts.yaml"), "date: 2026-11-24\n");
            Files.createSymbolicLink(folder.resolve("link.yaml"), facts);

            isRefused(
                    "a dossier",
                    run("may evaluate %0 --facts %1 --output %2", dossier, facts, folder.resolve("link.yaml")));
            assertThat(facts).hasContent("date: 2026-11-24");
        }

        @Test
        void norTheBaseline() throws IOException {
            Path baseline = folder.resolve("baseline.json");
            run("check %0 --write-baseline %1", dossier, baseline);
            String frozen = Files.readString(baseline);
            Path link = Files.createSymbolicLink(folder.resolve("link"), baseline);

            isRefused("the baseline: ", run("check %0 --baseline %1 --output %2", dossier, baseline, link));
            isRefused("the baseline: ", run("check %0 --write-baseline %2 --output %1", dossier, baseline, link));
            assertThat(baseline).hasContent(frozen);
        }

        @ParameterizedTest
        @ValueSource(strings = {"link.csv", "other/../members.csv"})
        void norATableOfMembers(String name) throws IOException {
            Path table = Files.writeString(folder.resolve("members.csv"), "id\nm-1\n");
            Files.createDirectory(folder.resolve("other"));
            Files.createSymbolicLink(folder.resolve("link.csv"), table);

            isRefused("the table that is read", run("import %0 --output %1", table, folder.resolve(name)));
            assertThat(table).hasContent("id\nm-1");
        }
    }

    @Nested
    @DisplayName("is none that the next check would take for a dossier")
    class InTheFolder {
        @BeforeEach
        void write() throws IOException {
            Files.createDirectories(folder.resolve("checked/below/.hidden"));
            Files.createDirectory(folder.resolve("beside"));
            Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("checked/below"));
            Files.createSymbolicLink(folder.resolve("checked/link"), folder.resolve("beside"));
            Files.writeString(folder.resolve("checked/dossier.yaml"), HARDLY_ANYTHING);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "checked/report.json",
                    "checked/below/report.YML",
                    "beside/../checked/report.yaml",
                    "linked/report.json",
                    "beside/report.json"
                })
        void whereverItIsInIt(String name) {
            Path file = folder.resolve(name);

            for (Language language : Language.values()) {
                Ran ran = run(
                        "check %0 --format json --output %1 --lang " + language.code(),
                        folder.resolve("checked"),
                        file);

                assertThat(ran.code()).isEqualTo(2);
                assertThat(ran.err())
                        .contains(file.toString(), folder.resolve("checked").toString());
                assertThat(file).doesNotExist();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"checked/report.html", "checked/.report.json", "checked/below/.hidden/r.json", "r.json"})
        void butAnyOther(String name) {
            Path checked = folder.resolve("checked");
            String words = "check %0 --on " + DAY + " --format json --output %1";

            assertThat(run(words, checked, folder.resolve(name)).code()).isZero();
            assertThat(run(words, checked, folder.resolve(name)).code()).isZero();
        }
    }

    /** In a repository that somebody else wrote, a link may lead to anything. */
    @Nested
    @DisplayName("if a link has its name")
    class Linked {
        private Path kept;

        @BeforeEach
        void link() throws IOException {
            kept = Files.writeString(
                    Files.createDirectory(folder.resolve("elsewhere")).resolve("kept"), OF_YESTERDAY);
            Files.createSymbolicLink(report, kept);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "check %0 --output %1",
                    "check %0 --format gitlab --output %1",
                    "check %0 --format junit --output %1",
                    "check %0 --format html --output %1",
                    "check %0 --write-baseline %1",
                    "duties %0 --output %1",
                    "diff %0 %0 --output %1",
                    "may admit %0 membership.id=m-9 membership.joinedOn=2026-01-01 --output %1",
                    "schema --output %1"
                })
        void takesThePlaceOfTheLinkAndLeavesWhatItLeadsTo(String words) throws IOException {
            if (words.contains("baseline")) {
                Files.delete(kept);
            }

            Ran ran = run(words, dossier, report);

            assertThat(ran.err()).doesNotContain("removed");
            assertThat(Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS)).isTrue();
            if (words.contains("baseline")) {
                assertThat(kept).doesNotExist();
            } else {
                assertThat(kept).hasContent(OF_YESTERDAY);
            }
        }

        @Test
        void isRemovedWithoutWhatTheLinkLeadsTo() throws IOException {
            Files.writeString(dossier, BROKEN);

            Ran ran = run("duties %0 --output %1", dossier, report);

            assertThat(ran.code()).isEqualTo(3);
            assertThat(report).doesNotExist();
            assertThat(kept).hasContent(OF_YESTERDAY);
        }

        @Test
        void isNoWayAroundThroughWhatTheSystemSaysOfProcesses() throws IOException {
            for (String way : List.of("/proc/self/root" + kept, "/proc/self/cwd/../../../../../.." + kept)) {
                Files.deleteIfExists(report);
                Files.createSymbolicLink(report, Path.of(way));

                assertThat(run("check %0 --output %1", dossier, report).code()).isZero();
                assertThat(kept).hasContent(OF_YESTERDAY);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"new --output %1.yaml", "import %0 --output %1.yaml", "import --template %1.csv"})
        void isNotMadeWhereTheLinkLeads(String words) throws IOException {
            Files.writeString(dossier, "id\nm-1\n");
            Path made = folder.resolve("elsewhere/made");
            Files.createSymbolicLink(folder.resolve("report.yaml"), made);
            Files.createSymbolicLink(folder.resolve("report.csv"), made);

            Ran ran = run(
                    words.replaceFirst("%1.*", "%1"),
                    dossier,
                    folder.resolve("report" + words.replaceFirst(".*%1", "")));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(made).doesNotExist();
        }

        @Test
        void isNotWrittenInPlace() throws IOException {
            Path table = Files.writeString(folder.resolve("members.csv"), "id\nm-1\n");
            Files.delete(report);
            Files.createSymbolicLink(report, dossier);

            Ran ran = run("import %0 --into %1 --output %1", table, report);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("plp: --output names a link: ").contains(report.toString());
            assertThat(dossier).hasContent(HARDLY_ANYTHING);
            assertThat(run("import %0 --into %1 --output %2", table, report, dossier)
                            .code())
                    .isZero();
            assertThat(dossier).content().contains("id: m-1");
        }
    }

    @Test
    void isNoEmptyWordAndNorIsAnyOtherFile() {
        for (Ran ran : List.of(plp("check", ""), plp("duties", ""), plp("check", dossier, "--output", ""))) {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("this value cannot be used");
        }
    }

    @Test
    void mayNotBeWrittenToWithoutAWordOfHowTheCommandIsUsed() throws IOException {
        Ran ran = run("check %0 --output %1", dossier, folder.resolve("none/report"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .hasLineCount(1)
                .contains("that there is enough space")
                .doesNotContain("--help");
    }

    @Test
    void staysAsItWasAfterWrongUsage() throws IOException {
        Files.writeString(report, OF_YESTERDAY);

        assertThat(run("check %0 --on never --output %1", dossier, report).code())
                .isEqualTo(2);
        assertThat(report).hasContent(OF_YESTERDAY);
    }
}
