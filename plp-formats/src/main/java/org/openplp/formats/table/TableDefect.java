package org.openplp.formats.table;

import org.openplp.core.fact.Defect;

/**
 * What stops a table of members, and where.
 *
 * @param row the number of the row, as a spreadsheet shows it; 0 if it is about no row
 * @param column the letters of the column, as a spreadsheet shows it; blank if it is about none
 * @param defect what it is; its path is the key of a membership, and blank if it is about none
 */
public record TableDefect(int row, String column, Defect defect) {
    static final String COLUMN_ABSENT = "table.column-absent";
    static final String NUMBERS_OUT = "table.numbers-out";

    /**
     * Whether it is about what the reader was asked for, and not about what stands in the table.
     *
     * @return true for a column to leave out that the table has not, and for numbers that do not suffice
     */
    public boolean isOfTheRequest() {
        return defect.code().equals(COLUMN_ABSENT) || defect.code().equals(NUMBERS_OUT);
    }
}
