package org.openplp.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.formats.workbook.Filled.READER;
import static org.openplp.formats.workbook.Filled.TEXTS;
import static org.openplp.formats.workbook.Filled.facts;
import static org.openplp.formats.workbook.Filled.members;
import static org.openplp.formats.workbook.Filled.read;
import static org.openplp.formats.workbook.Filled.row;
import static org.openplp.formats.workbook.Filled.said;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.formats.dossier.ReadDossier;

@DisplayName("A workbook as offices send it is refused")
class RefusedWorkbookTest {
    @Test
    void withAYearOfTwoDigits() {
        ReadDossier read = members(sheet -> row(sheet, 0, "Lid-id", "Lid sinds")
                .accept(List.of(new Object[] {"m-1", "1/9/23"}, new Object[] {"m-2", "31/2/2023"})));

        assertThat(said(read))
                .containsExactly(
                        "a.xlsx: blad Leden, cel B2 (Datum van toetreding): Dit is niet als datum geschreven. Schrijf 2026-01-31 of 31/1/2026, met vier cijfers voor het jaar.",
                        "a.xlsx: blad Leden, cel B3 (Datum van toetreding): De kalender kent deze dag niet. Verbeter de maand of de dag.");
    }

    @Test
    void withAMisspeltHeading() {
        ReadDossier read = members(sheet -> row(sheet, 0, "Lid-id", "Lid snds", "Iets heel anders")
                .accept(List.of(new Object[][] {{"m-1", "1/9/2023", "x"}})));

        assertThat(said(read))
                .containsExactly(
                        "a.xlsx: blad Leden, cel B1: Dit opschrift wordt niet herkend. Bedoelde u \"Datum van toetreding\"? Verbeter het, of verwijder de kolom.",
                        "a.xlsx: blad Leden, cel C1: Dit opschrift wordt niet herkend. Verbeter het, of verwijder de kolom.");
    }

    @Test
    void withAMisspeltWordOrNoAnswer() {
        ReadDossier read = members(sheet -> row(sheet, 0, "Lid-id", "Soort lid", "Meerderjarig")
                .accept(List.of(new Object[] {"m-1", "inwonr", "ja"}, new Object[] {"m-2", "inwoner", "misschien"})));

        assertThat(said(read)).hasSize(2);
        assertThat(said(read).get(0))
                .startsWith("a.xlsx: blad Leden, cel B2 (Soort lid): Dit woord wordt hier niet herkend. Bedoelde u ")
                .doesNotContain("inwonr", "RESIDENT");
        assertThat(said(read).get(1))
                .isEqualTo(
                        "a.xlsx: blad Leden, cel C3 (Lid is meerderjarig): Hier wordt een antwoord verwacht. Schrijf ja of nee, of laat de cel leeg.");
    }

    @Test
    void withANationalNumberOrATelephoneNumberForAnId() {
        ReadDossier read = members(sheet -> row(sheet, 0, "Lid-id", "Actor-id")
                .accept(List.of(new Object[] {"m-1", 85073003328L}, new Object[] {"0470/12.34.56", "p-2"})));

        assertThat(read.defects())
                .extracting(one -> one.defect().path() + " " + one.defect().code())
                .containsExactly("memberships[0].actor id.invalid", "memberships[1].id id.invalid");
    }

    @Test
    void withASheetUnderAnotherName() {
        ReadDossier read =
                read(workbook -> row(workbook.newWorksheet("Lijst 2026"), 0, "Lid-id", "Lid sinds", "Meerderjarig")
                        .accept(List.of(new Object[][] {{"m-1", "1/9/2023", "ja"}})));

        assertThat(said(read))
                .containsExactly(
                        "a.xlsx: blad Lijst 2026, cel A1: Een dossier bevat geen lijst met deze naam. Bedoelde u \"Leden\"? Verbeter de naam van het blad.");
    }

    @Test
    void withAnOldCopyOfASheet() {
        ReadDossier read = read(workbook -> {
            for (String name : List.of("Leden oud", "Leden")) {
                row(workbook.newWorksheet(name), 0, "Lid-id", "Lid sinds", "Meerderjarig")
                        .accept(List.of(new Object[][] {{"m-1", "1/9/2023", "ja"}}));
            }
        });

        assertThat(said(read))
                .containsExactly(
                        "a.xlsx: blad Leden oud, cel A1: Een ander blad bevat deze lijst al. Zet alle rijen ervan op één blad en verwijder het andere.");
    }

    @Test
    void withAValueThatStandsTooFarToTheRight() {
        assertThat(said(facts(sheet -> row(sheet, 0, "Dossier", "Versie van het formaat", 1)
                        .accept(List.of(
                                new Object[] {"BIN", "Id van het BIN", "plp-1"},
                                new Object[] {"BIN", "Gemeenten", "Exempleville", "Voorbeeldgem"})))))
                .containsExactly(
                        "a.xlsx: blad Dossier, cel D3: Alleen de cel vlak naast een gegeven wordt gelezen. Zet meerdere waarden in die cel, met een puntkomma ertussen, of maak deze cel leeg.");
    }

    @Test
    void asATableOfMembers() {
        assertThat(READER.read("leden.csv", new byte[] {'i', 'd'}).defects())
                .extracting(defect -> TEXTS.line("leden.csv", defect))
                .containsExactly(
                        "leden.csv: Dit is een tabel en geen dossier. Een ledenlijst wordt gelezen door plp import.");
    }

    @Test
    void withRowsThatBelongToNoEntry() {
        ReadDossier read = read(workbook -> {
            row(workbook.newWorksheet("Leden"), 0, "Lid-id").accept(List.of(new Object[][] {{"m-1"}}));
            row(workbook.newWorksheet("Maatregelen tegen het lid"), 0, "Hoort bij: Leden", "Datum van de beslissing")
                    .accept(List.of(new Object[] {"m-1", "1/9/2023"}, new Object[] {"m-9", "1/9/2023"}, new Object[] {
                        "", "1/9/2023"
                    }));
        });

        assertThat(said(read))
                .containsExactly(
                        "a.xlsx: blad Maatregelen tegen het lid, cel A3: Geen vermelding in \"Leden\" heeft deze id of dit nummer. Verbeter de id of het nummer, of voeg de vermelding toe.",
                        "a.xlsx: blad Maatregelen tegen het lid, cel A4: De rij geeft niet aan bij welke vermelding van \"Leden\" ze hoort. Vul de id of het nummer van die vermelding in.");
    }

    @Test
    void withoutTheSheetOfAPartnership() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            row(workbook.newWorksheet("Blad1"), 0, "Naam", "GSM");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(said(READER.read("a.xlsx", bytes.toByteArray())))
                .containsExactly(
                        "a.xlsx: Deze werkmap heeft geen blad \"Dossier\" met de gegevens van een BIN. Geef dat blad zijn naam terug, of begin met een werkmap die door plp new --format xlsx is geschreven; een losse ledenlijst wordt gelezen door plp import.");
    }

    @Test
    void withATitleBetweenTheRows() {
        ReadDossier read = read(workbook -> {
            row(workbook.newWorksheet("Leden"), 0, "Lid-id", "Meerderjarig")
                    .accept(List.of(new Object[] {"Zelfstandigen", ""}, new Object[] {"m-1", "ja"}, new Object[] {
                        "voorzitter", "ja"
                    }));
            row(workbook.newWorksheet("Vergaderingen"), 0, "Rijnummer", "Datum van de vergadering")
                    .accept(List.of(new Object[] {"2024", ""}, new Object[] {"vorig jaar", ""}));
        });

        assertThat(said(read))
                .containsExactly(
                        "a.xlsx: blad Leden, cel A2: In deze rij staat alleen een tekst. Verwijder de rij als het een titel of een opmerking is, of geef de vermelding een id of nummer met een cijfer erin.",
                        "a.xlsx: blad Vergaderingen, cel A3: In deze rij staat alleen een tekst. Verwijder de rij als het een titel of een opmerking is, of geef de vermelding een id of nummer met een cijfer erin.");
    }

    @Test
    void withMoreSheetsThanAnybodyKeeps() {
        ReadDossier read = read(workbook -> {
            for (int i = 0; i < 100; i++) {
                workbook.newWorksheet("Blad" + i);
            }
        });

        assertThat(said(read))
                .containsExactly(
                        "a.xlsx: De tabel is te groot om gelezen te worden. Behoud wat bij het dossier hoort en laat de rest weg.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ods", "a.xls", "a.XLSM", "a.xlsb"})
    void asAnotherKindOfWorkbook(String name) {
        assertThat(READER.read(name, new byte[] {'P', 'K', 3, 4}).defects())
                .extracting(defect -> TEXTS.line(name, defect))
                .containsExactly(
                        name
                                + ": Van werkmappen wordt alleen .xlsx gelezen. Open de werkmap in het rekenbladprogramma en sla ze op als .xlsx.");
    }

    @Test
    void behindAPassword() {
        byte[] locked = HexFormat.of().parseHex("d0cf11e0a1b11ae10000");

        assertThat(said(READER.read("a.xlsx", locked)))
                .containsExactly(
                        "a.xlsx: Deze werkmap is met een wachtwoord beveiligd, of is een oude .xls waarvan de naam op .xlsx eindigt. Open de werkmap, verwijder het wachtwoord en sla ze op als .xlsx.");
    }

    @Test
    void asWhatIsNoWorkbook() {
        assertThat(said(READER.read("a.xlsx", new byte[] {1, 2, 3})))
                .containsExactly(
                        "a.xlsx: Dit kan niet als werkmap of tabel gelezen worden. Sla het bestand opnieuw op als .xlsx; een ledenlijst mag ook een .csv zijn.");
    }
}
