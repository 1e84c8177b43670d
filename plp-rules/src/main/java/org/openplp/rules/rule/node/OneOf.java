package org.openplp.rules.rule.node;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tests whether a value is one of a few, comparing them one by one. Like the conditions it is a record, so that the
 * virtual machine sees through it.
 *
 * @param <V> the values
 */
public record OneOf<V>(V first, V second, Predicate<V> others) implements Predicate<V> {
    private static final int FEW = 20;

    /** A test for any number of values; a test for none never passes. */
    public static <V> Predicate<V> of(List<V> values) {
        if (values.isEmpty()) {
            return value -> false;
        }
        int size = values.size();
        if (size > FEW) {
            return Set.copyOf(values)::contains;
        }
        V first = values.get(0);
        return new OneOf<>(first, size == 1 ? first : values.get(1), of(values.subList(Math.min(2, size), size)));
    }

    @Override
    public boolean test(V value) {
        return first.equals(value) || second.equals(value) || others.test(value);
    }
}
