package org.openplp.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.text.Language;

/** The script beside the workbook says what was typed, chosen, inserted, merged and deleted. */
@DisplayName("A workbook that was filled in by hand in LibreOffice")
class FilledInLibreOfficeTest {
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final String FILE = "filled-in-libreoffice.xlsx";

    private static ReadDossier read() throws IOException {
        try (InputStream workbook =
                Objects.requireNonNull(FilledInLibreOfficeTest.class.getResourceAsStream(FILE), FILE)) {
            return READER.read(FILE, workbook.readAllBytes());
        }
    }

    @Test
    void saysWhatWasTyped() throws IOException {
        assertThat(new DossierWriter().asYaml(read().dossier().orElseThrow())).isEqualTo("""
                        openplp: 1
                        partnership:
                          id: plp-1
                          name: BIN Meersheide
                          area:
                            delimited: true
                            dwellings: 160
                          operationalSince: 2023-09-01
                        memberships:
                          - id: m-1
                            kind: RESIDENT
                            joinedOn: 2023-09-01
                            adult: true
                            livesInArea: true
                            acknowledgement:
                              date: 2023-09-01
                              how: SIGNED_COPY
                              houseRules: "2023"
                          - id: m-2
                            kind: SELF_EMPLOYED
                            joinedOn: 2023-10-15
                            adult: true
                            livesInArea: false
                          - id: m-4
                            kind: RESIDENT
                            joinedOn: 2023-12-04
                            measures:
                              - kind: TALK
                                date: 2025-05-02
                            left:
                              date: 2025-05-31
                              why: MOVED
                          - id: "5"
                            kind: RESIDENT
                            joinedOn: 2023-12-05
                        meetings:
                          - date: 2025-06-12
                            kind: MEMBERS
                          - date: 2024-06-12
                            kind: MEMBERS
                        incidents: []
                        """);
    }

    @Test
    void namesTheColumnThatIsLeftOut() throws IOException {
        assertThat(read().leftOut())
                .extracting(defect -> DefectTexts.inLanguage(Language.DUTCH).line(FILE, defect))
                .containsExactly(
                        FILE
                                + ": blad Leden, cel C3: \"GSM\" is weggelaten. Persoonsgegevens horen niet thuis in een dossier; van deze kolom wordt niets bewaard.");
    }

    @Test
    void goesIntoAWorkbookOfOursAndComesBack() throws IOException {
        byte[] ours = new DossierWriter().asWorkbook(read().dossier().orElseThrow(), Language.FRENCH);

        assertThat(READER.read("a.xlsx", ours).dossier()).isEqualTo(read().dossier());
    }
}
