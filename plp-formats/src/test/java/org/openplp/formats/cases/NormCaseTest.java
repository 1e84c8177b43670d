package org.openplp.formats.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.formats.cases.NormCase.Expected;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;

@DisplayName("A case of a norm")
class NormCaseTest {
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();

    private static final String PARTNERSHIP = """
            openplp: 1
            partnership: {id: plp-1, operationalSince: 2023-09-01}
            arrangements: []
            """;

    private static final String MINOR = PARTNERSHIP + "memberships: [{id: m-1, kind: RESIDENT, adult: false}]\n";
    private static final String UNKNOWN = PARTNERSHIP + "memberships: [{id: m-1, kind: RESIDENT}]\n";
    private static final String TWO = PARTNERSHIP + "memberships: [{id: m-1, adult: true}, {id: m-2, adult: true}]\n";

    private static List<String> differences(String norm, String dossier, Expected expected) {
        return new NormCase(norm, "law/norms/B-P2.yaml:9", "", dossier, LocalDate.parse("2026-11-24"), expected, 0)
                .differences(BOOK);
    }

    /** What is found of a minor, but for one word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is      | MET              | findings: expected [MET], found [BREACHED]
            is      | m-2 BREACHED     | findings: expected [m-2 BREACHED], found [m-1 BREACHED]
            lacks   | memberships      | lacks: expected [memberships], found []
            later   | memberships      | later: expected [memberships], found []
            because | ATTESTED         | because: expected ATTESTED, found RULE
            due     | 2026-12-01       | due: expected 2026-12-01, found none
            shows   | memberships[0].adult: true | shows: expected [memberships[0].adult: true], found [memberships[0].adult: false, memberships[0].kind: RESIDENT]
            waived  | waivers[0]       | waived: expected waivers[0], found none
            notice  | dossier.no-such  | the notice dossier.no-such is not there
            """)
    void saysWhatDiffers(String word, String value, String difference) {
        Expected expected = new Expected(
                List.of(word.equals("is") ? value : "BREACHED"),
                "m-1",
                only(word.equals("lacks"), value),
                only(word.equals("later"), value),
                word.equals("because") ? value : "RULE",
                word.equals("due") ? value : "none",
                only(word.equals("shows"), value),
                word.equals("waived") ? value : "none",
                only(word.equals("notice"), value));

        assertThat(differences("B-P2", MINOR, expected)).containsExactly(difference);
    }

    @Test
    void saysWhatIsMissingOfWhatIsUndetermined() {
        assertThat(differences("B-P2", UNKNOWN, expecting("UNDETERMINED", "m-1")))
                .containsExactly("lacks: expected [], found [memberships[0].adult]");
    }

    @Test
    void isAboutTheOnlyFindingOrTheOneOfItsEntry() {
        assertThat(differences("B-P2", TWO, expecting("MET", "m-2"))).isEmpty();
        assertThat(differences("B-P2", TWO, expecting("MET", "")))
                .containsExactly("findings: expected [MET], found [MET, MET]");
    }

    @Test
    void saysWhatIsWrongWithItsDossier() {
        assertThat(differences("B-P2", PARTNERSHIP + "members: []\n", expecting("MET", "")))
                .singleElement()
                .asString()
                .startsWith("law/norms/B-P2.yaml:9:4:1: members: ");
    }

    private static Expected expecting(String outcome, String about) {
        return new Expected(List.of(outcome), about, List.of(), List.of(), "", "", List.of(), "", List.of());
    }

    private static List<String> only(boolean isIt, String value) {
        return isIt ? List.of(value) : List.of();
    }
}
