package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.Examples.aPartnership;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@DisplayName("Local law")
class LabelsOfLocalLawTest {
    @Test
    void namesFactsByKeysForWhoEditsAFileAndByLabelsForOthers() {
        Norm local = BelgianBook.ofThisRelease().withInstalledLocalRules().norms().stream()
                .filter(norm -> norm.id().value().equals("EXV-1"))
                .findFirst()
                .orElseThrow();
        Texts dutch = Texts.in(Language.DUTCH);

        assertThat(dutch.whatToDo(local).orElseThrow()).endsWith("registreren onder appointments.");
        assertThat(dutch.labelled().whatToDo(local).orElseThrow()).endsWith("registreren onder “Aanstellingen”.");
        assertThat(local.whatToDo().orElseThrow()).doesNotContain("{");
    }

    @Test
    void namesWhatIsMissingByItsLabel() {
        FindingWords words = assess(aPartnership())
                .by(BelgianBook.ofThisRelease().withInstalledLocalRules())
                .on("2026-11-24")
                .allFindings()
                .stream()
                .filter(finding -> finding.norm().id().value().equals("EXV-1"))
                .findFirst()
                .orElseThrow()
                .in(Language.DUTCH);

        assertThat(words.missing()).containsExactly("Aanstellingen");
    }
}
