package org.openplp.formats.form;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The records of sealed families, by the names that texts use for them. */
public final class Kinds {
    private final Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    private Kinds() {}

    /** The records of families, named by a function of their class. */
    public static Kinds of(Function<Class<?>, String> name, Class<?>... families) {
        Kinds kinds = new Kinds();
        for (Class<?> family : families) {
            kinds.add(family, name);
        }
        return kinds;
    }

    private void add(Class<?> type, Function<Class<?>, String> name) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                add(permitted, name);
            }
            return;
        }
        names.put(type, name.apply(type));
        if (types.put(name.apply(type), type.asSubclass(Record.class)) != null) {
            throw new IllegalArgumentException("two kinds have the name " + name.apply(type));
        }
    }

    /** All names, family by family, in the order of the source. */
    public Set<String> names() {
        return Collections.unmodifiableSet(types.keySet());
    }

    /** The record with a name. */
    public Class<? extends Record> type(String name) {
        Class<? extends Record> type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException(
                    "nothing has the name " + name + "; there are " + String.join(", ", types.keySet()));
        }
        return type;
    }

    /** The name of a record; empty if it belongs to none of the families. */
    public Optional<String> name(Object record) {
        return Optional.ofNullable(names.get(record.getClass()));
    }

    /** The name of a class in lower case, with a hyphen before each word but the first. */
    public static String hyphenated(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
