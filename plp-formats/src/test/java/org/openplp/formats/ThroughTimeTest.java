package org.openplp.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testsupport.ReleasedPages;

/** One dossier on four days of twenty years: what changed from one to the next, and the reason that somebody wrote down for it. */
@DisplayName("A partnership through time")
class ThroughTimeTest {
    private static final Path FILE = Trees.EXAMPLES.resolve("plp-through-time.yaml");
    private static final String NOT_ASKED = "NO_FINDING";
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();
    private static final Map<String, String> ASKED =
            BOOK.norms().stream().collect(Collectors.toMap(norm -> norm.id().value(), Norm::statement));
    private static final List<Step> STEPS = steps();
    private static final Map<LocalDate, Map<String, String>> FOUND = found();

    /**
     * From one day to the next.
     *
     * @param from the earlier day
     * @param to the later day
     * @param explained by change, why
     */
    private record Step(LocalDate from, LocalDate to, Map<Change, String> explained) {}

    /**
     * A norm whose outcome is another than before.
     *
     * @param norm the norm
     * @param before its outcome on the earlier day, the worst if it has several findings
     * @param after its outcome on the later day
     */
    private record Change(String norm, String before, String after) {
        @Override
        public String toString() {
            return norm + ": " + before + " > " + after;
        }
    }

    @Test
    void goesThroughFourDays() {
        assertThat(FOUND.keySet())
                .extracting(LocalDate::toString)
                .containsExactly("2009-06-30", "2015-06-30", "2020-06-30", "2026-06-30");
    }

    @Test
    void hasAReasonForEachChange() {
        for (Step step : STEPS) {
            assertThat(changes(step))
                    .as("changes from %s to %s without a reason", step.from(), step.to())
                    .isSubsetOf(step.explained().keySet());
        }
    }

    @Test
    void hasNoReasonForWhatDidNotChange() {
        for (Step step : STEPS) {
            assertThat(step.explained().keySet())
                    .as("reasons for changes from %s to %s that there are not", step.from(), step.to())
                    .isSubsetOf(changes(step));
        }
    }

    @Test
    @Tag(ReleasedPages.TAG)
    void isReportedOnAPage() throws IOException {
        String page = page();

        assertThat(ReleasedPages.write("through-time.md", page)).content(UTF_8).isEqualTo(page);
        assertThat(page).as("it is read outside the repository").doesNotContain("](");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # A partnership through time

                This page shows how the record of one partnership is judged on four days between 2009 and 2026, and why: for each norm whose
                outcome changed from one day to the next, it names the fact or the change of the rules behind it. On each day only what had
                happened by then counts, and all norms are applied but those known not to be in force on that day.

                The partnership is invented (`examples/plp-through-time.yaml` in the repository). The page is written by a test, from that
                record and from reasons that people wrote down; do not edit it.

                ## What is known of the law on each day

                None of the circulars could be read: what they ask is known from guidance, models and local rules that quote them.

                | day | circular in force | what is known |
                |---|---|---|
                | 2009-06-30 | of 2 July 2001 | It replaced part of the first one, of April 1998 (the 8th or the 9th: sources differ). No norm is known to begin or end with either. |
                | 2015-06-30 | of 10 December 2010 | Norms that only guidance under this circular states are applied from its date on, the certificate of good conduct among them. |
                | 2020-06-30 | of 2019 | Its date is disputed: sources say 14 or 28 February 2019, and 10 July 2019 circulates without a source. The certificate of good conduct is asked for until 13 February 2019. House rules adopted from 14 February to 10 July 2019 would be a case of "cannot tell". |
                | 2026-06-30 | of 2019 | No later circular was found. The new Penal Code, with the offence of breach of secrecy, is applied from 9 April 2026 (the 8th is claimed too), and article 458 of the old one until then. |

                Of most norms it is not known since when they hold. They are judged on all four days; for a day before 14 February 2019 the report
                carries a notice that its findings are to be taken with care. That concerns the first two days.

                ## How many norms have which outcome

                Where a norm has several findings, for several members or messages, the worst outcome is counted and shown. *Pending* is what has
                still to be done and has no day by which, or whose day has not passed. *Cannot tell* means that facts are missing, or that only
                people can judge. A norm with *no finding* is not in force on that day.

                """);
        page.append("| outcome | ")
                .append(FOUND.keySet().stream().map(LocalDate::toString).collect(Collectors.joining(" | ")))
                .append(" |\n|---|---|---|---|---|\n");
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.FAILED) {
                page.append(counts(outcome.name()));
            }
        }
        page.append(counts(NOT_ASKED));
        STEPS.forEach(step -> page.append(reported(step)));
        return page.toString();
    }

    private static String counts(String outcome) {
        String counts = FOUND.values().stream()
                .map(found -> found.values().stream().filter(outcome::equals).count())
                .map(Object::toString)
                .collect(Collectors.joining(" | "));
        return "| " + words(outcome) + " | " + counts + " |\n";
    }

    private static String reported(Step step) {
        StringBuilder reported = new StringBuilder("\n## From %s to %s\n\n".formatted(step.from(), step.to()));
        reported.append("| norm | what it asks | before | after | why |\n|---|---|---|---|---|\n");
        for (Change change : changes(step)) {
            reported.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            change.norm(),
                            ASKED.get(change.norm()),
                            words(change.before()),
                            words(change.after()),
                            step.explained().getOrDefault(change, "(no reason written down)")));
        }
        return reported.toString();
    }

    private static String words(String outcome) {
        return switch (outcome) {
            case "MET" -> "met";
            case "BREACHED" -> "breached, or not followed";
            case "PENDING" -> "pending";
            case "UNDETERMINED" -> "cannot tell";
            case "NOT_APPLICABLE" -> "not applicable";
            case NOT_ASKED -> "no finding";
            default -> throw new IllegalArgumentException(outcome);
        };
    }

    private static List<Change> changes(Step step) {
        Map<String, String> before = Objects.requireNonNull(FOUND.get(step.from()));
        Map<String, String> after = Objects.requireNonNull(FOUND.get(step.to()));
        List<Change> changes = new ArrayList<>();
        before.forEach((norm, outcome) -> {
            String then = after.getOrDefault(norm, NOT_ASKED);
            if (!outcome.equals(then)) {
                changes.add(new Change(norm, outcome, then));
            }
        });
        return changes;
    }

    private static Map<LocalDate, Map<String, String>> found() {
        Dossier dossier = DossierReader.withDefaultLimit()
                .read(FILE)
                .dossier()
                .orElseThrow(() -> new AssertionError(FILE + " is refused"));
        Map<LocalDate, Map<String, String>> found = new LinkedHashMap<>();
        found.put(STEPS.get(0).from(), outcomes(dossier, STEPS.get(0).from()));
        STEPS.forEach(step -> found.put(step.to(), outcomes(dossier, step.to())));
        return found;
    }

    /** By norm that something can be found of, in the order of the register. */
    private static Map<String, String> outcomes(Dossier dossier, LocalDate day) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Norm norm : BOOK.norms()) {
            if (BOOK.rule(norm).isPresent()) {
                outcomes.put(norm.id().value(), NOT_ASKED);
            }
        }
        for (Finding finding : Seen.in(dossier, day).findings()) {
            outcomes.merge(
                    finding.norm().id().value(),
                    finding.outcome().name(),
                    (one, other) -> one.equals(NOT_ASKED)
                            ? other
                            : Outcome.valueOf(one).worse(Outcome.valueOf(other)).name());
        }
        return outcomes;
    }

    private static List<Step> steps() {
        JsonNode tree;
        try (InputStream file = ThroughTimeTest.class.getResourceAsStream("through-time.yaml")) {
            tree = new ObjectMapper(new YAMLFactory()).readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : tree) {
            Map<Change, String> explained = new LinkedHashMap<>();
            step.path("changes")
                    .forEach(one -> one.path("norms").properties().forEach(norm -> {
                        List<String> outcomes = List.of(norm.getValue().asText().split(" > ", -1));
                        Change change = new Change(norm.getKey(), outcomes.get(0), outcomes.get(1));
                        assertThat(explained.put(change, one.path("why").asText()))
                                .as("a second reason for " + change)
                                .isNull();
                    }));
            steps.add(new Step(
                    LocalDate.parse(step.path("from").asText()),
                    LocalDate.parse(step.path("to").asText()),
                    explained));
        }
        return List.copyOf(steps);
    }
}
