package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@DisplayName("What evidence shows")
class ShownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none | none",
                "RESIDENT | RESIDENT",
                "2026-11-24 | 2026-11-24",
                "has not happened | niet gebeurd",
                "no day on record | geen dag geregistreerd",
                "on record | geregistreerd",
                "3 on record, none fits | 3 geregistreerd, geen voldoet",
                "3 on record, all fit | 3 geregistreerd, alle voldoen",
                "POLICE, MEMBERS, without COORDINATOR | POLICE, MEMBERS, zonder COORDINATOR",
                "some text without sense | some text without sense"
            })
    void isSaidInTheLanguageWhereItIsMoreThanAValueOfTheDossier(String value, String said) {
        Explanation.Evidence evidence = new Explanation.Evidence("memberships[0].kind", "kind", value);

        assertThat(evidence.in(Texts.in(Language.DUTCH))).isEqualTo(said);
        assertThat(evidence.in(Texts.english())).isEqualTo(value);
    }
}
