package org.openplp.core.record;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/** Reads the header of a record of facts, so that its constructor and its blank instance need not repeat it. */
public final class Components {
    private static final int MOST = 24;

    private static final ClassValue<Header> HEADERS = new ClassValue<>() {
        @Override
        protected Header computeValue(Class<?> record) {
            return Header.of(record);
        }
    };

    private Components() {}

    /**
     * Refuses a null component. Compact constructors call it.
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

    /** Avoids a loop, so that the virtual machine needs no array: with a loop, {@link Dated#asOf} takes a fifth longer. */
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
     * A blank record: its facts and lists are unknown, and nothing has ended.
     *
     * @param <R> the record
     * @param record its class
     * @param given its components that are not facts, such as an id, in order
     * @return the record
     * @throws IllegalArgumentException if the record requires others
     * @throws NullPointerException if one is null; the message is its name
     */
    public static <R extends Record> R blank(Class<R> record, Object... given) {
        requireNonNull(record, "record");
        requireNonNull(given, "given");
        return record.cast(HEADERS.get(record).blank(Arrays.asList(given)));
    }

    /**
     * A record whose unknown facts are taken from an earlier state. Acts use it to keep the facts that they do not
     * name.
     *
     * @param <R> the record
     * @param record the record
     * @param earlier the earlier state of the same record
     * @return the record, with each unknown fact and list taken from the earlier one
     */
    public static <R extends Record> R orEarlier(R record, R earlier) {
        requireNonNull(earlier, "earlier");
        @SuppressWarnings("unchecked") // of this very class
        Class<R> type = (Class<R>) record.getClass();
        return type.cast(HEADERS.get(type).orEarlier(record, earlier));
    }

    /**
     * A record with the objects of an earlier state in place of what is equal in both, such as the entries of a list. A
     * dossier that was read again then has in common with the one before whatever did not change.
     *
     * @param <R> the record
     * @param record the record
     * @param earlier the earlier state of the same record
     * @return a record that equals the first one; the earlier one itself if that does
     */
    public static <R extends Record> R reusing(R record, R earlier) {
        requireNonNull(record, "record");
        requireNonNull(earlier, "earlier");
        return reused(record, earlier);
    }

    @SuppressWarnings("unchecked") // the same type again
    private static <T> T reused(T now, T earlier) {
        if (now.equals(earlier)) {
            return earlier;
        }
        if (now instanceof Log<?> log && earlier instanceof Log<?> before) {
            return (T) ((Log<Object>) log).reusing((Log<Object>) before);
        }
        if (now instanceof Recorded<?>) {
            return now instanceof Recorded.Value<?> value && earlier instanceof Recorded.Value<?> before
                    ? (T) Recorded.of(Components.<Object>reused(value.content(), before.content()))
                    : now;
        }
        boolean isOfFacts = now instanceof Record && now.getClass() == earlier.getClass();
        return isOfFacts ? (T) HEADERS.get(now.getClass()).reusing(now, earlier) : now;
    }

    /**
     * A record of something that was done, with the facts that were put on record beforehand. They stay, unless they
     * belong to an earlier one, which has a day of its own.
     *
     * @param <R> the record
     * @param done the record
     * @param before the record so far
     * @param day the day on which it was done
     * @return the record, with each unknown fact and list taken from the one before
     */
    public static <R extends Record> R orPrepared(R done, Recorded<R> before, Function<R, Recorded<LocalDate>> day) {
        requireNonNull(done, "done");
        requireNonNull(before, "before");
        requireNonNull(day, "day");
        return before.value()
                .filter(prepared -> day.apply(prepared).value().isEmpty())
                .map(prepared -> orEarlier(done, prepared))
                .orElse(done);
    }

    /**
     * The header of a record.
     *
     * @param constructor the constructor that takes all components
     * @param components in order
     */
    private record Header(Constructor<?> constructor, List<RecordComponent> components) {
        static Header of(Class<?> record) {
            List<RecordComponent> components = List.of(record.getRecordComponents());
            try {
                return new Header(
                        record.getDeclaredConstructor(components.stream()
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)),
                        components);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("every record has a constructor for its components", impossible);
            }
        }

        Object blank(List<Object> given) {
            Iterator<Object> others = given.iterator();
            try {
                return create(component -> unknown(component.getType()).orElseGet(others::next));
            } catch (NoSuchElementException missing) {
                throw new IllegalArgumentException(constructor + " takes more components", missing);
            }
        }

        Object orEarlier(Object now, Object earlier) {
            return create(component -> orEarlier(component, now, earlier));
        }

        Object reusing(Object now, Object earlier) {
            return create(component -> reused(value(component, now), value(component, earlier)));
        }

        @SuppressWarnings("unchecked") // both are of the type of the component
        private static Object orEarlier(RecordComponent component, Object now, Object earlier) {
            Object value = value(component, now);
            if (value instanceof Recorded<?> fact) {
                return ((Recorded<Object>) fact).orEarlier((Recorded<Object>) value(component, earlier));
            }
            if (value instanceof Log<?> log) {
                return ((Log<Object>) log).orEarlier((Log<Object>) value(component, earlier));
            }
            return value instanceof Answer answer ? answer.orEarlier((Answer) value(component, earlier)) : value;
        }

        private static Object value(RecordComponent component, Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(component + " can be read", impossible);
            }
        }

        private Object create(Function<RecordComponent, Object> value) {
            try {
                return constructor.newInstance(components.stream().map(value).toArray());
            } catch (InvocationTargetException refused) {
                throw refused.getCause() instanceof RuntimeException reason
                        ? reason
                        : new IllegalStateException(refused);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(constructor + " can be called", impossible);
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
