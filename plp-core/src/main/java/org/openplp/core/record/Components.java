package org.openplp.core.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Recorded;

/** What the records of facts do with all their components. */
public final class Components {
    private static final int MOST = 24;

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
     * The facts that were put on record before something was done. A record that has a day of its own is of an earlier time.
     *
     * @param <R> the record
     * @param before the record so far
     * @param day the day on which it was done
     * @return the record so far, if it has no day
     */
    public static <R extends Record> Optional<R> prepared(Recorded<R> before, Function<R, Recorded<LocalDate>> day) {
        requireNonNull(before, "before");
        requireNonNull(day, "day");
        return before.value().filter(prepared -> day.apply(prepared).value().isEmpty());
    }
}
