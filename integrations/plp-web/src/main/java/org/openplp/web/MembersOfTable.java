package org.openplp.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.sheet.CsvTable;
import org.openplp.formats.sheet.TableRow;
import org.openplp.formats.sheet.TableStopped;
import org.openplp.formats.table.MemberTableReader;
import org.openplp.formats.table.ReadMembers;
import org.openplp.formats.table.TableDefect;
import org.openplp.formats.table.TableTexts;
import org.openplp.formats.wording.JsonText;

/** Members from a table as text: the dossier with them, the columns that are ignored, and what stops the table. */
final class MembersOfTable {
    private static final String FIRST_ID = "m-1";
    private static final String UNKNOWN = "sheet.column-unknown";
    private static final List<String> IGNORED = List.of(UNKNOWN, "sheet.column-unnamed");

    private final byte[] table;
    private final Map<String, String> unread = new TreeMap<>();
    private final ReadMembers read;

    private MembersOfTable(Dossier dossier, byte[] table) {
        this.table = table;
        MemberTableReader reader =
                MemberTableReader.usual().numberedFrom(FIRST_ID).into(dossier);
        ReadMembers members = reader.read("", table);
        while (members.defects().stream().anyMatch(MembersOfTable::isIgnored)) {
            members.defects().stream()
                    .filter(MembersOfTable::isIgnored)
                    .forEach(found -> unread.put(found.column(), heading(found)));
            members = reader.leavingOut(unread.keySet()).read("", table);
        }
        this.read = members;
    }

    static String of(Request request) {
        Dossier dossier = request.sound("dossier", LastLook.read(request));
        byte[] table = request.required("table").getBytes(StandardCharsets.UTF_8);
        return new MembersOfTable(dossier, table).asJson(TableTexts.inLanguage(request.language()));
    }

    private String asJson(TableTexts texts) {
        return JsonText.inOneLine(json -> {
            json.writeStartObject();
            json.writeNumberField("members", read.members().size());
            JsonText.strings(
                    json,
                    "ignored",
                    read.leftOut().stream()
                            .filter(one -> !one.column().isEmpty())
                            .map(this::name)
                            .toList());
            JsonText.strings(
                    json, "defects", read.defects().stream().map(texts::line).toList());
            Optional<Dossier> whole = read.dossier();
            if (whole.isPresent()) {
                json.writeFieldName("model");
                json.writeRawValue(new DossierWriter().asJson(whole.get()));
            }
            json.writeEndObject();
        });
    }

    private static boolean isIgnored(TableDefect found) {
        return IGNORED.contains(found.defect().code());
    }

    /** The heading of a column; empty if there is none, as the cell where that was found may hold personal data. */
    private String heading(TableDefect found) {
        if (!found.defect().code().equals(UNKNOWN)) {
            return "";
        }
        try {
            return CsvTable.rows(table, StandardCharsets.UTF_8).stream()
                    .filter(row -> row.number() == found.row())
                    .flatMap(row -> IntStream.range(0, row.cells().size())
                            .filter(column -> TableRow.letters(column).equals(found.column()))
                            .mapToObj(column -> row.cell(column).text()))
                    .findFirst()
                    .orElse("");
        } catch (TableStopped impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A column that is not read, by its heading and letters. */
    private String name(TableDefect leftOut) {
        List<String> values = leftOut.defect().values();
        String heading = unread.getOrDefault(leftOut.column(), values.get(values.size() - 1));
        return heading.isEmpty() ? leftOut.column() : heading + " (" + leftOut.column() + ")";
    }
}
