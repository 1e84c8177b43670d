package org.openplp.formats.table;

import org.openplp.core.fact.Defect;

/** Trouble after which a table is not read. */
final class TableStopped extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient TableDefect defect;

    TableStopped(String code, String... values) {
        this(0, "", Defect.at("", code, values));
    }

    TableStopped(int row, String column, Defect defect) {
        this.defect = new TableDefect(row, column, defect);
    }

    TableDefect defect() {
        return defect;
    }
}
