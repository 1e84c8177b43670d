package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A place in a file, as an editor shows it.
 *
 * @param line the line, from 1; 0 if there is no file
 * @param column the character in the line, from 1, counted in UTF-16 code units; 0 if there is no file
 */
public record Place(int line, int column) implements Comparable<Place> {
    /** The start of any file. */
    public static final Place START = new Place(1, 1);

    /** The place of everything that is not in a file. */
    public static final Place NONE = new Place(0, 0);

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /**
     * Checks the line and the column.
     *
     * @throws IllegalArgumentException if either is less than 1, unless both are 0
     */
    public Place {
        if ((line < 1 || column < 1) && (line != 0 || column != 0)) {
            throw new IllegalArgumentException("lines and columns start with 1, not " + line + ":" + column);
        }
    }

    /**
     * Whether this is a place in a file.
     *
     * @return false only for {@link #NONE}
     */
    public boolean isInAFile() {
        return line > 0;
    }

    /**
     * This place, for a tool that expects a file.
     *
     * @return this place; {@link #START} if it is not in a file
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
