package org.openplp.web.jdk.java.util.concurrent.atomic;

import org.jspecify.annotations.Nullable;

/** An array for the one thread that there is. */
public class TAtomicReferenceArray<E> {
    private final @Nullable Object[] values;

    /** An array of nulls. */
    public TAtomicReferenceArray(int length) {
        values = new @Nullable Object[length];
    }

    /** Its length. */
    public int length() {
        return values.length;
    }

    /** What is at a place. */
    @SuppressWarnings("unchecked") // what was put there
    public @Nullable E get(int place) {
        return (E) values[place];
    }

    /** Puts something at a place. */
    public void set(int place, @Nullable E value) {
        values[place] = value;
    }

    /** Puts something at a place, and gives what was there. */
    public @Nullable E getAndSet(int place, @Nullable E value) {
        E before = get(place);
        values[place] = value;
        return before;
    }
}
