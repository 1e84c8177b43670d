package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.testkit.Assess.assess;
import static org.openplp.testkit.Examples.aPartnership;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.formats.Plp;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.LocalLaw;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@DisplayName("Local law")
class LabelsOfLocalLawTest {
    private static final RuleBook BOOK =
            BelgianBook.ofThisRelease().withLaw(LocalLaw.of(LabelsOfLocalLawTest.class, "EXV"));

    @Test
    void namesFactsByKeysForWhoEditsAFileAndByLabelsForOthers() {
        Norm local = BOOK.norms().stream()
                .filter(norm -> norm.id().value().equals("EXV-1"))
                .findFirst()
                .orElseThrow();
        Texts dutch = Texts.inLanguage(Language.DUTCH);

        assertThat(dutch.whatToDo(local).orElseThrow()).endsWith("registreren onder appointments.");
        assertThat(dutch.labelled().whatToDo(local).orElseThrow()).endsWith("registreren onder “Aanstellingen”.");
        assertThat(local.whatToDo().orElseThrow()).doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, ''", "DUTCH, ''", "ENGLISH, fr", "GERMAN, fr"})
    void saysInAPageInWhichLanguageItIsIfNotInThatOfThePage(Language language, String other) {
        String page = Plp.withBook(BOOK)
                .check(Path.of("../examples/plp-croisette.yaml"), LocalDate.of(2026, 11, 24))
                .toHtml(language);

        List<String> said = Pattern.compile("<(\\w+) lang=\"(\\w+)\"[^>]*>([^<]*)")
                .matcher(page)
                .results()
                .filter(one -> !one.group(1).equals("html"))
                .map(one -> one.group(2) + " " + one.group(3).replace("&#39;", "'"))
                .distinct()
                .toList();
        if (other.isEmpty()) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said)
                    .contains(
                            "fr Le coordinateur rend visite aux nouveaux habitants de la rue.",
                            "fr Règlement des partenariats locaux de prévention d'Exempleville")
                    .allMatch(one -> one.startsWith("fr "));
        }
    }

    @Test
    void namesWhatIsMissingByItsLabel() {
        FindingWords words = assess(aPartnership()).by(BOOK).on("2026-11-24").allFindings().stream()
                .filter(finding -> finding.norm().id().value().equals("EXV-1"))
                .findFirst()
                .orElseThrow()
                .text(Language.DUTCH);

        assertThat(words.missing()).containsExactly("Aanstellingen");
    }
}
