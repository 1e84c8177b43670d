package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.formats.report.TextReport;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;

@DisplayName("The text report")
class TextReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static String text(String yaml, boolean colours, boolean all) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return new TextReport(new Messages(Texts.english()), colours, all)
                .of(Reported.of("d.yaml", bytes, DAY, Reading.AS_WORDED).report());
    }

    private static String croisette(boolean colours) {
        Path file = Path.of("..", "examples", "plp-croisette.yaml");
        return new TextReport(new Messages(Texts.english()), colours, false)
                .of(Reported.on(file, DAY).report());
    }

    private static List<String> headings(String report) {
        return report.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .skip(2)
                .filter(line -> !line.contains(":"))
                .toList();
    }

    @Test
    void saysWhatIsBreachedFirstAndWhatIsForPeopleLast() {
        assertThat(headings(croisette(false)))
                .containsExactly(
                        "Breached",
                        "Not kept, and waived",
                        "To know",
                        "Due",
                        "Still to do (the texts set no date)",
                        "Not on record",
                        "For people to judge");
    }

    @Test
    void saysWhatBindsBeforeAdvice() {
        String report = croisette(false);

        assertThat(report.indexOf("  B-P2 ")).isLessThan(report.indexOf("  C-L5b "));
    }

    @Test
    void saysWhoWhyWhatToDoAndWhere() {
        assertThat(croisette(false))
                .contains(
                        "why    memberList.reviews[1].date: 2025-02-01; so due by 1 February 2026",
                        "who    coordinator, mandated officer",
                        "do     The coordinator and the mandated officer should review the list together",
                        "basis  advice: actor profiles",
                        "at     plp-croisette.yaml:203");
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
        assertThat(report).contains("of 40: m-1, m-2, m-3, m-4, m-5, m-6, and 34 more");
    }

    @Test
    void tellsTheOtherReading() {
        assertThat(croisette(false)).contains("Read otherwise, counting only what binds");
    }

    @Test
    void tellsWhatIsOnRecordForALaterDayOrNotComplete() {
        String report = text("""
                openplp: 1
                partial: [appointments]
                partnership: {id: plp-1, operationalSince: 2027-01-01}
                appointments: []
                """, false, false);

        assertThat(report)
                .contains("partnership.operationalSince (on record for a later day)")
                .contains("appointments (on record, but marked as not complete)");
    }

    @Test
    void saysOnceThatAnInformalGroupIsNoPartnership() {
        String report = text("openplp: 1\npartnership: {id: g, types: [INFORMAL_GROUP]}\n", false, true);

        assertThat(report).contains("CANNOT TELL: the group is no partnership");
        assertThat(report.split("The group is no partnership", -1)).hasSize(2);
        assertThat(report).doesNotContain("Breached");
    }

    @Test
    void hasColoursOnlyWhereTheyAreWanted() {
        assertThat(croisette(false)).doesNotContain("\u001b");
        assertThat(croisette(true)).contains("\u001b[1;31mNOT COMPLIANT\u001b[0m");
        assertThat(croisette(true).replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(croisette(false));
    }
}
