package org.openplp.testkit;

import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.PlpAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dossiers by name")
class ExamplesTest {
    private static final String DAY = "2026-11-24";

    @Test
    void areWhatTheirNamesSay() {
        assertThat(assess(Examples.aPartnership()).on(DAY)).cannotTellOverall();
        assertThat(assess(Examples.aCompliantPartnership()).on(DAY)).isCompliant();
        assertThat(assess(Examples.aPartnershipInOperation()).on(DAY)).meets("I-1a");
        assertThat(assess(Examples.aPartnershipInPreparation()).on(DAY)).leavesOpen("CHA-1");
        assertThat(assess(Examples.aPartnershipThatStopped()).on(DAY)).doesNotApply("C-T8b");
        Assertions.assertThat(assess(Examples.anInformalGroup()).on(DAY).isOfInformalGroup())
                .isTrue();
    }
}
