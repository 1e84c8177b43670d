package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.overview.Overview;
import org.openplp.formats.overview.OverviewDocument;
import org.openplp.formats.overview.OverviewJson;
import org.openplp.formats.overview.OverviewLine;
import org.openplp.formats.print.Printer;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.formats.wording.JsonText;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.text.Language;

@DisplayName("The overview of a zone")
class OverviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final CheckedFile CROISETTE =
            Reported.on(Path.of("../examples/plp-croisette.yaml"), DAY).file();
    private static final CheckedFile NEW =
            Reported.on(Path.of("../examples/plp-new.yaml"), DAY).file();

    private static CheckedFile broken(String content) {
        return Reported.unreadable("broken.yaml", content);
    }

    private static Overview of(CheckedFile... files) {
        Overview overview = new Overview();
        Stream.of(files).map(Overview::share).forEach(overview::add);
        return overview;
    }

    private static JsonNode json(Overview overview) {
        return Trees.ofJson(JsonText.of(json -> {
                    json.writeStartObject();
                    OverviewJson.write(json, overview);
                    json.writeEndObject();
                }))
                .get("overview");
    }

    private static String text(Overview overview, Texts texts) {
        return new Page(texts.language(), false).of(OverviewDocument.of(overview, texts, true));
    }

    @Test
    void countsANormByTheGravestOfItsFindings() {
        Assessment assessment = CROISETTE.assessment().orElseThrow();
        List<Finding> all = assessment.allFindings();

        assertThat(assessment.gravest()).isNotEmpty();
        assessment
                .gravest()
                .forEach((norm, outcome) -> assertThat(outcome)
                        .as(norm.id().value())
                        .isEqualTo(all.stream()
                                .filter(finding -> finding.norm().equals(norm))
                                .map(Finding::outcome)
                                .reduce(Outcome::worse)
                                .orElseThrow()));
        var line = of(CROISETTE).lines().get(0).shown().orElseThrow();
        assertThat(line.inTheWay())
                .isEqualTo((int) all.stream()
                        .filter(finding -> finding.isBlocking(Reading.AS_WORDED))
                        .map(Finding::norm)
                        .distinct()
                        .count())
                .isPositive();
        assertThat(Stream.of(Outcome.values()).mapToInt(line::norms).sum() + line.forPeople())
                .isEqualTo(assessment.gravest().size());
    }

    @Test
    void showsBreachesThatDoNotStandInTheWay() {
        String ofFullAge = new String(Trees.bytes(Trees.EXAMPLES.resolve("plp-croisette.yaml")), StandardCharsets.UTF_8)
                .replace("adult: false", "adult: true");
        CheckedFile checked = Reported.of(
                        "plp-croisette.yaml",
                        ofFullAge.getBytes(StandardCharsets.UTF_8),
                        DAY,
                        BelgianBook.ofThisRelease(),
                        Reading.BINDING_ONLY)
                .file();
        OverviewLine.Assessed line = of(checked).lines().get(0).shown().orElseThrow();

        assertThat(line.inTheWay()).isZero();
        assertThat(line.notInTheWay()).isEqualTo(4);
        assertThat(line.norms(Outcome.BREACHED)).isEqualTo(4);
        assertThat(text(of(checked), Texts.english()))
                .containsPattern("\n[^\n]+ Not kept +Not followed +Waived +Cannot tell ")
                .containsPattern(
                        "\nPLP Croisette \\(plp-004\\) +\\S[^\n]*? +0 +3 +1 +\\d+ +\\d+ +\\d+ +\\d+  2026-12-01\n");
    }

    @Test
    void reportsTheFirstDayOnWhichSomethingThatIsOpenFallsDue() {
        CheckedFile checked = Reported.of(
                        "plp-1.yaml",
                        "openplp: 1\npartnership: {id: plp-1, operationalSince: 2026-01-10}\nevaluations: []\n",
                        DAY)
                .file();

        assertThat(of(checked).lines().get(0).shown().orElseThrow().nextDue())
                .isPresent()
                .isEqualTo(checked.assessment().orElseThrow().findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.PENDING)
                        .flatMap(finding -> finding.explanation().due().stream())
                        .min(Comparator.naturalOrder()));
    }

    @Test
    void leavesToPeopleOnlyWhatNobodyHasSettledAsBreached() {
        CheckedFile checked = Reported.of("plp-1.yaml", """
                                openplp: 1
                                partnership: {id: plp-1, operationalSince: 2024-01-10}
                                memberships: [{id: m-1, actor: p-1}, {id: m-2, actor: p-2}]
                                attestations: [{norm: B-P5a, subject: m-1, met: false, date: 2026-01-01}]
                                """, DAY).file();
        OverviewLine.Assessed line = of(checked).lines().get(0).shown().orElseThrow();
        Map<Norm, Outcome> gravest = checked.assessment().orElseThrow().gravest();

        assertThat(gravest.entrySet())
                .anyMatch(entry -> entry.getKey().id().value().equals("B-P5a") && entry.getValue() == Outcome.BREACHED);
        assertThat(line.norms(Outcome.BREACHED)).isEqualTo(Collections.frequency(gravest.values(), Outcome.BREACHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | C-L5b  1 of 1 dossier (undetermined in 0):   | C-L5b  1 of 2 dossiers (undetermined in 1):
            FRENCH  | C-L5b  1 sur 1 dossier (résultat indéterminé dans 0)\u00a0:     | C-L5b  1 des 2 dossiers (résultat indéterminé dans 1)\u00a0:
            DUTCH   | C-L5b  1 van 1 dossier (onbeslist in 0):   | C-L5b  1 van 2 dossiers (onbeslist in 1):
            GERMAN  | C-L5b  1 von 1 Dossier (unbestimmt in 0):  | C-L5b  1 von 2 Dossiers (unbestimmt in 1):
            """)
    void countsDossiersAsTheLanguageDoes(Language language, String one, String two) {
        assertThat(text(of(CROISETTE), Texts.inLanguage(language))).contains(one);
        assertThat(text(of(CROISETTE, NEW), Texts.inLanguage(language))).contains(two);
    }

    @Test
    void reportsAFewDefectsOfAFileAndHowManyMoreThereAre() {
        CheckedFile broken =
                broken("openplp: 1\npartnership: {id: plp-1}\nadult: 1\nkind: 1\nsigns: 1\ncharter: 1\nstreets: 1\n");

        assertThat(text(of(broken), Texts.english()))
                .startsWith("Overview of 1 file\n\n0 dossiers: ")
                .containsPattern(
                        "broken\\.yaml:3:1: adult: .*\n  broken\\.yaml:4:1: kind: .*\n  broken\\.yaml:5:1: signs: ")
                .endsWith("  broken.yaml: 2 more defects\n");
    }

    @Test
    void reportsInHowManyDossiersABreachIsWaived() {
        Overview overview = of(CROISETTE, NEW);
        Norm waived = overview.norms().keySet().stream()
                .filter(norm -> norm.id().value().equals("C-T10b"))
                .findFirst()
                .orElseThrow();

        assertThat(overview.waived(waived)).isEqualTo(1);
        assertThat(overview.norms().keySet())
                .filteredOn(norm -> overview.waived(norm) > 0)
                .containsExactly(waived);
        assertThat(text(overview, Texts.english()))
                .containsPattern("C-T10b 1 of 2 dossiers, 1 of them with a waiver;\\s+undetermined\\s+in\\s+1:");
        assertThat(StreamSupport.stream(json(overview).get("norms").spliterator(), false))
                .filteredOn(norm -> norm.get("waived").asInt() > 0)
                .singleElement()
                .satisfies(norm -> assertThat(norm.get("norm").asText()).isEqualTo("C-T10b"));
    }

    @Test
    void takesNoCommandForATerminalFromAName() {
        CheckedFile hostile = Reported.unreadable("\u001b[31mred\u202e.yaml", "");

        assertThat(text(of(hostile), Texts.english())).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksEveryLanguage(Language language) {
        Texts texts = Texts.inLanguage(language);
        Norm first = of(CROISETTE).mostBreached(1).keySet().iterator().next();

        assertThat(text(of(CROISETTE, NEW), texts))
                .contains(
                        texts.date(DAY),
                        texts.text("reading.AS_WORDED").substring(0, 20),
                        texts.statement(first).substring(0, 20))
                .doesNotContain("{");
    }

    /** A page about a zone shows more, but the printer of documents prints any table. */
    @Test
    void hasHeadingsOfColumnsAndRowsWhereADocumentIsPrintedAsAPage() {
        Manner manner = new Manner(Checked.in(Language.ENGLISH), false, false);
        Element table = Jsoup.parse(Printer.print(
                        PageFormat.HTML, manner, OverviewDocument.of(of(CROISETTE, NEW), manner.texts(), true)))
                .expectFirst("table");

        assertThat(table.select("thead th[scope=col]")).hasSize(10);
        assertThat(table.select("tbody th[scope=row]").eachText()).first().isEqualTo("PLP Croisette (plp-004)");
        assertThat(table.expectFirst("tbody tr").select("td")).hasSize(9);
    }
}
