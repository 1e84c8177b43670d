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
class ShownTest {
    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of(Shown.Word.NONE, "none", "none"),
                Arguments.of(Shown.Word.NO_TERM, "NONE", "NONE"),
                Arguments.of(new Shown.Value(Membership.Kind.RESIDENT), "RESIDENT", "RESIDENT"),
                Arguments.of(new Shown.Value(LocalDate.parse("2026-11-24")), "2026-11-24", "2026-11-24"),
                Arguments.of(new Shown.Value(Period.ofMonths(6)), "P6M", "P6M"),
                Arguments.of(new Shown.Value(true), "true", "true"),
                Arguments.of(new Shown.Value(new BigDecimal("4.00")), "4.00", "4.00"),
                Arguments.of(
                        new Shown.Values(List.of(Party.POLICE, Party.MEMBERS)), "POLICE, MEMBERS", "POLICE, MEMBERS"),
                Arguments.of(Shown.Word.NOT_YET, "has not happened", "niet gebeurd"),
                Arguments.of(Shown.Word.NO_DAY, "no day on record", "geen dag geregistreerd"),
                Arguments.of(Shown.Word.ON_RECORD, "on record", "geregistreerd"),
                Arguments.of(new Shown.NoneFits(3), "3 on record, none fits", "3 geregistreerd, geen enkele voldoet"),
                Arguments.of(new Shown.AllFit(3), "3 on record, all fit", "3 geregistreerd, alle voldoen"),
                Arguments.of(
                        new Shown.Without(
                                new Shown.Values(List.of(Party.POLICE, Party.MEMBERS)),
                                new Shown.Value(Party.COORDINATOR)),
                        "POLICE, MEMBERS, without COORDINATOR",
                        "POLICE, MEMBERS, zonder COORDINATOR"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void isSaidInTheLanguageWhereItIsMoreThanAValueOfTheDossier(Shown shown, String text, String said) {
        Explanation.Evidence evidence = new Explanation.Evidence(FactPath.of("memberships[0].kind"), "kind", shown);

        assertThat(evidence.value()).isEqualTo(text);
        assertThat(evidence.in(Texts.in(Language.DUTCH))).isEqualTo(said);
        assertThat(evidence.in(Texts.english())).isEqualTo(text);
    }

    @Test
    void writesTheDaysOfAGapAsPeopleDo() {
        LocalDate first = LocalDate.parse("2026-04-01");
        Shown gap = new Shown.Gap(first, LocalDate.parse("2026-05-10"));
        Shown ofADay = new Shown.Gap(first, first);

        assertThat(gap.text()).isEqualTo("none from 2026-04-01 to 2026-05-10");
        assertThat(gap.in(Texts.english())).isEqualTo("none from 1 April 2026 to 10 May 2026");
        assertThat(ofADay.text()).isEqualTo("none on 2026-04-01");
        assertThat(ofADay.in(Texts.in(Language.DUTCH))).isEqualTo("op 1 april 2026 geen vermelding");
    }

    @Test
    void hasNoGapThatEndsBeforeItBegins() {
        LocalDate first = LocalDate.parse("2026-04-01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shown.Gap(first, first.minusDays(1)))
                .withMessage("gap ends 2026-03-31 before it begins 2026-04-01");
    }

    @ParameterizedTest
    @EnumSource(Shown.Word.class)
    void hasAWordInEveryLanguage(Shown.Word word) {
        for (Language language : Language.values()) {
            assertThat(word.in(Texts.in(language))).isNotBlank();
        }
    }

    /** A text of the dossier that happens to be one of our words is no word of ours. */
    @Test
    void leavesATextOfTheDossierAsItIs() {
        assertThat(new Shown.Value("first").in(Texts.in(Language.DUTCH))).isEqualTo("first");
        assertThat(new Shown.Value("2 on record, all fit").in(Texts.in(Language.DUTCH)))
                .isEqualTo("2 on record, all fit");
    }
}
