package org.openplp.formats.dossier;

import java.io.IOException;
import java.util.List;
import org.openplp.core.fact.DefectCode;

/** Trouble after which the rest of the file is not read. What does not hold together gives no reliable values, so it is the only defect that is told. */
final class ReadingStopped extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<PlacedDefect> defects;

    ReadingStopped(List<PlacedDefect> defects) {
        this.defects = List.copyOf(defects);
    }

    static ReadingStopped at(Place place, String code, String... values) {
        return new ReadingStopped(List.of(PlacedDefect.at(place, "", code, values)));
    }

    static ReadingStopped bySyntax(Place place, String format) {
        return at(place, DefectCode.SYNTAX, format);
    }

    List<PlacedDefect> defects() {
        return defects;
    }
}
