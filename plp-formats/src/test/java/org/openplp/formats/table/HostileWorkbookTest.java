package org.openplp.formats.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.formats.table.MemberTables.HEADINGS;
import static org.openplp.formats.table.MemberTables.READER;
import static org.openplp.formats.table.MemberTables.TOO_LARGE;
import static org.openplp.formats.table.MemberTables.UNREADABLE;
import static org.openplp.formats.table.MemberTables.csv;
import static org.openplp.formats.table.MemberTables.members;
import static org.openplp.formats.table.MemberTables.reported;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;

@DisplayName("A workbook that was made to cost time or memory")
@Timeout(value = 40, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileWorkbookTest {
    private static final String TOO_LONG =
            "The content of this cell is longer than a spreadsheet can hold in one cell. Shorten it, or empty the cell.";
    private static final String TOO_WIDE =
            "No column beyond GR is read. Keep the list of members and remove what is further to the right.";

    private static ReadMembers read(Packed workbook) {
        return READER.read("members.xlsx", workbook.bytes());
    }

    private static String refusal(Packed workbook) {
        return MemberTables.refusal(workbook.bytes());
    }

    @Nested
    class IsRefused {
        @Test
        void forACellFartherToTheRightThanAnySpreadsheetHasColumns() {
            assertThat(refusal(Packed.rows(members(100, row -> "<c r=\"ZZZZZ" + row + "\"/>"))))
                    .isEqualTo("members.xlsx: row 2: " + TOO_WIDE);
        }

        @Test
        void forEmptyRowsWithoutEndBehindAWideOne() {
            String rows = "<row><c r=\"XFD1\"/></row>" + "<row/>".repeat(1_500_000);

            assertThat(refusal(Packed.rows(HEADINGS + rows))).endsWith(TOO_LARGE);
        }

        @Test
        void forANumberOfAMillionDigits() {
            String number = "<c r=\"B2\"><v>" + "1".repeat(1_000_000) + "</v></c>";

            assertThat(refusal(Packed.rows(members(1, row -> number))))
                    .isEqualTo("members.xlsx: row 2, column B: " + TOO_LONG);
        }

        @Test
        void forEachNumberThatNoSpreadsheetHolds() {
            String number = "<c r=\"B2\"><v>" + "1".repeat(401) + "</v></c>";

            assertThat(refusal(Packed.rows(members(1, row -> number))))
                    .isEqualTo("members.xlsx: row 2, column B: " + TOO_LONG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "\"", "\\", "[[d"})
        void forANumberFormatThatIsLongerThanAny(String piece) {
            String styles = "<numFmts><numFmt numFmtId=\"200\" formatCode=\""
                    + piece.repeat(20_000).replace("\"", "&quot;")
                    + "\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs>";

            assertThat(refusal(Packed.rows(members(10, row -> "<c s=\"0\"><v>45200</v></c>"))
                            .styles(styles)))
                    .isEqualTo("members.xlsx: " + TOO_LARGE);
        }

        @Test
        void forALongTextThatManyCellsShare() {
            assertThat(refusal(Packed.rows(members(200, row -> "<c t=\"s\"><v>0</v></c>"))
                            .strings("<si>" + "<r><t>longer</t></r>".repeat(6_000) + "</si>")))
                    .isEqualTo("members.xlsx: " + TOO_LONG);
            assertThat(refusal(Packed.rows(members(200, row -> "<c t=\"s\"><v>0</v></c>"))
                            .strings("<si><t>" + "a".repeat(1_000_000) + "</t></si>")))
                    .isEqualTo("members.xlsx: " + TOO_LONG);
        }

        @Test
        void forTextsThatAreTooMuchTogether() {
            assertThat(refusal(Packed.rows(members(20_000, row -> "<c t=\"s\"><v>0</v></c>"))
                            .strings("<si><t>" + "a".repeat(32_767) + "</t></si>")))
                    .matches("members\\.xlsx: row [0-9]+: " + TOO_LARGE);
        }

        @Test
        void forElementsThatLieInOneAnother() {
            String nested = IntStream.range(0, 80_000)
                    .mapToObj(i -> "<a xmlns:n" + i + "=\"u" + i + "\">")
                    .collect(joining());

            assertThat(refusal(Packed.rows(HEADINGS + nested + "</a>".repeat(80_000))))
                    .isEqualTo("members.xlsx: row 1: " + TOO_LARGE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"xmlns:n", "n"})
        void forAnElementWithAttributesWithoutEnd(String name) {
            String attributes = IntStream.range(0, 300_000)
                    .mapToObj(i -> " " + name + i + "=\"u" + i + "\"")
                    .collect(joining());

            assertThat(refusal(Packed.rows(HEADINGS + "<a" + attributes + "/>")))
                    .isEqualTo("members.xlsx: row 1: " + TOO_LARGE);
        }

        @Test
        void forANameThatIsLongerThanAny() {
            String name = "n".repeat(1 << 17);

            assertThat(refusal(Packed.rows(HEADINGS + "<" + name + "/>")))
                    .isEqualTo("members.xlsx: row 1: " + TOO_LARGE);
        }

        @Test
        void forSharedTextsWithoutEnd() {
            assertThat(refusal(Packed.rows(members(1, row -> "<c t=\"s\"><v>9999999</v></c>"))
                            .strings("<si/>".repeat(10_000_000))))
                    .isEqualTo("members.xlsx: " + TOO_LARGE);
        }

        @Test
        void forMoreMembersThanADossierMayHave() {
            assertThat(refusal(Packed.rows(members(21_846, row -> ""))))
                    .isEqualTo(
                            "members.xlsx: row 21847: The list, with the lists inside it, holds more than 21845 entries, "
                                    + "which is the limit.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'>]>",
                    "<!DOCTYPE w SYSTEM 'http://localhost/w.dtd'>",
                    "<!DOCTYPE w>"
                })
        void forADocumentType(String type) {
            assertThat(refusal(Packed.sheet(type + "<worksheet " + Packed.MAIN + "><sheetData>" + members(1, row -> "")
                            + "</sheetData></worksheet>")))
                    .isEqualTo(UNREADABLE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<row r=\"0\"/>",
                    "<row r=\"-1\"/>",
                    "<row r=\"1048577\"/>",
                    "<row r=\"x\"/>",
                    "<row><row/></row>",
                    "<row><c r=\"1\"/></row>",
                    "<row><c r=\"é1\"/></row>",
                    "<row><c><c/></c></row>",
                    "<row><c><v><v>1</v></v></c></row>",
                    "<row><c><v><f>1</f></v></c></row>"
                })
        void forRowsAndCellsThatNobodyWrites(String rows) {
            assertThat(refusal(Packed.rows(HEADINGS + rows))).isEqualTo(UNREADABLE);
        }
    }

    @Nested
    class ThatNamesATextWhichItDoesNotHold {
        private static final String LOST =
                "members.xlsx: row 2, column B: This cell refers to a text that the workbook does not contain. "
                        + "Write it again, or empty the cell.";

        @ParameterizedTest
        @ValueSource(strings = {"1", "5", "2000000000", "99999999999", "-1", "", "a"})
        void isRefused(String number) {
            assertThat(refusal(Packed.rows(members(1, row -> "<c r=\"B2\" t=\"s\"><v>" + number + "</v></c>"))
                            .strings("<si><t>2023-10-01</t></si>")))
                    .isEqualTo(LOST);
        }

        @Test
        void isRefusedIfItHoldsNone() {
            assertThat(refusal(Packed.rows(members(1, row -> "<c r=\"B2\" t=\"s\"><v>0</v></c>"))))
                    .isEqualTo(LOST);
        }

        @Test
        void isReadIfItHoldsIt() {
            assertThat(read(Packed.rows(members(1, row -> "<c r=\"B2\" t=\"s\"><v>0</v></c>"))
                                    .strings("<si><t>2023-10-01</t></si>"))
                            .members())
                    .containsExactly(Membership.of("m-2").toBuilder()
                            .joinedOn(Recorded.of(LocalDate.of(2023, 10, 1)))
                            .build());
        }

        @Test
        void isReadWhereTheCellSaysNothingAtAll() {
            assertThat(read(Packed.rows(members(1, row -> "<c r=\"B2\" t=\"s\"/>")))
                            .members())
                    .containsExactly(Membership.of("m-2"));
        }
    }

    @Nested
    class IsReadAllTheSame {
        private static final List<Membership> TWO = List.of(Membership.of("m-2"), Membership.of("m-3"));

        /** What takes other readers the square of its length. */
        @ParameterizedTest
        @ValueSource(strings = {"<n%d/>", "<n n%d=''/>", "<p:n xmlns:p='%d'/>", "<p%d:n xmlns:p%<d=''/>", "<?n%d?>"})
        void withNamesThatAllDiffer(String piece) {
            String names =
                    IntStream.range(0, 100_000).mapToObj(piece::formatted).collect(joining());

            assertThat(read(Packed.rows(members(2, row -> "") + names).styles(names))
                            .members())
                    .isEqualTo(TWO);
        }

        @Test
        void withManyWideRows() {
            assertThat(read(Packed.rows(members(20_000, row -> "<c r=\"XFD" + row + "\"/>")))
                            .members())
                    .hasSize(20_000);
        }

        @Test
        void withFormulasThatManyCellsShare() {
            String one = "<f t=\"shared\" si=\"0\" ref=\"D2:D9\">" + "A1+".repeat(10_000) + "A1</f><v>1</v>";

            assertThat(read(Packed.rows(members(
                                    20_000,
                                    row -> "<c r=\"D" + row + "\">"
                                            + (row == 2 ? one : "<f t=\"shared\" si=\"0\"/><v>1</v>")
                                            + "</c><c><f t=\"array\" ref=\"E" + row + "\">1</f><v>1</v></c>")))
                            .defects())
                    .extracting(defect -> defect.defect().code())
                    .containsOnly("sheet.column-unnamed");
        }

        @Test
        void withoutStyles() {
            assertThat(read(Packed.rows(members(2, row -> ""))).members()).isEqualTo(TWO);
        }

        @Test
        void whereAnotherSheetIsLargerThanWhatIsRead() {
            assertThat(read(Packed.rows(members(2, row -> ""))
                                    .with(
                                            "xl/worksheets/sheet2.xml",
                                            "<worksheet " + Packed.MAIN
                                                    + "><sheetData><row><c r=\"ZZZZZ1\"/></row></sheetData></worksheet>"))
                            .members())
                    .isEqualTo(TWO);
        }

        @Test
        void whereRowsAreColouredToTheLastColumn() {
            assertThat(read(Packed.rows(members(2, row -> "<c r=\"XFD" + row + "\" s=\"0\"/>"))
                                    .styles("<cellXfs><xf numFmtId=\"0\"/></cellXfs>"))
                            .members())
                    .isEqualTo(TWO);
        }

        @Test
        void withPicturesAndNotesThatNobodyReads() {
            assertThat(read(Packed.rows(members(2, row -> ""))
                                    .with("xl/media/image1.png", "\u0089PNG")
                                    .with("xl/media/image2.svg", "<svg d=\"" + "M0 0 ".repeat(100_000) + "\"/>"))
                            .members())
                    .isEqualTo(TWO);
        }

        @Test
        void withRowsThatDoNotSayTheirNumbers() {
            ReadMembers read = read(
                    Packed.rows(
                            "<row><c t=\"inlineStr\"><is><t>id</t></is></c></row>"
                                    + "<row><c t=\"inlineStr\"><is><t>m-2</t></is></c></row><row><c t=\"inlineStr\"><is><t>m 3</t></is></c></row>"));

            assertThat(read.defects()).extracting(TableDefect::row).containsExactly(3);
        }
    }

    @Test
    void isRefusedAsTextTooForMoreMembersThanADossierMayHave() {
        ReadMembers read = csv("id\n" + "m-1\n".repeat(21_846));

        assertThat(read.defects()).hasSize(1).extracting(TableDefect::row).containsExactly(21_847);
    }

    @Test
    void isRefusedAsTextTooForColumnsBeyondThoseThatAreRead() {
        assertThat(reported(csv("id" + ";x".repeat(200) + "\n")))
                .containsExactly("members.csv: row 1, column GS: " + TOO_WIDE);
    }
}
