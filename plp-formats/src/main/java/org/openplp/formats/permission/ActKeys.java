package org.openplp.formats.permission;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.FactPath;

/**
 * The entry that an act makes. Facts that are missing in it can be given with the act.
 *
 * @param key the key of the entry in the act, such as {@code message}
 * @param path the path of the entry after the act, such as {@code messages[12]}
 */
record ActKeys(String key, FactPath path) {
    /** The keys of an act; empty for an act that makes no entry, such as the start of a partnership. */
    static Optional<ActKeys> of(Act act, Dossier after) {
        return act.entry(after)
                .map(path -> new ActKeys(
                        components(act)
                                .filter(ActKeys::isEntry)
                                .map(RecordComponent::getName)
                                .findFirst()
                                .orElseThrow(),
                        path));
    }

    /** Whether the component is an entry. An act takes at most one; its other components are texts, days and words. */
    private static boolean isEntry(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType fact
                ? isRecord(fact.getActualTypeArguments()[0])
                : isRecord(component.getType());
    }

    private static boolean isRecord(Type type) {
        return type instanceof Class<?> content && content.isRecord();
    }

    private static Stream<RecordComponent> components(Act act) {
        return Stream.of(act.getClass().getRecordComponents());
    }

    /**
     * The key to give to an act that lacks its day.
     *
     * @param missing the path of the missing day, such as {@code memberships.joinedOn}
     * @return such as {@code membership.joinedOn=}; empty if the act has no key for it
     */
    static Optional<String> dayToGive(Act act, FactPath missing) {
        List<String> keys = components(act).map(RecordComponent::getName).toList();
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
