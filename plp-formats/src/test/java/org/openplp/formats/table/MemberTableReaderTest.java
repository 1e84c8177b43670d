package org.openplp.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.text.Language;

@DisplayName("A table of members")
class MemberTableReaderTest {
    private static final MemberTableReader READER = MemberTableReader.usual();
    private static final TableTexts TEXTS = TableTexts.in(Language.ENGLISH);

    private static ReadMembers csv(MemberTableReader reader, String text) {
        return reader.read("members.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadMembers csv(String text) {
        return csv(READER, text);
    }

    private static TableDefect leftOut(String column, String... why) {
        return new TableDefect(0, column, Defect.at("", "sheet.left-out", why));
    }

    private static List<String> reported(ReadMembers read) {
        assertThat(read.members()).isEmpty();
        assertThat(read.dossier()).isEmpty();
        return read.defects().stream()
                .map(found -> TEXTS.line(read.file(), found))
                .toList();
    }

    @Nested
    class BecomesMembers {
        @Test
        void withEveryColumn() {
            ReadMembers read = csv("""
                    id,actor,kind,joinedOn,voluntary,adult,livesInArea,worksInArea,establishedInArea,addedToListOn,consentToShareOn,paid,\
                    acknowledgement.date,acknowledgement.how,acknowledgement.houseRules,toldWhyDataIsKept,movedAway,left.date,left.why,removedFromListOn
                    m-1,p-1,RESIDENT,2023-10-01,yes,true,ja,oui,nein,2023-10-02,2023-10-03,no,\
                    2023-10-04,SIGNED_FORM,2023,2023-10-05,2025-03-01,2025-03-20,MOVED,2025-03-21
                    """);

            assertThat(read.defects()).isEmpty();
            assertThat(read.members())
                    .containsExactly(Membership.of("m-1")
                            .but()
                            .actor(Recorded.of("p-1"))
                            .kind(Recorded.of(Membership.Kind.RESIDENT))
                            .joinedOn(day("2023-10-01"))
                            .voluntary(Answer.YES)
                            .adult(Answer.YES)
                            .livesInArea(Answer.YES)
                            .worksInArea(Answer.YES)
                            .establishedInArea(Answer.NO)
                            .addedToListOn(day("2023-10-02"))
                            .consentToShareOn(day("2023-10-03"))
                            .paid(Answer.NO)
                            .acknowledgement(Recorded.of(new Acknowledgement(
                                    day("2023-10-04"),
                                    Recorded.of(Acknowledgement.How.SIGNED_FORM),
                                    Recorded.of("2023"))))
                            .toldWhyDataIsKept(day("2023-10-05"))
                            .movedAway(LocalDate.parse("2025-03-01"))
                            .left(new Departure(day("2025-03-20"), Recorded.of(Departure.Why.MOVED)))
                            .removedFromListOn(LocalDate.parse("2025-03-21"))
                            .build());
        }

        @Test
        void ofWhomNothingIsOnRecordWhereCellsAreEmpty() {
            assertThat(csv("id;adult;kind\nm-1;;\nm-2\n").members())
                    .containsExactly(Membership.of("m-1"), Membership.of("m-2"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Lidnummer;Soort lid;Lid sinds;Meerderjarig\nm-1;inwoner;1/10/2023;ja\n",
                    "Identifiant,Type de membre,Membre depuis le,Majeur\nm-1,Habitant,01/10/2023,Oui\n",
                    "Kennung\tArt des Mitglieds\tMitglied seit\tVolljährig\nm-1\tEinwohner\t1.10.2023\twahr\n",
                    "\uFEFFId;Kind;Joined on;Of full age\r\n\"m-1\";\"resident\";\"2023-10-01\";TRUE\r\n",
                    "\n\nMEMBER ID;kind of member;member since;ADULT\n\nm-1;Resident;01-10-2023;Y\n\n"
                })
        void inEveryLanguageAndWithEverySeparator(String text) {
            ReadMembers read = csv(text);

            assertThat(read.defects()).isEmpty();
            assertThat(read.members())
                    .containsExactly(Membership.of("m-1")
                            .but()
                            .kind(Recorded.of(Membership.Kind.RESIDENT))
                            .joinedOn(day("2023-10-01"))
                            .adult(Answer.YES)
                            .build());
        }

        @Test
        void withBlanksOfAnyKindAroundTheirValuesAndInTheirDays() {
            assertThat(csv("id;joined;adult\n\u00A0m-1 ; 1. 9. 2023\u00A0;yes\u202F\n")
                            .members())
                    .containsExactly(Membership.of("m-1")
                            .but()
                            .joinedOn(day("2023-09-01"))
                            .adult(Answer.YES)
                            .build());
        }

        @Test
        void thatNeverAcknowledgedOrDidNotLeave() {
            Membership member = csv("id;Acknowledged on;Left on\nm-1;geen;never\n")
                    .members()
                    .get(0);

            assertThat(member.acknowledgement()).isEqualTo(Recorded.none());
            assertThat(member.left()).isEmpty();
        }

        @Test
        void fromAnEncodingThatIsNamed() {
            byte[] content =
                    "Identifiant;Établi sur le territoire\nm-1;oui\n".getBytes(Charset.forName("windows-1252"));

            assertThat(reported(READER.read("a.csv", content)))
                    .containsExactly(
                            "a.csv: The text is not in UTF-8. Name its encoding with --encoding, such as windows-1252 "
                                    + "for what Excel writes as plain CSV, or save the table as \"CSV UTF-8\".");
            assertThat(READER.encodedIn(Charset.forName("windows-1252"))
                            .read("a.csv", content)
                            .members())
                    .containsExactly(Membership.of("m-1")
                            .but()
                            .establishedInArea(Answer.YES)
                            .build());
        }

        @Test
        void withTextThatLooksLikeAFormulaAsItStands() {
            ReadMembers read = csv("id,House rules\nm-1,=1+1\n");

            assertThat(read.members().get(0).acknowledgement().flatMap(Acknowledgement::houseRules))
                    .isEqualTo(Recorded.of("=1+1"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"lid-2024-00012", "2024/00012", "m-12345678", "2024-10-01-001", "m-17-2024-000123"})
        void withIdsOfManyDigitsThatAreNoTelephoneNumbers(String id) {
            assertThat(csv("id;actor\n" + id + ";" + id + "\n").members())
                    .containsExactly(
                            Membership.of(id).but().actor(Recorded.of(id)).build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"sep=;\nid;adult\nm-1;yes\n", "\uFEFFSEP=\t\r\nid\tadult\r\nm-1\tyes\r\n"})
        void behindTheLineThatNamesTheSeparatorToExcel(String text) {
            ReadMembers read = csv(text);

            assertThat(read.defects()).isEmpty();
            assertThat(read.members())
                    .containsExactly(
                            Membership.of("m-1").but().adult(Answer.YES).build());
        }

        @Test
        void inRowsThatAreCountedWithoutTheLineThatNamesTheSeparator() {
            assertThat(reported(csv("sep=,\nid,adult\nm-1,maybe\n")))
                    .containsExactly("members.csv: row 2, column B (Member of full age): An answer is expected here. "
                            + "Write yes or no, or leave the cell empty.");
        }

        private static Recorded<LocalDate> day(String day) {
            return Recorded.of(LocalDate.parse(day));
        }
    }

    @Nested
    class LeavesOut {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Name",
                    "First name",
                    "E-mail",
                    "Phone",
                    "Address",
                    "Birth date",
                    "National number",
                    "Nom",
                    "Prénom",
                    "Adresse e-mail",
                    "N° GSM",
                    "Date de naissance",
                    "Numéro national",
                    "Naam",
                    "VOORNAAM",
                    "Straat + nr",
                    "Geboortedatum",
                    "Rijksregisternummer",
                    "gsm",
                    "Vorname",
                    "Straße",
                    "Telefon (privat)",
                    "Geburtsdatum",
                    "Nationalregisternummer",
                    "N°",
                    "Nº",
                    "Nr.",
                    "CP",
                    "Code postal",
                    "CP + localité",
                    "N° registre national",
                    "Compte IBAN",
                    "Né le",
                    "Huisnr",
                    "Geboortejaar",
                    "Rekeningnummer",
                    "Birth year",
                    "Bank account",
                    "Hausnr.",
                    "Geburtsjahr",
                    "Strasse",
                    "Kontonummer",
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
            assertThat(read.members())
                    .containsExactly(
                            Membership.of("m-1").but().adult(Answer.YES).build());
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

            assertThat(read.members())
                    .containsExactly(
                            Membership.of("m-1").but().adult(Answer.YES).build());
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
    class GivesIds {
        @Test
        void inTheOrderOfTheRowsWhereThereAreNone() {
            ReadMembers read = csv(READER.numberedFrom("m-7"), "adult\nyes\nno\n");

            assertThat(read.members()).extracting(Membership::id).containsExactly("m-7", "m-8");
        }

        @Test
        void asWideAsTheFirstOne() {
            ReadMembers read = csv(READER.numberedFrom("m-098"), "adult\nyes\nno\nyes\n");

            assertThat(read.members()).extracting(Membership::id).containsExactly("m-098", "m-099", "m-100");
            assertThat(csv(READER.numberedFrom("m-09"), "adult\nyes\nno\n").members())
                    .extracting(Membership::id)
                    .containsExactly("m-09", "m-10");
            assertThat(csv(READER.numberedFrom("m-9"), "adult\nyes\nno\n").members())
                    .extracting(Membership::id)
                    .containsExactly("m-9", "m-10");
        }

        @Test
        void thatAreNotInUse() {
            Dossier dossier = Dossier.of(Partnership.of("m-2"));
            MemberTableReader reader = READER.into(dossier).numberedFrom("m-1");

            assertThat(csv(reader, "id;adult\n;yes\nm-1;yes\n;yes\n").members())
                    .extracting(Membership::id)
                    .containsExactly("m-3", "m-1", "m-4");
        }

        @ParameterizedTest
        @ValueSource(strings = {"m-99999999", "a123-99999"})
        void onlyAsLongAsTheyHaveDigits(String first) {
            assertThat(csv(READER.numberedFrom(first), "adult\nyes\n").members())
                    .extracting(Membership::id)
                    .containsExactly(first);
            assertThat(reported(csv(READER.numberedFrom(first), "adult\nyes\nno\nyes\n")))
                    .containsExactly("members.csv: row 3: Membership id: The numbering with --number-from ends here: "
                            + "the next id would have too many digits. Begin with a smaller number.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "m",
                    "1",
                    "m 1",
                    "a@1",
                    "m-",
                    "m-99999999999999999999",
                    "m-123456789",
                    "m1-12345678",
                    "gsm-0470-123456"
                })
        void onlyFromOneThatCanBeCountedOn(String first) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> READER.numberedFrom(first))
                    .withMessageContaining("such as m-1");
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
                            "members.csv: row 3, column A (Membership id): An id must not contain @ or white space. "
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
                            "members.csv: row 7, column A (Membership id): This could be a telephone number or a national number. "
                                    + "Give an id that reveals nothing about a person, such as m-1.",
                            "members.csv: row 7, column A (Membership id): An id must not contain @ or white space. "
                                    + "Give one that reveals nothing about a person, such as m-1.",
                            "members.csv: row 8, column A (Membership id): This could be a telephone number or a national number. "
                                    + "Give an id that reveals nothing about a person, such as m-1.");
            assertThat(read.defects()).extracting(TableDefect::row).isSorted();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0470 12 34 56",
                    "0470/12.34.56",
                    "+32 470 12 34 56",
                    "+32470123456",
                    "0032-470-12-34-56",
                    "0470123456",
                    "470123456",
                    "02-123 45 67",
                    "02/2012.3456",
                    "gsm0470-12-34-56",
                    "2024-0470-12-34-56",
                    "+1985-123-4567",
                    "85.07.30-033.28",
                    "1985.07.30-033.28",
                    "85073003328"
                })
        void forANumberThatRevealsWhoSomebodyIs(String number) {
            String sentence = "This could be a telephone number or a national number. "
                    + "Give an id that reveals nothing about a person, such as m-1.";

            assertThat(reported(csv("id;actor\n" + number + ";" + number + "\n")))
                    .contains(
                            "members.csv: row 2, column A (Membership id): " + sentence,
                            "members.csv: row 2, column B (Actor id): " + sentence);
        }

        /** Some are wider than a blank, some keep a line together; a cell that a spreadsheet exports may hold any of them. */
        @ParameterizedTest
        @ValueSource(strings = {"m\u00A01", "m\u202F1", "m\u30001", "m\u20071", "m\u16801", "m\u205F1"})
        void forAnIdWithWhiteSpaceOfAnyKind(String id) {
            String sentence =
                    "An id must not contain @ or white space. Give one that reveals nothing about a person, such as m-1.";

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
                        'id;adult\nm-1;"yes'      | members.csv: This cannot be read as a workbook or table. Save it again as .xlsx, or a list of members as .csv.
                        ''                        | members.csv: The table is empty. The first row must hold the headings, and each row below it a member.
                        """)
        void whenItIsNoSuchTable(String text, String line) {
            assertThat(reported(csv(text))).contains(line);
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
            assertThat(csv(text).members())
                    .containsExactly(
                            Membership.of("m-1").but().adult(Answer.YES).build());
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
            assertThat(csv("id;actor\nm-1;" + id + "\n").defects())
                    .extracting(defect -> defect.defect().code())
                    .containsExactly("id.invalid");
            assertThat(csv("id\n" + id + "\n").defects())
                    .extracting(defect -> defect.defect().code())
                    .containsExactly("id.invalid");
        }

        @Test
        void withATelephoneNumberInFullWidthDigits() {
            assertThat(csv("id\nx\uFF10\uFF14\uFF17\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\n")
                            .defects())
                    .extracting(defect -> defect.defect().code())
                    .containsExactly("table.id-personal");
        }

        @Test
        void withAVersionOfTheHouseRulesThatIsAnAddress() {
            assertThat(csv("id;acknowledgement.houseRules\nm-1;a1\uFF20b.be\n").defects())
                    .extracting(defect -> defect.defect().code())
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

    @Nested
    class OfADossier {
        @Test
        void isAddedToTheMembersThatAreThere() {
            Dossier dossier = Dossier.of(Partnership.of("plp-1"))
                    .but()
                    .memberships(Log.of(List.of(Membership.of("m-1"))))
                    .build();

            ReadMembers read = csv(READER.into(dossier), "id\nm-2\n");

            assertThat(read.members()).containsExactly(Membership.of("m-2"));
            assertThat(read.dossier())
                    .contains(dossier.but()
                            .memberships(Log.of(List.of(Membership.of("m-1"), Membership.of("m-2"))))
                            .build());
        }

        @Test
        void mayNameItsVersionsOfTheHouseRulesAsItDoes() {
            Dossier dossier = Dossier.of(Partnership.of("plp-1")
                    .but()
                    .houseRules(Log.of(HouseRules.blank()
                            .but()
                            .version(Recorded.of("first version"))
                            .build()))
                    .build());

            assertThat(csv(READER.into(dossier), "id;House rules\nm-1;first version\n")
                            .defects())
                    .isEmpty();
            assertThat(reported(csv(READER.into(dossier), "id;House rules\nm-1;second version\n")))
                    .hasSize(1);
        }

        @Test
        void countsAsCompleteUnlessItSaysOtherwise() {
            Dossier dossier = Dossier.of(Partnership.of("plp-1"));
            Dossier partial = dossier.but().partial(Log.of("memberships")).build();

            assertThat(TEXTS.taken(csv(READER.into(dossier), "id\nm-2\n"))).contains("The list counts as complete");
            assertThat(TEXTS.taken(csv(READER.into(partial), "id\nm-2\n")))
                    .isEqualTo("1 member imported. The list does not count as complete, "
                            + "since the dossier names the key memberships under \"partial\".");
            assertThat(TEXTS.taken(csv(READER.into(partial), "id\nm-2\nm-3\n")))
                    .startsWith("2 members imported. The list does not count as complete");
        }

        @Test
        void isRefusedIfItKnowsAMemberAlready() {
            Dossier dossier = Dossier.of(Partnership.of("plp-1"))
                    .but()
                    .memberships(Log.of(List.of(Membership.of("m-1"))))
                    .build();

            assertThat(reported(csv(READER.into(dossier), "id\nm-2\nm-1\n")))
                    .containsExactly("members.csv: row 3, column A (Membership id): This id is used twice. "
                            + "Give each entry an id of its own.");
        }
    }

    @Nested
    class AsAWorkbook {
        @Test
        void isReadWithItsDatesAnswersAndNumbers() throws IOException {
            byte[] content = workbook(sheet -> {
                row(
                        sheet,
                        0,
                        "Lidnummer",
                        "Naam",
                        "Lid sinds",
                        "Meerderjarig",
                        "Versie van het huishoudelijk reglement");
                sheet.value(1, 0, 17);
                sheet.value(1, 1, "Somebody");
                sheet.value(1, 2, LocalDate.of(2023, 10, 1));
                sheet.style(1, 2).format("dd/mm/yyyy").set();
                sheet.value(1, 3, true);
                sheet.value(1, 4, 2023);
                row(sheet, 3, "m-2", "Else", "1/10/2023", "nee");
            });

            ReadMembers read = READER.read("members.xlsx", content);

            assertThat(read.defects()).isEmpty();
            assertThat(read.leftOut()).containsExactly(leftOut("B", "personal", "Naam"));
            assertThat(read.members()).extracting(Membership::id).containsExactly("17", "m-2");
            assertThat(read.members())
                    .extracting(Membership::joinedOn)
                    .containsOnly(Recorded.of(LocalDate.of(2023, 10, 1)));
            assertThat(read.members()).extracting(Membership::adult).containsExactly(Answer.YES, Answer.NO);
            assertThat(read.members().get(0).acknowledgement().flatMap(Acknowledgement::houseRules))
                    .isEqualTo(Recorded.of("2023"));
        }

        /** 2023 as a number would be a day in 1905 to Excel. */
        @Test
        void takesNoBareNumberForADay() throws IOException {
            byte[] content = workbook(sheet -> {
                row(sheet, 0, "id", "joinedOn");
                sheet.value(1, 0, "m-1");
                sheet.value(1, 1, 2023);
            });

            assertThat(reported(READER.read("members.xlsx", content)))
                    .containsExactly("members.xlsx: row 2, column B (Date of joining): This is not written as a day. "
                            + "Write it in the form 2026-01-31 or 31/1/2026, with all four digits of the year.");
        }

        @Test
        void isReadFromTheSheetThatIsNamed() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
                row(workbook.newWorksheet("Uitleg"), 0, "Lees dit eerst");
                Worksheet list = workbook.newWorksheet("Leden");
                row(list, 0, "id");
                row(list, 1, "m-1");
            }

            assertThat(READER.ofSheet("Leden")
                            .read("a.xlsx", bytes.toByteArray())
                            .members())
                    .containsExactly(Membership.of("m-1"));
            assertThat(reported(READER.ofSheet("Members").read("a.xlsx", bytes.toByteArray())))
                    .containsExactly(
                            "a.xlsx: The workbook has no sheet of that name. Correct the name given with --sheet.");
        }

        @Test
        void neverCalculatesAFormula() throws IOException {
            byte[] content = workbook(sheet -> {
                row(sheet, 0, "id", "adult");
                sheet.value(1, 0, "m-1");
                sheet.formula(1, 1, "1=1");
            });

            assertThat(reported(READER.read("members.xlsx", content)))
                    .containsExactly(
                            "members.xlsx: row 2, column B (Member of full age): The formula in this cell has no result. "
                                    + "Correct it, or empty the cell.");
        }

        @Test
        void isRefusedWhereMemoryDoesNotSuffice() {
            Path scarce = (Path) Proxy.newProxyInstance(
                    Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("toString")) {
                            return "members.xlsx";
                        }
                        throw new OutOfMemoryError();
                    });

            assertThat(reported(READER.read(scarce)))
                    .containsExactly("members.xlsx: There is not enough memory for the file. Give Java more memory.");
        }

        /** Written out, these would be billions of zeros. */
        @ParameterizedTest
        @ValueSource(strings = {"1E999999999", "1E-999999999", "-1E2147483647", "1E2147483647", "123E500"})
        void takesNoNumberForADayWhoseZerosWouldFillTheMemory(String number) throws IOException {
            byte[] content = parts("""
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>joinedOn</t></is></c></row>
                    <row r="2"><c r="A2" t="inlineStr"><is><t>m-2</t></is></c><c r="B2" s="1"><v>%s</v></c></row>
                    </sheetData></worksheet>
                    """.formatted(number));

            assertThat(reported(READER.read("members.xlsx", content)))
                    .containsExactly("members.xlsx: row 2, column B (Date of joining): This is not written as a day. "
                            + "Write it in the form 2026-01-31 or 31/1/2026, with all four digits of the year.");
        }

        /** A workbook as Excel writes it, part by part: what the library that reads it writes itself proves less. */
        @Test
        void takesTheLastResultOfEachFormula() throws IOException {
            byte[] content = parts("""
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>adult</t></is></c>\
                    <c r="C1" t="inlineStr"><is><t>joinedOn</t></is></c></row>
                    <row r="2"><c r="A2" t="str"><f>"m-"&amp;2</f><v>m-2</v></c><c r="B2" t="b"><f>1=1</f><v>1</v></c>\
                    <c r="C2" s="1"><f>C3+1</f><v>45200</v></c></row>
                    <row r="3"><c r="A3" t="str"><f>"m-"&amp;3</f><v>m-3</v></c><c r="B3" t="str"><f>""</f><v></v></c></row>
                    </sheetData></worksheet>
                    """);

            assertThat(READER.read("members.xlsx", content).members())
                    .containsExactly(
                            Membership.of("m-2")
                                    .but()
                                    .adult(Answer.YES)
                                    .joinedOn(Recorded.of(LocalDate.of(2023, 10, 1)))
                                    .build(),
                            Membership.of("m-3"));
        }

        @Test
        void isRefusedForAFormulaWithoutResult() throws IOException {
            byte[] content = parts("""
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>adult</t></is></c></row>
                    <row r="2"><c r="A2" t="inlineStr"><is><t>m-2</t></is></c><c r="B2" t="e"><f>NA()</f><v>#N/A</v></c></row>
                    <row r="3"><c r="A3" t="inlineStr"><is><t>m-3</t></is></c><c r="B3" t="e"><v>#REF!</v></c></row>
                    <row r="4"><c r="A4" t="inlineStr"><is><t>m-4</t></is></c><c r="B4"><f>IF(1,"ja","nee")</f></c></row>
                    </sheetData></worksheet>
                    """);

            assertThat(reported(READER.read("members.xlsx", content)))
                    .containsExactly(
                            "members.xlsx: row 2, column B (Member of full age): The formula in this cell has no result. "
                                    + "Correct it, or empty the cell.",
                            "members.xlsx: row 3, column B (Member of full age): The formula in this cell has no result. "
                                    + "Correct it, or empty the cell.",
                            "members.xlsx: row 4, column B (Member of full age): The formula in this cell has no result. "
                                    + "Correct it, or empty the cell.");
        }

        @Test
        void isRefusedForACellBeyondTheColumnsThatAreRead() throws IOException {
            byte[] content = workbook(sheet -> {
                row(sheet, 0, "id");
                row(sheet, 1, "m-1");
                sheet.value(1, 200, "x");
            });

            assertThat(reported(READER.read("members.xlsx", content)))
                    .containsExactly("members.xlsx: row 2, column GS: No column beyond GR is read. "
                            + "Keep the list of members and remove what is further to the right.");
        }

        @Test
        void neverFollowsWhatADocumentTypeDeclares() throws IOException {
            byte[] content = parts("""
                    <!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row>
                    <row r="2"><c r="A2" t="inlineStr"><is><t>m-&b;&f;</t></is></c></row>
                    </sheetData></worksheet>
                    """);

            assertThat(reported(READER.read("members.xlsx", content)))
                    .containsExactly(
                            "members.xlsx: This cannot be read as a workbook or table. Save it again as .xlsx, or a list of members as .csv.");
        }

        @Test
        void isRefusedIfItIsNone() {
            assertThat(reported(READER.read("a.xlsx", "id;adult".getBytes(StandardCharsets.UTF_8))))
                    .containsExactly(
                            "a.xlsx: This cannot be read as a workbook or table. Save it again as .xlsx, or a list of members as .csv.");
        }

        @Test
        void isRefusedIfItUnpacksToMoreThanMemoryIsWorth() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 65; i++) {
                    zip.write(zeros);
                }
            }

            assertThat(bytes.size()).isLessThan(100_000);
            assertThat(reported(READER.read("a.xlsx", bytes.toByteArray())))
                    .containsExactly(
                            "a.xlsx: The table is too large to be read. Keep the list of members and leave out the rest.");
        }

        private static byte[] parts(String sheet) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                part(zip, "[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
                        </Types>
                        """);
                part(zip, "xl/workbook.xml", """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                        <sheets><sheet name="Leden" sheetId="1" r:id="rId1"/></sheets></workbook>
                        """);
                part(zip, "xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
                        </Relationships>
                        """);
                part(zip, "xl/styles.xml", """
                        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                        <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>
                        """);
                part(zip, "xl/worksheets/sheet1.xml", sheet);
            }
            return bytes.toByteArray();
        }

        private static void part(ZipOutputStream zip, String name, String content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }

        private static void row(Worksheet sheet, int row, String... cells) {
            for (int i = 0; i < cells.length; i++) {
                sheet.value(row, i, cells[i]);
            }
        }

        private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
                content.accept(workbook.newWorksheet("Sheet"));
            }
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Write one of: Resident, Self-employed person, Firm, Professional group.",
                "FRENCH | Habitant, Indépendant, Entreprise, Groupe professionnel.",
                "DUTCH | Gebruik een van de volgende woorden: Bewoner, Zelfstandige, Onderneming, Beroepsgroep.",
                "GERMAN | Schreiben Sie eines dieser Wörter: Bewohner, Selbständiger, Unternehmen, Berufsgruppe."
            })
    void reportsTheWordsOfAColumnInTheLanguage(Language language, String words) {
        ReadMembers read = csv("id;kind;left on;left why\nm-1;landlord;2026-01-01;\nm-2;RESIDNT;2026-01-01;\n");

        assertThat(read.defects())
                .hasSize(2)
                .allSatisfy(defect -> assertThat(TableTexts.in(language).line(read.file(), defect))
                        .endsWith(words));
    }

    @Test
    void saysNothingOfTheListWhereItHasNoRows() {
        Dossier unknown = Dossier.of(Partnership.of("plp-1"));
        Dossier none = unknown.but().memberships(Log.none()).build();

        assertThat(csv("id;kind\n").members()).isEmpty();
        assertThat(csv("id;kind\n").defects()).isEmpty();
        assertThat(csv(READER.into(unknown), "id;kind\n").dossier()).contains(unknown);
        assertThat(csv(READER.into(none), "id;kind\n\n;\n").dossier()).contains(none);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isRefusedInEveryLanguage(Language language) {
        ReadMembers read = csv("id;Income\nm-1;x\n");

        assertThat(TableTexts.in(language).line(read.file(), read.defects().get(0)))
                .startsWith("members.csv: ")
                .contains("1", "B", "--leave-out B");
    }
}
