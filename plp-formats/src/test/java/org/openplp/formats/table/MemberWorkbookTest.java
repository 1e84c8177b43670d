package org.openplp.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.formats.table.MemberTables.HEADINGS;
import static org.openplp.formats.table.MemberTables.READER;
import static org.openplp.formats.table.MemberTables.UNREADABLE;
import static org.openplp.formats.table.MemberTables.ids;
import static org.openplp.formats.table.MemberTables.leftOut;
import static org.openplp.formats.table.MemberTables.members;
import static org.openplp.formats.table.MemberTables.refusal;
import static org.openplp.formats.table.MemberTables.reported;
import static org.openplp.formats.table.MemberTables.row;
import static org.openplp.formats.table.MemberTables.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Membership;

@DisplayName("A workbook with members")
class MemberWorkbookTest {
    private static final String DAYS = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    private static final String NO_RESULT = "The formula in this cell has no result. Correct it, or empty the cell.";
    private static final String NO_DAY =
            "members.xlsx: row 2, column B (Date of joining): This is not written as a day. "
                    + "Write it in the form 2026-01-31 or 31/1/2026, with all four digits of the year.";

    @Test
    void isReadWithItsDatesAnswersAndNumbers() throws IOException {
        byte[] content = workbook(sheet -> {
            row(sheet, 0, "Lidnummer", "Naam", "Lid sinds", "Meerderjarig", "Versie van het huishoudelijk reglement");
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
        assertThat(ids(read)).containsExactly("17", "m-2");
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

        assertThat(reported(READER.read("members.xlsx", content))).containsExactly(NO_DAY);
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

        assertThat(READER.ofSheet("Leden").read("a.xlsx", bytes.toByteArray()).members())
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
                .containsExactly("members.xlsx: row 2, column B (Member of full age): " + NO_RESULT);
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
        byte[] content = Packed.rows("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>joinedOn</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>m-2</t></is></c><c r="B2" s="1"><v>%s</v></c></row>""".formatted(number)).styles(DAYS).bytes();

        assertThat(reported(READER.read("members.xlsx", content))).containsExactly(NO_DAY);
    }

    /** A workbook as Excel writes it, part by part: what the library that reads it writes itself proves less. */
    @Test
    void takesTheLastResultOfEachFormula() throws IOException {
        byte[] content = Packed.rows("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>adult</t></is></c>\
                <c r="C1" t="inlineStr"><is><t>joinedOn</t></is></c></row>
                <row r="2"><c r="A2" t="str"><f>"m-"&amp;2</f><v>m-2</v></c><c r="B2" t="b"><f>1=1</f><v>1</v></c>\
                <c r="C2" s="1"><f>C3+1</f><v>45200</v></c></row>
                <row r="3"><c r="A3" t="str"><f>"m-"&amp;3</f><v>m-3</v></c><c r="B3" t="str"><f>""</f><v></v></c></row>""").styles(DAYS).bytes();

        assertThat(READER.read("members.xlsx", content).members())
                .containsExactly(
                        Membership.of("m-2").toBuilder()
                                .adult(Answer.YES)
                                .joinedOn(Recorded.of(LocalDate.of(2023, 10, 1)))
                                .build(),
                        Membership.of("m-3"));
    }

    @Test
    void isRefusedForAFormulaWithoutResult() throws IOException {
        byte[] content = Packed.rows("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>adult</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>m-2</t></is></c><c r="B2" t="e"><f>NA()</f><v>#N/A</v></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>m-3</t></is></c><c r="B3" t="e"><v>#REF!</v></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>m-4</t></is></c><c r="B4"><f>IF(1,"ja","nee")</f></c></row>""").styles(DAYS).bytes();

        assertThat(reported(READER.read("members.xlsx", content)))
                .containsExactly(
                        "members.xlsx: row 2, column B (Member of full age): " + NO_RESULT,
                        "members.xlsx: row 3, column B (Member of full age): " + NO_RESULT,
                        "members.xlsx: row 4, column B (Member of full age): " + NO_RESULT);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    _x006D__x002d_1         | m-1
                    m_x005F_x0041_1         | m_x0041_1
                    m-1_x000D_              | m-1
                    m_x41_1                 | m_x41_1
                    """)
    void isReadWithCharactersThatAreWrittenByTheirNumber(String written, String id) {
        for (Packed workbook : List.of(
                Packed.rows(HEADINGS + "<row>" + Packed.text("A2", written) + "</row>"),
                Packed.rows(HEADINGS + "<row><c t=\"s\"><v>0</v></c></row>")
                        .strings("<si><t>" + written + "</t></si>"))) {
            assertThat(ids(READER.read("members.xlsx", workbook.bytes()))).containsExactly(id);
        }
    }

    @Test
    void isRefusedWithHalfACharacterOrTheSameCellOrRowTwice() {
        assertThat(refusal(Packed.rows(HEADINGS + "<row>" + Packed.text("A2", "m-1_xD800_") + "</row>")
                        .bytes()))
                .startsWith("members.xlsx: row 2, column A");
        assertThat(refusal(Packed.rows(members(1, row -> Packed.text("B2", "yes") + Packed.text("B2", "no")))
                        .bytes()))
                .isEqualTo(
                        "members.xlsx: row 2, column B: The file contains this cell twice, so its content is uncertain. "
                                + "Check the cell in the spreadsheet program and save the file again.");
        assertThat(refusal(Packed.rows(members(1, row -> "") + "<row r=\"2\">" + Packed.text("A2", "m-3") + "</row>")
                        .bytes()))
                .startsWith("members.xlsx: row 2: This file is damaged: ");
    }

    @Test
    void isRefusedForADocumentTypeInItsTextsAndNotForOneInAPicture() {
        String shared = "<row><c t=\"s\"><v>0</v></c></row>";
        Packed workbook = Packed.rows(HEADINGS + shared).strings("<si><t>m-1</t></si>");

        assertThat(ids(READER.read(
                        "members.xlsx",
                        workbook.with("xl/media/image1.svg", "<!DOCTYPE svg><svg/>")
                                .bytes())))
                .containsExactly("m-1");
        assertThat(refusal(workbook.with(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE sst><sst " + Packed.MAIN + "><si><t>m-1</t></si></sst>")
                        .bytes()))
                .isEqualTo(UNREADABLE);
    }

    @Test
    void neverFollowsWhatADocumentTypeDeclares() throws IOException {
        byte[] content = Packed.sheet("""
                <!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>m-&b;&f;</t></is></c></row>
                </sheetData></worksheet>
                """).bytes();

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
}
