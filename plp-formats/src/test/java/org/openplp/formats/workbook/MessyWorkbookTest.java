package org.openplp.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.text.Language;

@DisplayName("A workbook as offices send it")
class MessyWorkbookTest {
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DefectTexts TEXTS = DefectTexts.in(Language.DUTCH);

    /** A workbook of one partnership, with the members as somebody filled them in. */
    private static ReadDossier members(Consumer<Worksheet> rows) {
        return read(workbook -> rows.accept(workbook.newWorksheet("Leden")));
    }

    private static ReadDossier read(Consumer<Workbook> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            row(workbook.newWorksheet("Dossier"), 0, "Rubriek", "Gegeven", "Waarde")
                    .accept(List.of(
                            new Object[] {"Dossier", "Versie van het formaat", 1},
                            new Object[] {"BIN", "Id van het BIN", "plp-1"}));
            sheets.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return READER.read("a.xlsx", bytes.toByteArray());
    }

    /** A workbook with the sheet of the facts that occur once alone. */
    private static ReadDossier facts(Consumer<Worksheet> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            rows.accept(workbook.newWorksheet("Dossier"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return READER.read("a.xlsx", bytes.toByteArray());
    }

    /** Fills a row, and takes those below it. */
    private static Consumer<List<Object[]>> row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("dd/mm/yyyy").set();
            } else if (cells[i] != null && !cells[i].equals("")) {
                sheet.value(row, i, cells[i].toString());
            }
        }
        return below -> {
            for (int i = 0; i < below.size(); i++) {
                row(sheet, row + 1 + i, below.get(i));
            }
        };
    }

    private static List<String> said(ReadDossier read) {
        return read.defects().stream()
                .map(defect -> TEXTS.line("a.xlsx", defect))
                .toList();
    }

    private static List<String> leftOut(ReadDossier read) {
        return read.leftOut().stream()
                .map(defect -> TEXTS.line("a.xlsx", defect))
                .toList();
    }

    private static Log<Membership> membersOf(ReadDossier read) {
        assertThat(said(read)).isEmpty();
        return read.dossier().orElseThrow().memberships();
    }

    private static Membership member(String day) {
        return Membership.of("m-1")
                .but()
                .joinedOn(Recorded.of(LocalDate.parse(day)))
                .adult(Answer.YES)
                .build();
    }

    @Nested
    class IsRead {
        @Test
        void belowATitleAndEmptyRows() {
            ReadDossier read = members(sheet -> {
                row(sheet, 0, "Ledenlijst BIN Croisette");
                row(sheet, 1, "toestand op 1 september");
                row(sheet, 4, "Lid-id", "Lid sinds", "Meerderjarig");
                row(sheet, 6, "m-1", LocalDate.of(2023, 9, 1), "ja");
                row(sheet, 9, "m-2", "", "nee");
            });

            assertThat(membersOf(read))
                    .isEqualTo(Log.of(
                            member("2023-09-01"),
                            Membership.of("m-2").but().adult(Answer.NO).build()));
        }

        @Test
        void underHeadingsThatAreMergedOverTwoRows() {
            ReadDossier read = members(sheet -> {
                row(sheet, 0, "Lid-id", "Lidmaatschap", "", "Meerderjarig");
                sheet.range(0, 0, 1, 0).merge();
                sheet.range(0, 1, 0, 2).merge();
                sheet.range(0, 3, 1, 3).merge();
                row(sheet, 1, "", "Lid sinds", "Lid tot", "");
                row(sheet, 2, "m-1", "1/9/2023", "", "ja");
            });

            assertThat(membersOf(read)).isEqualTo(Log.of(member("2023-09-01")));
        }

        @Test
        void withoutTheColumnsOfPersonalDataAndRemarksWhichAreNamed() {
            ReadDossier read = members(sheet -> row(
                            sheet,
                            0,
                            "Naam",
                            "Lid-id",
                            "GSM",
                            "Geb.datum",
                            "Lid sinds",
                            "Meerderjarig",
                            "Opmerkingen",
                            "Gsm van Jan Peeters")
                    .accept(List.of(
                            new Object[] {
                                "Jan Peeters",
                                "m-1",
                                "0470 12 34 56",
                                "3/4/1970",
                                "01/09/2023",
                                "ja",
                                "belt altijd",
                                "x"
                            },
                            new Object[] {"", "", "", "", "", "", "nog na te kijken", ""})));

            assertThat(membersOf(read)).isEqualTo(Log.of(member("2023-09-01")));
            assertThat(leftOut(read))
                    .containsExactly(
                            "a.xlsx: blad Leden, cel A1: \"Naam\" is weggelaten. Persoonsgegevens horen niet thuis in een dossier; van deze kolom wordt niets bewaard.",
                            "a.xlsx: blad Leden, cel C1: \"GSM\" is weggelaten. Persoonsgegevens horen niet thuis in een dossier; van deze kolom wordt niets bewaard.",
                            "a.xlsx: blad Leden, cel D1: \"Geb.datum\" is weggelaten. Persoonsgegevens horen niet thuis in een dossier; van deze kolom wordt niets bewaard.",
                            "a.xlsx: blad Leden, cel G1: \"Opmerkingen\" is weggelaten. Opmerkingen horen niet thuis in een dossier; van deze kolom wordt niets bewaard.",
                            "a.xlsx: blad Leden, cel H1: \"H\" is weggelaten. Persoonsgegevens horen niet thuis in een dossier; van deze kolom wordt niets bewaard.");
        }

        @Test
        void withDaysAsTextAndNumbersAsTextAndTheOtherWayRound() {
            ReadDossier read = read(workbook -> {
                row(workbook.newWorksheet("Leden"), 0, "Lid-id", "Lid sinds", "Versie huishoudelijk reglement")
                        .accept(List.of(
                                new Object[] {"m-1", "01/09/2023", 2023}, new Object[] {"m-2", "1.9.2023", "2023"}));
                row(workbook.newWorksheet("Straten"), 0, "Straatnaam", "Eerste huisnummer", "Laatste huisnummer")
                        .accept(List.of(new Object[] {"Rue B", "47", 169}, new Object[] {12, "", ""}));
            });

            assertThat(membersOf(read).entry(0).joinedOn())
                    .isEqualTo(membersOf(read).entry(1).joinedOn());
            assertThat(membersOf(read).entry(0).acknowledgement())
                    .isEqualTo(membersOf(read).entry(1).acknowledgement());
            assertThat(read.dossier()
                            .orElseThrow()
                            .partnership()
                            .area()
                            .value()
                            .orElseThrow()
                            .streets()
                            .size())
                    .isEqualTo(2);
        }

        @Test
        void byTheLastResultsOfItsFormulas() {
            ReadDossier read = members(sheet -> {
                row(sheet, 0, "Lid-id", "Lid sinds", "Meerderjarig");
                row(sheet, 1, "m-1", "", "ja");
                sheet.formula(1, 1, "A1");
            });

            assertThat(said(read))
                    .containsExactly(
                            "a.xlsx: blad Leden, cel B2: De formule in deze cel heeft geen resultaat. Verbeter ze, of maak de cel leeg.");
        }

        @Test
        void alsoWhereASheetIsHidden() {
            ReadDossier read = members(sheet -> {
                sheet.setVisibilityState(VisibilityState.HIDDEN);
                row(sheet, 0, "Lid-id", "Lid sinds", "Meerderjarig")
                        .accept(List.of(new Object[][] {{"m-1", "1/9/2023", "ja"}}));
            });

            assertThat(membersOf(read)).isEqualTo(Log.of(member("2023-09-01")));
        }

        @Test
        void besideSheetsOfNoListWhichAreNamed() {
            ReadDossier read = read(workbook -> {
                row(workbook.newWorksheet("Telefoonlijst"), 0, "Jan", "0470 12 34 56");
                row(workbook.newWorksheet("Leden"), 0, "Lid-id", "Lid sinds", "Meerderjarig")
                        .accept(List.of(new Object[][] {{"m-1", "1/9/2023", "ja"}}));
            });

            assertThat(membersOf(read)).isEqualTo(Log.of(member("2023-09-01")));
            assertThat(leftOut(read))
                    .containsExactly(
                            "a.xlsx: blad Telefoonlijst, cel A1: Het blad wordt niet gelezen, want een dossier bevat geen lijst met die naam.");
        }

        @Test
        void besideColumnsThatSomebodyAddedToTheFacts() {
            ReadDossier read = facts(sheet -> {
                row(sheet, 0, "Stand op 1 september");
                row(sheet, 2, "Nr.", "Rubriek", "Gegeven", "Waarde", "Opmerkingen", "GSM")
                        .accept(List.of(new Object[] {1, "Dossier", "Versie van het formaat", 1, "", ""}, new Object[] {
                            2, "BIN", "Id van het BIN", "plp-1", "nog na te kijken", "0470 00 00 01"
                        }));
            });

            assertThat(said(read)).isEmpty();
            assertThat(read.dossier().orElseThrow().partnership().id()).isEqualTo("plp-1");
            assertThat(leftOut(read))
                    .containsExactly(
                            "a.xlsx: blad Dossier, cel E3: \"Opmerkingen\" is weggelaten. Opmerkingen horen niet thuis in een dossier; van deze kolom wordt niets bewaard.",
                            "a.xlsx: blad Dossier, cel F3: \"GSM\" is weggelaten. Persoonsgegevens horen niet thuis in een dossier; van deze kolom wordt niets bewaard.");
        }

        @Test
        void withoutRowsOfTotalsWhichAreNamed() {
            ReadDossier read = members(sheet -> row(sheet, 0, "Naam", "Lid-id", "Lid sinds", "Meerderjarig")
                    .accept(List.of(
                            new Object[] {"", "m-1", "1/9/2023", "ja"},
                            new Object[] {"", "", "", ""},
                            new Object[] {"Totaal:", "", 1, 1},
                            new Object[] {"", "Aantal leden = 1", "", ""})));

            assertThat(membersOf(read)).isEqualTo(Log.of(member("2023-09-01")));
            assertThat(leftOut(read).subList(1, 3))
                    .containsExactly(
                            "a.xlsx: blad Leden, cel A4: Deze rij met totalen is weggelaten. Ze is geen vermelding.",
                            "a.xlsx: blad Leden, cel B5: Deze rij met totalen is weggelaten. Ze is geen vermelding.");
        }

        @Test
        void withAnIdInQuotationMarksThatCouldBeATitle() {
            ReadDossier read =
                    members(sheet -> row(sheet, 0, "Lid-id").accept(List.of(new Object[][] {{"\"voorzitter\""}})));

            assertThat(membersOf(read)).isEqualTo(Log.of(Membership.of("voorzitter")));
        }

        @Test
        void inTheWordsOfAnotherLanguage() {
            ReadDossier read = members(sheet -> row(sheet, 0, "Identifiant", "Membre depuis le", "Majeur")
                    .accept(List.of(new Object[][] {{"m-1", "1/9/2023", "Oui"}})));

            assertThat(membersOf(read)).isEqualTo(Log.of(member("2023-09-01")));
        }
    }

    @Nested
    class IsRefused {
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
                    .accept(List.of(
                            new Object[] {"m-1", "inwonr", "ja"}, new Object[] {"m-2", "inwoner", "misschien"})));

            assertThat(said(read)).hasSize(2);
            assertThat(said(read).get(0))
                    .startsWith(
                            "a.xlsx: blad Leden, cel B2 (Soort lid): Dit woord wordt hier niet herkend. Bedoelde u ")
                    .doesNotContain("inwonr", "RESIDENT");
            assertThat(said(read).get(1))
                    .isEqualTo(
                            "a.xlsx: blad Leden, cel C3 (Lid is meerderjarig): Hier wordt een antwoord verwacht. Schrijf ja of nee, of laat de cel leeg.");
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
                row(
                                workbook.newWorksheet("Maatregelen tegen het lid"),
                                0,
                                "Hoort bij: Leden",
                                "Datum van de beslissing")
                        .accept(List.of(
                                new Object[] {"m-1", "1/9/2023"},
                                new Object[] {"m-9", "1/9/2023"},
                                new Object[] {"", "1/9/2023"}));
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
}
