package org.openplp.bench.peer;

import java.util.List;
import org.openplp.bench.norm.Noted;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;

/** A general engine that checks the compared norms. */
public interface Peer extends AutoCloseable {
    /**
     * Checks a dossier. Incomplete lists are not reported, since the engines have no such finding.
     *
     * @param snapshot the dossier on a day
     * @return the norms that are not met, in no particular order
     */
    List<Noted> assess(DossierSnapshot snapshot);

    /** Releases the resources of the engine. Most engines hold none. */
    @Override
    default void close() {}

    /**
     * The number of entries in a list.
     *
     * @param list a list
     * @return the number; zero if the list was not handed over
     */
    static int size(Entries<?> list) {
        return list.isKnown() ? list.size() : 0;
    }
}
