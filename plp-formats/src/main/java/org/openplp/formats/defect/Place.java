package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Where something stands in a file, as an editor shows it.
 *
 * @param line the line, from 1
 * @param column the character of the line, from 1, as UTF-16 counts them
 */
public record Place(int line, int column) implements Comparable<Place> {
    /** Where every file starts. */
    public static final Place START = new Place(1, 1);

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /**
     * A place.
     *
     * @param line the line, from 1
     * @param column the character of the line, from 1
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns start with 1, not " + line + ":" + column);
        }
    }

    /**
     * Compares by line, then by column.
     *
     * @param other the other place
     * @return negative if this place comes first
     */
    @Override
    public int compareTo(Place other) {
        requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }
}
