package org.openplp.formats.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.Table;
import org.openplp.formats.column.Tables;
import org.openplp.formats.column.WorkbookWords;
import org.openplp.formats.entry.EntryWriter;
import org.openplp.rules.text.Language;

/**
 * Writes dossiers as Excel workbooks. Reading the result gives an equal dossier, and equal dossiers give the same bytes on one version of Java. Several threads
 * can use a writer at once.
 */
public final class WorkbookWriter {
    private static final EntryWriter<Dossier> DOSSIERS = EntryWriter.of(Dossier.class);

    private final WorkbookWords words;

    private WorkbookWriter(WorkbookWords words) {
        this.words = words;
    }

    /**
     * A writer of workbooks in a language.
     *
     * @param language the language of headings, words and notes
     * @return the writer
     */
    public static WorkbookWriter in(Language language) {
        return new WorkbookWriter(WorkbookWords.in(language));
    }

    /**
     * Writes a dossier.
     *
     * @param dossier the dossier
     * @return the bytes of a file whose name ends in {@code .xlsx}
     * @throws IllegalArgumentException if the dossier holds a value that no file can express, such as the word {@code none} as a name. Also if it holds a value
     *     that no workbook can express, such as a text longer than a cell, or two entries with one id. The message has the path and not the value
     */
    public byte[] write(Dossier dossier) {
        Map<String, List<SheetEntry>> entries = new LinkedHashMap<>();
        Tables.inOrder().forEach(table -> entries.put(table.list(), new ArrayList<>()));
        collect(Tables.dossier(), Tree.of(DOSSIERS.asJson(dossier)), Optional.empty(), entries);
        entries.forEach((list, ofIt) -> refuseOneNameForTwo(Tables.of(list), ofIt));
        SheetLayout layout = new SheetLayout(words);
        entries.forEach((list, ofIt) -> layout.add(Tables.of(list), ofIt));
        return layout.bytes();
    }

    private static void collect(Table table, Tree tree, Optional<String> outer, Map<String, List<SheetEntry>> entries) {
        List<SheetEntry> ofTheTable = Objects.requireNonNull(entries.get(table.list()));
        String name =
                table.hasIds() ? tree.at("id").map(Tree::text).orElse("") : Integer.toString(ofTheTable.size() + 1);
        ofTheTable.add(new SheetEntry(name, outer, tree));
        for (Column column : table.columns()) {
            if (column.holds() == Column.Holds.LIST) {
                Table inner = Tables.of(table.isTheDossier() ? column.key() : table.list() + "." + column.key());
                Optional<String> belongsTo = table.isTheDossier() ? Optional.empty() : Optional.of(name);
                tree.at(column.key())
                        .ifPresent(list -> list.entries().forEach(entry -> collect(inner, entry, belongsTo, entries)));
            }
        }
    }

    /** Refuses two entries with one id, since rows of other sheets refer to entries by id. */
    private static void refuseOneNameForTwo(Table table, List<SheetEntry> entries) {
        boolean isNamed =
                Tables.inOrder().stream().anyMatch(other -> other.outer().equals(Optional.of(table.list())));
        long names = entries.stream().map(SheetEntry::name).distinct().count();
        if (isNamed && names < entries.size()) {
            throw new IllegalArgumentException(table.list() + ": no workbook can say that two entries have one id");
        }
    }
}
