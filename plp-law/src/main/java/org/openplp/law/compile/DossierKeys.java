package org.openplp.law.compile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Log;

/** The keys of a dossier, such as {@code memberships[].adult}, derived from its records. */
final class DossierKeys {
    /** The prefix of the key that is a reserved word in Java, which no component can have as its name. */
    private static final String OF_A_CHANNEL = "partnership.communicationPlan[].channels[].";

    private final Set<String> keys = new TreeSet<>();

    private DossierKeys() {}

    static Set<String> all() {
        DossierKeys found = new DossierKeys();
        found.walk("", Dossier.class);
        found.keys.remove(OF_A_CHANNEL + "urgency");
        found.keys.add(OF_A_CHANNEL + "for");
        return found.keys;
    }

    private void walk(String path, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type raw = generic.getRawType();
            boolean several = raw == Log.class || raw == List.class || raw == Set.class;
            String inside = several ? path + "[]" : path;
            keys.add(inside);
            walk(inside, generic.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> group && group.isRecord()) {
            for (RecordComponent component : group.getRecordComponents()) {
                String key = path.isEmpty() ? component.getName() : path + "." + component.getName();
                keys.add(key);
                walk(key, component.getGenericType());
            }
        }
    }
}
