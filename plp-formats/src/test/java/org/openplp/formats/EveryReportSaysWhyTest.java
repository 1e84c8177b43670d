package org.openplp.formats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.outline.Item;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.Detail;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Why;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Language;

/** The same is said of why, whatever the form and the state, by keys or by labels: a day and an agreement were twice worded otherwise in HTML. */
@DisplayName("Every report")
class EveryReportSaysWhyTest {
    private static final Set<Topic> LISTED_WITH_WHY = Stream.of(Topic.values())
            .filter(topic -> Item.details(topic).contains(Detail.WHY))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));

    private final CheckedFile checked = agreed();

    /** Agreements that set the last day, from the last time on and from their own day on, and one whose day is missing. */
    private static CheckedFile agreed() {
        String agreements = """
                  - {parameter: memberList.review.period, value: P3M, agreedOn: 2026-07-01, by: POLICE_ZONE}
                  - {parameter: evaluation.period, value: P1Y, agreedOn: 2026-02-01, by: HOUSE_RULES}
                  - {parameter: meetings.members.max, value: P1M, by: HOUSE_RULES}
                """;
        try {
            String example = Files.readString(Trees.EXAMPLES.resolve("plp-croisette.yaml"));
            return Checked.yaml("agreed.yaml", example.replace("attestations:\n", agreements + "attestations:\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Outline outline(CheckedFile file, Manner manner) {
        return new Outline(file, file.assessment().orElseThrow(), manner);
    }

    private static List<String> listed(Outline outline) {
        return LISTED_WITH_WHY.stream()
                .filter(topic -> topic != Topic.OWED_BY_OTHERS)
                .flatMap(topic -> outline.items(topic).stream())
                .map(item -> plain(item.detail(Detail.WHY)))
                .filter(why -> !why.isEmpty())
                .toList();
    }

    /** Without what a form adds: wrapped lines, signs of Markdown, and what JSON and XML escape. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\`]", "").replaceAll("[\\s\\p{Z}]+", " ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysOfEveryNormInTheSameWordsWhatDecided(Language language) {
        Manner manner = new Manner(Checked.in(language), true, false);
        List<String> byLabels = listed(outline(checked, manner.labelled()));

        assertThat(byLabels)
                .hasSizeGreaterThan(5)
                .noneMatch(one -> one.contains("memberList"))
                .noneMatch(one -> one.contains("agreedOn"));
        assertThat(plain(ReportFormat.TEXT.of(manner, checked))).contains(byLabels);
        assertThat(plain(ReportFormat.MARKDOWN.of(manner, checked))).contains(byLabels);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysOfEveryFindingInTheSameWordsWhatDecidedIt(Language language) {
        Manner manner = new Manner(Checked.in(language), true, false);
        Outline outline = outline(checked, manner.labelled());
        Document html = Jsoup.parse(ReportFormat.HTML.of(manner, checked));
        Map<String, String> articles = html.select("article.norm").stream()
                .collect(groupingBy(
                        article -> article.id().substring("norm-".length()),
                        Collectors.mapping(article -> plain(article.text()), joining())));

        Set<FindingStatus> seen = EnumSet.noneOf(FindingStatus.class);
        for (Finding finding : outline.agenda().shown()) {
            List<String> why =
                    outline.words().why(finding).stream().map(Why.Phrase::text).toList();
            String said = Stream.concat(Stream.of(outline.words().subject(finding)), why.stream())
                    .collect(joining(" \u00B7 "));
            assertThat(articles.get(finding.norm().id().value()))
                    .as(finding.toString())
                    .contains(plain(said));
            if (!why.isEmpty()) {
                seen.add(FindingStatus.of(finding));
            }
        }
        assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(FindingStatus.FAILED)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysOfEveryFindingToToolsWhatItSaysToPeople(Language language) {
        Manner manner = new Manner(Checked.in(language), true, false);
        Outline outline = outline(checked, manner);
        List<String> why = outline.agenda().shown().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(finding -> plain(outline.item(finding).detail(Detail.WHY)))
                .filter(said -> !said.isEmpty())
                .distinct()
                .toList();

        assertThat(why).hasSizeGreaterThan(100);
        assertThat(plain(ReportFormat.SARIF.of(manner, checked).replace("\\n", " ")))
                .contains(why);
        assertThat(plain(Jsoup.parse(ReportFormat.JUNIT.of(manner, checked)).text()))
                .contains(why);
        assertThat(plain(ReportFormat.GITHUB.of(manner, checked).replace("%0A", " ")))
                .contains(why);
        assertThat(plain(ReportFormat.GITLAB.of(manner, checked).replace("\\n", " ")))
                .contains(why);
    }
}
