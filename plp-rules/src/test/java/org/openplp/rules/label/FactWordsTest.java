package org.openplp.rules.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Shown;
import org.openplp.rules.text.Language;

@DisplayName("The words for facts")
class FactWordsTest {
    private static final FactWords FRENCH = Texts.in(Language.FRENCH).labelled().facts();
    private static final FactWords OF_THE_FILE = Texts.in(Language.FRENCH).facts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "memberships[6].adult | false | non",
                "memberships[6].adult | true | oui",
                "memberships[6].joinedOn | 2026-03-01 | 1er mars 2026",
                "federal.committeeMeetings[0] | 2025-10-10 | 10 octobre 2025",
                "reports[0].feedbackAt | 2025-11-04T23:30:00Z | 5 novembre 2025, 00:30",
                "memberships[6].acknowledgement.how | TICK_BOX | Case cochée",
                "partnership.types | INFORMAL_GROUP | Groupe informel",
                "appointments[0].role | COORDINATOR, MANDATED_OFFICER | Coordinateur, Policier mandaté",
                "arrangements[0] | P1Y | 1 an",
                "arrangements[0] | P6M | 6 mois",
                "partnership.name | true | true",
                "partnership.name | 2026-03-01 | 2026-03-01",
                "memberships[6].id | m-7 | m-7",
                "memberships[6].acknowledgement.how | BY_DOVE | BY_DOVE",
                "no.such[0].key | false | false",
                "memberships[6].joinedOn | none | aucun",
                "memberships[6].id | none | none",
                "memberships | RESIDENT | Habitant",
            })
    void readAValueAsPeopleDo(String place, String written, String said) {
        FactPath path = FactPath.of(place);

        assertThat(FRENCH.value(path, written)).isEqualTo(said);
        assertThat(OF_THE_FILE.value(path, written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "memberships[6].adult | Membre majeur",
                "memberships[].adult | Membre majeur",
                "memberships | Membres",
                "memberships[6] | Membre",
                "no.such[0].key | no.such[0].key",
            })
    void callAFactByItsLabel(String place, String label) {
        FactPath path = FactPath.of(place);

        assertThat(FRENCH.fact(path)).isEqualTo(label);
        assertThat(OF_THE_FILE.fact(path)).isEqualTo(path.toString());
    }

    @Test
    void countTheEntriesOfAListFromOne() {
        FactPath second = FactPath.of("partnership.charter[1]");

        assertThat(FRENCH.entry(FactPath.of("partnership.charter[0]"))).isEqualTo("Version de la charte 1");
        assertThat(FRENCH.entry(second)).isEqualTo("Version de la charte 2");
        assertThat(FRENCH.entry(FactPath.of("partnership.charter[]"))).isEqualTo("Version de la charte");
        assertThat(OF_THE_FILE.entry(second)).isEqualTo("partnership.charter[1]");
    }

    @Test
    void callWhatAnArrangementChangesByItsLabelUnlessItIsThatOfAHost() {
        assertThat(FRENCH.parameter("evaluation.period")).isEqualTo("Évaluation du PLP");
        assertThat(FRENCH.parameter("EXV.period")).isEqualTo("EXV.period");
        assertThat(OF_THE_FILE.parameter("evaluation.period")).isEqualTo("evaluation.period");
    }

    @Test
    void fillThePlacesOfATextOfTheLaw() {
        String text = "Corriger {memberships[].adult}, {no.such} et {0} sous {waivers}.";

        assertThat(OF_THE_FILE.filled("{waivers} {appointments}")).isEqualTo("waivers appointments");
        assertThat(OF_THE_FILE.filled(text)).isEqualTo("Corriger memberships[].adult, no.such et {0} sous waivers.");
        assertThat(FRENCH.filled(text))
                .isEqualTo(
                        "Corriger «\u00a0Membre majeur\u00a0», «\u00a0no.such\u00a0» et {0} sous «\u00a0Dispenses\u00a0».");
    }

    @ParameterizedTest
    @EnumSource
    void sayInEveryLanguageThatThereIsNone(Language language) {
        Texts texts = Texts.in(language);

        assertThat(Shown.Word.NONE.in(texts, FactPath.of("memberships"))).isEqualTo("none");
        assertThat(Shown.Word.NONE
                        .in(texts.labelled(), FactPath.of("memberships"))
                        .equals("none"))
                .isEqualTo(language == Language.ENGLISH);
    }

    @Test
    void areThoseOfTheFileUnlessLabelsAreAskedFor() {
        Texts texts = Texts.in(Language.DUTCH);
        FactPath adult = FactPath.of("memberships[6].adult");

        assertThat(FactWords.ofTheFile().fact(adult)).isEqualTo("memberships[6].adult");
        assertThat(FactWords.labelled(Language.DUTCH, LocalDate::toString).fact(adult))
                .isEqualTo(texts.labelled().facts().fact(adult));
        assertThat(texts.facts().areLabels()).isFalse();
        assertThat(texts.labelled().facts().areLabels()).isTrue();
        assertThat(texts.labelled().language()).isEqualTo(Language.DUTCH);
        assertThat(texts.labelled().labelled()).isSameAs(texts.labelled());
    }
}
