package org.openplp.testkit.counts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.duty.DutiesJson;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.FailOn;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.report.Verdict;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;

@DisplayName("The counts of all formats agree")
class CountsAgreeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Messages MESSAGES = new Messages(Texts.english());
    private static final Manner BRIEF = new Manner(MESSAGES, false, false);

    @Nested
    class OfOneFile {
        @ParameterizedTest
        @MethodSource("org.openplp.testkit.counts.Given#dossiers")
        void inEveryFormat(Given given) throws IOException {
            CheckedFile checked = given.report(Reading.AS_WORDED);
            Expected expected = new Expected(checked);

            json(checked, expected);
            text(checked, expected);
            markdown(checked, expected);
            html(checked, expected);
            overview(checked, expected);
            sarif(checked, expected);
            junit(checked, expected);
            lines(checked, expected);
            duties(checked, expected);
            verdicts(given, checked, expected);
        }

        private void json(CheckedFile checked, Expected expected) throws IOException {
            JsonNode json = JSON.readTree(ReportFormat.JSON.of(BRIEF, checked));

            tally(json.get("tally"), expected);
            Map<String, Set<String>> byStanding = new TreeMap<>();
            json.get("findings")
                    .forEach(finding -> byStanding
                            .computeIfAbsent(finding.get("standing").asText(), unseen -> new TreeSet<>())
                            .add(finding.get("norm").asText()));
            byStanding.forEach(
                    (standing, norms) -> assertThat(norms).isEqualTo(expected.norms(FindingStatus.valueOf(standing))));
            for (Outcome outcome : Outcome.values()) {
                assertThat(json.get("counts").get(outcome.name()).asLong())
                        .isEqualTo(expected.all.stream()
                                .filter(finding -> finding.outcome() == outcome)
                                .count());
            }
        }

        private void text(CheckedFile checked, Expected expected) {
            String text = ReportFormat.TEXT.of(BRIEF, checked);

            heading(text, expected);
            Map<String, String> sections = sections(text);
            assertThat(items(sections, "Not kept (binding)")).isEqualTo(expected.norms(FindingStatus.NOT_KEPT));
            assertThat(items(sections, "Not followed (advice)")).isEqualTo(expected.norms(FindingStatus.NOT_FOLLOWED));
            assertThat(items(sections, "Waived")).isEqualTo(expected.norms(FindingStatus.WAIVED));
            assertThat(items(sections, "Left open by the texts")).isEqualTo(expected.leftOpen());
            assertThat(found("\\((?!euro)[a-z][\\w.\\[\\]]*\\)", sections.getOrDefault("Not on record", "")))
                    .hasSize(expected.facts().size());
            assertThat(ids(sections.getOrDefault("For people to judge", "").split("Record an attestation", -1)[0]))
                    .containsAll(expected.norms(FindingStatus.HUMAN_REVIEW));
            assertThat(ids(sections.getOrDefault(
                            "Owed by others (bodies outside the partnership; not decisive for the answer)", "")))
                    .containsAll(expected.norms(FindingStatus.OWED_BY_OTHERS));
            Set<String> pending = new TreeSet<>(items(sections, "Still to do (the texts set no date)"));
            pending.addAll(items(sections, "To be in order when the partnership starts"));
            pending.addAll(items(sections, "Due"));
            pending.addAll(items(sections, "No longer possible (the partnership has ended)"));
            assertThat(pending).containsAll(expected.norms(FindingStatus.PENDING));
        }

        private void markdown(CheckedFile checked, Expected expected) {
            String page = ReportFormat.MARKDOWN.of(BRIEF, List.of(checked));

            heading(page, expected);
            Map<String, String> sections = new TreeMap<>();
            Stream.of(page.split("\n### ", -1))
                    .skip(1)
                    .forEach(section -> sections.put(section.split("\n", -1)[0], section));
            assertThat(inMarkdown(sections, "Not kept (binding)")).isEqualTo(expected.norms(FindingStatus.NOT_KEPT));
            assertThat(inMarkdown(sections, "Not followed (advice)"))
                    .isEqualTo(expected.norms(FindingStatus.NOT_FOLLOWED));
            assertThat(inMarkdown(sections, "Waived")).isEqualTo(expected.norms(FindingStatus.WAIVED));
            assertThat(ids(sections.getOrDefault(
                            "Owed by others (bodies outside the partnership; not decisive for the answer)", "")))
                    .containsAll(expected.norms(FindingStatus.OWED_BY_OTHERS));
        }

        private Set<String> inMarkdown(Map<String, String> sections, String heading) {
            return found("\n- \\*\\*([^*]+)\\*\\* ", sections.getOrDefault(heading, "")).stream()
                    .map(one -> one.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private void html(CheckedFile checked, Expected expected) {
            String page = ReportFormat.HTML.of(BRIEF, checked);
            List<String> card =
                    found(
                                    "<li>([^<]*)</li>",
                                    page.split("<div class=\"answer ", -1)[1].split("</div>", -1)[0])
                            .stream()
                            .map(one -> one.group(1))
                            .toList();

            List<String> said = new ArrayList<>(expected.heading());
            add(said, expected, FindingStatus.WAIVED, "waived");
            add(said, expected, FindingStatus.UNDETERMINED, "undetermined");
            add(said, expected, FindingStatus.PENDING, "pending");
            add(said, expected, FindingStatus.OWED_BY_OTHERS, "owed by others");
            add(said, expected, FindingStatus.HUMAN_REVIEW, "for people to judge");
            add(said, expected, FindingStatus.MET, "met");
            add(said, expected, FindingStatus.NOT_APPLICABLE, "not applicable");
            assertThat(card).isEqualTo(said);
        }

        private void add(List<String> said, Expected expected, FindingStatus standing, String words) {
            if (expected.number(standing) > 0) {
                said.add(expected.number(standing) + " " + words);
            }
        }

        private void overview(CheckedFile checked, Expected expected) {
            String table = ReportDocument.text(out -> ReportFormat.TEXT.summary(BRIEF, out), List.of(checked));
            String row = Stream.of(table.split("\n", -1))
                    .filter(line -> line.matches(".*  (compliant|not compliant|cannot tell) .*"))
                    .findFirst()
                    .orElseThrow();
            List<Integer> numbers =
                    found("(?<= )[0-9]+(?= |$)", row.split("  (?:compliant|not compliant|cannot tell) ", -1)[1])
                            .stream()
                            .map(one -> Integer.valueOf(one.group()))
                            .toList();

            assertThat(numbers)
                    .containsExactly(
                            expected.number(FindingStatus.NOT_KEPT),
                            expected.number(FindingStatus.NOT_FOLLOWED),
                            expected.number(FindingStatus.WAIVED),
                            expected.number(FindingStatus.UNDETERMINED),
                            expected.number(FindingStatus.PENDING),
                            expected.number(FindingStatus.HUMAN_REVIEW),
                            expected.number(FindingStatus.OWED_BY_OTHERS));
        }

        private void sarif(CheckedFile checked, Expected expected) throws JsonProcessingException {
            JsonNode run = JSON.readTree(ReportFormat.SARIF.of(BRIEF, List.of(checked)))
                    .get("runs")
                    .get(0);
            Map<String, Set<String>> byStanding = new TreeMap<>();
            Set<String> graded = new TreeSet<>();
            Set<String> failing = new TreeSet<>();
            for (JsonNode result : run.get("results")) {
                String norm = result.get("ruleId").asText();
                byStanding
                        .computeIfAbsent(
                                result.get("properties").get("standing").asText(), unseen -> new TreeSet<>())
                        .add(norm);
                if (result.get("kind").asText().equals("fail")) {
                    failing.add(norm);
                }
                if (!result.get("level").asText().equals("none")) {
                    graded.add(norm);
                }
            }

            tally(run.get("properties").get("dossiers").get(0).get("tally"), expected);
            byStanding.forEach(
                    (standing, norms) -> assertThat(norms).isEqualTo(expected.norms(FindingStatus.valueOf(standing))));
            assertThat(failing).isEqualTo(graded).isEqualTo(expected.norms(CountsAgreeTest::isBreachOfThePartnership));
        }

        private void junit(CheckedFile checked, Expected expected) {
            String xml = ReportFormat.JUNIT.of(BRIEF, List.of(checked));
            Set<String> failed = named("<testcase classname=\"([^\"]+)\"[^>]*>\\s*<failure", xml);

            Set<String> breached = expected.norms(FindingStatus.NOT_KEPT);
            breached.addAll(expected.norms(FindingStatus.NOT_FOLLOWED));
            assertThat(failed).isEqualTo(breached);
        }

        /** What GitHub and GitLab mark beside the lines of the file. */
        private void lines(CheckedFile checked, Expected expected) throws JsonProcessingException {
            String commands = ReportFormat.GITHUB.of(BRIEF, checked);
            Set<String> marked = named("(?m)^::(?:error|warning) [^\n]*title=([A-Z]+[^%]*)%3A", commands);
            Set<String> graded = new TreeSet<>();
            for (JsonNode issue : JSON.readTree(ReportFormat.GITLAB.of(BRIEF, List.of(checked)))) {
                if (!issue.get("severity").asText().equals("info")) {
                    graded.add(issue.get("check_name").asText());
                }
            }

            heading(commands.split("\n", -1)[0], expected);
            assertThat(marked).isEqualTo(expected.breachesThatWeigh());
            assertThat(graded).isEqualTo(expected.breachesThatWeigh());
        }

        /** What a check says is to be done is owed. One finding can stand for several duties, as the worst of them (reading R24). */
        private void duties(CheckedFile checked, Expected expected) throws JsonProcessingException {
            Duties duties = Duties.of(
                    expected.assessment, expected.assessment.snapshot().day());
            JsonNode json = JSON.readTree(new DutiesJson(MESSAGES, false).of(checked.read(), duties));
            Map<String, Set<String>> byState = new TreeMap<>();
            int others = 0;
            for (JsonNode duty : json.get("duties")) {
                if (duty.get("owedByOthers").asBoolean()) {
                    others++;
                } else {
                    byState.computeIfAbsent(duty.get("state").asText(), unseen -> new TreeSet<>())
                            .add(duty.get("norm").asText());
                }
            }

            assertThat(byState.getOrDefault("UNDATED", Set.of()))
                    .containsAll(expected.norms(finding -> FindingStatus.of(finding) == FindingStatus.PENDING
                            && finding.explanation().due().isEmpty()))
                    .isSubsetOf(
                            expected.norms(finding -> FindingStatus.of(finding).isFromTheRecord()));
            assertThat(byState.getOrDefault("OVERDUE", Set.of()))
                    .isSubsetOf(expected.norms(CountsAgreeTest::isBreachOfThePartnership));
            assertThat(json.get("owedByOthers").asInt()).isGreaterThanOrEqualTo(others);
        }

        private void verdicts(Given given, CheckedFile checked, Expected expected) {
            boolean notKept = expected.number(FindingStatus.NOT_KEPT) > 0;
            boolean notFollowed = expected.number(FindingStatus.NOT_FOLLOWED) > 0;
            CheckedFile binding = given.report(Reading.BINDING_ONLY);

            assertThat(binding.assessment().orElseThrow().overall().answer() == Overall.Compliance.NOT_COMPLIANT)
                    .isEqualTo(notKept);
            assertThat(FailOn.BREACH.verdict(binding) == Verdict.FINDING).isEqualTo(notKept);
            assertThat(FailOn.ADVICE.verdict(checked) == Verdict.FINDING).isEqualTo(notKept || notFollowed);
            assertThat(FailOn.BREACH.verdict(checked) == Verdict.FINDING)
                    .isEqualTo(expected.assessment.overall().answer() == Overall.Compliance.NOT_COMPLIANT);
        }
    }

    @ParameterizedTest
    @MethodSource("org.openplp.testkit.counts.Given#examples")
    void underABaselineTheHeadingCountsWhatIsFrozenToo(Given given) {
        CheckedFile checked = given.report(Reading.AS_WORDED);
        Assessment assessment = checked.assessment().orElseThrow();
        CheckedFile frozen = checked.under(
                Baseline.of(FreezableFindings.of(List.of(assessment))).freeze("known.json", assessment));

        heading(ReportFormat.TEXT.of(BRIEF, frozen), new Expected(checked));
        heading(ReportFormat.MARKDOWN.of(BRIEF, List.of(frozen)), new Expected(checked));
    }

    @Test
    void adviceIsNeverCountedAsABreach() throws IOException {
        CheckedFile checked = Given.examples()
                .filter(one -> one.name().equals("plp-croisette.yaml"))
                .findFirst()
                .orElseThrow()
                .report(Reading.AS_WORDED);

        assertThat(ReportFormat.TEXT.of(BRIEF, checked).replaceAll("\\s+", " "))
                .contains(
                        "NOT COMPLIANT: a duty or a requirement is not kept. 1 norm not kept (binding) \u00B7 3 norms not followed (advice)"
                                + " \u00B7 5 facts missing \u00B7 next: 1 December 2026.");
    }

    private static boolean isBreachOfThePartnership(Finding finding) {
        FindingStatus standing = FindingStatus.of(finding);
        return standing == FindingStatus.NOT_KEPT
                || standing == FindingStatus.NOT_FOLLOWED
                || standing == FindingStatus.WAIVED;
    }

    private static void tally(JsonNode tally, Expected expected) {
        for (FindingStatus standing : FindingStatus.values()) {
            if (standing.needsAttention()) {
                assertThat(tally.get(standing.name()).asInt())
                        .as(standing.name())
                        .isEqualTo(expected.number(standing));
            }
        }
        assertThat(tally.get("factsMissing").asInt()).isEqualTo(expected.facts().size());
        assertThat(tally.get("leftOpen").asInt()).isEqualTo(expected.leftOpen().size());
        assertThat(tally.get("rulesFailed").asInt()).isZero();
    }

    private static void heading(String text, Expected expected) {
        String plain = text.replace("%0A", "\n").replace("\\", "").replaceAll("\\s+", " ");
        List<String> heading = expected.heading();
        if (heading.isEmpty()) {
            assertThat(plain).doesNotContain(" facts missing").doesNotContain("not kept \u00B7");
        } else {
            assertThat(plain).contains(String.join(" \u00B7 ", heading));
        }
    }

    /** The parts of a text by their headings. */
    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new TreeMap<>();
        for (String part : text.split("\n\n", -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                sections.put(part.substring(0, end), part.substring(end));
            }
        }
        return sections;
    }

    private static Set<String> items(Map<String, String> sections, String heading) {
        return named("\n {2}([A-Z]+-[0-9A-Za-z]+) ", sections.getOrDefault(heading, ""));
    }

    /** What the first groups of a pattern hold. */
    private static Set<String> named(String pattern, String text) {
        return found(pattern, text).stream().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(String text) {
        return found("[A-Z]+-[A-Z]?[0-9]+[a-z]?", text).stream()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }
}
