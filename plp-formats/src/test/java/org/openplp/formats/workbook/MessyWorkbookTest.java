package org.openplp.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.formats.workbook.Filled.TEXTS;
import static org.openplp.formats.workbook.Filled.facts;
import static org.openplp.formats.workbook.Filled.members;
import static org.openplp.formats.workbook.Filled.read;
import static org.openplp.formats.workbook.Filled.row;
import static org.openplp.formats.workbook.Filled.said;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.formats.dossier.ReadDossier;

@DisplayName("A workbook as offices send it is read")
class MessyWorkbookTest {
    private static List<String> leftOut(ReadDossier read) {
        return read.leftOut().stream()
                .map(defect -> TEXTS.line("a.xlsx", defect))
                .toList();
    }

    private static Entries<Membership> membersOf(ReadDossier read) {
        assertThat(said(read)).isEmpty();
        return read.dossier().orElseThrow().memberships();
    }

    private static Membership member(String day) {
        return Membership.of("m-1").toBuilder()
                .joinedOn(Recorded.of(LocalDate.parse(day)))
                .adult(Answer.YES)
                .build();
    }

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
                .isEqualTo(Entries.of(
                        member("2023-09-01"),
                        Membership.of("m-2").toBuilder().adult(Answer.NO).build()));
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

        assertThat(membersOf(read)).isEqualTo(Entries.of(member("2023-09-01")));
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
                            "Jan Peeters", "m-1", "0470 12 34 56", "3/4/1970", "01/09/2023", "ja", "belt altijd", "x"
                        },
                        new Object[] {"", "", "", "", "", "", "nog na te kijken", ""})));

        assertThat(membersOf(read)).isEqualTo(Entries.of(member("2023-09-01")));
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

        assertThat(membersOf(read)).isEqualTo(Entries.of(member("2023-09-01")));
    }

    @Test
    void besideSheetsOfNoListWhichAreNamed() {
        ReadDossier read = read(workbook -> {
            row(workbook.newWorksheet("Telefoonlijst"), 0, "Jan", "0470 12 34 56");
            row(workbook.newWorksheet("Leden"), 0, "Lid-id", "Lid sinds", "Meerderjarig")
                    .accept(List.of(new Object[][] {{"m-1", "1/9/2023", "ja"}}));
        });

        assertThat(membersOf(read)).isEqualTo(Entries.of(member("2023-09-01")));
        assertThat(leftOut(read))
                .containsExactly(
                        "a.xlsx: blad Telefoonlijst, cel A1: Het blad wordt niet gelezen, want een dossier bevat geen lijst met die naam.");
    }

    @Test
    void besideColumnsThatSomebodyAddedToTheFacts() {
        ReadDossier read = facts(sheet -> {
            row(sheet, 0, "Stand op 1 september");
            row(sheet, 2, "Nr.", "Rubriek", "Gegeven", "Waarde", "Opmerkingen", "GSM")
                    .accept(List.of(
                            new Object[] {1, "Dossier", "Versie van het formaat", 1, "", ""},
                            new Object[] {2, "BIN", "Id van het BIN", "plp-1", "nog na te kijken", "0470 00 00 01"}));
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

        assertThat(membersOf(read)).isEqualTo(Entries.of(member("2023-09-01")));
        assertThat(leftOut(read).subList(1, 3))
                .containsExactly(
                        "a.xlsx: blad Leden, cel A4: Deze rij met totalen is weggelaten. Ze is geen vermelding.",
                        "a.xlsx: blad Leden, cel B5: Deze rij met totalen is weggelaten. Ze is geen vermelding.");
    }

    @Test
    void withAnIdInQuotationMarksThatCouldBeATitle() {
        ReadDossier read =
                members(sheet -> row(sheet, 0, "Lid-id").accept(List.of(new Object[][] {{"\"voorzitter\""}})));

        assertThat(membersOf(read)).isEqualTo(Entries.of(Membership.of("voorzitter")));
    }

    @Test
    void inTheWordsOfAnotherLanguage() {
        ReadDossier read = members(sheet -> row(sheet, 0, "Identifiant", "Membre depuis le", "Majeur")
                .accept(List.of(new Object[][] {{"m-1", "1/9/2023", "Oui"}})));

        assertThat(membersOf(read)).isEqualTo(Entries.of(member("2023-09-01")));
    }
}
