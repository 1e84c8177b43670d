package org.example.plp.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.openplp.core.fact.Recorded;

/**
 * The police zone of a partnership as its dossier has it. Partnerships whose zone is not on record are a group of their own, and so are those that are known to be
 * in none.
 *
 * @param isKnown whether the record says anything
 * @param number the number of the zone; empty if it is not known, or known to be none
 */
record Zone(boolean isKnown, String number) implements Comparable<Zone>, Serializable {
    private static final Comparator<Zone> ORDER =
            Comparator.comparing(Zone::number).thenComparing(Zone::isKnown);

    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@]");

    static Zone of(Recorded<String> policeZone) {
        if (!policeZone.isKnown()) {
            return new Zone(false, "");
        }
        return new Zone(true, policeZone.isNone() ? "" : policeZone.value().orElseThrow());
    }

    @Override
    public int compareTo(Zone other) {
        return ORDER.compare(this, other);
    }

    /** As a cell of a table: no more than one, and no formula, which a spreadsheet would carry out. */
    @Override
    public String toString() {
        if (!isKnown) {
            return "not on record";
        }
        String cell = number.replaceAll("\\p{Cntrl}", " ");
        return number.isEmpty() ? "none" : FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }
}
