package org.openplp.rules.rule.node;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.Situation;
import org.openplp.core.fact.Log;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Setting;

/** Values that all scopes of one situation share. Each is computed once. */
public final class Shared {
    private final Situation situation;
    private final boolean hasPartialLists;
    private final Map<Setting, Agreements> agreements = new ConcurrentHashMap<>();

    Shared(Situation situation) {
        this.situation = situation;
        Log<String> partial = situation.dossier().partial();
        this.hasPartialLists = partial.isKnown() && partial.size() > 0;
    }

    public Situation situation() {
        return situation;
    }

    /** Whether the list of some entries is known to be incomplete. Few dossiers have such a list. */
    boolean isPartial(Concept<?> entries) {
        return hasPartialLists && situation.isPartial(entries.list());
    }

    /** The agreements on a term. Without arrangements there is nothing to compute, so nothing is kept. */
    public Agreements agreements(Setting setting) {
        Log<Arrangement> arrangements = situation.dossier().arrangements();
        return arrangements.isKnown() && arrangements.size() > 0
                ? agreements.computeIfAbsent(setting, one -> new Agreements(one, situation))
                : new Agreements(setting, situation);
    }
}
