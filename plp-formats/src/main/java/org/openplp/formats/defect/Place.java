package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Where something stands in a file, as an editor shows it.
 *
 * @param line the line, from 1; 0 if there is no file
 * @param column the character of the line, from 1, as UTF-16 counts them; 0 if there is no file
 */
public record Place(int line, int column) implements Comparable<Place> {
    /** Where every file starts. */
    public static final Place START = new Place(1, 1);

    /** Where everything stands that is in no file. */
    public static final Place NONE = new Place(0, 0);

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /**
     * A place.
     *
     * @throws IllegalArgumentException if one of them is less than 1, and not both are 0
     */
    public Place {
        if ((line < 1 || column < 1) && (line != 0 || column != 0)) {
            throw new IllegalArgumentException("lines and columns start with 1, not " + line + ":" + column);
        }
    }

    /**
     * Whether it is a place in a file.
     *
     * @return false for {@link #NONE} alone
     */
    public boolean isInAFile() {
        return line > 0;
    }

    /**
     * This place, for a tool that knows files alone.
     *
     * @return {@link #START} if it is in no file
     */
    public Place orStart() {
        return isInAFile() ? this : START;
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
