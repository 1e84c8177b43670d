package org.openplp.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.formats.form.RecordReader;
import org.openplp.formats.source.SourceFile;

/** Collects the rows of a table, without empty ones, and stops at the first row beyond the longest list of members. */
final class TableRows {
    /** The columns A to GR. */
    static final int MOST_COLUMNS = 200;

    /** The longest text that a spreadsheet keeps in a cell. */
    static final int LONGEST_TEXT = 32_767;

    private static final int MOST_MEMBERS = RecordReader.mostEntries(SourceFile.USUAL_LIMIT);

    /** The limit for all cells together. The overhead of each cell counts as characters. */
    private static final long MOST_CHARACTERS = 32L << 20;

    private static final int CHARACTERS_OF_A_CELL = 32;

    private final List<TableRow> rows = new ArrayList<>();
    private long characters;

    void add(int number, List<TableRow.Cell> cells) throws TableStopped {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        if (last == 0) {
            return;
        }
        if (last > MOST_COLUMNS) {
            throw tooWide(number, TableRow.letters(firstBeyond(cells)));
        }
        if (rows.size() > MOST_MEMBERS) { // the first row has the headings
            throw new TableStopped(
                    number, "", Defect.at("", DefectCode.FILE_TOO_LARGE, "entries", Integer.toString(MOST_MEMBERS)));
        }
        for (int i = 0; i < last; i++) {
            count(number, i, cells.get(i));
        }
        rows.add(new TableRow(number, List.copyOf(cells.subList(0, Math.min(cells.size(), MOST_COLUMNS)))));
    }

    private static int firstBeyond(List<TableRow.Cell> cells) {
        int first = MOST_COLUMNS;
        while (cells.get(first).isEmpty()) {
            first++;
        }
        return first;
    }

    private void count(int row, int column, TableRow.Cell cell) throws TableStopped {
        if (cell.isEmpty()) {
            return;
        }
        if (cell.text().length() > LONGEST_TEXT) {
            throw tooLong(row, column);
        }
        characters += CHARACTERS_OF_A_CELL + cell.text().length();
        if (characters > MOST_CHARACTERS) {
            throw new TableStopped(row, "", Defect.at("", "table.too-large"));
        }
    }

    /** The exception for a cell to the right of the last column that is read. */
    static TableStopped tooWide(int row, String column) {
        return new TableStopped(row, column, Defect.at("", "table.too-wide", TableRow.letters(MOST_COLUMNS - 1)));
    }

    /** The exception for a cell with more text than a spreadsheet keeps. */
    static TableStopped tooLong(int row, int column) {
        return new TableStopped(row, TableRow.letters(column), Defect.at("", "table.cell-too-long"));
    }

    List<TableRow> read() {
        return rows;
    }
}
