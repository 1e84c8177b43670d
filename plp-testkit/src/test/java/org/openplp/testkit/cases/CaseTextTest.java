package org.openplp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a case file")
class CaseTextTest {
    private static final String FRAME =
            "case: A case\nday: 2026-11-24\nwhy: So that it is there.\nexpect: {B-P2: MET}\n";
    private static final String DOSSIER = "dossier:\n    openplp: 1\n    partnership: {id: plp-1}\n";

    private static PlpCase read(String text) {
        return CaseReader.read("case.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n  \n"})
    void givesTheDossierAsAFileOfItsOwnWouldHaveIt(String end) {
        assertThat(read(FRAME + DOSSIER + end).givenDossier().yaml())
                .isEqualTo("openplp: 1\npartnership: {id: plp-1}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n  \n"})
    void reportsWhereADefectOfTheDossierStandsInIt(String end) {
        assertThatThrownBy(() -> read(FRAME + DOSSIER + "    extra: 1" + end))
                .isInstanceOf(UnreadableCase.class)
                .hasMessageStartingWith("case.yaml:8:5: (key not shown): ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n  \n"})
    void reportsAtTheEndOfTheDossierWhatIsMissingThere(String end) {
        assertThatThrownBy(() -> read(FRAME + DOSSIER + "    reports: [{id: r-1, urgency:" + end))
                .isInstanceOf(UnreadableCase.class)
                .hasMessageStartingWith("case.yaml:8:33: The file is not well-formed YAML here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void mayEndItsLinesAnyWay(String end) {
        assertThat(read((FRAME + DOSSIER).replace("\n", end))).isEqualTo(read(FRAME + DOSSIER));
        assertThatThrownBy(() -> read((FRAME + DOSSIER + "    extra: 1\n").replace("\n", end)))
                .hasMessageStartingWith("case.yaml:8:5: (key not shown): ");
    }

    @ParameterizedTest
    @CsvSource({
        "expect: {B-P2: MET}, expect: {}, 4",
        "expect: {B-P2: MET}, expect: [B-P2], 4",
        "{B-P2: MET}, '{I-1a: MET,\n  B-P99: MET}', 5",
        "{B-P2: MET}, '{I-1a: MET,\n  B-P2: GOOD}', 5",
        "{B-P2: MET}, '{B-P2: MET}\nwaived: [B-P3:m-1]', 5",
        "{B-P2: MET}, '{B-P2: MET}\nwaived: B-P2:m-1', 5"
    })
    void reportsOnWhichLineOfWhatIsExpectedAFaultStands(String right, String wrong, int line) {
        String frame = FRAME.replace(right, wrong.replace("\\n", "\n"));

        assertThatThrownBy(() -> read(frame + DOSSIER))
                .isInstanceOf(UnreadableCase.class)
                .hasMessageStartingWith("case.yaml:" + line + ":1: ");
    }

    @Test
    void isInUtf8() {
        byte[] latin = (FRAME + DOSSIER + "    partnership: {name: Été}\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CaseReader.read("case.yaml", latin))
                .isInstanceOf(UnreadableCase.class)
                .hasMessageStartingWith("case.yaml:8:1: this is no text in UTF-8");
    }
}
