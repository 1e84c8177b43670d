package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A list that was handed over, or was not. An unknown log has no entries to read and no size, and throws if you ask for
 * them. Taking it for an empty list would be the likeliest way to a wrong verdict.
 *
 * @param <E> the entries
 */
public final class Entries<E> {
    private static final int[] AS_HANDED_OVER = {};
    private static final Entries<?> UNKNOWN = new Entries<>(new Object[0], AS_HANDED_OVER, false);
    private static final Entries<?> NONE = new Entries<>(new Object[0], AS_HANDED_OVER, true);

    private final Object[] entries;
    private final int[] places;
    private final boolean known;

    private Entries(Object[] entries, int[] places, boolean known) {
        this.entries = entries;
        this.places = places;
        this.known = known;
    }

    /**
     * A list that was not handed over.
     *
     * @param <E> the entries
     * @return the unknown log
     */
    @SuppressWarnings("unchecked") // holds no entry
    public static <E> Entries<E> unknown() {
        return (Entries<E>) UNKNOWN;
    }

    /**
     * A list that is known to be empty.
     *
     * @param <E> the entries
     * @return the empty log
     */
    @SuppressWarnings("unchecked") // holds no entry
    public static <E> Entries<E> none() {
        return (Entries<E>) NONE;
    }

    /**
     * A copy of a list as handed over.
     *
     * @param <E> the entries
     * @param entries the entries in the order of the dossier
     * @return the log
     * @throws IllegalArgumentException if an entry is a day or a time whose year is not from 0 to 9999
     */
    public static <E> Entries<E> of(List<? extends E> entries) {
        requireNonNull(entries, "entries");
        Object[] copy = List.copyOf(entries).toArray();
        for (Object entry : copy) {
            BelgianTime.checkYearOf(entry);
        }
        return new Entries<>(copy, AS_HANDED_OVER, true);
    }

    /**
     * A list as handed over.
     *
     * @param <E> the entries
     * @param entries the entries in the order of the dossier
     * @return the log
     * @throws IllegalArgumentException if an entry is a day or a time whose year is not from 0 to 9999
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, and copied
    public static <E> Entries<E> of(E... entries) {
        requireNonNull(entries, "entries");
        return of(List.of(entries));
    }

    /**
     * Whether the list was handed over, even if it is empty.
     *
     * @return false if nothing is known of the list
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * The number of entries.
     *
     * @return the number, zero or more
     * @throws IllegalStateException if the list was not handed over
     */
    public int size() {
        if (!known) {
            throw new IllegalStateException("a list that was not handed over has no size");
        }
        return entries.length;
    }

    /**
     * One entry.
     *
     * @param index from 0 to {@link #size()}, exclusive
     * @return the entry
     * @throws IndexOutOfBoundsException if there is no such entry; an unknown log has none
     */
    @SuppressWarnings("unchecked") // only entries are put into it
    public E entry(int index) {
        return (E) entries[index];
    }

    /**
     * The entries.
     *
     * @return the entries in the order of the dossier
     * @throws IllegalStateException if the list was not handed over
     */
    @SuppressWarnings("unchecked") // only entries are put into it
    public Stream<E> stream() {
        if (!known) {
            throw new IllegalStateException("a list that was not handed over has no entries");
        }
        return (Stream<E>) Stream.of(entries);
    }

    /**
     * Passes on each entry with its path in the dossier as handed over. Passes on none if the list was not handed over.
     *
     * @param list the path of the list
     * @param each takes the path and the entry
     */
    public void forEach(FactPath list, BiConsumer<FactPath, ? super E> each) {
        requireNonNull(list, "list");
        requireNonNull(each, "each");
        for (int i = 0; i < entries.length; i++) {
            each.accept(list.entry(place(i)), entry(i));
        }
    }

    /**
     * The place of an entry in the dossier as handed over. A cut to an earlier day does not change it.
     *
     * @param index from 0 to {@link #size()}, exclusive
     * @return the place in the dossier, from 0
     * @throws IndexOutOfBoundsException if there is no such entry; an unknown log has none
     */
    public int place(int index) {
        Objects.checkIndex(index, entries.length);
        return places.length == 0 ? index : places[index];
    }

    /**
     * The log with one more entry at the end. The caller has to say whether a list that was not handed over before is
     * complete now.
     *
     * @param entry the entry
     * @return the longer log
     * @throws IllegalArgumentException if it is a day or a time whose year is not from 0 to 9999
     */
    public Entries<E> and(E entry) {
        check(entry);
        Object[] longer = Arrays.copyOf(entries, entries.length + 1);
        longer[entries.length] = entry;
        int[] longerPlaces = places;
        if (places.length > 0) {
            longerPlaces = Arrays.copyOf(places, longer.length);
            longerPlaces[places.length] = places[places.length - 1] + 1;
        }
        return new Entries<>(longer, longerPlaces, true);
    }

    /**
     * The log with one entry replaced.
     *
     * @param index from 0 to {@link #size()}, exclusive
     * @param entry the new entry
     * @return the log, in which every entry keeps its {@link #place place}
     * @throws IndexOutOfBoundsException if there is no such entry; an unknown log has none
     * @throws IllegalArgumentException if it is a day or a time whose year is not from 0 to 9999
     */
    public Entries<E> withEntry(int index, E entry) {
        check(entry);
        Object[] changed = entries.clone();
        changed[index] = entry;
        return new Entries<>(changed, places, true);
    }

    /**
     * The log, or an empty one if it was not handed over. It is for something that begins just now, to which nothing
     * has happened yet.
     *
     * @return a known log
     */
    public Entries<E> orNoneYet() {
        return known ? this : none();
    }

    /**
     * This log, or the earlier one if this one was not handed over. Acts use it to keep the facts that they do not
     * name.
     *
     * @param earlier the earlier state of the same list
     * @return the earlier log if this one was not handed over
     */
    public Entries<E> orEarlier(Entries<E> earlier) {
        requireNonNull(earlier, "earlier");
        return known ? this : earlier;
    }

    /**
     * The log with its entries changed; each keeps its {@link #place place}.
     *
     * @param change changes an entry
     * @return this log itself if every changed entry equals the original
     * @throws IllegalArgumentException if an entry becomes a day or a time whose year is not from 0 to 9999
     */
    public Entries<E> map(UnaryOperator<E> change) {
        requireNonNull(change, "change");
        Object[] changed = new Object[entries.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = requireNonNull(change.apply(entry(i)), "change gave null");
            BelgianTime.checkYearOf(changed[i]);
        }
        return Arrays.equals(changed, entries) ? this : new Entries<>(changed, places, known);
    }

    /**
     * The log with some entries removed and the others changed; each keeps its {@link #place place}.
     *
     * @param keep selects the entries that stay
     * @param change changes an entry that stays
     * @return this log itself if nothing was removed or changed
     */
    Entries<E> keepPlaces(Predicate<? super E> keep, UnaryOperator<E> change) {
        int first = firstTouched(keep, change);
        if (first == entries.length) {
            return this;
        }
        Object[] kept = Arrays.copyOf(entries, entries.length);
        int[] keptPlaces = new int[entries.length];
        for (int i = 0; i < first; i++) {
            keptPlaces[i] = place(i);
        }
        int size = first;
        for (int i = first; i < entries.length; i++) {
            if (keep.test(entry(i))) {
                keptPlaces[size] = place(i);
                kept[size] = requireNonNull(change.apply(entry(i)), "asOf gave null");
                size++;
            }
        }
        return new Entries<>(Arrays.copyOf(kept, size), Arrays.copyOf(keptPlaces, size), true);
    }

    private static void check(Object entry) {
        requireNonNull(entry, "entry");
        BelgianTime.checkYearOf(entry);
    }

    private int firstTouched(Predicate<? super E> keep, UnaryOperator<E> change) {
        for (int i = 0; i < entries.length; i++) {
            E entry = entry(i);
            if (!keep.test(entry) || change.apply(entry) != entry) {
                return i;
            }
        }
        return entries.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entries<?> log
                && known == log.known
                && Arrays.equals(entries, log.entries)
                && Arrays.equals(places, log.places);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(entries) + Boolean.hashCode(known);
    }

    /** Shows the entries, but no text: a text could be about a person, and printed values end up in logs. */
    @Override
    public String toString() {
        return known ? Stream.of(entries).map(Recorded::of).toList().toString() : "not on record";
    }
}
