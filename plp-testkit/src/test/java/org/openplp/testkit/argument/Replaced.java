package org.openplp.testkit.argument;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.fact.Entries;
import org.openplp.testsupport.RecordParts;

/** The same record with one thing in it replaced, however deep it lies. */
final class Replaced {
    private final Function<Object, List<Object>> replacements;

    Replaced(Function<Object, List<Object>> replacements) {
        this.replacements = replacements;
    }

    /** One record for each thing and each of its replacements; those that refuse to be made are left out. */
    <R extends Record> List<R> in(R record) {
        @SuppressWarnings("unchecked") // its own class
        Class<R> type = (Class<R>) record.getClass();
        List<R> others = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = RecordParts.of(record).toArray();
        for (int i = 0; i < values.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                for (Object other : of(values[i])) {
                    Object[] changed = values.clone();
                    changed[i] = other;
                    made(type, changed).ifPresent(others::add);
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
        } else if (thing instanceof Entries<?> log && log.isKnown()) {
            @SuppressWarnings("unchecked") // gets entries of the class of those before
            Entries<Object> any = (Entries<Object>) log;
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

    private static Optional<Entries<Object>> with(Entries<Object> log, int place, Object entry) {
        try {
            return Optional.of(log.withEntry(place, entry));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static <R> Optional<R> made(Class<R> type, Object... values) {
        try {
            return Optional.of(RecordParts.together(type, values));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }
}
