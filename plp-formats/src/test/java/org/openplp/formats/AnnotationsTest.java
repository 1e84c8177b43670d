package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.rules.text.Language;

class AnnotationsTest {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    @Nested
    @DisplayName("Commands of a workflow of GitHub")
    class OfGitHub {
        private static final Pattern COMMAND =
                Pattern.compile("::(error|warning|notice) file=([^:,]*),line=(\\d+),col=(\\d+),title=([^:,]*)::(.*)");

        /** A command as the runner takes it apart. */
        private record Command(String level, String file, int line, String title, String message) {
            static Command of(String line) {
                Matcher parts = COMMAND.matcher(line);
                assertThat(parts.matches()).as(line).isTrue();
                return new Command(
                        parts.group(1),
                        property(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        property(parts.group(5)),
                        data(parts.group(6)));
            }

            private static String property(String text) {
                return data(text.replace("%3A", ":").replace("%2C", ","));
            }

            private static String data(String text) {
                return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
            }
        }

        private List<Command> commands(boolean all, CheckedFile... files) {
            String text = text(Language.ENGLISH, all, files);
            return text.lines().map(Command::of).toList();
        }

        private String text(Language language, boolean all, CheckedFile... files) {
            return ReportFormat.GITHUB.of(new Manner(Checked.in(language), all, false), List.of(files));
        }

        @Test
        void beginWithTheAnswerAndGoOnWithWhatIsGravest() {
            List<Command> commands = commands(false, Checked.croisette());

            assertThat(commands.get(0).message()).contains("PLP Croisette (plp-004)", "NOT COMPLIANT", "for people");
            assertThat(commands.subList(1, commands.size()))
                    .extracting(Command::level)
                    .isSortedAccordingTo((one, other) ->
                            List.of("error", "warning", "notice").indexOf(one)
                                    - List.of("error", "warning", "notice").indexOf(other));
        }

        @Test
        void nameTheLineTheNormAndWhatToDo() {
            assertThat(commands(false, Checked.croisette()))
                    .filteredOn(command -> command.title().startsWith("C-T8b: "))
                    .singleElement()
                    .satisfies(command -> {
                        assertThat(command.level()).isEqualTo("error");
                        assertThat(command.file()).isEqualTo("plp-croisette.yaml");
                        assertThat(command.line()).isEqualTo(lineOf(Checked.croisette(), "C-T8b:plp-004"));
                        assertThat(command.message()).contains("2025-02-01", "memberList.reviews", "advice");
                    });
        }

        @Test
        void takeWhatIsWaivedFrozenOrMissingForANotice() {
            assertThat(commands(false, Checked.croisette()))
                    .filteredOn(command -> command.title().startsWith("C-T10b: "))
                    .isNotEmpty()
                    .allSatisfy(command -> assertThat(command.level()).isEqualTo("notice"));
            assertThat(commands(false, Checked.croisette()))
                    .filteredOn(command -> command.title().startsWith("A-T3b: "))
                    .isNotEmpty()
                    .allSatisfy(command -> {
                        assertThat(command.level()).isEqualTo("notice");
                        assertThat(command.message()).contains("Not on record: ");
                    });
            assertThat(commands(true, Checked.frozen(Checked.croisette())))
                    .extracting(Command::level)
                    .containsOnly("notice");
        }

        @Test
        void leaveOutWhatIsFrozenOrForPeople() {
            assertThat(commands(false, Checked.frozen(Checked.croisette())))
                    .extracting(Command::title)
                    .noneMatch(title -> title.startsWith("C-T8b: "));
            assertThat(commands(false, Checked.croisette()))
                    .extracting(Command::title)
                    .noneMatch(title -> title.startsWith("C-P1: "));
            assertThat(commands(true, Checked.croisette()))
                    .extracting(Command::title)
                    .anyMatch(title -> title.startsWith("C-P1: "));
        }

        @Test
        void areErrorsForDefectsAndForARuleThatFailed() {
            assertThat(commands(false, Checked.unreadable()))
                    .hasSize(2)
                    .allSatisfy(command -> assertThat(command.level()).isEqualTo("error"))
                    .extracting(Command::line)
                    .containsExactly(2, 3);
            assertThat(commands(false, Checked.failing()))
                    .filteredOn(command -> command.title().startsWith("EXV-1: "))
                    .singleElement()
                    .satisfies(command -> assertThat(command.level()).isEqualTo("error"));
        }

        @Test
        void areNoOtherCommandsWhateverAFileSays() {
            for (String hostile : Checked.HOSTILE) {
                String text = text(Language.DUTCH, true, Checked.hostile(hostile));

                assertThat(text.split("\n", -1))
                        .as(hostile)
                        .allMatch(
                                line -> line.isEmpty() || COMMAND.matcher(line).matches());
                assertThat(text.replace("\n", "").codePoints()).noneMatch(Checked::steers);
            }
        }

        @Test
        void sayWhatAFileSaysLetterByLetter() {
            assertThat(commands(false, Checked.hostile("50%0A, 3:4")))
                    .filteredOn(command -> command.title().startsWith("EXV-1: "))
                    .singleElement()
                    .satisfies(command -> {
                        assertThat(command.file()).isEqualTo("50%0A, 3:4.yaml");
                        assertThat(command.message()).startsWith("50%0A, 3:4");
                    });
        }
    }

    @Nested
    @DisplayName("Issues of code quality of GitLab")
    class OfGitLab {
        private static final Set<String> SEVERITIES = Set.of("info", "minor", "major", "critical", "blocker");

        private List<JsonNode> issues(Language language, boolean all, CheckedFile... files) {
            List<JsonNode> issues = new ArrayList<>();
            Trees.ofJson(ReportFormat.GITLAB.of(new Manner(Checked.in(language), all, false), List.of(files)))
                    .forEach(issues::add);
            return issues;
        }

        private List<JsonNode> issues(boolean all, CheckedFile... files) {
            return issues(Language.ENGLISH, all, files);
        }

        @Test
        void haveWhatGitLabAsksFor() {
            List<JsonNode> issues =
                    issues(true, Checked.croisette(), Checked.unreadable(), Checked.failing(), Checked.croisette());

            assertThat(issues).isNotEmpty().allSatisfy(issue -> {
                assertThat(issue.path("description").asText()).isNotBlank();
                assertThat(issue.path("check_name").asText()).isNotBlank();
                assertThat(issue.path("fingerprint").asText()).matches(SHA_256);
                assertThat(issue.path("severity").asText()).isIn(SEVERITIES);
                assertThat(issue.path("location").path("path").asText()).isNotBlank();
                assertThat(issue.path("location").path("lines").path("begin").asInt())
                        .isPositive();
            });
            assertThat(issues)
                    .extracting(issue -> issue.path("fingerprint").asText())
                    .doesNotHaveDuplicates();
        }

        @Test
        void areAsGraveAsTheFindings() {
            assertThat(Stream.of("C-T8b", "C-T10b", "A-T3b", "M-T13"))
                    .allSatisfy(norm -> assertThat(issues(false, Checked.croisette()))
                            .filteredOn(
                                    issue -> issue.path("check_name").asText().equals(norm))
                            .isNotEmpty()
                            .extracting(issue -> issue.path("severity").asText())
                            .containsOnly(norm.equals("C-T8b") ? "major" : "info"));
            assertThat(issues(false, Checked.unreadable()))
                    .extracting(issue -> issue.path("severity").asText())
                    .containsOnly("blocker");
            assertThat(issues(false, Checked.failing()))
                    .filteredOn(issue -> issue.path("check_name").asText().equals("EXV-1"))
                    .extracting(issue -> issue.path("severity").asText())
                    .containsExactly("critical");
        }

        @Test
        void keepWhatTheySayApartOnOneLine() {
            assertThat(issues(false, Checked.croisette()))
                    .filteredOn(issue -> issue.path("check_name").asText().equals("C-T8b"))
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.path("description").asText())
                            .containsPattern("\\[advice\\] · Acts: [^·]* · Why: .* · What to do: .* · Basis: ")
                            .doesNotContain("\n"));
        }

        @Test
        void areKnownAgainOnAnotherLineAndNotAfterAnotherOutcome() {
            String head = "openplp: 1\npartnership: {id: plp-1, operationalSince: 2023-09-01}\n";
            String one = fingerprint(head + "memberships: [{id: m-1, kind: RESIDENT, adult: false}]\n");
            String lower = fingerprint(head + "\n\nmemberships: [{id: m-1, kind: RESIDENT, adult: false}]\n");
            String unknown = fingerprint(head + "memberships: [{id: m-1, kind: RESIDENT}]\n");

            assertThat(lower).isEqualTo(one);
            assertThat(unknown).isNotEqualTo(one);
        }

        private String fingerprint(String yaml) {
            return issues(false, Checked.yaml("d.yaml", yaml)).stream()
                    .filter(issue -> issue.path("check_name").asText().equals("B-P2"))
                    .map(issue -> issue.path("fingerprint").asText())
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void leaveOutWhatIsFrozen() {
            assertThat(issues(false, Checked.frozen(Checked.croisette())))
                    .extracting(issue -> issue.path("check_name").asText())
                    .doesNotContain("C-T8b", "B-P2");
        }

        @Test
        void holdNoLetterThatSteers() {
            for (String hostile : Checked.HOSTILE) {
                assertThat(issues(Language.GERMAN, true, Checked.hostile(hostile)))
                        .allSatisfy(
                                issue -> assertThat((issue.path("description").asText()
                                                        + issue.path("location")
                                                                .path("path")
                                                                .asText())
                                                .codePoints())
                                        .noneMatch(Checked::steers));
            }
        }
    }

    private static int lineOf(CheckedFile checked, String id) {
        for (JsonNode finding : Trees.ofJson(new Reported(checked).json(true)).path("findings")) {
            if (finding.path("id").asText().equals(id)) {
                return finding.path("location").path("line").asInt();
            }
        }
        throw new AssertionError("no finding " + id);
    }
}
