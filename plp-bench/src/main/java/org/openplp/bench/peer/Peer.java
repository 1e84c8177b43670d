package org.openplp.bench.peer;

import java.util.List;
import org.openplp.bench.norm.Noted;
import org.openplp.core.fact.Log;
import org.openplp.core.situation.Situation;

/** A general engine that checks the compared norms. */
public interface Peer extends AutoCloseable {
    /**
     * Checks a dossier. A list that is not complete is not reported: the engines know no such finding.
     *
     * @param situation the dossier on a day
     * @return what is not met, in no order
     */
    List<Noted> assess(Situation situation);

    /** Lets go of what the engine holds, which for most is nothing. */
    @Override
    default void close() {}

    /**
     * How many entries a list has.
     *
     * @param list a list
     * @return zero if it was not handed over
     */
    static int size(Log<?> list) {
        return list.isKnown() ? list.size() : 0;
    }
}
