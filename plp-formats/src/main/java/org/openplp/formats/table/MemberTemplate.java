package org.openplp.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** An empty table of members with all columns that are read. */
public final class MemberTemplate {
    private MemberTemplate() {}

    /**
     * The keys that the columns fill, from the membership on.
     *
     * @return the keys, in the order of a membership
     */
    public static List<String> keys() {
        return Stream.of(MemberColumn.values()).map(MemberColumn::key).toList();
    }

    /**
     * The headings of all columns.
     *
     * @param language the language of the headings
     * @return the headings, in the order of the keys of a membership
     */
    public static List<String> headings(Language language) {
        Bundle labels = Labels.of(MemberColumn.class, language);
        return Stream.of(MemberColumn.values())
                .map(column -> labels.text("column." + column.key()).split("\\|", -1)[0])
                .toList();
    }

    /**
     * The table as text with semicolons, in UTF-8 with a byte order mark, which Excel needs to read accents right.
     *
     * @param language the language of the headings
     * @return one line
     */
    public static String csv(Language language) {
        return "\uFEFF" + String.join(";", headings(language)) + "\n";
    }

    /**
     * The table as an Excel workbook.
     *
     * @param language the language of the headings
     * @return the bytes of a file
     */
    public static byte[] xlsx(Language language) {
        String file = "members_" + language.code() + ".xlsx";
        try (InputStream resource = Objects.requireNonNull(MemberTemplate.class.getResourceAsStream(file))) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + file, e);
        }
    }
}
