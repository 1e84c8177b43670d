package org.openplp.formats.sheet;

import org.openplp.core.fact.Defect;

/** Trouble after which a table is not read, and where it is. */
public final class TableStopped extends Exception {
    private static final long serialVersionUID = 1L;

    private final int row;
    private final String column;
    private final String sheet;
    private final transient Defect defect;

    /** Trouble that is about the table as a whole. */
    public TableStopped(String code, String... values) {
        this(0, "", Defect.at("", code, values));
    }

    /** Trouble at a row, of number 0 if it is about none, and a column, blank if it is about none. */
    public TableStopped(int row, String column, Defect defect) {
        this(row, column, "", defect);
    }

    private TableStopped(int row, String column, String sheet, Defect defect) {
        this.row = row;
        this.column = column;
        this.sheet = sheet;
        this.defect = defect;
    }

    /** The same trouble in a sheet. */
    TableStopped in(String name) {
        return new TableStopped(row, column, name, defect);
    }

    /** The name of the sheet; blank if it is not known. */
    public String sheet() {
        return sheet;
    }

    /** The number of the row, from 1 on; 0 if it is about none. */
    public int row() {
        return row;
    }

    /** The letters of the column; blank if it is about none. */
    public String column() {
        return column;
    }

    /** What it is. */
    public Defect defect() {
        return defect;
    }
}
