package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * The entries of a list that are other objects than in an earlier state of the list. An entry that stayed is the same
 * object, even if entries before it came or went.
 */
public final class ChangedEntries {
    private static final int[] NONE = {};

    private final int tail;
    private final int sizeBefore;
    private final int sizeAfter;
    private final int[] before;
    private final int[] after;

    private ChangedEntries(int tail, int sizeBefore, int sizeAfter, int[] before, int[] after) {
        this.tail = tail;
        this.sizeBefore = sizeBefore;
        this.sizeAfter = sizeAfter;
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two states of a list. It takes as long as the list has entries, and looks into none of them.
     *
     * @param before the earlier state; a list that was not handed over has no entries
     * @param after the later state, likewise
     * @return the entries that differ
     */
    @SuppressWarnings("ReferenceEquality") // equal lists that are two objects are looked at
    public static ChangedEntries between(Log<?> before, Log<?> after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        int sizeBefore = before.isKnown() ? before.size() : 0;
        int sizeAfter = after.isKnown() ? after.size() : 0;
        if (before == after) {
            return new ChangedEntries(0, sizeBefore, sizeAfter, NONE, NONE);
        }
        int most = Math.min(sizeBefore, sizeAfter);
        int head = 0;
        while (head < most && before.entry(head) == after.entry(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.entry(sizeBefore - 1 - tail) == after.entry(sizeAfter - 1 - tail)) {
            tail++;
        }
        if (sizeBefore == sizeAfter) {
            int[] replaced = replaced(before, after, head, sizeBefore - tail);
            return new ChangedEntries(tail, sizeBefore, sizeAfter, replaced, replaced);
        }
        return new ChangedEntries(
                tail, sizeBefore, sizeAfter, range(head, sizeBefore - tail), range(head, sizeAfter - tail));
    }

    private static int[] replaced(Log<?> before, Log<?> after, int from, int to) {
        int[] replaced = range(from, to);
        int size = 0;
        for (int i = from; i < to; i++) {
            if (before.entry(i) != after.entry(i)) {
                replaced[size++] = i;
            }
        }
        return Arrays.copyOf(replaced, size);
    }

    private static int[] range(int from, int to) {
        int[] range = new int[to - from];
        for (int i = 0; i < range.length; i++) {
            range[i] = from + i;
        }
        return range;
    }

    /**
     * The entries that were replaced or removed.
     *
     * @return their indices in the earlier state, ascending
     */
    public int[] before() {
        return before.clone();
    }

    /**
     * The entries that are new, or in the place of another one.
     *
     * @return their indices in the later state, ascending
     */
    public int[] after() {
        return after.clone();
    }

    /**
     * Where an entry is in the later state.
     *
     * @param index its index in the earlier state
     * @return its index; -1 if it was replaced or removed
     */
    public int indexAfter(int index) {
        if (index >= sizeBefore - tail) {
            return index + sizeAfter - sizeBefore;
        }
        return Arrays.binarySearch(before, index) < 0 ? index : -1;
    }
}
