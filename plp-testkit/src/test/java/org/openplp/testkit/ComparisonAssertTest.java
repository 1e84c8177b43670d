package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.Examples.aPartnershipInOperation;
import static org.openplp.testkit.Examples.aResident;
import static org.openplp.testkit.PlpAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.comparison.Assessments;
import org.openplp.rules.comparison.Comparison;

@DisplayName("Assertions on a comparison")
class ComparisonAssertTest {
    private static final Comparison SAME = Assessments.compare(with(Answer.YES), with(Answer.YES));
    private static final Comparison WORSE = Assessments.compare(with(Answer.YES), with(Answer.NO));
    private static final Comparison BETTER = Assessments.compare(with(Answer.NO), with(Answer.YES));

    private static Assessment with(Answer adult) {
        return assess(aPartnershipInOperation().toBuilder()
                        .memberships(Entries.of(
                                aResident("m-1").toBuilder().adult(adult).build()))
                        .build())
                .on("2026-11-24");
    }

    @Test
    void reportWhatAChangeDoes() {
        assertThat(WORSE).bringsIntoTheWay("B-P2").takesOutOfTheWay();
        assertThat(BETTER).takesOutOfTheWay("B-P2").bringsIntoTheWay();
        assertThat(SAME).changesNothing();
    }

    @Test
    void failWithTheFindingsThatAreOther() {
        assertThat(Failure.of(() -> assertThat(WORSE).bringsIntoTheWay())).isEqualTo("""
                        expected nothing to come into the way, but found
                          B-P2:m-1 BREACHED, was MET: The member is not of full age.
                            evidence   memberships[0].adult: false
                            evidence   memberships[0].kind: RESIDENT
                          basis of B-P2: obligation, federal guidance; PROF:B-P2 (read in full); F18 (read in full); \
                        P08 (read in full); L05 (read in part)""");
        assertThat(Failure.of(() -> assertThat(WORSE).takesOutOfTheWay("B-P2")))
                .isEqualTo("expected B-P2 to go out of the way, but found\n  nothing");
        assertThat(Failure.of(() -> assertThat(BETTER).changesNothing()))
                .startsWith("expected nothing to change, but found\n  B-P2:m-1 MET, was BREACHED: Met:");
        assertThat(Failure.of(() -> assertThat(BETTER).takesOutOfTheWay("B-P")))
                .startsWith("no norm has the id B-P; nearest:");
    }

    @Test
    void knowTheNormsOfBothDays() {
        Comparison overTime = Assessments.compare(
                assess(aPartnershipInOperation()).on("2019-02-13"),
                assess(aPartnershipInOperation()).on("2019-02-14"));

        assertThat(Failure.of(() -> assertThat(overTime).takesOutOfTheWay("COO-5")))
                .isEqualTo("expected COO-5 to go out of the way, but found\n  nothing");
    }

    @Test
    void failWithFindingsThatAreGoneOrNew() {
        Assessment empty = assess(aPartnershipInOperation().toBuilder()
                        .memberships(Entries.none())
                        .build())
                .on("2026-11-24");

        assertThat(Failure.of(() ->
                        assertThat(Assessments.compare(with(Answer.NO), empty)).takesOutOfTheWay()))
                .startsWith(
                        "expected nothing to go out of the way, but found\n  B-P2:m-1 is gone, was BREACHED\n  basis of");
        assertThat(Failure.of(() ->
                        assertThat(Assessments.compare(empty, with(Answer.NO))).bringsIntoTheWay()))
                .contains("\n  B-P2:m-1 BREACHED, was not there: The member is not of full age.\n");
    }
}
