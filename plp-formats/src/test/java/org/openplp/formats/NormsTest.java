package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.formats.document.NormsJson;
import org.openplp.formats.document.NormsReport;
import org.openplp.formats.report.Engine;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.PageFormat;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Conflict;
import org.openplp.rules.text.Language;

/** What is told of a norm, and what a report cites of it. */
class NormsTest {
    private static final Register REGISTER = Register.ofThisRelease();

    private static Norm norm(String id) {
        return REGISTER.norm(id).orElseThrow();
    }

    /** The explanation on one line, so that it does not matter where it is wrapped. */
    private static String explained(String id) {
        return explained(id, Language.ENGLISH);
    }

    private static String explained(String id, Language language) {
        return NormsReport.explain(
                        PageFormat.TEXT,
                        new Manner(Checked.in(language), true, false),
                        BelgianBook.withLocalExamples(),
                        List.of(norm(id)),
                        Optional.empty())
                .replaceAll("\\s+", " ");
    }

    @Nested
    class Explained {
        @Test
        void saysWhoSaysWhatWhichReadingIsTakenAndWhy() {
            assertThat(explained("C-T8b"))
                    .contains(" Contested ", " What “once a year” means [§6.14, yearly-term] ")
                    .contains(
                            "says The words can mean twelve months from the last time. (actor profiles, coordinator, deputy or"
                                    + " steering-group member, tasks 8 (read in full))")
                    .contains("taken The year is counted as twelve months from the last review. (reading R5)")
                    .contains("why This reading is the default until a person decides");
        }

        @Test
        void namesTheSourcesThatStandAgainstANorm() {
            assertThat(explained("B-P5b"))
                    .contains("says The member ticks a box. (Edegem – intern reglement (older), P19 (read in part))");
        }

        @Test
        void saysThatAPositionHasNoSource() {
            assertThat(explained("ROI-1"))
                    .contains(
                            "says The circular is dated 10 July 2019: this date is in circulation, but no source was found"
                                    + " for it. (no source)");
        }

        @ParameterizedTest
        @CsvSource({"ROI-1", "COO-5"})
        void showsTheDatesClaimedForTheCircularsOnWhichANormHangs(String id) {
            assertThat(explained(id))
                    .contains("Circulars, by the dates attributed to them")
                    .contains("Ministerial circular of 2010: 10 December 2010 (F02; F08; F24; P03; R05)")
                    .contains(
                            "14 February 2019 (K02), or 28 February 2019 (F33; P20; R02), or 10 July 2019 (no source); disputed");
        }

        @ParameterizedTest
        @CsvSource({
            "en, Examples breached: A member",
            "fr, Exemples enfreinte\u00a0: Un membre",
            "nl, Voorbeelden geschonden: Een lid",
            "de, Beispiele verletzt: Ein Mitglied"
        })
        void showsWhatIsFoundInExamples(String language, String shown) {
            assertThat(explained("B-P2", Language.of(language).orElseThrow())).contains(shown);
        }

        @Test
        void namesAllCitationsWithTheirPeriods() {
            assertThat(explained("M-P2"))
                    .contains("Former Penal Code, article 458", "[cited text in force to 8 April 2026]")
                    .contains("Book II of the Penal Code", "[cited text in force from 9 April 2026]");
        }

        @Test
        void isSilentOnConflictsAndCircularsWhereThereAreNone() {
            assertThat(explained("B-P2")).doesNotContain("Contested", "Circulars", "cited text");
        }

        @Test
        void reportsEveryConflictOfEveryNorm() {
            for (Norm norm : REGISTER.norms()) {
                String explained = explained(norm.id().value());

                assertThat(REGISTER.conflicts(Language.ENGLISH)
                                .concerning(norm.id().value()))
                        .extracting(Conflict::taken)
                        .allMatch(explained::contains);
            }
        }
    }

    @Test
    void namesTheConflictsOfANormInJson() {
        JsonNode written = Trees.ofJson(NormsJson.of(
                BelgianBook.ofThisRelease(), List.of(norm("COM-21"), norm("C-T8b"), norm("B-P2")), Texts.english()));
        JsonNode norms = written.path("norms");

        assertThat(written.path("format").intValue()).isEqualTo(1);
        assertThat(written.path("engine").textValue()).isEqualTo(Engine.name());
        assertThat(texts(norms.path(0).path("conflicts"))).containsExactly("whatsapp");
        assertThat(texts(norms.path(1).path("conflicts")))
                .containsExactly("yearly-term", "list-access", "reach-of-the-disclaimer");
        assertThat(norms.path(2).path("conflicts").isArray()).isTrue();
        assertThat(norms.path(2).path("conflicts")).isEmpty();
        assertThat(norms.path(2).path("examples").path(0).path("outcome").textValue())
                .isEqualTo("BREACHED");
    }

    @Nested
    class Reports {
        private static final String DOSSIER = """
                openplp: 1
                partnership:
                  id: plp-1
                appointments:
                  - id: a-1
                    role: MANDATED_OFFICER
                attestations:
                  - norm: M-P2
                    subject: a-1
                    met: false
                    by: CHIEF_OF_CORPS
                    date: 2026-01-01
                """;

        private static Reported on(String day) {
            byte[] bytes = DOSSIER.getBytes(StandardCharsets.UTF_8);
            return Reported.of("d.yaml", bytes, LocalDate.parse(day));
        }

        @ParameterizedTest
        @CsvSource({"2026-04-07, LAW-9", "2026-04-08, LAW-9", "2026-04-09, LAW-10", "2026-04-10, LAW-10"})
        void citeInJsonWhatIsInForceOnTheDay(String day, String statute) {
            List<String> cited = new ArrayList<>();
            for (JsonNode finding : on(day).tree(false).path("findings")) {
                if (finding.path("norm").asText().equals("M-P2")) {
                    finding.path("citations")
                            .forEach(
                                    citation -> cited.add(citation.path("label").asText()));
                    break;
                }
            }

            assertThat(cited).containsExactly("PROF:M-P2", "P07", "J03", statute);
        }

        @Test
        void restInTextOnWhatIsInForceOnTheDay() {
            String text = on("2026-04-09").text(false).replaceAll("\\s+", " ");

            assertThat(text).contains("and 2 more (plp explain M-P2)");
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
