package org.openplp.web.jdk.java.util.concurrent.atomic;

import org.jspecify.annotations.Nullable;

/** An array for a single thread. */
public class TAtomicReferenceArray<E> {
    private final @Nullable Object[] values;

    /** Creates an array of nulls. */
    public TAtomicReferenceArray(int length) {
        values = new @Nullable Object[length];
    }

    /** The length of the array. */
    public int length() {
        return values.length;
    }

    /** The value at a position. */
    @SuppressWarnings("unchecked") // only values of this type are stored
    public @Nullable E get(int place) {
        return (E) values[place];
    }

    /** Stores a value at a position. */
    public void set(int place, @Nullable E value) {
        values[place] = value;
    }

    /** Stores a value at a position and returns the one before. */
    public @Nullable E getAndSet(int place, @Nullable E value) {
        E before = get(place);
        values[place] = value;
        return before;
    }
}
