package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that list and explain norms. */
class NormsCommandTest {
    private static final String CROISETTE = "../examples/plp-croisette.yaml";

    @Test
    void areListed() {
        Ran ran = plp("norms");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("C-T8b", "B-P2", "F-T6");
        assertThat(plp("norms", "--section", "2.2").out()).contains("C-T8b").doesNotContain("B-P2", "F-T6");
        assertThat(plp("norms", "--format", "json").out()).contains("\"id\" : \"C-T8b\"");
    }

    @Test
    void areListedAsTheyAreInForceOnADay() {
        String before = plp("norms", "--on", "2026-04-08", "--format", "json").out();
        String after = plp("norms", "--on", "2026-04-09", "--format", "json").out();

        assertThat(before).contains("\"id\" : \"M-P2\"", "\"LAW-9\"").doesNotContain("\"LAW-10\"");
        assertThat(after).contains("\"id\" : \"M-P2\"", "\"LAW-10\"").doesNotContain("\"LAW-9\"");
        assertThat(plp("norms", "--on", "2026-04-31").code()).isEqualTo(2);
    }

    @Test
    void areExplained() {
        Ran ran = plp("explain", "C-T8b");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("C-T8b", "memberList.reviews", "memberList.review.period", "Contested");
        assertThat(plp("explain", "FIN-2").out()).contains("FIN-2a", "FIN-2b");
    }

    @Test
    void areAnsweredByADossier() {
        Ran ran = plp("explain", "B-P2", "C-T4", CROISETTE, "--on", "2026-11-24");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "Member m-1: met",
                        "Member of full age: yes \u2014 yes (memberships[0].adult: yes, " + CROISETTE + ":",
                        "Partnership plp-004: met",
                        "Post: Steering group member \u2014 yes (appointments[2].role: Steering group member,",
                        "more findings");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "norms --section 2.4 --format markdown        | # Norms of the rule book plp-be | - **B-P2** The member is of full age.",
                "norms --section 2.4 --format html            | <h1>Norms of the rule book plp-be | <span class=\"norm-id\">B-P2</span>",
                "explain B-P2 B-P3 --format markdown          | # B-P2, B-P3                    | '  - Kind of member: other than Firm'",
                "explain B-P2 B-P3 --format html              | <h1>B-P2, B-P3</h1>              | <ul><li>Kind of member: other than Firm",
                "explain B-P2 EXAMPLE --format markdown       | # B-P2                          | '  - Member of full age: yes \u2014 yes '",
                "explain B-P2 EXAMPLE --format html           | <h1>B-P2</h1>                    | <li>Member of full age: yes \u2014 yes "
            })
    void arePages(String command, String title, String content) {
        Ran ran = plp((Object[]) command.replace("EXAMPLE", CROISETTE).split(" +"));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains(title, content).doesNotContain("\u001b");
    }

    @Test
    void areAnsweredWithTheDayTheMissingFactsAndWhereTheyApply() {
        assertThat(plp("explain", "B-P2", "../examples/plp-new.yaml", "--on", "2026-11-24")
                        .out())
                .contains("On 24 November 2026, by the rule book plp-be ", "Not on record: memberships");
        assertThat(plp("explain", "COM-17", CROISETTE, "--on", "2026-11-24")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("applied only in the rule book of a municipality or zone that has this rule");
    }

    @Test
    void areNotAnsweredByWhatIsNoDossier() {
        assertThat(plp("explain", "B-P2", "./missing.yaml").code()).isEqualTo(3);
        assertThat(plp("explain", "B-P2", "--on", "2026-11-24").err())
                .startsWith("plp: a day goes with a dossier; name its file after the norm");
        assertThat(plp("explain", "--cases", "B-P2", CROISETTE).err())
                .startsWith("plp: cases go without a dossier; leave out one of them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHA10   | no norm has the id CHA10; did you mean CHA-10? plp norms lists all norms",
                "cha-10  | no norm has the id cha-10; did you mean CHA-10? plp norms lists all norms",
                "CHA-100 | no norm has the id CHA-100; did you mean CHA-10? plp norms lists all norms",
                "c-t8    | no norm has the id c-t8; did you mean C-T8a, C-T8b? plp norms lists all norms",
                "CHA     | no norm has the id CHA; plp norms lists all norms",
                "X-1     | no norm has the id X-1; plp norms lists all norms",
                "é       | no norm has the id é; plp norms lists all norms"
            })
    void areSuggestedWhenAnIdIsMistyped(String id, String said) {
        Ran ran = plp("explain", id);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).first().isEqualTo("plp: " + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C-T8b | memberList.review.period = 1 year (P1Y); another value, or none, may be agreed by: police zone",
                "C-T5  | meetings.coordinatorOfficer.max = none; another value may be agreed by: police zone, house rules",
                "M-T9a | evaluation.period = 3 years (P3Y); a shorter period may be agreed by: police zone, municipality, house rules",
                "B-P2  | member.minAge = 18"
            })
    void areExplainedWithTheirParametersAndWhoMayAgreeOtherwise(String norm, String line) {
        assertThat(plp("explain", norm).out().replaceAll("\\s+", " ")).contains(" Parameters " + line + " ");
    }

    @Test
    void aSectionThatThereIsNotIsAMistakeOfUsage() {
        Ran ran = plp("norms", "--section", "9.9");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("2.1, 2.2, 2.3, 2.4, 2.5, 2.6");
    }

    @Test
    void areNotExplainedWithoutAnId() {
        assertThat(plp("explain", "").err())
                .startsWith("plp: the id of a norm is missing; plp norms lists all norms\n");
    }
}
