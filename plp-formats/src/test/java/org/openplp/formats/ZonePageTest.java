package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.duty.Duties;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Language;

@DisplayName("The page about a zone")
class ZonePageTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final CheckedFile CROISETTE =
            Reported.on(Trees.EXAMPLES.resolve("plp-croisette.yaml"), DAY).file();
    private static final CheckedFile NEW =
            Reported.on(Trees.EXAMPLES.resolve("plp-new.yaml"), DAY).file();
    private static final CheckedFile BROKEN = Reported.unreadable("broken.yaml", "openplp: 1\npartnerhsip: <b>\n");
    private static final List<CheckedFile> THREE = List.of(NEW, BROKEN, CROISETTE);
    private static final List<CheckedFile> FORTY = forty();

    private static Manner manner(Language language) {
        return new Manner(new Messages(Texts.inLanguage(language)), false, false);
    }

    private static Document page(List<CheckedFile> files) {
        return Jsoup.parse(ReportFormat.HTML.of(manner(Language.ENGLISH), files));
    }

    private static Document summary(List<CheckedFile> files) {
        return Jsoup.parse(ReportDocument.text(out -> ReportFormat.HTML.summary(manner(Language.ENGLISH), out), files));
    }

    /** As many as a large zone has, each as that of the examples of which there is most to say. */
    private static List<CheckedFile> forty() {
        List<CheckedFile> files = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            ObjectNode dossier = Trees.ofYaml(Trees.bytes(Trees.EXAMPLES.resolve("plp-through-time.yaml")));
            ((ObjectNode) dossier.get("partnership")).put("id", "plp-" + i).put("name", "Partenariat du quartier " + i);
            files.add(Reported.of("zone/2026/plp-" + i + ".json", Trees.json(dossier), DAY)
                    .file());
        }
        return files;
    }

    @Nested
    @DisplayName("says of the partnerships")
    class Partnerships {
        @Test
        void theNumbersOfTheOverview() {
            Element row = page(THREE).expectFirst("table.zone tbody tr");
            Tally tally = Tally.of(CROISETTE.assessment().orElseThrow().findings(), Finding::explanation);

            assertThat(row.select(".number").eachText())
                    .startsWith(
                            Integer.toString(tally.norms(FindingStatus.NOT_KEPT)),
                            Integer.toString(tally.norms(FindingStatus.NOT_FOLLOWED)),
                            Integer.toString(tally.norms(FindingStatus.WAIVED)));
            assertThat(row.select("time").attr("datetime")).isEqualTo("2026-12-01");
        }

        @Test
        void nothingOfAFileThatCannotBeReadButItsDefects() {
            Document page = page(THREE);

            assertThat(page.select("table").text()).doesNotContain("broken.yaml");
            assertThat(page.select("#unread ~ .defects li").eachText())
                    .hasSize(2)
                    .allSatisfy(defect -> assertThat(defect).startsWith("broken.yaml:"));
        }

        @Test
        void nothingIfNoFileCanBeRead() {
            Document page = page(List.of(BROKEN));

            assertThat(page.select("table, nav, form")).isEmpty();
            assertThat(page.select(".defects li")).hasSize(2);
        }
    }

    @Nested
    @DisplayName("shows norm by partnership")
    class ByNorm {
        private static final Map<String, FindingStatus> SIGNS = Map.of(
                "\u2715", FindingStatus.NOT_KEPT,
                "\u25B3", FindingStatus.NOT_FOLLOWED,
                "\u25C7", FindingStatus.WAIVED,
                "?", FindingStatus.UNDETERMINED,
                "\u25CB", FindingStatus.PENDING);

        private static Map<String, FindingStatus> standings(CheckedFile file) {
            Map<String, FindingStatus> standings = new HashMap<>();
            for (Finding finding : file.assessment().orElseThrow().allFindings()) {
                standings.merge(
                        finding.norm().id().value(),
                        FindingStatus.of(finding),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
            return standings;
        }

        @Test
        void theStandingOfEachNormThatIsNotInOrderSomewhere() {
            Document page = page(List.of(CROISETTE, NEW));
            List<Map<String, FindingStatus>> standings = List.of(standings(CROISETTE), standings(NEW));
            Set<String> expected = new TreeSet<>();
            standings.forEach(all -> all.forEach((norm, standing) -> {
                if (standing.isFromTheRecord()) {
                    expected.add(norm);
                }
            }));
            Set<String> shown = new TreeSet<>();

            assertThat(page.expectFirst("table.map").select("thead th").eachText())
                    .containsExactly("Norm", "PLP Croisette", "PLP Les Tilleuls");
            for (Element row : page.select("table.map tbody tr")) {
                String norm = row.select(".norm-id").text();
                shown.add(norm);
                for (int i = 0; i < 2; i++) {
                    FindingStatus standing = standings.get(i).getOrDefault(norm, FindingStatus.NOT_APPLICABLE);
                    if (standing.isFromTheRecord()
                            || SIGNS.containsKey(row.select("td").get(i).text())) {
                        assertThat(SIGNS.get(row.select("td").get(i).text()))
                                .as(norm)
                                .isEqualTo(standing);
                    }
                }
            }
            assertThat(shown).isEqualTo(expected);
        }

        @Test
        void whatBindsAndIsNotKeptBeforeAnyAdvice() {
            List<String> first = page(THREE)
                    .expectFirst("table.map")
                    .select("td:nth-child(2)")
                    .eachText();

            assertThat(first).startsWith("\u2715").contains("\u25B3");
            assertThat(first.lastIndexOf("\u2715")).isLessThan(first.indexOf("\u25B3"));
        }
    }

    @Test
    void hasEachDeadlineOfTheYearInItsMonth() {
        Document page = page(THREE);
        List<String> days =
                Duties.of(CROISETTE.assessment().orElseThrow(), LocalDate.parse("2027-10-31")).dated().stream()
                        .filter(duty -> !duty.norm().isOwedByOthers())
                        .map(duty -> Texts.english().date(duty.due().orElseThrow()))
                        .distinct()
                        .toList();

        assertThat(page.select(".month h3").eachText())
                .startsWith("Before 24 November 2026", "November 2026", "December 2026")
                .contains("October 2027");
        assertThat(days)
                .isNotEmpty()
                .allSatisfy(day -> assertThat(page.select(".months").text()).contains(day + " ("));
        assertThat(page.select(".month:has(h3:contains(December 2026)) li").eachText())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("M-T9b ")
                        .contains("[recommendation; advice]", "\u25A0 1 December 2026 (due): PLP Croisette"));
    }

    @Nested
    @DisplayName("has a few lines about each partnership")
    class InAFewLines {
        @Test
        void withWhoActsAndWhatToDo() {
            Element lines = page(THREE).expectFirst("details.one");

            assertThat(lines.select("summary").text()).isEqualTo("\u2715 PLP Croisette (plp-004): not compliant");
            assertThat(lines.select("h3").eachText()).startsWith("Not kept (binding)", "Not followed (advice)");
            assertThat(lines.select("li:has(.norm-id:contains(B-P2))").text())
                    .contains("The member is not of full age.", "Acts: coordinator");
        }

        @Test
        void toWhichTheTablesLead() {
            Document page = page(THREE);

            assertThat(page.select("table.zone tbody a").eachAttr("href")).containsExactly("#d3", "#d1");
            assertThat(page.expectFirst("#d3").text()).contains("plp-004");
        }

        @Test
        void unlessTheOverviewStandsAlone() {
            Document page = summary(THREE);

            assertThat(page.select("details.one, table a")).isEmpty();
            assertThat(page.select("table.map")).isNotEmpty();
            assertThat(page.select("#unread")).isNotEmpty();
        }
    }

    @Nested
    @DisplayName("is made so that it")
    class Made {
        @ParameterizedTest
        @MethodSource("org.openplp.formats.Tried#languages")
        void staysSmallForFortyPartnerships(Language language) {
            String page = ReportFormat.HTML.of(manner(language), FORTY);

            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
        }

        @Test
        void showsSixtyPartnershipsNormByNormAndSaysSo() {
            List<CheckedFile> many = new ArrayList<>();
            for (int i = 0; i < 61; i++) {
                many.add(Reported.of("p" + i + ".yaml", "openplp: 1\npartnership: {id: p-" + i + "}\n", DAY)
                        .file());
            }
            Document page = summary(many);

            assertThat(page.select("table.zone tbody tr")).hasSize(61);
            assertThat(page.expectFirst("table.map").select("thead th")).hasSize(61);
            assertThat(page.text()).contains("The table shows the first 60 of 61 partnerships.");
        }

        @Test
        void canBeReadWithAScreenReader() {
            HandedPage.canBeReadWithAScreenReader(page(THREE));
        }

        @Test
        void saysEverythingWithoutItsScript() {
            assertThat(page(THREE).select("[hidden]").eachAttr("class")).containsExactly("filters");
        }

        @Test
        void mayOnlyApplyItsOwnStyleAndScript() {
            HandedPage.mayOnlyApplyItsOwnStyleAndScript(page(THREE));
        }

        @Test
        void fetchesNothing() {
            HandedPage.fetchesNothing(page(THREE));
        }

        @Test
        void showsWhatADossierHoldsLiterally() {
            String name = "<script>alert('1')</script>";
            Document page = page(List.of(
                    Reported.of("<b>.yaml", "openplp: 1\npartnership: {id: plp-1, name: \"" + name + "\"}\n", DAY)
                            .file()));

            assertThat(page.select("table.zone tbody th").text()).isEqualTo(name + " (plp-1)");
            assertThat(page.select("table.map thead th").get(1).text()).isEqualTo(name);
            assertThat(page.select("script")).hasSize(1);
            assertThat(page.select("details.one b")).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void saysTheSameInEachLanguage(Language language) {
            Document page = Jsoup.parse(ReportFormat.HTML.of(manner(language), THREE));
            Document english = page(THREE);
            page.select("script, [data-says]").remove();

            assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
            assertThat(page.body().outerHtml()).doesNotContain("{0}", "{1}");
            assertThat(page.select("table.map td").eachText())
                    .isEqualTo(english.select("table.map td").eachText());
            if (language != Language.ENGLISH) {
                assertThat(Set.copyOf(page.select("h2, h3, label").eachText()))
                        .doesNotContainAnyElementsOf(english.select("h2, h3, label").eachText().stream()
                                .filter(heading -> !heading.contains("2026") && !heading.contains("2027"))
                                .collect(Collectors.toSet()));
            }
        }
    }
}
