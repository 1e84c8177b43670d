package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the header of a record of facts, so that its constructor and its blank record need not repeat it. */
public final class Components {
    private static final int MOST = 24;

    private static final ClassValue<Blank> BLANKS = new ClassValue<>() {
        @Override
        protected Blank computeValue(Class<?> record) {
            return Blank.of(record);
        }
    };

    private Components() {}

    /**
     * Refuses a null component. For compact constructors.
     *
     * @param record the class of the record
     * @param values all its components, in order
     * @throws NullPointerException if one is null; the message is its name
     * @throws IllegalArgumentException if there are more than 24
     */
    public static void requireAll(Class<? extends Record> record, Object... values) {
        requireNonNull(record, "record");
        if (values.length > MOST) {
            throw new IllegalArgumentException(record.getName() + " has more than " + MOST + " components");
        }
        if (hasNull(values)) {
            int first = Arrays.asList(values).indexOf(null);
            throw new NullPointerException(record.getRecordComponents()[first].getName());
        }
    }

    /** Without a loop, so that the virtual machine needs no array: with one, {@link Dated#asOf} takes a fifth longer. */
    private static boolean hasNull(Object[] values) {
        return hasNull(values, 0) || hasNull(values, 8) || hasNull(values, 16);
    }

    private static boolean hasNull(Object[] values, int from) {
        return isNull(values, from)
                || isNull(values, from + 1)
                || isNull(values, from + 2)
                || isNull(values, from + 3)
                || isNull(values, from + 4)
                || isNull(values, from + 5)
                || isNull(values, from + 6)
                || isNull(values, from + 7);
    }

    private static boolean isNull(Object[] values, int index) {
        return index < values.length && values[index] == null;
    }

    /**
     * A record of which nothing is on record yet: its facts and lists are unknown, and nothing has ended.
     *
     * @param <R> the record
     * @param record its class
     * @param given its components that are no facts, such as an id, in order
     * @return the record
     * @throws IllegalArgumentException if the record takes other components than these
     */
    public static <R extends Record> R blank(Class<R> record, Object... given) {
        requireNonNull(record, "record");
        requireNonNull(given, "given");
        return record.cast(BLANKS.get(record).with(List.of(given)));
    }

    /**
     * A blank record.
     *
     * @param constructor takes all components
     * @param values what each component holds; empty for one that is no fact
     */
    private record Blank(Constructor<?> constructor, List<Optional<Object>> values) {
        static Blank of(Class<?> record) {
            Class<?>[] types = Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return new Blank(
                        record.getDeclaredConstructor(types),
                        Stream.of(types).map(Blank::unknown).toList());
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("every record has a constructor for its components", impossible);
            }
        }

        Object with(List<Object> given) {
            Iterator<Object> others = given.iterator();
            try {
                return constructor.newInstance(values.stream()
                        .map(value -> value.orElseGet(others::next))
                        .toArray());
            } catch (ReflectiveOperationException | NoSuchElementException refused) {
                throw new IllegalArgumentException(constructor + " takes other components", refused);
            }
        }

        private static Optional<Object> unknown(Class<?> type) {
            if (type == Recorded.class) {
                return Optional.of(Recorded.unknown());
            }
            if (type == Log.class) {
                return Optional.of(Log.unknown());
            }
            if (type == Answer.class) {
                return Optional.of(Answer.UNKNOWN);
            }
            return type == Optional.class ? Optional.of(Optional.empty()) : Optional.empty();
        }
    }
}
