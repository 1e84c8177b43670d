package org.openplp.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;

/** Checking files as a build does. */
class DossierCheckTest {
    private static final DossierCheck CHECK = new DossierCheck(
            DossierReader.withDefaultLimit(),
            BelgianBook.ofThisRelease(),
            Reading.AS_WORDED,
            LocalDate.of(2026, 11, 24));

    private static final String BREACHED = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2023-09-01}
            memberships:
              - {id: m-1, kind: RESIDENT, adult: false}
            """;

    @TempDir
    private Path folder;

    private CheckedFile checked(String dossier) throws IOException {
        return CHECK.of(Files.writeString(folder.resolve("one.yaml"), dossier), "records/one.yaml");
    }

    private static CheckedFile frozen(CheckedFile checked) {
        Baseline baseline =
                Baseline.of(FreezableFindings.of(List.of(checked.assessment().orElseThrow())));
        return DossierCheck.under(baseline, "baseline.json", checked);
    }

    private static Finding breach(CheckedFile checked) {
        return checked.assessment().orElseThrow().findings().stream()
                .filter(finding -> finding.id().equals("B-P2:m-1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void callsTheFileAsItIsReported() throws IOException {
        assertThat(checked(BREACHED).read().file()).isEqualTo("records/one.yaml");
        assertThat(CHECK.of(folder.resolve("none.yaml"), "records/none.yaml")
                        .read()
                        .file())
                .isEqualTo("records/none.yaml");
    }

    @Nested
    class Verdicts {
        @Test
        void areOfTheDossierAndOfWhatIsLetPass() throws IOException {
            assertThat(FailOn.BREACH.verdict(checked(BREACHED))).isEqualTo(Verdict.FINDING);
            assertThat(FailOn.NEVER.verdict(checked(BREACHED))).isEqualTo(Verdict.FINE);
            assertThat(FailOn.BREACH.verdict(checked(BREACHED.replace("false", "true"))))
                    .isEqualTo(Verdict.FINE);
            assertThat(FailOn.UNDETERMINED.verdict(checked(BREACHED.replace("false", "true"))))
                    .isEqualTo(Verdict.FINDING);
        }

        @ParameterizedTest
        @CsvSource({"BINDING, B-P2", "BREACH, C-L5b C-T8b B-P2 B-P5b", "ADVICE, C-L5b C-T8b B-P2 B-P5b"})
        void dependOnTheForceOfANorm(FailOn failOn, String norms) {
            CheckedFile checked = CHECK.of(Path.of("../examples/plp-croisette.yaml"), "croisette");

            assertThat(checked.assessment().orElseThrow().findings())
                    .filteredOn(finding -> failOn.stops(checked, finding))
                    .extracting(finding -> finding.norm().id().value())
                    .containsOnly(norms.split(" "));
        }

        @Test
        void areInvalidInputForAFileThatIsNoDossier() throws IOException {
            assertThat(FailOn.NEVER.verdict(checked("openplp: 2\n"))).isEqualTo(Verdict.INVALID_INPUT);
            assertThat(FailOn.NEVER.verdict(CHECK.of(folder.resolve("none.yaml"), "none.yaml")))
                    .isEqualTo(Verdict.INVALID_INPUT);
        }

        @Test
        void doNotCountWhatIsFrozen() throws IOException {
            assertThat(FailOn.BREACH.verdict(frozen(checked(BREACHED)))).isEqualTo(Verdict.FINE);
            assertThat(FailOn.ADVICE.verdict(frozen(checked(BREACHED)))).isEqualTo(Verdict.FINE);
        }

        @Test
        void overSeveralFilesAreTheWorst() {
            assertThat(Verdict.worst(List.of())).isEqualTo(Verdict.FINE);
            assertThat(Verdict.worst(List.of(Verdict.FINE, Verdict.FINDING))).isEqualTo(Verdict.FINDING);
            assertThat(Verdict.worst(List.of(Verdict.FINDING, Verdict.INVALID_INPUT, Verdict.RULE_FAILED)))
                    .isEqualTo(Verdict.INVALID_INPUT);
        }

        @ParameterizedTest
        @EnumSource(FailOn.class)
        void blameABreachUnlessNothingStopsOrItIsFrozen(FailOn failOn) throws IOException {
            CheckedFile checked = checked(BREACHED);

            assertThat(failOn.stops(checked, breach(checked))).isEqualTo(failOn != FailOn.NEVER);
            assertThat(failOn.stops(frozen(checked), breach(checked))).isFalse();
        }
    }

    @Nested
    class LinesOfALog {
        private final FindingLines lines = new FindingLines(new Messages(Texts.english()));

        @Test
        void reportThePlaceAndTheFinding() throws IOException {
            CheckedFile checked = checked(BREACHED);

            assertThat(lines.of(checked, breach(checked))).startsWith("records/one.yaml:4:5: B-P2:m-1: ");
            assertThat(lines.answer(checked)).containsExactly("records/one.yaml: NOT_COMPLIANT on 2026-11-24");
            assertThat(lines.defects(checked)).isEmpty();
        }

        @Test
        void reportWhatStopsADossier() throws IOException {
            CheckedFile checked = checked(BREACHED.replace("memberships", "memberschips"));

            assertThat(lines.answer(checked)).isEmpty();
            assertThat(lines.defects(checked))
                    .singleElement()
                    .asString()
                    .startsWith("records/one.yaml:3:1: memberschips: ");
        }

        @Test
        void holdNoCommandForATerminal() throws IOException {
            Path file = Files.writeString(folder.resolve("one.yaml"), BREACHED);
            CheckedFile checked = CHECK.of(file, "a\u001b[2J\n::error::b\u202e.yaml");

            assertThat(lines.of(checked, breach(checked)) + lines.answer(checked))
                    .doesNotContain("\u001b", "\n", "\u202e")
                    .contains("::error::b");
        }
    }

    @Nested
    class Folders {
        private Path write(String name) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, BREACHED);
        }

        @Test
        void giveTheDossiersBelowThemInTheOrderOfTheirPaths() throws IOException {
            Path b = write("b.YML");
            Path deep = write("a/c.json");
            Path a = write("a.yaml");
            write("a.txt");
            write(".hidden.yaml");
            write(".git/d.yaml");

            assertThat(DossierFiles.under(folder)).containsExactly(a, deep, b);
        }

        @Test
        void giveALinkThatLeadsNowhereAndNoFolder() throws IOException {
            Path link = Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("none"));
            Path inner = write("b.yaml/c.yaml");

            assertThat(DossierFiles.under(folder)).containsExactly(link, inner);
        }

        @Test
        @Timeout(60)
        void giveAPipeAndALinkToOneSoThatTheyAreReported() throws IOException, InterruptedException {
            Path pipe = folder.resolve("a.yaml");
            assertThat(new ProcessBuilder(
                                    "mkfifo",
                                    pipe.toString(),
                                    folder.resolve("pipe").toString())
                            .start()
                            .waitFor())
                    .isZero();
            Path link = Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("pipe"));

            assertThat(DossierFiles.under(folder)).containsExactly(pipe, link);
            assertThat(List.of(pipe, link))
                    .allSatisfy(one -> assertThat(CHECK.of(one, "one").read().defects())
                            .extracting(defect -> defect.defect().values().get(0))
                            .containsExactly("special"));
        }

        @Test
        void giveWhatIsInALinkedFolderUnderTheNameOfTheLink(@TempDir Path elsewhere) throws IOException {
            Files.writeString(elsewhere.resolve("x.yaml"), "");
            Files.createDirectories(elsewhere.resolve("deep"));
            Files.writeString(elsewhere.resolve("deep/y.yaml"), "");
            Path link = Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
            Path a = write("a.yaml");

            assertThat(DossierFiles.under(folder))
                    .containsExactly(a, link.resolve("deep/y.yaml"), link.resolve("x.yaml"));
        }

        @Test
        void areThemselvesGivenAsALink(@TempDir Path elsewhere) throws IOException {
            write("a/b.yaml");
            Path link = Files.createSymbolicLink(elsewhere.resolve("linked"), folder);

            assertThat(DossierFiles.under(link)).containsExactly(link.resolve("a/b.yaml"));
        }

        /** Not even the administrator may name a file by a path so long. */
        @Test
        void giveAFolderThatIsTooDeepToBeReadAndGoOn() throws IOException, InterruptedException {
            Path a = write("a.yaml");
            Path z = write("z.yaml");
            String deep = "x".repeat(250);
            shell("mkdir deep; cd deep; for i in $(seq 20); do mkdir " + deep + "; cd " + deep + "; done; : >b.yaml");
            try {
                List<Path> found = DossierFiles.under(folder);

                assertThat(found).hasSize(3).startsWith(a).endsWith(z);
                assertThat(found.get(1).startsWith(folder.resolve("deep"))).isTrue();
                assertThat(CHECK.of(found.get(1), "deep").assessment()).isEmpty();
            } finally {
                shell("rm -rf deep");
            }
        }

        private void shell(String script) throws IOException, InterruptedException {
            Process shell = new ProcessBuilder("bash", "-c", script)
                    .directory(folder.toFile())
                    .start();
            assertThat(shell.waitFor()).isZero();
        }

        @Test
        void giveEachDossierOnceHoweverManyWaysLeadToIt() throws IOException {
            Path a = write("z/a.yaml");
            Path b = write("z/deep/b.yaml");
            Files.createSymbolicLink(folder.resolve("a.yaml"), a);
            Files.createSymbolicLink(folder.resolve("again"), folder.resolve("z"));
            Files.createSymbolicLink(folder.resolve("inner"), folder.resolve("z/deep"));

            assertThat(DossierFiles.under(folder)).containsExactly(a, b);
        }

        @Test
        @Timeout(60)
        void endWhereLinksGoInCircles(@TempDir Path elsewhere) throws IOException {
            Path a = write("a/a.yaml");
            Files.createSymbolicLink(folder.resolve("a/up"), folder);
            Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
            Files.createSymbolicLink(folder.resolve("out"), elsewhere);
            Files.createSymbolicLink(elsewhere.resolve("back"), folder);
            for (int i = 0; i < 40; i++) {
                Path one = Files.createDirectory(elsewhere.resolve("d" + i));
                Files.createSymbolicLink(one.resolve("left"), elsewhere.resolve("d" + (i + 1)));
                Files.createSymbolicLink(one.resolve("right"), elsewhere.resolve("d" + (i + 1)));
            }

            assertThat(DossierFiles.under(folder)).containsExactly(a);
        }

        @Test
        void leaveOutALinkThatIsHidden(@TempDir Path elsewhere) throws IOException {
            Files.writeString(elsewhere.resolve("x.yaml"), "");
            Files.createSymbolicLink(folder.resolve(".linked"), elsewhere);

            assertThat(DossierFiles.under(folder)).isEmpty();
        }

        @Test
        void wouldTakeADossierAndNotTheRootOfAllFilesWhichHasNoName() throws IOException {
            assertThat(DossierFiles.wouldTake(folder, folder.resolve("a.yaml"))).isTrue();
            assertThat(DossierFiles.wouldTake(folder, folder.resolve("a.txt"))).isFalse();
            assertThat(DossierFiles.wouldTake(folder, folder.getRoot())).isFalse();
        }

        @Test
        void areNotAskedOfAFile() throws IOException {
            assertThat(DossierFiles.under(folder.resolve("none.txt"))).containsExactly(folder.resolve("none.txt"));
        }
    }
}
