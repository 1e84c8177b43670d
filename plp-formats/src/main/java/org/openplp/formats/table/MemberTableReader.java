package org.openplp.formats.table;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.membership.Membership;
import org.openplp.formats.sheet.CsvTable;
import org.openplp.formats.sheet.TableRow;
import org.openplp.formats.sheet.TableStopped;
import org.openplp.formats.sheet.XlsxTable;
import org.openplp.formats.source.ReadingStopped;
import org.openplp.formats.source.SourceFile;

/**
 * Reads tables of members row by row: an Excel workbook if the name ends in {@code .xlsx}, otherwise text with commas, semicolons or tabs.
 *
 * <p>The first row names the columns. An empty cell is a fact that is not on record, and a table with only headings says nothing about the list. Personal data
 * are recognised by their headings, left out, and not kept. A reader keeps nothing of what it read, and several threads can use it at once.
 */
public final class MemberTableReader {
    /** The largest file that is read: 16 MiB. */
    public static final int MOST_BYTES = 16 << 20;

    private static final Pattern FIRST_ID = Pattern.compile("[A-Za-z](?:[A-Za-z0-9._-]{0,40}[A-Za-z._-])?[0-9]{1,8}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    private final Charset encoding;
    private final Optional<String> sheet;
    private final Optional<String> firstId;
    private final Set<String> unwanted;
    private final Optional<Dossier> into;

    private MemberTableReader(
            Charset encoding,
            Optional<String> sheet,
            Optional<String> firstId,
            Set<String> unwanted,
            Optional<Dossier> into) {
        this.encoding = encoding;
        this.sheet = sheet;
        this.firstId = firstId;
        this.unwanted = unwanted;
        this.into = into;
    }

    /**
     * A reader of text in UTF-8, and of the first sheet of a workbook.
     *
     * @return the reader
     */
    public static MemberTableReader usual() {
        return new MemberTableReader(
                StandardCharsets.UTF_8, Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }

    /**
     * This reader for text in another encoding, such as windows-1252.
     *
     * @param charset the encoding
     * @return the reader
     */
    public MemberTableReader encodedIn(Charset charset) {
        requireNonNull(charset, "charset");
        return new MemberTableReader(charset, sheet, firstId, unwanted, into);
    }

    /**
     * This reader for another sheet of a workbook.
     *
     * @param name the name of the sheet
     * @return the reader
     */
    public MemberTableReader ofSheet(String name) {
        requireNonNull(name, "name");
        return new MemberTableReader(encoding, Optional.of(name), firstId, unwanted, into);
    }

    /**
     * This reader, which also creates ids for members without one: the first id, then the numbers after it, except those in use. Numbers keep the width of the
     * first one if it starts with zeros: {@code m-002} follows {@code m-001}.
     *
     * @param id the first id, such as {@code m-1}: it starts with a letter and ends with a number of at most eight digits
     * @return the reader
     * @throws IllegalArgumentException if the id has another form, or could be a telephone number or a national number
     */
    public MemberTableReader numberedFrom(String id) {
        requireNonNull(id, "id");
        if (!FIRST_ID.matcher(id).matches() || OpaqueId.hasNumberOfAPerson(id)) {
            throw new IllegalArgumentException(
                    "the first id has a letter first and a number of at most eight digits last, such as m-1");
        }
        return new MemberTableReader(encoding, sheet, Optional.of(id), unwanted, into);
    }

    /**
     * This reader, which also leaves out the given columns. A table without such a column is stopped.
     *
     * @param columns their letters as a spreadsheet shows them, in any case
     * @return the reader
     * @throws IllegalArgumentException if one of them is not one to three letters
     */
    public MemberTableReader leavingOut(Collection<String> columns) {
        Set<String> letters = columns.stream()
                .map(column -> column.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (!letters.stream().allMatch(column -> LETTERS.matcher(column).matches())) {
            throw new IllegalArgumentException("a column is named by its letters, such as C");
        }
        return new MemberTableReader(encoding, sheet, firstId, letters, into);
    }

    /**
     * This reader, which adds the members to those of a dossier and checks whether they fit together.
     *
     * @param dossier the dossier
     * @return the reader
     */
    public MemberTableReader into(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return new MemberTableReader(encoding, sheet, firstId, unwanted, Optional.of(dossier));
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the members, or all defects, including a file that is missing, unreadable, or too large for the memory
     */
    public ReadMembers read(Path path) {
        String name = path.toString();
        try {
            return read(name, SourceFile.bytes(path, MOST_BYTES));
        } catch (ReadingStopped stopped) {
            return stopped(name, stopped.defects().get(0).defect());
        } catch (OutOfMemoryError scarce) {
            return stopped(name, forMemory());
        }
    }

    private static ReadMembers stopped(String name, Defect defect) {
        return ReadMembers.stopped(name, List.of(), List.of(new TableDefect(0, "", defect)));
    }

    private static Defect forMemory() {
        return Defect.at("", DefectCode.FILE_TOO_LARGE, "memory");
    }

    /**
     * Reads the content of a file.
     *
     * @param name the name of the file in the result and in messages; its ending decides the format
     * @param content its bytes
     * @return the members, or all defects, including content that is too large for the memory
     */
    public ReadMembers read(String name, byte[] content) {
        try {
            if (content.length > MOST_BYTES) {
                throw new TableStopped("table.too-large");
            }
            return members(name, rows(name.toLowerCase(Locale.ROOT), content));
        } catch (TableStopped stopped) {
            TableDefect defect = new TableDefect(stopped.row(), stopped.column(), stopped.defect());
            return ReadMembers.stopped(name, List.of(), List.of(defect));
        } catch (OutOfMemoryError scarce) { // what was read so far filled the memory, and nothing refers to it any more
            return stopped(name, forMemory());
        }
    }

    private List<TableRow> rows(String name, byte[] content) throws TableStopped {
        if (SourceFile.isOtherWorkbook(name)) {
            throw new TableStopped("table.other-format");
        }
        return name.endsWith(".xlsx") ? XlsxTable.rows(content, sheet) : CsvTable.rows(content, encoding);
    }

    private ReadMembers members(String name, List<TableRow> rows) throws TableStopped {
        if (rows.isEmpty()) {
            throw new TableStopped("table.empty");
        }
        Headings headings = Headings.of(rows, unwanted, firstId.isEmpty());
        if (!headings.defects().isEmpty()) {
            return ReadMembers.stopped(name, headings.leftOut(), headings.defects());
        }
        MemberRows members = new MemberRows(headings, headings.below());
        if (firstId.isPresent()) {
            members.number(firstId.get(), idsInUse());
        }
        List<Membership> read = members.read(into.map(MemberRows::versions).orElse(Set.of()));
        if (!members.defects().isEmpty()) {
            return ReadMembers.stopped(name, headings.leftOut(), members.defects());
        }
        Optional<Dossier> whole = into.map(dossier -> read.isEmpty() ? dossier : with(dossier, read));
        List<TableDefect> together =
                whole.map(dossier -> members.inDossier(dossier, read.size())).orElse(List.of());
        return together.isEmpty()
                ? new ReadMembers(name, read, whole, headings.leftOut(), List.of())
                : ReadMembers.stopped(name, headings.leftOut(), together);
    }

    private Set<String> idsInUse() {
        Set<String> ids = new TreeSet<>();
        into.ifPresent(dossier -> MemberRows.ids(dossier, ids));
        return ids;
    }

    private static Dossier with(Dossier dossier, List<Membership> members) {
        List<Membership> all = new ArrayList<>();
        Entries<Membership> before = dossier.memberships();
        for (int i = 0; before.isKnown() && i < before.size(); i++) {
            all.add(before.entry(i));
        }
        all.addAll(members);
        return dossier.toBuilder().memberships(Entries.of(all)).build();
    }
}
