package org.openplp.rules.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.FactPath;
import org.openplp.core.membership.Membership;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@DisplayName("What evidence shows")
class EvidenceValueTest {
    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of(EvidenceValue.Word.NONE, "none", "none"),
                Arguments.of(EvidenceValue.Word.NO_TERM, "NONE", "NONE"),
                Arguments.of(new EvidenceValue.Value(Membership.Kind.RESIDENT), "RESIDENT", "RESIDENT"),
                Arguments.of(new EvidenceValue.Value(LocalDate.parse("2026-11-24")), "2026-11-24", "2026-11-24"),
                Arguments.of(new EvidenceValue.Value(Period.ofMonths(6)), "P6M", "P6M"),
                Arguments.of(new EvidenceValue.Value(true), "true", "true"),
                Arguments.of(new EvidenceValue.Value(new BigDecimal("4.00")), "4.00", "4.00"),
                Arguments.of(
                        new EvidenceValue.Values(List.of(Party.POLICE, Party.MEMBERS)),
                        "POLICE, MEMBERS",
                        "POLICE, MEMBERS"),
                Arguments.of(EvidenceValue.Word.NOT_YET, "has not happened", "niet gebeurd"),
                Arguments.of(EvidenceValue.Word.NO_DAY, "no day on record", "geen dag geregistreerd"),
                Arguments.of(EvidenceValue.Word.ON_RECORD, "on record", "geregistreerd"),
                Arguments.of(
                        new EvidenceValue.NoneFits(3),
                        "3 on record, none fits",
                        "3 geregistreerd, geen enkele voldoet"),
                Arguments.of(new EvidenceValue.AllFit(3), "3 on record, all fit", "3 geregistreerd, alle voldoen"),
                Arguments.of(
                        new EvidenceValue.Without(
                                new EvidenceValue.Values(List.of(Party.POLICE, Party.MEMBERS)),
                                new EvidenceValue.Value(Party.COORDINATOR)),
                        "POLICE, MEMBERS, without COORDINATOR",
                        "POLICE, MEMBERS, zonder COORDINATOR"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void isSaidInTheLanguageWhereItIsMoreThanAValueOfTheDossier(EvidenceValue shown, String text, String said) {
        Explanation.Evidence evidence = new Explanation.Evidence(FactPath.of("memberships[0].kind"), "kind", shown);

        assertThat(evidence.value()).isEqualTo(text);
        assertThat(evidence.text(Texts.inLanguage(Language.DUTCH))).isEqualTo(said);
        assertThat(evidence.text(Texts.english())).isEqualTo(text);
    }

    @Test
    void writesTheDaysOfAGapAsPeopleDo() {
        LocalDate first = LocalDate.parse("2026-04-01");
        EvidenceValue gap = new EvidenceValue.Gap(first, LocalDate.parse("2026-05-10"));
        EvidenceValue ofADay = new EvidenceValue.Gap(first, first);

        assertThat(gap.text()).isEqualTo("none from 2026-04-01 to 2026-05-10");
        assertThat(gap.text(Texts.english())).isEqualTo("none from 1 April 2026 to 10 May 2026");
        assertThat(ofADay.text()).isEqualTo("none on 2026-04-01");
        assertThat(ofADay.text(Texts.inLanguage(Language.DUTCH))).isEqualTo("op 1 april 2026 geen vermelding");
    }

    @Test
    void hasNoGapThatEndsBeforeItBegins() {
        LocalDate first = LocalDate.parse("2026-04-01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceValue.Gap(first, first.minusDays(1)))
                .withMessage("gap ends 2026-03-31 before it begins 2026-04-01");
    }

    @ParameterizedTest
    @EnumSource(EvidenceValue.Word.class)
    void hasAWordInEveryLanguage(EvidenceValue.Word word) {
        for (Language language : Language.values()) {
            assertThat(word.text(Texts.inLanguage(language))).isNotBlank();
        }
    }

    /** A text of the dossier that happens to be one of our words is no word of ours. */
    @Test
    void leavesATextOfTheDossierAsItIs() {
        assertThat(new EvidenceValue.Value("first").text(Texts.inLanguage(Language.DUTCH)))
                .isEqualTo("first");
        assertThat(new EvidenceValue.Value("2 on record, all fit").text(Texts.inLanguage(Language.DUTCH)))
                .isEqualTo("2 on record, all fit");
    }
}
