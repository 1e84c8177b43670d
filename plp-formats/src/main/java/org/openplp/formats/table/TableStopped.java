package org.openplp.formats.table;

import org.openplp.core.fact.Defect;

/** Trouble after which a table is not read. */
final class TableStopped extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Defect defect;

    TableStopped(String code, String... values) {
        this.defect = Defect.at("", code, values);
    }

    Defect defect() {
        return defect;
    }
}
