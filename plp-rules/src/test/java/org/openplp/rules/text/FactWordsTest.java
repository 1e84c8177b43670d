package org.openplp.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.FactPath;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.EvidenceValue;

@DisplayName("The words for facts")
class FactWordsTest {
    private static final FactWords FRENCH =
            Texts.inLanguage(Language.FRENCH).labelled().facts();
    private static final FactWords OF_THE_FILE =
            Texts.inLanguage(Language.FRENCH).facts();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(false, "false", "non"),
                Arguments.of(true, "true", "oui"),
                Arguments.of(LocalDate.parse("2026-03-01"), "2026-03-01", "1er mars 2026"),
                Arguments.of(
                        OffsetDateTime.parse("2025-11-04T23:30:00Z"), "2025-11-04T23:30Z", "5 novembre 2025, 00:30"),
                Arguments.of(Acknowledgement.How.TICK_BOX, "TICK_BOX", "Case cochée"),
                Arguments.of(OfAHost.BY_DOVE, "BY_DOVE", "BY_DOVE"),
                Arguments.of(Period.ofYears(1), "P1Y", "1 an"),
                Arguments.of(Period.ofMonths(6), "P6M", "6 mois"),
                Arguments.of(Period.ofWeeks(2), "P14D", "14 jours"),
                Arguments.of(Period.of(1, 6, 0), "P1Y6M", "P1Y6M"),
                Arguments.of("true", "true", "true"),
                Arguments.of("2026-03-01", "2026-03-01", "2026-03-01"),
                Arguments.of("COORDINATOR, none", "COORDINATOR, none", "COORDINATOR, none"),
                Arguments.of(new BigDecimal("4.00"), "4.00", "4.00"));
    }

    private enum OfAHost {
        BY_DOVE;

        @Override
        public String toString() {
            return "by dove";
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void readAValueAsPeopleDo(Object value, String written, String said) {
        Object content = FactWords.content(value);

        assertThat(FRENCH.value(content)).isEqualTo(said);
        assertThat(OF_THE_FILE.value(content)).isEqualTo(written);
    }

    @Test
    void takeAnyOtherValueAsAText() {
        assertThat(FactWords.content(new BigDecimal("4.00"))).isEqualTo("4.00");
    }

    @Test
    void putCommasBetweenTheValuesOfAList() {
        List<Object> parties = List.of(Party.COORDINATOR, Party.MANDATED_OFFICER);

        assertThat(FRENCH.values(parties)).isEqualTo("Coordinateur, Policier mandaté");
        assertThat(OF_THE_FILE.values(parties)).isEqualTo("COORDINATOR, MANDATED_OFFICER");
    }

    @Test
    void knowTheClosedWordsOfAFact() {
        DossierLabels labels = DossierLabels.inLanguage(Language.FRENCH);

        FactPath how = FactPath.of("memberships[6].acknowledgement.how");

        assertThat(labels.word(how, "TICK_BOX")).isEqualTo("Case cochée");
        assertThat(labels.word(how, "BY_DOVE")).isEqualTo("BY_DOVE");
        assertThat(labels.word(FactPath.of("memberships[6].id"), "TICK_BOX")).isEqualTo("TICK_BOX");
        assertThat(labels.word(FactPath.of("no.such[0].key"), "TICK_BOX")).isEqualTo("TICK_BOX");
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
        Texts texts = Texts.inLanguage(language);

        assertThat(EvidenceValue.Word.NONE.text(texts)).isEqualTo("none");
        assertThat(EvidenceValue.Word.NONE.text(texts.labelled()).equals("none"))
                .isEqualTo(language == Language.ENGLISH);
    }

    @Test
    void areThoseOfTheFileUnlessLabelsAreAskedFor() {
        Texts texts = Texts.inLanguage(Language.DUTCH);
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
