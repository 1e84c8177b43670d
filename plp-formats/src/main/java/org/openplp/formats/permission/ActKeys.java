package org.openplp.formats.permission;

import java.util.List;
import java.util.Optional;
import org.openplp.core.act.Act;
import org.openplp.core.component.Component;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.FactPath;

/**
 * The entry that an act makes. Facts that are missing in it can be given with the act.
 *
 * @param key the key of the entry in the act, such as {@code message}
 * @param path the path of the entry after the act, such as {@code messages[12]}
 */
record ActKeys(String key, FactPath path) {
    /** The keys of an act, of whose components at most one is a record; empty for an act without one, such as the start of a partnership. */
    static Optional<ActKeys> of(Act act, Dossier after) {
        return act.entry(after)
                .flatMap(path -> Component.of(act.getClass()).stream()
                        .filter(component -> component.type().isRecord())
                        .map(component -> new ActKeys(component.key(), path))
                        .findFirst());
    }

    /**
     * The key to give to an act that lacks its day.
     *
     * @param missing the path of the missing day, such as {@code memberships.joinedOn}
     * @return such as {@code membership.joinedOn=}; empty if the act has no key for it
     */
    static Optional<String> dayToGive(Act act, FactPath missing) {
        List<String> keys =
                Component.of(act.getClass()).stream().map(Component::key).toList();
        for (FactPath outer = missing.parent(); !outer.isEmpty(); outer = outer.parent()) {
            String key = keys.contains(outer.key()) ? outer.key() : outer.key().replaceFirst("s$", "");
            if (keys.contains(key)) {
                return missing.inside(outer).map(rest -> rest.under(FactPath.of(key)) + "=");
            }
        }
        return Optional.empty();
    }

    /**
     * The key with which the act takes a fact.
     *
     * @param fact the path of the fact after the act, such as {@code messages[12].urgency}
     * @return such as {@code message.urgency=}; empty for a fact outside the entry, or in a list inside it, whose
     *     entries have no key
     */
    Optional<String> toGive(FactPath fact) {
        return fact.inside(path)
                .filter(inside -> !inside.isEmpty() && inside.outermostEntry().isEmpty())
                .map(inside -> inside.under(FactPath.of(key)) + "=");
    }
}
