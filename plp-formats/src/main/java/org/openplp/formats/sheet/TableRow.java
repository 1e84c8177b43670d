package org.openplp.formats.sheet;

import java.util.List;
import org.openplp.formats.defect.Place;

/**
 * A row of a table.
 *
 * @param number its number, from 1 on, as a spreadsheet shows it
 * @param cells its cells, from column A on
 */
public record TableRow(int number, List<Cell> cells) {
    /**
     * A cell.
     *
     * @param text what it says; a date as 2026-01-31; blank if it says nothing
     * @param isBroken whether it holds the error of a formula
     */
    public record Cell(String text, boolean isBroken) {
        static final Cell EMPTY = new Cell("", false);

        /** Whether it says nothing. */
        public boolean isEmpty() {
            return text.isEmpty() && !isBroken;
        }
    }

    /** The cell of a column, from 0 on; an empty one behind the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The letters of a column as a spreadsheet shows them: A to Z, then AA. */
    public static String letters(int column) {
        return Place.letters(column + 1);
    }
}
