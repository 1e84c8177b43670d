package org.openplp.formats.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.column.CellText;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.Special;
import org.openplp.formats.column.Table;
import org.openplp.formats.column.Tables;
import org.openplp.formats.column.Vocabulary;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.sheet.TableRow;
import org.openplp.formats.sheet.TableStopped;
import org.openplp.formats.sheet.XlsxTable;

/** Reads a dossier from the sheets of a workbook, as a text of the format. */
public final class WorkbookReader {
    /** A sheet with fewer known headings does not count as a renamed list of a dossier. */
    private static final int HEADINGS_OF_A_LIST = 3;

    private final Vocabulary vocabulary = Vocabulary.ofAllLanguages();
    private final Map<String, List<FoundEntry>> found = new LinkedHashMap<>();
    private final Map<String, Map<String, List<FoundEntry>>> byName = new HashMap<>();
    private final List<PlacedDefect> defects = new ArrayList<>();
    private final List<PlacedDefect> leftOut = new ArrayList<>();

    private WorkbookReader() {}

    /** Reads a workbook. */
    public static WorkbookText read(byte[] content) {
        WorkbookReader reader = new WorkbookReader();
        try {
            reader.readSheets(XlsxTable.sheets(content));
        } catch (TableStopped stopped) {
            reader.defects.clear();
            reader.defects.add(defect(stopped));
        }
        return reader.result();
    }

    /** Whether a workbook has a dossier and not a list of members. */
    public static boolean isOfADossier(byte[] content) {
        try {
            return XlsxTable.sheets(content).stream()
                    .anyMatch(sheet -> Vocabulary.ofAllLanguages()
                            .sheet(sheet.name())
                            .filter(Table::isTheDossier)
                            .isPresent());
        } catch (TableStopped stopped) {
            return false;
        }
    }

    private static PlacedDefect defect(TableStopped stopped) {
        int column = stopped.column().chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1);
        boolean hasPlace = stopped.row() > 0 && !stopped.sheet().isEmpty();
        Place place = hasPlace ? new Place(stopped.row(), Math.max(1, column), stopped.sheet()) : Place.START;
        return new PlacedDefect(stopped.defect(), place);
    }

    private void readSheets(List<XlsxTable.OfAWorkbook> sheets) {
        Map<String, String> names = new HashMap<>();
        for (XlsxTable.OfAWorkbook sheet : sheets) {
            Optional<Table> table = vocabulary.sheet(sheet.name());
            if (sheet.name().equals(SheetLayout.CHOICES)) {
                continue;
            }
            if (table.isEmpty()) {
                other(sheet, sheets);
            } else if (names.putIfAbsent(table.get().list(), sheet.name()) != null) {
                add(sheet, "sheet.twice", table.get().list());
            } else if (table.get().isTheDossier()) {
                found.put("", List.of(SheetFacts.of(table.get(), sheet, defects, leftOut)));
            } else {
                readRows(table.get(), sheet);
            }
        }
        if (!names.containsKey("")) {
            defects.clear();
            defects.add(PlacedDefect.at(Place.START, FactPath.ROOT, "sheet.no-dossier"));
        }
    }

    private void add(XlsxTable.OfAWorkbook sheet, String code, String... values) {
        defects.add(PlacedDefect.at(new Place(1, 1, sheet.name()), FactPath.ROOT, code, values));
    }

    /** Handles a sheet with an unknown name. If it could be a renamed list, that is a defect, since the list would be missing; any other sheet is left out. */
    private void other(XlsxTable.OfAWorkbook sheet, List<XlsxTable.OfAWorkbook> all) {
        List<List<String>> firstRows = SheetHeadings.firstRows(sheet.rows());
        Optional<Table> renamed = Tables.inOrder().stream()
                .filter(table -> !table.isTheDossier())
                .filter(table -> SheetHeadings.known(table, firstRows) >= HEADINGS_OF_A_LIST)
                .max(Comparator.comparingLong(table -> SheetHeadings.known(table, firstRows)));
        Optional<Table> near = vocabulary.nearSheet(sheet.name()).or(() -> renamed);
        if (near.isPresent()) {
            boolean isThere =
                    all.stream().anyMatch(one -> vocabulary.sheet(one.name()).equals(near));
            add(sheet, isThere ? "sheet.twice" : "sheet.unknown", near.get().list());
        } else {
            leftOut.add(PlacedDefect.at(new Place(1, 1, sheet.name()), FactPath.ROOT, "sheet.left-out", "sheet"));
        }
    }

    private void readRows(Table table, XlsxTable.OfAWorkbook sheet) {
        List<FoundEntry> entries = new ArrayList<>();
        found.put(table.list(), entries);
        if (sheet.rows().isEmpty()) {
            return;
        }
        SheetHeadings headings = SheetHeadings.of(table, sheet.name(), sheet.rows(), Set.of());
        defects.addAll(headings.defects());
        leftOut.addAll(headings.leftOut());
        for (TableRow row : headings.below()) {
            if (headings.isATitle(row)) {
                defects.add(PlacedDefect.at(new Place(row.number(), 1, sheet.name()), FactPath.ROOT, "sheet.title"));
            } else if (headings.isAnEntry(row)) {
                FoundEntry entry = FoundEntry.at(new Place(row.number(), 1, sheet.name()), headings.language());
                headings.columns()
                        .forEach((place, column) ->
                                put(entry, column, row.cell(place), new Place(row.number(), place + 1, sheet.name())));
                entries.add(entry);
            }
        }
    }

    private void put(FoundEntry entry, Column column, TableRow.Cell cell, Place place) {
        if (cell.isBroken()) {
            defects.add(PlacedDefect.at(place, FactPath.ROOT, "table.cell-broken"));
        } else if (!cell.isEmpty()) {
            entry.put(column, cell.text(), place);
        }
    }

    private WorkbookText result() {
        if (!defects.isEmpty()) {
            return new WorkbookText("", List.of(), List.copyOf(defects), leftOut);
        }
        FoundEntry dossier = found.getOrDefault("", List.of()).get(0);
        found.forEach((list, entries) -> {
            if (!list.isEmpty()) {
                entries.forEach(entry -> outer(Tables.of(list), entry, dossier)
                        .lists()
                        .computeIfAbsent(list, some -> new ArrayList<>())
                        .add(entry));
            }
        });
        PlacedJson json = PlacedJson.of(new FoundValues(defects).of(Tables.dossier(), dossier, FactPath.ROOT));
        return new WorkbookText(json.text(), json.places(), List.copyOf(defects), leftOut);
    }

    /** The entry to which a row belongs; if there is none, which is reported, the row itself. */
    private FoundEntry outer(Table table, FoundEntry entry, FoundEntry dossier) {
        if (table.outer().isEmpty()) {
            return dossier;
        }
        Table outer = Tables.of(table.outer().get());
        Optional<String> name = entry.text(Special.OUTER).map(CellText::text);
        if (name.isEmpty()) {
            defects.add(PlacedDefect.at(entry.start(), FactPath.ROOT, "sheet.outer-missing", outer.list()));
            return entry;
        }
        List<FoundEntry> all = byName(outer).getOrDefault(name.get(), List.of());
        if (all.size() != 1) {
            String code = all.isEmpty() ? "sheet.outer-unknown" : "sheet.outer-several";
            defects.add(PlacedDefect.at(entry.place(Special.OUTER), FactPath.ROOT, code, outer.list()));
            return entry;
        }
        return all.get(0);
    }

    private Map<String, List<FoundEntry>> byName(Table table) {
        return byName.computeIfAbsent(table.list(), some -> {
            Map<String, List<FoundEntry>> names = new HashMap<>();
            Column name = table.hasIds() ? table.column("id").orElseThrow() : Special.NUMBER;
            for (FoundEntry entry : found.getOrDefault(table.list(), List.of())) {
                entry.text(name)
                        .map(CellText::text)
                        .ifPresent(one -> names.computeIfAbsent(one, none -> new ArrayList<>())
                                .add(entry));
            }
            return names;
        });
    }
}
