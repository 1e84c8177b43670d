package org.openplp.formats.table;

import org.openplp.core.fact.Defect;

/**
 * A defect that stops a table of members, with its place.
 *
 * @param row the number of the row, as a spreadsheet shows it; 0 if there is none
 * @param column the letters of the column, as a spreadsheet shows it; blank if there is none
 * @param defect the defect; its path is the key of a membership, or blank if there is none
 */
public record TableDefect(int row, String column, Defect defect) {
    static final String COLUMN_ABSENT = "table.column-absent";
    static final String NUMBERS_OUT = "table.numbers-out";

    /**
     * Whether the defect is about the request to the reader and not about the content of the table.
     *
     * @return true for a column to leave out that does not exist, and for too few numbers
     */
    public boolean isOfTheRequest() {
        return defect.code().equals(COLUMN_ABSENT) || defect.code().equals(NUMBERS_OUT);
    }
}
