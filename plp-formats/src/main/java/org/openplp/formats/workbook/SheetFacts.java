package org.openplp.formats.workbook;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.Plain;
import org.openplp.formats.column.Table;
import org.openplp.formats.column.Vocabulary;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.sheet.TableRow;
import org.openplp.formats.sheet.XlsxTable;
import org.openplp.rules.text.Language;

/** The facts that occur once: they stand one below the other, each with its section, its name and its value. People add columns before and behind. */
final class SheetFacts {
    private static final int FACT = 1;
    private static final int VALUE = 2;
    private static final int MOST_COLUMNS_BEFORE = 5;

    private final Vocabulary vocabulary = Vocabulary.ofAllLanguages();
    private final Table table;
    private final XlsxTable.OfAWorkbook sheet;
    private final List<PlacedDefect> defects;
    private final List<PlacedDefect> leftOut;
    private final int section;
    private final Language language;
    private final Set<Integer> leftOutColumns = new HashSet<>();

    private SheetFacts(
            Table table, XlsxTable.OfAWorkbook sheet, List<PlacedDefect> defects, List<PlacedDefect> leftOut) {
        this.table = table;
        this.sheet = sheet;
        this.defects = defects;
        this.leftOut = leftOut;
        this.section = IntStream.rangeClosed(0, MOST_COLUMNS_BEFORE)
                .boxed()
                .max(Comparator.<Integer>comparingLong(this::known).thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        this.language = vocabulary.language(table, keys(section));
    }

    /** The facts of a sheet; what is wrong with it, or left out, is added to the lists. */
    static FoundEntry of(
            Table table, XlsxTable.OfAWorkbook sheet, List<PlacedDefect> defects, List<PlacedDefect> leftOut) {
        return new SheetFacts(table, sheet, defects, leftOut).entry();
    }

    /** How many facts are known if their sections stand in a column. */
    private long known(int column) {
        List<String> keys = keys(column);
        Language some = vocabulary.language(table, keys);
        return keys.stream()
                .filter(key -> vocabulary.column(table, key, some).isPresent())
                .count();
    }

    private List<String> keys(int column) {
        return sheet.rows().stream()
                .map(row -> Plain.of(row.cell(column).text()) + "/"
                        + Plain.of(row.cell(column + FACT).text()))
                .toList();
    }

    private FoundEntry entry() {
        FoundEntry entry = FoundEntry.at(new Place(1, 1, sheet.name()), language);
        Set<String> filled = new HashSet<>();
        List<String> keys = keys(section);
        for (int i = 0; i < keys.size(); i++) {
            TableRow row = sheet.rows().get(i);
            TableRow.Cell value = row.cell(section + VALUE);
            Optional<Column> column = vocabulary.column(table, keys.get(i), language);
            if (vocabulary.says("value", value.text())) {
                headings(row);
            } else if (column.isEmpty()) {
                refuseUnknown(keys.get(i), row);
            } else if (!value.isEmpty() && !filled.add(column.get().key())) {
                defects.add(PlacedDefect.at(
                        place(row, section + VALUE), FactPath.of(column.get().key()), "sheet.fact-twice"));
            } else {
                put(entry, column.get(), value, place(row, section + VALUE));
                refuseBeside(row);
            }
        }
        return entry;
    }

    private void put(FoundEntry entry, Column column, TableRow.Cell cell, Place place) {
        if (cell.isBroken()) {
            defects.add(PlacedDefect.at(place, FactPath.ROOT, "table.cell-broken"));
        } else if (!cell.isEmpty()) {
            entry.put(column, cell.text(), place);
        }
    }

    /** Columns of remarks and personal data may stand beside the values. */
    private void headings(TableRow row) {
        for (int i = section + VALUE + 1; i < row.cells().size(); i++) {
            String heading = row.cell(i).text();
            boolean isPersonal = vocabulary.isPersonal(heading);
            if (isPersonal || vocabulary.isRemark(heading)) {
                leftOutColumns.add(i);
                leftOut.add(PlacedDefect.at(
                        place(row, i),
                        FactPath.ROOT,
                        "sheet.left-out",
                        isPersonal ? "personal" : "remarks",
                        vocabulary.isPlainlyLeftOut(heading) ? heading : Place.letters(i + 1)));
            }
        }
    }

    /** What stands right of the value would be missed. */
    private void refuseBeside(TableRow row) {
        for (int i = section + VALUE + 1; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty() && !leftOutColumns.contains(i)) {
                defects.add(PlacedDefect.at(place(row, i), FactPath.ROOT, "sheet.beside-value"));
            }
        }
    }

    /** A row without a value says nothing, whatever it is called. */
    private void refuseUnknown(String key, TableRow row) {
        if (row.cell(section + VALUE).isEmpty()) {
            return;
        }
        Optional<String> near = vocabulary
                .near(table, key.substring(key.indexOf('/') + 1), language)
                .map(Column::key);
        defects.add(PlacedDefect.at(
                place(row, section + FACT),
                FactPath.ROOT,
                "sheet.fact-unknown",
                near.map(one -> new String[] {"near", one}).orElseGet(() -> new String[0])));
    }

    private Place place(TableRow row, int column) {
        return new Place(row.number(), column + 1, sheet.name());
    }
}
