package org.openplp.formats.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;

/** A defect that stops the reading of a file. As a broken file gives no reliable values, it is the only defect reported. */
public final class ReadingStopped extends IOException {
    private static final long serialVersionUID = 1L;

    /** The largest number of defects reported for one file. */
    public static final int MOST_DEFECTS = 100_000;

    private final transient List<PlacedDefect> defects;

    ReadingStopped(List<PlacedDefect> defects) {
        this.defects = List.copyOf(defects);
    }

    /** A defect at a place, about the whole file. */
    public static ReadingStopped at(Place place, String code, String... values) {
        return new ReadingStopped(List.of(PlacedDefect.at(place, FactPath.ROOT, code, values)));
    }

    static ReadingStopped bySyntax(Place place, String format) {
        return at(place, DefectCode.SYNTAX, format);
    }

    /** The defects up to the limit for one file, and one more that states the limit. */
    public static List<PlacedDefect> cut(List<PlacedDefect> defects) {
        List<PlacedDefect> first = new ArrayList<>(defects.subList(0, MOST_DEFECTS));
        first.add(PlacedDefect.at(
                defects.get(MOST_DEFECTS).place(),
                FactPath.ROOT,
                DefectCode.FILE_TOO_LARGE,
                "defects",
                Integer.toString(MOST_DEFECTS)));
        return first;
    }

    /** The defects of the file. */
    public List<PlacedDefect> defects() {
        return defects;
    }
}
