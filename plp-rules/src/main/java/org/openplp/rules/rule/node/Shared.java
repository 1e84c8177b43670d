package org.openplp.rules.rule.node;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.TermParameter;

/** Values that all scopes of one situation share. Each is computed once. */
public final class Shared {
    private final DossierSnapshot snapshot;
    private final boolean hasPartialLists;
    private final Map<TermParameter, Agreements> agreements = new ConcurrentHashMap<>();

    Shared(DossierSnapshot snapshot) {
        this.snapshot = snapshot;
        Entries<String> partial = snapshot.dossier().partial();
        this.hasPartialLists = partial.isKnown() && partial.size() > 0;
    }

    public DossierSnapshot snapshot() {
        return snapshot;
    }

    /** Whether the list of some entries is known to be incomplete. Few dossiers have such a list. */
    boolean isPartial(Concept<?> entries) {
        return hasPartialLists && snapshot.isPartial(entries.list());
    }

    /** The agreements on a term. Without arrangements there is nothing to compute, so nothing is kept. */
    public Agreements agreements(TermParameter setting) {
        Entries<Arrangement> arrangements = snapshot.dossier().arrangements();
        return arrangements.isKnown() && arrangements.size() > 0
                ? agreements.computeIfAbsent(setting, one -> new Agreements(one, snapshot))
                : new Agreements(setting, snapshot);
    }
}
