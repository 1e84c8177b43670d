package org.openplp.bench.peer;

import java.util.List;
import org.openplp.bench.norm.Noted;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.Log;

/** A general engine that checks the compared norms. */
public interface Peer extends AutoCloseable {
    /**
     * Checks a dossier. Incomplete lists are not reported, since the engines have no such finding.
     *
     * @param situation the dossier on a day
     * @return the norms that are not met, in no particular order
     */
    List<Noted> assess(Situation situation);

    /** Releases the resources of the engine. Most engines hold none. */
    @Override
    default void close() {}

    /**
     * The number of entries in a list.
     *
     * @param list a list
     * @return the number; zero if the list was not handed over
     */
    static int size(Log<?> list) {
        return list.isKnown() ? list.size() : 0;
    }
}
