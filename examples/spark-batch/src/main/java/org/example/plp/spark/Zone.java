package org.example.plp.spark;

import java.io.Serializable;
import java.util.Comparator;
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

    @Override
    public String toString() {
        if (!isKnown) {
            return "not on record";
        }
        return number.isEmpty() ? "none" : number.replaceAll("\\p{Cntrl}", " ");
    }
}
