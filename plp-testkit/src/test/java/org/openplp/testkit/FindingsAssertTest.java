package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.OnFile.croisette;
import static org.openplp.testkit.PlpAssertions.assertThat;
import static org.openplp.testkit.PlpAssertions.assertThatFindings;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.outcome.Outcome;

@DisplayName("Assertions on findings")
class FindingsAssertTest {
    private static final Assessment FOUND = assess(croisette()).on("2026-11-24");
    private static final String BASIS_OF_B_P2 =
            "\n  basis of B-P2: obligation, federal guidance; PROF:B-P2 (read in full); F18 (read in full);"
                    + " P08 (read in full); L05 (read in part)";

    private static FindingsAssert minors() {
        return assertThat(FOUND).breaches("B-P2");
    }

    @Test
    void reportTheWholeSentence() {
        minors().about("m-7", "m-19")
                .dueOnNoDay()
                .shows("memberships[6].adult", "false")
                .shows("memberships[18].adult", "false")
                .missing()
                .citing("PROF:B-P2")
                .withForce(Force.FEDERAL)
                .withModality(Modality.OBLIGATION)
                .isNotWaived()
                .haveOutcome(Outcome.BREACHED)
                .areOf("B-P2");
        assertThat(FOUND).breaches("C-T10b").dueOn("2026-06-12").waivedBy("waivers[0]");
    }

    @Test
    void failIfThereIsNoFinding() {
        assertThat(Failure.of(() -> assertThat((Finding) null))).startsWith("there is no finding");
    }

    @Test
    void failWithTheSubjectsThatWereFoundAndWhatIsTrueOfTheOthers() {
        assertThat(Failure.of(() -> minors().about("m-7", "m-8", "m-777"))).isEqualTo("""
                        expected findings about m-7, m-8, m-777, but found nothing about m-777, and
                          B-P2:m-7 BREACHED: The member is not of full age.
                            evidence   memberships[6].adult: false
                            evidence   memberships[6].kind: RESIDENT
                          B-P2:m-8 MET: Met: The member is of full age.
                            evidence   memberships[7].adult: true
                            evidence   memberships[7].kind: RESIDENT
                          B-P2:m-19 BREACHED: The member is not of full age.
                            evidence   memberships[18].adult: false
                            evidence   memberships[18].kind: RESIDENT""" + BASIS_OF_B_P2);
    }

    @Test
    void failOfEachPartOfTheSentence() {
        assertThat(Failure.of(() -> minors().dueOn("2026-06-12")))
                .startsWith("expected the findings to be due on 2026-06-12, but found\n  B-P2:m-7 BREACHED")
                .endsWith(BASIS_OF_B_P2);
        assertThat(Failure.of(() -> minors().shows("memberships[6].adult", "true")))
                .startsWith("expected the findings to show memberships[6].adult: true, but found\n");
        assertThat(Failure.of(() -> minors().missing("memberships[6].adult")))
                .startsWith("expected the findings to lack memberships[6].adult, but found\n");
        assertThat(Failure.of(() -> minors().citing("PROF:B-P3")))
                .startsWith("expected the findings to cite PROF:B-P3, but found\n");
        assertThat(Failure.of(() -> minors().withForce(Force.ADVICE)))
                .startsWith("expected the findings to have the force advice, but found\n");
        assertThat(Failure.of(() -> minors().withModality(Modality.IDEAL)))
                .startsWith("expected the findings to have the modality ideal, but found\n");
        assertThat(Failure.of(() -> minors().haveOutcome(Outcome.MET)))
                .startsWith("expected the findings to be met, but found\n");
        assertThat(Failure.of(() -> minors().areOf("B-P3")))
                .startsWith("expected findings of B-P3 alone, but they are of B-P2. Found\n  B-P2:m-7");
        assertThat(Failure.of(() -> minors().waivedBy("waivers[0]")))
                .startsWith("expected the findings to be waived by waivers[0], but found\n");
        assertThat(Failure.of(() -> minors().leavesOpenPoint("R20")))
                .startsWith("expected the findings to leave R20 open, but found\n");
        assertThat(Failure.of(() -> assertThat(FOUND).breaches("C-T8b").dueOnNoDay()))
                .startsWith("expected the findings to be due on no day, but found\n");
    }

    @Test
    void reportThatABreachIsWaivedAndNotWhy() {
        assertThat(Failure.of(() -> assertThat(FOUND).breaches("C-T10b").isNotWaived()))
                .isEqualTo("""
                        expected the findings not to be waived, but found
                          C-T10b:plp-004 BREACHED: The members did not meet within the year, although this is recommended.
                            due        2026-06-12
                            evidence   meetings[8].date: 2025-06-12
                            waived by  waivers[0]
                          basis of C-T10b: recommendation, advice; PROF:C-T10 (read in full)""");
    }

    @Test
    void reportWhenACitedStatuteIsInForce() {
        assertThat(Failure.of(() -> assertThat(FOUND).breaches("M-P2")))
                .contains("; LAW-9 (known at second hand, in force to 2026-04-08)");
    }

    @Test
    void reportPointsThatTheTextsLeaveOpen() {
        Assessment appeal = assess(OnFile.dossier("""
                        openplp: 1
                        partnership: {id: plp-142, operationalSince: 2023-02-01}
                        appointments:
                          - id: a-1
                            role: COORDINATOR
                            from: 2023-01-10
                            until: 2026-03-02
                            measures:
                              - kind: REMOVAL
                                date: 2026-03-02
                                decidedBy: [MAYOR]
                                toldOn: 2026-03-10
                                appeal: {date: 2026-03-24, how: EMAIL}
                        """)).on("2026-11-24");

        assertThat(appeal).cannotTell("SAN-C5").about("a-1").leavesOpenPoint("R20");
        assertThat(Failure.of(() -> assertThat(appeal).meets("SAN-C5")))
                .contains(
                        "\n    open       R20: from which day the three weeks for an appeal run: from the decision, or from"
                                + " its communication\n");
    }

    @Test
    void beginWithOneFindingOrWithSome() {
        List<Finding> minors = FOUND.findings().stream()
                .filter(finding -> finding.norm().id().value().equals("B-P2"))
                .toList();

        assertThatFindings(minors).areOf("B-P2").about("m-7", "m-19");
        assertThat(minors.get(0)).haveOutcome(Outcome.BREACHED).about("m-7");
        assertThat(minors).hasSize(2);
    }

    @Test
    void sayNothingOfNothing() {
        assertThat(Failure.of(() -> assertThatFindings(List.of()).isNotWaived()))
                .isEqualTo("expected the findings not to be waived, but found\n  nothing");
    }
}
