package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.baseline.Frozen;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.html.HtmlReport;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;

@DisplayName("The HTML report")
@NullUnmarked
class HtmlReportTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Path CROISETTE = Path.of("..", "examples", "plp-croisette.yaml");
    private static final Manner MANNER = new Manner(new Messages(Texts.english()), false, false);

    private static Document croisette(boolean all) {
        return page(Reported.on(CROISETTE, DAY), all);
    }

    private static Document page(Reported reported, boolean all) {
        return Jsoup.parse(reported.html(Language.ENGLISH, all));
    }

    private static String texts(Element element, String selector) {
        return String.join(" | ", element.select(selector).eachText());
    }

    @Nested
    @DisplayName("says")
    class Says {
        @Test
        void aPathByStageOfLifeForANewPartnership() {
            Reported reported = Reported.on(Path.of("..", "examples", "plp-new.yaml"), DAY);
            Element steps = page(reported, false).getElementById("next").parent();

            assertThat(texts(steps, "h3"))
                    .isEqualTo("Initiative and consultation | Charter | House rules | Coordinator | "
                            + "Mandated officer | Start of operation | Once in operation");
            assertThat(steps.select("details")).hasSize(1);
        }

        @Test
        void asManyNormsThatRestOnAdviceAloneOfOneMemberAsOfTwo() {
            assertThat(adviceAlone("[{id: m-1, adult: false}, {id: m-2, adult: false}]"))
                    .isEqualTo(adviceAlone("[{id: m-1, adult: false}]"));
        }

        private String firstLimit(Reported reported) {
            return page(reported, false).selectFirst(".limits li").text();
        }

        private String adviceAlone(String memberships) {
            String dossier = "openplp: 1\npartnership: {id: p}\nmemberships: " + memberships + "\n";
            String limit = firstLimit(Reported.of("d.yaml", dossier, DAY));
            assertThat(limit).matches("Of the \\d+ norms that were checked against the record .*");
            return limit;
        }

        /** On the last of the days M-T9b is met and falls due a week later, so that it stands among the duties. */
        @ParameterizedTest
        @ValueSource(strings = {"2024-06-01", "2025-06-01", "2026-11-24"})
        void asManyNormsThatRestOnAdviceAloneAsTheText(String day) {
            assertAsManyAsInTheText(Reported.on(CROISETTE, LocalDate.parse(day)));
        }

        @Test
        void asManyNormsFromTheRecordAsTheTextWhereAPersonSawABreach() {
            assertAsManyAsInTheText(Reported.of("d.yaml", """
                            openplp: 1
                            partnership: {id: plp-1}
                            memberships: [{id: m-1}]
                            attestations: [{norm: B-P5a, subject: m-1, met: false, date: 2026-01-01}]
                            """, DAY));
        }

        private void assertAsManyAsInTheText(Reported reported) {
            String limit = firstLimit(reported);
            Matcher counts = Pattern.compile(
                            "Of the (\\d+) norms that were checked against the record and need attention, (\\d+) rest ")
                    .matcher(limit);

            assertThat(counts.find()).as(limit).isTrue();
            assertThat(reported.text(false).replaceAll("\\s+", " "))
                    .contains(counts.group(2) + " of " + counts.group(1) + " rest on advice");
        }

        @Test
        void theDutiesInTheOrderOfTheirDays() {
            Document page = croisette(false);

            assertThat(page.select("svg.timeline path.mark-OVERDUE")).isNotEmpty();
            assertThat(page.select("svg.timeline path.mark-DUE_SOON")).isNotEmpty();
            assertThat(page.selectFirst("section:has(svg.timeline) td:has(path.mark-OVERDUE)")
                            .closest("tr")
                            .text())
                    .contains("overdue", "C-T8b", "[obligation; advice]");
        }

        @ParameterizedTest
        @MethodSource("org.openplp.formats.Tried#examples")
        void everyFindingOfTheJsonReportWithItsEvidence(Path file) {
            Reported reported = Reported.on(file, DAY);
            Texts labelled = Texts.english().labelled();
            Map<String, List<String>> inWords = reported.assessment().allFindings().stream()
                    .collect(Collectors.toMap(
                            Finding::id,
                            finding -> finding.explanation().evidence().stream()
                                    .map(evidence -> evidence.text(labelled))
                                    .toList()));
            for (boolean all : new boolean[] {false, true}) {
                Document page = page(reported, all);
                JsonNode findings = reported.tree(all).get("findings");
                Map<String, Integer> expected = new TreeMap<>();
                findings.forEach(finding -> expected.merge(finding.get("norm").asText(), 1, Integer::sum));
                Map<String, Integer> listed = new TreeMap<>();
                page.select("article.norm")
                        .forEach(norm -> listed.put(
                                norm.id().substring("norm-".length()),
                                norm.select(".found > li").size()));
                assertThat(listed).isEqualTo(expected);
                for (JsonNode finding : findings) {
                    String norm = finding.get("norm").asText();
                    List<String> evidence = inWords.get(finding.get("id").asText());
                    assertThat(finding.get("evidence")).hasSameSizeAs(evidence);
                    assertThat(page.getElementById("norm-" + norm)
                                    .select(".value")
                                    .eachText())
                            .containsAll(evidence);
                }
            }
        }
    }

    @Nested
    @DisplayName("is made so that it")
    class Made {
        @ParameterizedTest
        @MethodSource("org.openplp.formats.Tried#examples")
        void canBeReadWithAScreenReader(Path file) {
            HandedPage.canBeReadWithAScreenReader(page(Reported.on(file, DAY), true));
        }

        @Test
        void mayOnlyApplyItsOwnStyleAndScript() {
            HandedPage.mayOnlyApplyItsOwnStyleAndScript(croisette(false));
        }

        @Test
        void fetchesNothing() {
            HandedPage.fetchesNothing(croisette(true));
        }

        @Test
        void saysEverythingWithoutItsScript() {
            assertThat(croisette(true).select("[hidden]").eachAttr("class")).containsExactly("filters");
        }
    }

    @Nested
    @DisplayName("of a dossier full of markup")
    class Hostile {
        private static final String[] PAYLOADS = {
            "<script>alert(1)</script>", "\"><img/src=x/onerror=alert(1)>",
            "</title></style></script><b>", "&lt;&#60;",
            "<!--"
        };

        @ParameterizedTest
        @MethodSource("org.openplp.formats.Tried#examples")
        void isBuiltLikeThatOfAHarmlessOne(Path file) {
            ObjectNode tree = FreeTextTest.Marked.of(file.toString(), Trees.ofYaml(Trees.bytes(file)), true)
                    .tree();
            List<String> harmless = outline(filled(tree, "x"));

            for (String payload : Thorough.orOneOf(4, List.of(PAYLOADS))) {
                assertThat(outline(filled(tree, payload))).isEqualTo(harmless);
            }
        }

        @Test
        void showsItLiterally() {
            String payload = "<script>alert('1')</script>";
            String yaml = "openplp: 1\npartnership: {id: plp-1, name: \"" + payload + "\"}\n";
            Document page = page(Reported.of(payload + ".yaml", yaml, DAY), false);

            assertThat(page.select("h1").text()).startsWith(payload + " (plp-1)");
            assertThat(page.title()).startsWith(payload);
            assertThat(page.select("script")).hasSize(1);
        }

        private Document filled(ObjectNode marked, String payload) {
            String escaped = text(TextNode.valueOf(payload)).strip().replaceAll("^\"|\"$", "");
            JsonNode dossier = Trees.ofJson(text(marked).replace("MARKER-", escaped));
            return page(Reported.of("d.json", Trees.json(dossier), DAY), true);
        }

        private static String text(JsonNode tree) {
            return new String(Trees.json(tree), StandardCharsets.UTF_8);
        }

        /** The elements, each with the names of its attributes. */
        private List<String> outline(Document page) {
            return page.getAllElements().stream()
                    .map(element -> element.tagName()
                            + element.attributes().asList().stream()
                                    .map(attribute -> " " + attribute.getKey())
                                    .collect(Collectors.joining()))
                    .toList();
        }
    }

    @Nested
    @DisplayName("in a language")
    class InALanguage {
        @ParameterizedTest
        @EnumSource(Language.class)
        void saysWhichAndLeavesNoPlaceUnfilled(Language language) {
            Document page = Jsoup.parse(Reported.on(CROISETTE, DAY).html(language, true));
            page.select("script").remove();
            page.select("[data-says]").forEach(element -> element.removeAttr("data-says"));

            assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
            assertThat(page.body().outerHtml()).doesNotContain("{0}", "{1}");
        }

        @ParameterizedTest
        @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
        void hasNoEnglishHeading(Language language) {
            Document page = Jsoup.parse(Reported.on(CROISETTE, DAY).html(language, true));
            String labels = "h2, h3, dt, label, th[scope=col]";
            Set<String> english = Set.copyOf(croisette(true).select(labels).eachText());
            Set<String> same = Set.of("Sources", "open", "norm", "why", "Force", "Dossier", "basis", "Actor", "actor");

            assertThat(page.select(labels).eachText())
                    .allSatisfy(label -> assertThat(english.contains(label) && !same.contains(label))
                            .as(label)
                            .isFalse());
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void hasTheSameLabelsWithTheSamePlaces(Language language) {
            Bundle english = Labels.of(HtmlReport.class, Language.ENGLISH);
            Bundle other = Labels.of(HtmlReport.class, language);

            assertThat(other.keys()).isEqualTo(english.keys());
            for (String key : other.keys()) {
                assertThat(places(other.text(key))).as(key).isEqualTo(places(english.text(key)));
            }
        }

        private Set<String> places(String text) {
            return Pattern.compile("\\{[0-9]}")
                    .matcher(text)
                    .results()
                    .map(found -> found.group())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void ofAFileThatCannotBeReadReportsItsDefectsAlone() {
        Document page = Jsoup.parse(
                ReportFormat.HTML.of(MANNER, Reported.unreadable("broken.yaml", "openplp: 1\npartnerhsip: {}\n")));

        assertThat(page.select("h1").text()).isEqualTo("broken.yaml: not assessed");
        assertThat(page.select(".defects li").text()).contains("broken.yaml:2:1: partnerhsip: ");
        assertThat(page.select(".answer")).isEmpty();
    }

    @Test
    void countsWhatABaselineFreezesAndListsItOnlyWhenAllIsReported() {
        Frozen known = new Frozen("known.json", Set.of("C-T8b:plp-004"), List.of());
        CheckedFile frozen = Reported.on(CROISETTE, DAY).file().under(known);
        Document page = Jsoup.parse(ReportFormat.HTML.of(MANNER, frozen));
        Document whole =
                Jsoup.parse(ReportFormat.HTML.of(new Manner(new Messages(Texts.english()), true, false), frozen));

        assertThat(page.getElementById("norm-C-T8b")).isNull();
        assertThat(page.text()).contains("1 finding is frozen in known.json. It counts towards this answer.");
        assertThat(whole.getElementById("norm-C-T8b").text()).contains("frozen");
    }
}
