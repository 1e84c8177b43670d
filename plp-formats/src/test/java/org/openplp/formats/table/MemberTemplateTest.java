package org.openplp.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.sheet.TableRow;
import org.openplp.formats.sheet.TableStopped;
import org.openplp.formats.sheet.WorkbookFile;
import org.openplp.formats.sheet.WrittenSheet;
import org.openplp.formats.sheet.XlsxTable;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.KeptFile;

@DisplayName("An empty table of members")
class MemberTemplateTest {
    private static final Path TEMPLATES = Path.of("src", "main", "templates");

    @ParameterizedTest
    @EnumSource(Language.class)
    void isKeptAsTextAndAsWorkbook(Language language) throws IOException, TableStopped {
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

    private static List<String> headings(byte[] workbook) throws TableStopped {
        return XlsxTable.rows(workbook, Optional.empty()).get(0).cells().stream()
                .map(TableRow.Cell::text)
                .toList();
    }

    private static byte[] workbook(List<String> headings) {
        WrittenSheet sheet = new WrittenSheet("members", false);
        sheet.fix(0, false);
        for (int i = 0; i < headings.size(); i++) {
            sheet.text(0, i, WrittenSheet.Format.HEADING, headings.get(i));
        }
        return WorkbookFile.of(List.of(sheet));
    }
}
