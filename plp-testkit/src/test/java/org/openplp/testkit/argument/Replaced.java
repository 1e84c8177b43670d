package org.openplp.testkit.argument;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.fact.Log;

/** The same record with one thing in it replaced, however deep it lies. */
final class Replaced {
    private final Function<Object, List<Object>> replacements;

    Replaced(Function<Object, List<Object>> replacements) {
        this.replacements = replacements;
    }

    /** One record for each thing and each of its replacements; those that refuse to be made are left out. */
    <R extends Record> List<R> in(R record) {
        List<R> others = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> read(record, component))
                .toArray();
        for (int i = 0; i < values.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                for (Object other : of(values[i])) {
                    Object[] changed = values.clone();
                    changed[i] = other;
                    Optional<Object> made = make(record.getClass(), components, changed);
                    @SuppressWarnings("unchecked") // of the same class
                    R same = (R) made.orElse(null);
                    if (same != null) {
                        others.add(same);
                    }
                }
            }
        }
        return others;
    }

    private List<Object> insideOf(Object thing) {
        List<Object> others = new ArrayList<>();
        if (thing instanceof Record record) {
            others.addAll(in(record));
        } else if (thing instanceof Optional<?> optional && optional.isPresent()) {
            of(optional.get()).stream().map(Optional::of).forEach(others::add);
        } else if (thing instanceof Log<?> log && log.isKnown()) {
            @SuppressWarnings("unchecked") // gets entries of the class of those before
            Log<Object> any = (Log<Object>) log;
            for (int i = 0; i < log.size(); i++) {
                for (Object other : of(log.entry(i))) {
                    with(any, i, other).ifPresent(others::add);
                }
            }
        }
        return others;
    }

    private List<Object> of(Object thing) {
        List<Object> others = new ArrayList<>(replacements.apply(thing));
        others.addAll(insideOf(thing));
        return others;
    }

    private static Optional<Log<Object>> with(Log<Object> log, int place, Object entry) {
        try {
            return Optional.of(log.with(place, entry));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static Optional<Object> make(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }
}
