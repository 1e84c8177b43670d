package org.openplp.formats.sheet;

import java.util.List;
import org.openplp.formats.defect.Place;

/**
 * A row of a table.
 *
 * @param number its number from 1, as a spreadsheet shows it
 * @param cells its cells, from column A
 */
public record TableRow(int number, List<Cell> cells) {
    /**
     * A cell.
     *
     * @param text its text; a date as 2026-01-31; blank if the cell is empty
     * @param isBroken whether its formula gave an error
     */
    public record Cell(String text, boolean isBroken) {
        static final Cell EMPTY = new Cell("", false);

        /** Whether the cell is empty. */
        public boolean isEmpty() {
            return text.isEmpty() && !isBroken;
        }
    }

    /** A text without the blanks around it, also those that do not break, which come with what is copied from pages and letters. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The cell of a column, counted from 0; an empty cell after the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The letters of a column as a spreadsheet shows them: A to Z, then AA. */
    public static String letters(int column) {
        return Place.letters(column + 1);
    }
}
