package org.example.plp.plain;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.openplp.core.dossier.Dossier;

/** The dossiers by the id of their partnership. What is saved on top of an older version than the stored one is refused, so that no change is lost. */
final class Dossiers {
    private final ConcurrentMap<String, Stored> stored = new ConcurrentHashMap<>();

    /** A dossier, and how often it was saved. */
    record Stored(Dossier dossier, long version) {}

    /** Somebody else saved the dossier in the meantime. */
    static final class StaleException extends RuntimeException {
        private static final long serialVersionUID = 1;

        StaleException(String partnership, long expected, long actual) {
            super(partnership + " is at version " + actual + ", not " + expected);
        }
    }

    Optional<Stored> find(String partnership) {
        return Optional.ofNullable(stored.get(partnership));
    }

    /** Saves a dossier that was made from an expected version of it, which is 0 if there was none. */
    Stored save(Dossier dossier, long expected) {
        return stored.compute(dossier.partnership().id(), (partnership, before) -> {
            long actual = before == null ? 0 : before.version();
            if (actual != expected) {
                throw new StaleException(partnership, expected, actual);
            }
            return new Stored(dossier, actual + 1);
        });
    }
}
