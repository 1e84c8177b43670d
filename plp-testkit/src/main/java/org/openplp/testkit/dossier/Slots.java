package org.openplp.testkit.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.component.Component;
import org.openplp.core.dossier.Dossier;

/** All places for values in a dossier, derived from the components of its records, so that none is forgotten. */
final class Slots {
    /** The keys whose values come from the place of the entry, or from the format. */
    private static final Set<String> GIVEN = Set.of("id", "openplp");

    private static final List<Slot> ALL = new ArrayList<>();
    private static final Map<Class<?>, List<Slot.Group>> RECORDS = new LinkedHashMap<>();

    static {
        collect(Dossier.class, List.of());
    }

    private Slots() {}

    /** All places, in the order of the dossier. */
    static List<Slot> all() {
        return List.copyOf(ALL);
    }

    /** The records of a dossier, except the dossier itself, with the groups and lists that contain the first of them. */
    static Map<Class<?>, List<Slot.Group>> records() {
        return Collections.unmodifiableMap(RECORDS);
    }

    private static void collect(Class<?> record, List<Slot.Group> groups) {
        for (Component component : Component.of(record)) {
            boolean isList = component.kind() == Component.Kind.LIST;
            Class<?> content = component.type();
            String key = component.key();
            if (content.isRecord()) {
                List<Slot.Group> inner = Stream.concat(
                                groups.stream(), Stream.of(new Slot.Group(key, isList, hasId(content))))
                        .toList();
                RECORDS.putIfAbsent(content, inner);
                collect(content, inner);
            } else if (!GIVEN.contains(key)) {
                ALL.add(new Slot(groups, key, content, isList));
            }
        }
    }

    private static boolean hasId(Class<?> record) {
        return Component.of(record, "id").isPresent();
    }
}
