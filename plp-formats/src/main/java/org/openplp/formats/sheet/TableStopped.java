package org.openplp.formats.sheet;

import org.openplp.core.fact.Defect;

/** A defect that stops the reading of a table, with its place. */
public final class TableStopped extends Exception {
    private static final long serialVersionUID = 1L;

    private final int row;
    private final String column;
    private final String sheet;
    private final transient Defect defect;

    /** A defect of the table as a whole. */
    public TableStopped(String code, String... values) {
        this(0, "", Defect.at("", code, values));
    }

    /** A defect at a row, 0 if there is none, and a column, blank if there is none. */
    public TableStopped(int row, String column, Defect defect) {
        this(row, column, "", defect);
    }

    private TableStopped(int row, String column, String sheet, Defect defect) {
        this.row = row;
        this.column = column;
        this.sheet = sheet;
        this.defect = defect;
    }

    /** The same defect in a sheet. */
    TableStopped in(String name) {
        return new TableStopped(row, column, name, defect);
    }

    /** The name of the sheet; blank if it is not known. */
    public String sheet() {
        return sheet;
    }

    /** The number of the row, from 1; 0 if there is none. */
    public int row() {
        return row;
    }

    /** The letters of the column; blank if there is none. */
    public String column() {
        return column;
    }

    /** The defect. */
    public Defect defect() {
        return defect;
    }
}
