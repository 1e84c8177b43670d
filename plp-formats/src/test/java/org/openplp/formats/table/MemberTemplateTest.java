package org.openplp.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.KeptFile;

@DisplayName("An empty table of members")
class MemberTemplateTest {
    private static final Path TEMPLATES = Path.of("src", "main", "templates");

    @ParameterizedTest
    @EnumSource(Language.class)
    void isKeptAsTextAndAsWorkbook(Language language) throws IOException {
        Path csv = TEMPLATES.resolve("members_" + language.code() + ".csv");
        Path xlsx = TEMPLATES.resolve("members_" + language.code() + ".xlsx");
        List<String> keptHeadings = Files.exists(xlsx) ? headings(Files.readAllBytes(xlsx)) : List.of();

        if (!keptHeadings.equals(MemberTemplate.headings(language))) {
            Files.write(xlsx, workbook(MemberTemplate.headings(language)));
        }

        KeptFile.isUpToDate(csv, MemberTemplate.csv(language));
        assertThat(keptHeadings)
                .as("%s was stale and has been written anew", xlsx)
                .isEqualTo(MemberTemplate.headings(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadAsAListWithoutMembers(Language language) {
        MemberTableReader reader = MemberTableReader.usual();
        byte[] text = MemberTemplate.csv(language).getBytes(StandardCharsets.UTF_8);

        for (ReadMembers read :
                List.of(reader.read("a.csv", text), reader.read("a.xlsx", MemberTemplate.xlsx(language)))) {
            assertThat(read.defects()).isEmpty();
            assertThat(read.leftOut()).isEmpty();
            assertThat(read.members()).isEmpty();
        }
        assertThat(MemberTemplate.headings(language))
                .hasSize(MemberTemplate.keys().size());
    }

    private static List<String> headings(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read().get(0).stream()
                    .map(cell -> cell.getText())
                    .toList();
        }
    }

    private static byte[] workbook(List<String> headings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "openplp", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("members");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
            sheet.freezePane(0, 1);
        }
        return bytes.toByteArray();
    }
}
