package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@DisplayName("The text report")
class TextReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static String text(String yaml, boolean colours, boolean all) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return ReportFormat.TEXT.of(
                new Manner(new Messages(Texts.english()), all, colours),
                Reported.of("d.yaml", bytes, DAY).file());
    }

    private static String croisette(boolean colours) {
        Path file = Path.of("..", "examples", "plp-croisette.yaml");
        return ReportFormat.TEXT.of(
                new Manner(new Messages(Texts.english()), false, colours),
                Reported.on(file, DAY).file());
    }

    @Test
    void saysOnceWhatManyMembersLack() {
        StringBuilder members = new StringBuilder("openplp: 1\npartnership: {id: plp-1}\nmemberships:\n");
        for (int i = 1; i <= 40; i++) {
            members.append("  - {id: m-").append(i).append(", kind: RESIDENT}\n");
        }

        String report = text(members.toString(), false, false);

        assertThat(report.lines().filter(line -> line.contains("memberships[].adult")))
                .hasSize(1);
        assertThat(report.lines().filter(line -> line.contains("memberships[].measures")))
                .hasSize(1);
        assertThat(report).contains("of 40: m-1, m-2, m-3, m-4, m-5, m-6, and 34 more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 2 of 3 rest on advice             | 3 of 4 rest on advice
            FRENCH  | 2 des 3 normes                    | 3 des 4 normes
            DUTCH   | 3; daarvan berusten er 2 enkel op | 4; daarvan berusten er 3 enkel op
            GERMAN  | 3; davon beruhen 2 allein auf     | 4; davon beruhen 3 allein auf
            """)
    void countsWhatRestsOnAdviceAloneAsTheLanguageDoes(Language language, String without, String withAWaiver) {
        ObjectNode tree = Trees.croisette();
        String waived = flat(language, tree);
        tree.remove("waivers");

        assertThat(waived).contains(withAWaiver);
        assertThat(flat(language, tree)).contains(without);
    }

    @Test
    void countsAsManyNormsAtTheEndAsStandAbove() {
        String report = croisette(false);
        String above = report.substring(0, report.indexOf("For people to judge\n"));
        List<String> norms = BelgianBook.ofThisRelease().norms().stream()
                .map(norm -> norm.id().value())
                .filter(id -> Pattern.compile("(?m)(^ +|needed for .*|^ {40,}.*)\\b" + id + "(?=[ \n])")
                        .matcher(above)
                        .find())
                .toList();

        assertThat(croisette(false).replaceAll("\\s+", " ")).contains(" of " + norms.size() + " rest on advice");
    }

    @Test
    void countsANormOnceThoughTwoMembersBreachIt() {
        String one = text("openplp: 1\npartnership: {id: p}\nmemberships: [{id: m-1, adult: false}]\n", false, false);
        String two = text(
                "openplp: 1\npartnership: {id: p}\nmemberships: [{id: m-1, adult: false}, {id: m-2, adult: false}]\n",
                false,
                false);

        assertThat(two).contains("m-2");
        assertThat(adviceAlone(two)).isEqualTo(adviceAlone(one));
    }

    private static String adviceAlone(String report) {
        Matcher counts = Pattern.compile("\\d+ of \\d+ rests? on advice").matcher(report.replaceAll("\\s+", " "));
        assertThat(counts.find()).isTrue();
        return counts.group();
    }

    /** The report of what is left when everything that can be frozen is, in one line. */
    private static String flat(Language language, ObjectNode dossier) {
        Reported reported = Reported.of("d.json", Trees.json(dossier), DAY);
        return ReportFormat.TEXT
                .of(new Manner(new Messages(Texts.inLanguage(language)), false, false), Checked.frozen(reported.file()))
                .replaceAll("\\s+", " ");
    }

    @Test
    void saysHowManyFindingsABaselineHidesAndHowManyOfItsOwnAreGone() {
        Baseline baseline = Baseline.of(
                FreezableFindings.of(List.of(Checked.croisette().assessment().orElseThrow())));
        ObjectNode tree = Trees.croisette();
        tree.remove("waivers");
        tree.remove("messages");
        CheckedFile changed = Reported.of("d.json", Trees.json(tree), DAY).file();
        CheckedFile under =
                changed.under(baseline.freeze("known.json", changed.assessment().orElseThrow()));
        Manner manner = new Manner(new Messages(Texts.english()), false, false);
        String report = ReportFormat.TEXT.of(manner, under);

        assertThat(report)
                .containsPattern("\\n\\n\\d+ findings are frozen in known\\.json and not shown; --all lists them\\.")
                .containsPattern(
                        "\\n\\d+ frozen findings? (is|are) gone; --write-baseline known\\.json drops (it|them)\\.\\n\\n");
        assertThat(ReportFormat.TEXT.of(new Manner(manner.messages(), true, false), under))
                .contains(" findings are frozen in known.json, and marked as frozen.");
        assertThat(ReportFormat.TEXT.of(manner, Checked.frozen(changed)))
                .contains(" findings are frozen in known.json")
                .doesNotContain("gone");
        assertThat(ReportFormat.TEXT.of(manner, changed)).doesNotContain("frozen");
    }

    @Test
    void explainsFirstWhatIsNotKept() {
        String report = text("""
                openplp: 1
                partnership: {id: p, operationalSince: 2023-09-01}
                memberships: [{id: m-1, kind: RESIDENT, adult: false}]
                """, false, false);

        assertThat(report).contains("I-1a").endsWith("plp explain B-P2\n");
    }

    @Test
    void saysBesideADayWhatTheTextSaysAndWhatMakesItBind() {
        String report = text("""
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2026-01-10}
                """, false, false);

        assertThat(report.replaceAll("\\s+", " "))
                .contains(
                        "C-T10b 10 January 2027: The members meet once a year. [recommendation; advice]",
                        "M-T9a 10 January 2029: The mandated officer draws up an evaluation of the partnership and its"
                                + " scheme at least once every three years. [obligation; advice]");
    }

    @Test
    void reportsWhatIsOnRecordForALaterDayOrNotComplete() {
        String report = text("""
                openplp: 1
                partial: [appointments]
                partnership: {id: plp-1, operationalSince: 2027-01-01}
                appointments: []
                """, false, false);

        assertThat(lines(report))
                .contains("First day in operation (partnership.operationalSince) (on record for a later day)")
                .contains("Appointments (appointments) (on record, but marked as incomplete)");
    }

    @Test
    void saysOnceThatAnInformalGroupIsNoPartnership() {
        String report = text("openplp: 1\npartnership: {id: g, types: [INFORMAL_GROUP]}\n", false, true);

        assertThat(report).contains("CANNOT TELL: the group is not a partnership");
        assertThat(report.split("The group is not a partnership", -1)).hasSize(2);
        assertThat(report)
                .doesNotContain("Stage", "Breached", "What to do next")
                .endsWith("plp explain C-T8b\n");
    }

    @Test
    void listsAmongTheStepsForLaterWhatIsNoFactToRecord() {
        String report = on(DAY, """
                openplp: 1
                partnership: {id: p, operationalSince: none}
                memberships: [{id: m-1, joinedOn: 2026-01-01, left: {date: 2026-02-01}, removedFromListOn: none}]
                """);

        assertThat(report)
                .containsPattern(
                        "  Once in operation\\n  \\d+ +No date in the texts · coordinator · C-T8a .*\\n.*\\n  \\d+ facts count only");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-01 | Stage: in operation since 1 September 2023 CANNOT TELL
            2026-11-24 | Stage: in operation since 1 September 2023; charter amended on 30 June 2025
            """)
    void saysInWhichStageThePartnershipIs(LocalDate day, String line) {
        String yaml = """
                openplp: 1
                partnership:
                  id: plp-1
                  operationalSince: 2023-09-01
                  charter:
                    - signedOn: 2023-08-01
                      signatures:
                        - {by: CHIEF_OF_CORPS, date: 2023-08-01}
                        - {by: MAYOR, date: 2023-08-01}
                        - {by: COORDINATOR, date: 2023-08-01}
                    - signedOn: 2025-06-30
                      signatures:
                        - {by: CHIEF_OF_CORPS, date: 2025-06-30}
                        - {by: MAYOR, date: 2025-06-30}
                        - {by: COORDINATOR, date: 2025-06-30}
                """;

        assertThat(lines(on(day, yaml))).contains(line);
    }

    @Test
    void saysWhichLaterStagesAreNotOnRecordOrDatedLater() {
        String report = on(LocalDate.of(2023, 6, 1), """
                openplp: 1
                partnership:
                  id: plp-1
                  initiative: {date: 2023-01-10}
                  operationalSince: 2023-09-01
                  charter: []
                """);

        assertThat(lines(report))
                .contains("Stage: initiative taken on 10 January 2023; perhaps also authorities consulted,")
                .contains("in preparation (not on record); on record for a later day: in operation");
    }

    @Test
    void saysThatNoStageIsOnRecord() {
        assertThat(on(DAY, "openplp: 1\npartnership: {id: plp-1}\n")).contains("\nStage: none is on record\n");
    }

    @Test
    void saysOfHowManyFindingsTheStartIsNotKnown() {
        String yaml = "openplp: 1\npartnership: {id: plp-1}\n";

        assertThat(lines(on(LocalDate.of(2019, 2, 13), yaml)))
                .containsPattern("This applies to \\d+ of the \\d+ findings of this report\\.");
        assertThat(on(LocalDate.of(2019, 2, 14), yaml)).doesNotContain("this applies to");
    }

    @ParameterizedTest
    @CsvSource({
        "appeal-between-the-two-readings, SAN-C5, from which day the three weeks for an appeal run",
        "house-rules-of-may-2019,         ROI-1,  which circular was in force on the day"
    })
    void saysWhatTheTextsLeaveOpen(String name, String norm, String words) {
        ObjectNode one = Trees.ofCase(name);
        String report = on(
                LocalDate.parse(one.path("day").asText()), one.path("dossier").toString());
        String section = report.substring(report.indexOf("Left open by the texts\n"));

        assertThat(section.substring(0, section.indexOf("\n\n"))).contains("  " + norm + " ");
        assertThat(lines(section)).contains("open " + words);
        assertThat(lines(report)).contains(" left open by the texts");
    }

    @Nested
    class OfANormThatIsOwedByOthers {
        private final ObjectNode one = Trees.ofCase("committee-without-a-meeting");
        private final String report = on(
                LocalDate.parse(one.path("day").asText()), one.path("dossier").toString());
        private final String section = lines(report.substring(report.indexOf("\nOwed by others")));

        @Test
        void saysApartWhoActsAndWhatTheTextsLeaveOpen() {
            assertThat(section)
                    .contains(
                            " FED-4 ", "acts FPS Interior, expertise centre", "open from which day the first year runs")
                    .contains("For others to judge: FPS Interior: F-P1 ");
        }

        @Test
        void listsItNowhereElse() {
            String above = report.substring(0, report.indexOf("\nOwed by others"));

            assertThat(above).doesNotContain("FED-4").doesNotContain("F-P1").doesNotContain("CHA-10");
        }
    }

    @Test
    void namesAMeasureByItsMemberAndItsDay() {
        String report = on(DAY, """
                openplp: 1
                partnership: {id: plp-1, operationalSince: 2023-09-01}
                memberships:
                  - id: m-1
                    measures:
                      - {kind: REPRIMAND, date: 2024-02-01, decidedBy: [COORDINATOR]}
                      - {kind: REPRIMAND, date: 2024-03-01, decidedBy: [COORDINATOR]}
                """);

        assertThat(report)
                .contains("for    member m-1@2024-02-01, member m-1@2024-03-01")
                .contains("Decided by: Coordinator, without Chief of corps (m-1@2024-02-01)")
                .contains("at     d.yaml:6, d.yaml:7");
    }

    private static String on(LocalDate day, String yaml) {
        return Reported.of("d.yaml", yaml, day).text(false);
    }

    /** The text without its line breaks. */
    private static String lines(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void hasColoursOnlyWhereTheyAreWanted() {
        assertThat(croisette(false)).doesNotContain("\u001b");
        assertThat(croisette(true)).contains("\u001b[1;31mNOT COMPLIANT\u001b[0m");
        assertThat(croisette(true).replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(croisette(false));
    }
}
