package org.example.plp.jdbc;

import java.util.List;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;

/** All that happened in a partnership, in order, and the sequence of the last of it. */
record Stored(List<Event> events, long version) {
    /** The dossier as it is after the last event. */
    Dossier dossier() {
        return Dossier.replay(events);
    }
}
