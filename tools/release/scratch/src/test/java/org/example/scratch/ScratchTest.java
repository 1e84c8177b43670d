package org.example.scratch;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.PlpAssertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.testkit.Examples;
import org.openplp.testkit.cases.PlpCase;
import org.openplp.testkit.cases.PlpCases;
import org.openplp.testkit.jqwik.PlpDomain;

class ScratchTest {
    @Test
    void asserts() {
        assertThat(assess(Examples.aCompliantPartnership()).on("2026-11-24")).meets("C-T8b");
    }

    @PlpCases
    void readsTheCases(PlpCase example) {
        assertTrue(!example.toString().isEmpty());
    }

    @Property(tries = 10)
    @Domain(PlpDomain.class)
    void makesDossiersUp(@ForAll Dossier dossier) {
        assertTrue(!dossier.partnership().id().isEmpty());
    }
}
