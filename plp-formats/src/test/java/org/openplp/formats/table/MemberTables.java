package org.openplp.formats.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.membership.Membership;
import org.openplp.rules.text.Language;

/** A table of members as it is read, and what is said of it. */
final class MemberTables {
    static final MemberTableReader READER = MemberTableReader.usual();
    static final TableTexts TEXTS = TableTexts.inLanguage(Language.ENGLISH);

    static final String HEADINGS = "<row r=\"1\">" + Packed.text("A1", "id") + Packed.text("B1", "joinedOn") + "</row>";

    static final String TOO_LARGE =
            "The table is too large to be read. Keep the list of members and leave out the rest.";
    static final String UNREADABLE =
            "members.xlsx: This cannot be read as a workbook or table. Save it again as .xlsx, or a list of members as .csv.";

    static final Membership ADULT =
            Membership.of("m-1").toBuilder().adult(Answer.YES).build();

    private MemberTables() {}

    static ReadMembers csv(MemberTableReader reader, String text) {
        return reader.read("members.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadMembers csv(String text) {
        return csv(READER, text);
    }

    static List<String> ids(ReadMembers read) {
        return read.members().stream().map(Membership::id).toList();
    }

    static TableDefect leftOut(String column, String... why) {
        return new TableDefect(0, column, Defect.at("", "sheet.left-out", why));
    }

    static List<String> reported(ReadMembers read) {
        assertThat(read.members()).isEmpty();
        assertThat(read.dossier()).isEmpty();
        return read.defects().stream()
                .map(found -> TEXTS.line(read.file(), found))
                .toList();
    }

    /** Rows of a sheet with an id in column A, and what is given behind it. */
    static String members(int rows, IntFunction<String> behind) {
        return HEADINGS
                + IntStream.range(2, rows + 2)
                        .mapToObj(row -> "<row r=\"" + row + "\">" + Packed.text("A" + row, "m-" + row)
                                + behind.apply(row) + "</row>")
                        .collect(joining());
    }

    /** The only line that is said of a workbook. */
    static String refusal(byte[] workbook) {
        return assertThat(reported(READER.read("members.xlsx", workbook)))
                .hasSize(1)
                .actual()
                .get(0);
    }

    static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Sheet"));
        }
        return bytes.toByteArray();
    }
}
