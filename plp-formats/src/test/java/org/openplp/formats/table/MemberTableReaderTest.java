package org.openplp.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.formats.table.MemberTables.ADULT;
import static org.openplp.formats.table.MemberTables.READER;
import static org.openplp.formats.table.MemberTables.TEXTS;
import static org.openplp.formats.table.MemberTables.csv;
import static org.openplp.formats.table.MemberTables.ids;
import static org.openplp.formats.table.MemberTables.reported;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.rules.text.Language;

@DisplayName("A table of members")
class MemberTableReaderTest {
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
                    .containsExactly(Membership.of("m-1").toBuilder()
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
                    .containsExactly(Membership.of("m-1").toBuilder()
                            .kind(Recorded.of(Membership.Kind.RESIDENT))
                            .joinedOn(day("2023-10-01"))
                            .adult(Answer.YES)
                            .build());
        }

        @Test
        void withBlanksOfAnyKindAroundTheirValuesAndInTheirDays() {
            assertThat(csv("id;joined;adult\n\u00A0m-1 ; 1.\u00A09.\u202F2023\u00A0;yes\u202F\n")
                            .members())
                    .containsExactly(Membership.of("m-1").toBuilder()
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
                    .containsExactly(Membership.of("m-1").toBuilder()
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
                            Membership.of(id).toBuilder().actor(Recorded.of(id)).build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"sep=;\nid;adult\nm-1;yes\n", "\uFEFFSEP=\t\r\nid\tadult\r\nm-1\tyes\r\n"})
        void behindTheLineThatNamesTheSeparatorToExcel(String text) {
            ReadMembers read = csv(text);

            assertThat(read.defects()).isEmpty();
            assertThat(read.members()).containsExactly(ADULT);
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
    class GivesIds {
        @Test
        void inTheOrderOfTheRowsWhereThereAreNone() {
            ReadMembers read = csv(READER.numberedFrom("m-7"), "adult\nyes\nno\n");

            assertThat(ids(read)).containsExactly("m-7", "m-8");
        }

        @Test
        void asWideAsTheFirstOne() {
            ReadMembers read = csv(READER.numberedFrom("m-098"), "adult\nyes\nno\nyes\n");

            assertThat(ids(read)).containsExactly("m-098", "m-099", "m-100");
            assertThat(ids(csv(READER.numberedFrom("m-09"), "adult\nyes\nno\n")))
                    .containsExactly("m-09", "m-10");
            assertThat(ids(csv(READER.numberedFrom("m-9"), "adult\nyes\nno\n"))).containsExactly("m-9", "m-10");
        }

        @Test
        void thatAreNotInUse() {
            Dossier dossier = Dossier.of(Partnership.of("m-2"));
            MemberTableReader reader = READER.into(dossier).numberedFrom("m-1");

            assertThat(ids(csv(reader, "id;adult\n;yes\nm-1;yes\n;yes\n"))).containsExactly("m-3", "m-1", "m-4");
        }

        @ParameterizedTest
        @ValueSource(strings = {"m-99999999", "a123-99999"})
        void onlyAsLongAsTheyHaveDigits(String first) {
            assertThat(ids(csv(READER.numberedFrom(first), "adult\nyes\n"))).containsExactly(first);
            assertThat(reported(csv(READER.numberedFrom(first), "adult\nyes\nno\nyes\n")))
                    .containsExactly("members.csv: row 3: Membership id: The numbering with --number-from ends here: "
                            + "the next id would have too many digits. Begin with a smaller number.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", "m", "1", "m 1", "a@1",
                    "m-", "m-99999999999999999999", "m-123456789", "m1-12345678", "gsm-0470-123456"
                })
        void onlyFromOneThatCanBeCountedOn(String first) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> READER.numberedFrom(first))
                    .withMessageContaining("such as m-1");
        }
    }

    @Nested
    class OfADossier {
        @Test
        void isAddedToTheMembersThatAreThere() {
            Dossier dossier = Dossier.of(Partnership.of("plp-1")).toBuilder()
                    .memberships(Entries.of(List.of(Membership.of("m-1"))))
                    .build();

            ReadMembers read = csv(READER.into(dossier), "id\nm-2\n");

            assertThat(read.members()).containsExactly(Membership.of("m-2"));
            assertThat(read.dossier())
                    .contains(dossier.toBuilder()
                            .memberships(Entries.of(List.of(Membership.of("m-1"), Membership.of("m-2"))))
                            .build());
        }

        @Test
        void mayNameItsVersionsOfTheHouseRulesAsItDoes() {
            Dossier dossier = Dossier.of(Partnership.of("plp-1").toBuilder()
                    .houseRules(Entries.of(HouseRules.blank().toBuilder()
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
            Dossier partial =
                    dossier.toBuilder().partial(Entries.of("memberships")).build();

            assertThat(TEXTS.taken(csv(READER.into(dossier), "id\nm-2\n"))).contains("The list counts as complete");
            assertThat(TEXTS.taken(csv(READER.into(partial), "id\nm-2\n")))
                    .isEqualTo("1 member imported. The list does not count as complete, "
                            + "since the dossier names the key memberships under \"partial\".");
            assertThat(TEXTS.taken(csv(READER.into(partial), "id\nm-2\nm-3\n")))
                    .startsWith("2 members imported. The list does not count as complete");
        }

        @Test
        void isRefusedIfItKnowsAMemberAlready() {
            Dossier dossier = Dossier.of(Partnership.of("plp-1")).toBuilder()
                    .memberships(Entries.of(List.of(Membership.of("m-1"))))
                    .build();

            assertThat(reported(csv(READER.into(dossier), "id\nm-2\nm-1\n")))
                    .containsExactly("members.csv: row 3, column A (Membership id): This id is used twice. "
                            + "Give each entry an id of its own.");
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
                .allSatisfy(defect -> assertThat(TableTexts.inLanguage(language).line(read.file(), defect))
                        .endsWith(words));
    }

    @Test
    void saysNothingOfTheListWhereItHasNoRows() {
        Dossier unknown = Dossier.of(Partnership.of("plp-1"));
        Dossier none = unknown.toBuilder().memberships(Entries.none()).build();

        assertThat(csv("id;kind\n").members()).isEmpty();
        assertThat(csv("id;kind\n").defects()).isEmpty();
        assertThat(csv(READER.into(unknown), "id;kind\n").dossier()).contains(unknown);
        assertThat(csv(READER.into(none), "id;kind\n\n;\n").dossier()).contains(none);
    }
}
