package org.openplp.testkit.learning;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Entries;

/** What a dossier is made of, as its records declare it: the source of every drawing of it. */
public final class DossierModel {
    private static final String CORE = "org.openplp.core.";

    /**
     * A record inside a record.
     *
     * @param whole the record around
     * @param key the key under which it stands in a dossier
     * @param part the record inside
     * @param many whether there may be several
     * @param always whether it is always there
     */
    public record Part(Class<?> whole, String key, Class<?> part, boolean many, boolean always) {}

    private DossierModel() {}

    /** Every record inside a record of a dossier, from the outside in, and in the order of the keys. */
    public static List<Part> parts() {
        return partsFrom(Dossier.class);
    }

    /** Every record inside a record, at whatever depth. */
    static List<Part> partsFrom(Class<?> root) {
        List<Part> parts = new ArrayList<>();
        Set<Class<?>> seen = new LinkedHashSet<>(Set.of(root));
        Deque<Class<?>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Class<?> whole = open.remove();
            for (RecordComponent component : whole.getRecordComponents()) {
                Class<?> part = valueOf(component.getGenericType());
                if (part.isRecord() && part.getName().startsWith(CORE)) {
                    Class<?> around = component.getType();
                    parts.add(new Part(whole, component.getName(), part, isMany(around), around == part));
                    if (seen.add(part)) {
                        open.add(part);
                    }
                }
            }
        }
        return parts;
    }

    /** Every record of a dossier, the dossier itself first. */
    static Set<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>(Set.of(Dossier.class));
        parts().forEach(part -> records.add(part.part()));
        return records;
    }

    /** The closed lists of which values of a dossier are taken. */
    static Set<Class<?>> closedLists() {
        Set<Class<?>> lists = new LinkedHashSet<>();
        for (Class<?> record : records()) {
            for (RecordComponent component : record.getRecordComponents()) {
                Class<?> value = valueOf(component.getGenericType());
                if (value.isEnum() && value.getName().startsWith(CORE) && component.getType() != value) {
                    lists.add(value);
                }
            }
        }
        return lists;
    }

    /** The keys of a dossier, such as {@code memberships[].acknowledgement.date}. */
    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        addKeys(Dossier.class, "", keys);
        return keys;
    }

    private static void addKeys(Class<?> record, String before, Set<String> keys) {
        for (RecordComponent component : record.getRecordComponents()) {
            String key = before + component.getName();
            Class<?> value = valueOf(component.getGenericType());
            keys.add(key);
            if (value.isRecord() && value.getName().startsWith(CORE)) {
                addKeys(value, key + (isMany(component.getType()) ? "[]." : "."), keys);
            }
        }
    }

    private static boolean isMany(Class<?> around) {
        return around == Entries.class || Collection.class.isAssignableFrom(around);
    }

    /** What stands inside {@code Recorded}, {@code Entries} or {@code Optional}; otherwise the type itself. */
    private static Class<?> valueOf(Type type) {
        if (type instanceof ParameterizedType of) {
            return valueOf(of.getActualTypeArguments()[0]);
        }
        return (Class<?>) type;
    }
}
