package org.openplp.testkit.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.communication.Channel;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Log;

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
        for (RecordComponent component : record.getRecordComponents()) {
            Type type = component.getGenericType();
            boolean isList = component.getType() == Log.class;
            Class<?> content = type instanceof ParameterizedType fact
                    ? (Class<?>) fact.getActualTypeArguments()[0]
                    : component.getType();
            String key = key(record, component.getName());
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
        return Stream.of(record.getRecordComponents())
                .anyMatch(component -> component.getName().equals("id"));
    }

    /** The key of a component: its name, except for the one key that cannot be a name in Java. */
    private static String key(Class<?> record, String component) {
        return record == Channel.class && component.equals("urgency") ? "for" : component;
    }
}
