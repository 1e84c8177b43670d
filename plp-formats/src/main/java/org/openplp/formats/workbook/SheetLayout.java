package org.openplp.formats.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplp.formats.column.CellText;
import org.openplp.formats.column.Column;
import org.openplp.formats.column.Special;
import org.openplp.formats.column.Table;
import org.openplp.formats.column.Tables;
import org.openplp.formats.column.WorkbookWords;
import org.openplp.formats.defect.Place;
import org.openplp.formats.sheet.WorkbookFile;
import org.openplp.formats.sheet.WrittenSheet;

/** Lays out the sheets of a workbook: headings with notes, rows, and drop-down lists for closed lists. */
final class SheetLayout {
    /** The hidden sheet with the choices of the drop-down lists. */
    static final String CHOICES = "plp";

    private static final int ROWS_TO_FILL = 500;
    private static final int WIDTH_OF_FACTS = 48;
    private static final int WIDEST = 28;
    private static final int NARROWEST = 12;

    private final List<WrittenSheet> sheets = new ArrayList<>();
    private final WorkbookWords words;
    private final Map<List<String>, Integer> places = new LinkedHashMap<>();

    SheetLayout(WorkbookWords words) {
        this.words = words;
    }

    /** Adds the sheet of a list. */
    void add(Table table, List<SheetEntry> entries) {
        WrittenSheet sheet = new WrittenSheet(words.sheet(table), false);
        if (table.isTheDossier()) {
            addFacts(sheet, table, entries.get(0).values());
            sheet.fix(0, true);
        } else {
            addRows(sheet, table, entries);
            sheet.fix((int) columns(table).stream().filter(SheetLayout::isAName).count(), false);
        }
        sheets.add(sheet);
    }

    /** The columns that say which entry it is come first, and stay in sight. */
    private static boolean isAName(Column column) {
        return column.equals(Special.OUTER)
                || column.equals(Special.NUMBER)
                || column.key().equals("id");
    }

    private void addFacts(WrittenSheet sheet, Table table, Tree dossier) {
        Cells cells = new Cells(sheet, words);
        List<String> headings = List.of(words.text("section"), words.text("fact"), words.text("value"));
        for (int i = 0; i < headings.size(); i++) {
            heading(sheet, i, headings.get(i));
            sheet.column(i == 0 ? 30 : WIDTH_OF_FACTS, WrittenSheet.Format.ANYTHING);
        }
        int row = 0;
        for (Column column : table.columns()) {
            row++;
            sheet.text(row, 0, WrittenSheet.Format.ANYTHING, words.section(column));
            sheet.text(row, 1, WrittenSheet.Format.ANYTHING, words.fact(column));
            sheet.note(row, 1, words.note(column, inner(table, column)));
            value(cells, row, 2, table, column, dossier);
            sheet.blank(row, 2, Cells.format(column));
            choose(sheet, column, row, row, 2);
        }
    }

    private void addRows(WrittenSheet sheet, Table table, List<SheetEntry> entries) {
        Cells cells = new Cells(sheet, words);
        List<Column> columns = columns(table);
        int last = entries.size() + ROWS_TO_FILL;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String heading = headingOf(table, column);
            heading(sheet, i, heading);
            sheet.column(Math.max(NARROWEST, Math.min(WIDEST, heading.length() + 2)), Cells.format(column));
            choose(sheet, column, 1, last, i);
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.note(0, i, noteOf(table, columns.get(i)));
        }
        for (int i = 0; i < entries.size(); i++) {
            SheetEntry entry = entries.get(i);
            for (int j = 0; j < columns.size(); j++) {
                Column column = columns.get(j);
                if (column.equals(Special.NUMBER)) {
                    cells.text(i + 1, j, column, entry.name());
                } else if (column.equals(Special.OUTER)) {
                    cells.text(i + 1, j, column, CellText.of(entry.outer().orElseThrow()));
                } else {
                    value(cells, i + 1, j, table, column, entry.values());
                }
            }
        }
    }

    /** The columns of a sheet. First come the entry of another sheet to which a row belongs, and the number of an entry without an id. */
    static List<Column> columns(Table table) {
        List<Column> columns = new ArrayList<>();
        table.outer().ifPresent(outer -> columns.add(Special.OUTER));
        if (!table.hasIds()) {
            columns.add(Special.NUMBER);
        }
        columns.addAll(table.columns());
        return columns;
    }

    private String headingOf(Table table, Column column) {
        if (column.equals(Special.OUTER)) {
            return words.outer(Tables.of(table.outer().orElseThrow()));
        }
        return column.equals(Special.NUMBER) ? words.text("number") : words.heading(table, column);
    }

    private String noteOf(Table table, Column column) {
        if (column.equals(Special.OUTER)) {
            return words.text("note.outer", words.sheet(Tables.of(table.outer().orElseThrow())));
        }
        return column.equals(Special.NUMBER) ? words.text("note.number") : words.note(column, inner(table, column));
    }

    private static Optional<Table> inner(Table table, Column column) {
        return column.holds() == Column.Holds.LIST
                ? Optional.of(Tables.of(table.isTheDossier() ? column.key() : table.list() + "." + column.key()))
                : Optional.empty();
    }

    private static void heading(WrittenSheet sheet, int place, String heading) {
        sheet.text(0, place, WrittenSheet.Format.HEADING, heading);
    }

    private void value(Cells cells, int row, int place, Table table, Column column, Tree entry) {
        Optional<Tree> found = entry.at(column.key());
        if (found.isEmpty()) {
            return;
        }
        Tree value = found.get();
        switch (column.holds()) {
            case VALUE -> {
                if (column.key().equals("id") && entry.keys().size() == 1) {
                    cells.text(row, place, column, CellText.ofIdAlone(value.text()));
                } else if (column.key().equals("id") || value.kind() == Tree.Kind.TEXT) {
                    cells.write(row, place, column, value.text());
                }
            }
            case VALUES ->
                cells.write(
                        row,
                        place,
                        column,
                        value.entries().stream()
                                .map(one -> table.isTheDossier() ? listed(column, one.text()) : one.text())
                                .toList());
            case LIST -> {
                if (value.entries().isEmpty()) {
                    cells.text(row, place, column, words.text("none"));
                }
            }
            case GROUP -> {
                if (value.kind() == Tree.Kind.TEXT) {
                    cells.text(row, place, column, words.text("none"));
                } else if (value.showsNothing()) {
                    cells.text(row, place, column, words.text("present"));
                }
            }
        }
    }

    /** Incomplete lists are named like their sheets. */
    private String listed(Column column, String list) {
        boolean isASheet = column.key().equals("partial")
                && !list.isEmpty()
                && Tables.inOrder().stream().anyMatch(table -> table.list().equals(list));
        return isASheet ? words.sheet(Tables.of(list)) : list;
    }

    private void choose(WrittenSheet sheet, Column column, int from, int to, int place) {
        List<String> some = words.choices(column);
        if (some.isEmpty()) {
            return;
        }
        int ofTheWords = places.computeIfAbsent(some, others -> places.size());
        String letters = "$" + Place.letters(ofTheWords + 1) + "$";
        sheet.choose(from, to, place, CHOICES + "!" + letters + "1:" + letters + some.size());
    }

    /** The workbook with all sheets, and a hidden one with the choices behind them. */
    byte[] bytes() {
        WrittenSheet choices = new WrittenSheet(CHOICES, true);
        int longest = places.keySet().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (Map.Entry<List<String>, Integer> some : places.entrySet()) {
                if (i < some.getKey().size()) {
                    choices.text(
                            i,
                            some.getValue(),
                            WrittenSheet.Format.TEXT,
                            some.getKey().get(i));
                }
            }
        }
        sheets.add(choices);
        return WorkbookFile.of(sheets);
    }
}
