package org.openplp.formats.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number its number, from 1 on, as a spreadsheet shows it
 * @param cells its cells, from column A on
 */
record TableRow(int number, List<Cell> cells) {
    /**
     * A cell.
     *
     * @param text what it says; a date as 2026-01-31; blank if it says nothing
     * @param isBroken whether it holds the error of a formula
     */
    record Cell(String text, boolean isBroken) {
        static final Cell EMPTY = new Cell("", false);

        boolean isEmpty() {
            return text.isEmpty() && !isBroken;
        }
    }

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
