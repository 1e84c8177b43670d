package org.openplp.formats.table;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.Table;
import org.openplp.formats.column.Tables;
import org.openplp.formats.column.WorkbookWords;
import org.openplp.rules.text.Language;

/** An empty table of members with all columns that are read. */
public final class MemberTemplate {
    private static final Table MEMBERS = Tables.of(Headings.MEMBERSHIPS);

    private MemberTemplate() {}

    /**
     * The keys that the columns fill, starting at the membership.
     *
     * @return the keys, in the order of a membership
     */
    public static List<String> keys() {
        return columns().map(Column::key).toList();
    }

    /**
     * The headings of all columns.
     *
     * @param language the language of the headings
     * @return the headings, in the order of the keys of a membership
     */
    public static List<String> headings(Language language) {
        requireNonNull(language, "language");
        WorkbookWords words = WorkbookWords.in(language);
        return columns().map(column -> words.heading(MEMBERS, column)).toList();
    }

    /** One column for each value of a member. Measures have their own sheet in a workbook, and are not part of a table. */
    private static Stream<Column> columns() {
        return MEMBERS.columns().stream().filter(column -> column.holds() == Column.Holds.VALUE);
    }

    /**
     * The table as text with semicolons, in UTF-8 with a byte order mark, which Excel needs to read accents correctly.
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
        try (InputStream resource = requireNonNull(MemberTemplate.class.getResourceAsStream(file))) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + file, e);
        }
    }
}
