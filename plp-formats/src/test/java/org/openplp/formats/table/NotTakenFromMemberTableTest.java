package org.openplp.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.formats.table.MemberTables.ADULT;
import static org.openplp.formats.table.MemberTables.READER;
import static org.openplp.formats.table.MemberTables.TEXTS;
import static org.openplp.formats.table.MemberTables.csv;
import static org.openplp.formats.table.MemberTables.leftOut;
import static org.openplp.formats.table.MemberTables.reported;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Defect;
import org.openplp.core.membership.Membership;
import org.openplp.rules.text.Language;

@DisplayName("What is refused in a table of members, or left out")
class NotTakenFromMemberTableTest {
    private static List<String> codes(ReadMembers read) {
        return read.defects().stream().map(found -> found.defect().code()).toList();
    }

    @Nested
    class LeavesOut {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Name", "First name", "E-mail", "Phone", "Address", "Birth date",
                    "National number", "Nom", "Prénom", "Adresse e-mail", "N° GSM", "Date de naissance",
                    "Numéro national", "Naam", "VOORNAAM", "Straat + nr", "Geboortedatum", "Rijksregisternummer",
                    "gsm", "Vorname", "Straße", "Telefon (privat)", "Geburtsdatum", "Nationalregisternummer",
                    "N°", "Nº", "Nr.", "CP", "Code postal", "CP + localité",
                    "N° registre national", "Compte IBAN", "Né le", "Huisnr", "Geboortejaar", "Rekeningnummer",
                    "Birth year", "Bank account", "Hausnr.", "Geburtsjahr", "Strasse", "Kontonummer",
                    "Nationalregisternr."
                })
        void personalDataByTheirHeadings(String heading) {
            ReadMembers read = csv("id;" + heading + "\nm-1;Somebody\n");

            assertThat(read.defects()).isEmpty();
            assertThat(read.leftOut()).hasSize(1);
            String shown = read.leftOut().get(0).defect().values().get(1);
            assertThat(shown).isIn(heading, "B");
            assertThat(read.leftOut()).containsExactly(leftOut("B", "personal", shown));
            assertThat(TEXTS.line("members.csv", read.leftOut().get(0)))
                    .isEqualTo(
                            "members.csv: column B: \"" + shown
                                    + "\" is left out. Personal data have no place in a dossier; nothing from this column is kept.");
            assertThat(read.members()).containsExactly(Membership.of("m-1"));
            assertThat(read.toString()).doesNotContain("Somebody");
        }

        /** It is about age and would be lost: a letter alone is personal only as the whole of a heading. */
        @ParameterizedTest
        @ValueSource(strings = {"Majeur (O/N)", "Meerderjarig j/n", "Lid nr"})
        void noHeadingForALetterOrTwoInIt(String heading) {
            ReadMembers read = csv("id;" + heading + "\nm-1;oui\n");

            assertThat(read.leftOut()).isEmpty();
            assertThat(reported(read))
                    .singleElement()
                    .asString()
                    .startsWith("members.csv: row 1, column B: This heading is not recognised. ")
                    .endsWith("Correct it, or leave the column out with --leave-out B.");
        }

        /** In a table of members such a heading is about the contribution that a member pays, not about pay for the member. */
        @ParameterizedTest
        @ValueSource(strings = {"Betaald", "Bezahlt", "Payé", "Paid"})
        void noHeadingThatMayBeAboutAContribution(String heading) {
            assertThat(reported(csv("id;" + heading + "\nm-1;ja\n")))
                    .singleElement()
                    .asString()
                    .startsWith("members.csv: row 1, column B: This heading is not recognised. ");
        }

        @Test
        void whatItIsAskedTo() {
            ReadMembers read = csv(READER.leavingOut(List.of("b")), "id;Remarks;adult\nm-1;likes cats;yes\n");

            assertThat(read.leftOut()).containsExactly(leftOut("B", "asked"));
            assertThat(read.members()).containsExactly(ADULT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"3", "", "A1", "-", "ABCD"})
        void onlyWhatIsNamedByLetters(String column) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> READER.leavingOut(List.of(column)))
                    .withMessageContaining("letters");
        }

        @Test
        void rowsOfTotals() {
            ReadMembers read = csv("id;joined;adult\nm-1;;yes\nTotal members: 1;;1\n");

            assertThat(read.members()).containsExactly(ADULT);
            assertThat(read.leftOut())
                    .containsExactly(new TableDefect(3, "", Defect.at("", "sheet.left-out", "total")));
        }

        @Test
        void noColumnThatTheTableLacks() {
            ReadMembers read = csv(READER.leavingOut(List.of("B", "zzz", " c ")), "id;Remarks\nm-1;likes cats\n");

            assertThat(reported(read))
                    .containsExactly(
                            "members.csv: column C: The table has no such column. Correct the letters given with --leave-out.",
                            "members.csv: column ZZZ: The table has no such column. Correct the letters given with --leave-out.");
        }

        @Test
        void aPersonWhoIsOnlyANameStillBecomesAMember() {
            assertThat(csv(READER.numberedFrom("m-1"), "Naam;Meerderjarig\nSomebody;\n")
                            .members())
                    .containsExactly(Membership.of("m-1"));
        }
    }

    @Nested
    class IsRefused {
        @Test
        void withEveryDefectAtOnceInItsRowAndColumn() {
            ReadMembers read = csv("""
                    id;Naam;joinedOn;adult;kind
                    m-1;A;2023-10-01;yes;RESIDENT
                    m 2;B;2023-02-30;maybe;TENANT

                    m-1;C;10/2023;;
                    ;D;;;
                    0471 23 45 67;E;;;
                    0471234567;F;;;
                    """);

            assertThat(reported(read))
                    .containsExactlyInAnyOrder(
                            "members.csv: row 3, column A (Membership id): An id must not contain @ or white space, and must not be a telephone or national number (nine digits or more). "
                                    + "Give one that reveals nothing about a person, such as m-1.",
                            "members.csv: row 3, column C (Date of joining): The calendar has no such day. Correct the month or the day.",
                            "members.csv: row 3, column D (Member of full age): An answer is expected here. "
                                    + "Write yes or no, or leave the cell empty.",
                            "members.csv: row 3, column E (Kind of member): This word is not recognised here. "
                                    + "Write one of: Resident, Self-employed person, Firm, Professional group.",
                            "members.csv: row 5, column A (Membership id): This id occurs in a row above. Give each member an id of its own.",
                            "members.csv: row 5, column C (Date of joining): This is not written as a day. "
                                    + "Write it in the form 2026-01-31 or 31/1/2026, with all four digits of the year.",
                            "members.csv: row 6, column A (Membership id): The id is missing. "
                                    + "Give one that reveals nothing about a person, such as m-1, "
                                    + "or number the rows that have no id: --number-from m-1.",
                            "members.csv: row 7, column A (Membership id): An id must not contain @ or white space, and must not be a telephone or national number (nine digits or more). "
                                    + "Give one that reveals nothing about a person, such as m-1.",
                            "members.csv: row 8, column A (Membership id): An id must not contain @ or white space, and must not be a telephone or national number (nine digits or more). "
                                    + "Give one that reveals nothing about a person, such as m-1.");
            assertThat(read.defects()).extracting(TableDefect::row).isSorted();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0470 12 34 56", "0470/12.34.56", "+32 470 12 34 56", "+32470123456", "0032-470-12-34-56",
                    "0470123456", "470123456", "02-123 45 67", "02/2012.3456", "gsm0470-12-34-56",
                    "2024-0470-12-34-56", "+1985-123-4567", "85.07.30-033.28", "1985.07.30-033.28", "85073003328"
                })
        void forANumberThatRevealsWhoSomebodyIs(String number) {
            String sentence =
                    "An id must not contain @ or white space, and must not be a telephone or national number (nine digits or more). "
                            + "Give one that reveals nothing about a person, such as m-1.";

            assertThat(reported(csv("id;actor\n" + number + ";" + number + "\n")))
                    .containsExactlyInAnyOrder(
                            "members.csv: row 2, column A (Membership id): " + sentence,
                            "members.csv: row 2, column B (Actor id): " + sentence);
        }

        /** Some are wider than a blank, some keep a line together; a cell that a spreadsheet exports may hold any of them. */
        @ParameterizedTest
        @ValueSource(strings = {"m\u00A01", "m\u202F1", "m\u30001", "m\u20071", "m\u16801", "m\u205F1"})
        void forAnIdWithWhiteSpaceOfAnyKind(String id) {
            String sentence =
                    "An id must not contain @ or white space, and must not be a telephone or national number (nine digits or more). Give one that reveals nothing about a person, such as m-1.";

            assertThat(reported(csv("id;actor\n" + id + ";" + id + "\n")))
                    .containsExactlyInAnyOrder(
                            "members.csv: row 2, column A (Membership id): " + sentence,
                            "members.csv: row 2, column B (Actor id): " + sentence);
        }

        @ParameterizedTest
        @ValueSource(strings = {"v2\u00A0Peeters", "v2\u202FPeeters", "v2\u3000Peeters"})
        void forAVersionInTwoWords(String version) {
            assertThat(reported(csv("id;House rules\nm-1;" + version + "\n"))).hasSize(1);
        }

        @Test
        void onceForATitleBetweenTheRows() {
            assertThat(reported(csv("id;adult\nRue A;\nm-1;yes\nFirms;\n* 18 or older;\n")))
                    .extracting(line -> line.substring(0, 60))
                    .containsExactly(
                            "members.csv: row 2: This row holds nothing but text. Remove ",
                            "members.csv: row 4: This row holds nothing but text. Remove ",
                            "members.csv: row 5: This row holds nothing but text. Remove ");
        }

        @Test
        void forAnIdThatCouldBeAName() {
            String sentence =
                    "This could be a name. Give an id that contains a digit and reveals nothing about a person, such as m-1.";

            assertThat(reported(csv("id;actor\nDupont;Vandenberghe-Marie\nm-2;p-2\n")))
                    .containsExactly(
                            "members.csv: row 2, column A (Membership id): " + sentence,
                            "members.csv: row 2, column B (Actor id): " + sentence);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Member", "Membre", "Lid", "Mitglied", "Acteur", "Akteur", "Actor"})
        void forAHeadingThatHasNamesBelowItInRealLists(String heading) {
            assertThat(reported(csv("Majeur;" + heading + "\noui;m-1\n")))
                    .contains("members.csv: row 1, column B: This heading is not recognised. "
                            + "Correct it, or leave the column out with --leave-out B.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Jan Peeters 0470 12 34 56", "Jan", "Jan Peeters 2", "0470/12.34.56", "a1@b.be"})
        void forAVersionThatCouldRevealAPerson(String version) {
            assertThat(reported(csv("id;House rules\nm-1;" + version + "\nm-2;2023-10-01\nm-3;v2.1\n")))
                    .containsExactly(
                            "members.csv: row 2, column B (Version of the house rules): This is not written as a version. "
                                    + "Write one word with a digit in it, such as 2023 or v2, "
                                    + "or, with --into, a version that the dossier names.");
        }

        @Test
        void whenAMemberLeftBeforeJoining() {
            assertThat(reported(csv("id;joinedOn;Left on\nm-1;2024-01-02;2024-01-01\n")))
                    .containsExactly(
                            "members.csv: row 2, column C (Last day of membership): This day is before that of \"Date of joining\". "
                                    + "Correct one of the two.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        'adult\nyes'              | members.csv: row 1: Membership id: No column holds ids. Add a column with ids, or number the members: --number-from m-1.
                        'id;Income\nm-1;x'        | members.csv: row 1, column B: This heading is not recognised. Correct it, or leave the column out with --leave-out B.
                        'id;\nm-1;\nm-2;x'        | members.csv: row 3, column B: There is no heading above this cell. Give the column a heading, or leave it out with --leave-out B.
                        'id\nm-1\nm-2;x'          | members.csv: row 3, column B: There is no heading above this cell. Give the column a heading, or leave it out with --leave-out B.
                        'id;Adult;Majeur\nm-1;;'  | members.csv: row 1, column C: Another column has the same heading. Keep one of the two.
                        'id;adult\nm-1;"yes'      | members.csv: row 2: This row cannot be read: a quotation mark is not closed or has text behind it, or there are too many cells.
                        'id\nm-1\n"m-2"x\nm-3'    | members.csv: row 3: This row cannot be read: a quotation mark is not closed or has text behind it, or there are too many cells.
                        ''                        | members.csv: The table is empty. The first row must hold the headings, and each row below it a member.
                        """)
        void whenItIsNoSuchTable(String text, String line) {
            assertThat(reported(csv(text))).contains(line);
        }

        @Test
        void forACharacterThatNoTextHas() {
            assertThat(reported(csv("id\nm-1\nm-\0x\n")))
                    .containsExactly(
                            "members.csv: row 3: This row has a character that no text has (NUL). Save the table "
                                    + "again as \"CSV UTF-8\", or name its encoding with --encoding.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ledenlijst 2026;;\nm-1;Somebody;yes\n",
                    "Leden van de gemeente\n\nm-1;Somebody;yes\n",
                    "m-1;yes\nm-2;no\n"
                })
        void inOneSentenceIfNoHeadingIsKnown(String text) {
            assertThat(reported(csv(text)))
                    .containsExactly(
                            "members.csv: row 1: None of the headings in the first rows is recognised. "
                                    + "Use the headings of the empty table that plp import --template writes, or name another sheet of the workbook with --sheet.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ledenlijst 2026;;\nid;Naam;adult\nm-1;Somebody;yes\n",
                    "Leden van de gemeente\n\nid;GSM;adult;Opmerkingen\nm-1;0470;yes;x\n;;;y\n"
                })
        void notForATitleAboveTheHeadings(String text) {
            assertThat(csv(text).defects()).isEmpty();
            assertThat(csv(text).members()).containsExactly(ADULT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"members.xls", "members.ods", "members.XLS"})
        void whenItIsAnotherKindOfWorkbook(String name) {
            assertThat(reported(READER.read(name, new byte[] {1, 2, 3})))
                    .containsExactly(name + ": Only .xlsx workbooks can be read. Save this file as .xlsx or .csv.");
        }

        @Test
        void whenItIsNotThere() {
            assertThat(reported(READER.read(Path.of("no-such.csv"))))
                    .containsExactly("no-such.csv: There is no such file. Correct its name.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a1\uFF20b.be", "a1\uFE6Bb.be", "a1\u200B\uFF20\u200Bb.be"})
        void withAnIdThatIsAnAddress(String id) {
            assertThat(codes(csv("id;actor\nm-1;" + id + "\n"))).containsExactly("id.invalid");
            assertThat(codes(csv("id\n" + id + "\n"))).containsExactly("id.invalid");
        }

        @Test
        void withATelephoneNumberInFullWidthDigits() {
            assertThat(codes(csv("id\nx\uFF10\uFF14\uFF17\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\n")))
                    .containsExactly("id.invalid");
        }

        @Test
        void withAVersionOfTheHouseRulesThatIsAnAddress() {
            assertThat(codes(csv("id;acknowledgement.houseRules\nm-1;a1\uFF20b.be\n")))
                    .containsExactly("table.version");
        }

        /** Whoever forgets the headings has persons in the first row: they are not repeated. */
        @Test
        void withoutRepeatingAPerson() {
            assertThat(String.join("\n", reported(csv("Somebody;Rue Secrete\nElse;Rue Cachee\n"))))
                    .doesNotContain("Somebody", "Secrete", "Else", "Cachee");
            assertThat(String.join("\n", reported(csv("id;kind;joinedOn\na@b.be;Somebody;Secrete\n"))))
                    .doesNotContain("a@b", "Somebody", "Secrete");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isRefusedInEveryLanguage(Language language) {
        ReadMembers read = csv("id;Income\nm-1;x\n");

        assertThat(TableTexts.inLanguage(language)
                        .line(read.file(), read.defects().get(0)))
                .startsWith("members.csv: ")
                .contains("1", "B", "--leave-out B");
    }
}
