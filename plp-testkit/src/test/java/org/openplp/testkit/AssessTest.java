package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.Examples.aPartnership;
import static org.openplp.testkit.Examples.aResident;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;

@DisplayName("An assessment that a test asks for")
class AssessTest {
    @Test
    void failsOfADossierThatContradictsItselfWithEveryDefect() {
        Dossier twice = aPartnership().toBuilder()
                .memberships(Entries.of(aResident("m-1"), aResident("m-1")))
                .build();

        assertThat(Failure.of(() -> assess(twice).on("2026-11-24"))).isEqualTo("""
                        the dossier contradicts itself
                          id.duplicate at memberships[1].id: This id is already used at memberships[0].id. Give each entry an id \
                        of its own.""");
    }
}
