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
 * The entry that an act makes: what is missing in it can be given with the act.
 *
 * @param key the key by which the act takes the entry, such as {@code message}
 * @param path where the entry stands after the act, such as {@code messages[12]}
 */
record ActKeys(String key, FactPath path) {
    /** Empty for an act that makes no entry, such as the start of a partnership. */
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

    /** An act takes one entry at most; what else it takes is a text, a day or a word. */
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
     * What to give to an act that lacks its day.
     *
     * @param missing where the day would stand, such as {@code memberships.joinedOn}
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
     * What to give to the act for a fact.
     *
     * @param fact where it would stand after the act, such as {@code messages[12].urgency}
     * @return such as {@code message.urgency=}; empty for a fact that is not in the entry, or in a list inside it, whose entries no key names
     */
    Optional<String> toGive(FactPath fact) {
        return fact.inside(path)
                .filter(inside -> !inside.isEmpty() && inside.outermostEntry().isEmpty())
                .map(inside -> inside.under(FactPath.of(key)) + "=");
    }
}
