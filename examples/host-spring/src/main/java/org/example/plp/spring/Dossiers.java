package org.example.plp.spring;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.openplp.core.dossier.Dossier;
import org.springframework.stereotype.Repository;

/** The dossiers by the id of their partnership, in memory. */
@Repository
class Dossiers {
    private final ConcurrentMap<String, Dossier> kept = new ConcurrentHashMap<>();

    Optional<Dossier> find(String partnership) {
        return Optional.ofNullable(kept.get(partnership));
    }

    /** Keeps the first dossier of a partnership. Gives the one that is kept already, if there is one. */
    Optional<Dossier> begin(Dossier dossier) {
        return Optional.ofNullable(kept.putIfAbsent(dossier.partnership().id(), dossier));
    }

    /** Puts a dossier in the place of the one that it was made from. Refuses if that is not the kept one any more. */
    boolean replace(Dossier before, Dossier now) {
        return kept.replace(before.partnership().id(), before, now);
    }
}
