package org.example.plp.spring;

import java.util.List;
import org.openplp.formats.defect.PlacedDefect;

/** What was sent is not a record, or one with something wrong in itself. */
final class RecordDefective extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<PlacedDefect> defects;

    RecordDefective(List<PlacedDefect> defects) {
        this.defects = List.copyOf(defects);
    }

    List<PlacedDefect> defects() {
        return defects;
    }
}
