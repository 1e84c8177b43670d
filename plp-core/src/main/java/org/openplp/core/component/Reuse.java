package org.openplp.core.component;

import static java.util.Objects.requireNonNull;

import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/** Replaces what is equal in two records by the same objects. */
public final class Reuse {
    private Reuse() {}

    /**
     * A record with the objects of an earlier state in place of what is equal in both, such as the entries of a list. A
     * dossier that was read again then has in common with the one before whatever did not change.
     *
     * @param <R> the record
     * @param record the record
     * @param earlier the earlier state of the same record
     * @return a record that equals the first one; the earlier one itself if that does
     */
    public static <R extends Record> R of(R record, R earlier) {
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
                    ? (T) Recorded.of(Reuse.<Object>reused(value.content(), before.content()))
                    : now;
        }
        boolean isOfFacts = now instanceof Record && now.getClass() == earlier.getClass();
        return isOfFacts ? (T) reusedInside(now, earlier) : now;
    }

    private static Object reusedInside(Object now, Object earlier) {
        Object[] values = Component.of(now.getClass()).stream()
                .map(component -> reused(component.read(now), component.read(earlier)))
                .toArray();
        return Component.create(now.getClass(), values);
    }
}
