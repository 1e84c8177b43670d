package org.example.vendor;

import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.PlpAssertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Examples;
import org.openplp.testkit.cases.GivenDossier;
import org.openplp.testkit.cases.Implementation;
import org.openplp.testkit.cases.PlpCase;
import org.openplp.testkit.cases.PlpCases;
import org.openplp.testkit.dossier.Draft;

class OurSoftwareTest {
    /** Our own software, as the cases see it: a dossier in, outcomes out. Here it asks the rule book; yours may do as it likes. */
    static final class OurSoftware implements Implementation {
        @Override
        public Map<String, Outcome> outcomes(GivenDossier given) {
            Map<String, Outcome> outcomes = new HashMap<>();
            if (DossierSnapshot.of(given.dossier(), given.day()) instanceof DossierSnapshot.Attempt.Accepted accepted) {
                BelgianBook.withLocalExamples()
                        .assess(accepted.snapshot(), Reading.AS_WORDED)
                        .allFindings()
                        .forEach(finding -> outcomes.put(finding.id(), finding.outcome()));
            }
            return outcomes;
        }
    }

    @Test
    void noticesAMinorOnTheList() {
        Draft draft =
                Draft.of(Examples.aCompliantPartnership()).withMember("m-9").set("memberships[m-9].adult", false);

        assertThat(assess(draft).on("2026-11-24")).breaches("B-P2").about("m-9").shows("memberships[3].adult", "false");
    }

    @PlpCases
    void findsWhatTheTextsAskFor(PlpCase example) {
        example.check(new OurSoftware());
    }

    @PlpCases("src/test/cases")
    void findsWhatOurOwnCasesSay(PlpCase example) {
        example.check(new OurSoftware());
    }
}
