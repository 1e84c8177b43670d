package org.openplp.formats.defect;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file, as an editor or a spreadsheet shows it.
 *
 * @param line the line or row, from 1; 0 if there is no file
 * @param column the character in the line, from 1, counted in UTF-16 code units, or the column of the sheet; 0 if there is no
 *     file
 * @param sheet the name of the sheet; blank in a text, or if there is no file
 */
public record Place(int line, int column, String sheet) implements Comparable<Place> {
    /** The start of any file. */
    public static final Place START = new Place(1, 1);

    /** The place of everything that is not in a file. */
    public static final Place NONE = new Place(0, 0);

    private static final int LETTERS = 26;

    /**
     * Checks the line and the column.
     *
     * @throws IllegalArgumentException if either is less than 1, unless both are 0
     */
    public Place {
        requireNonNull(sheet, "sheet");
        if ((line < 1 || column < 1) && (line != 0 || column != 0)) {
            throw new IllegalArgumentException("lines and columns start with 1, not " + line + ":" + column);
        }
    }

    /**
     * A place in a text.
     *
     * @param line the line, from 1
     * @param column the character of the line, from 1
     * @throws IllegalArgumentException if one of them is less than 1, and not both are 0
     */
    public Place(int line, int column) {
        this(line, column, "");
    }

    /**
     * The letters of a column as a spreadsheet shows them.
     *
     * @param column its number, from 1
     * @return A to Z, then AA
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static String letters(int column) {
        if (column < 1) {
            throw new IllegalArgumentException("columns start with 1, not " + column);
        }
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
    }

    /**
     * Whether it is a cell of a workbook.
     *
     * @return false for a place in a text, and for {@link #NONE}
     */
    public boolean isInASheet() {
        return !sheet.isEmpty();
    }

    /**
     * The cell, as a spreadsheet shows it.
     *
     * @return its letters and its row, such as C7; empty if it is in no file
     */
    public String cell() {
        return isInAFile() ? letters(column) + line : "";
    }

    /**
     * The place in its file.
     *
     * @return {@code LINE:COLUMN}, {@code SHEET!C7}, or nothing if it is in no file
     */
    public String shown() {
        if (isInASheet()) {
            return sheet + "!" + cell();
        }
        return isInAFile() ? line + ":" + column : "";
    }

    /**
     * The place behind the name of its file.
     *
     * @param file what the file is called
     * @return {@code FILE:LINE:COLUMN}, {@code FILE:SHEET!C7}, or the name alone if it is in no file
     */
    public String inFile(String file) {
        requireNonNull(file, "file");
        return isInAFile() ? file + ":" + shown() : file;
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
     * Compares by the name of the sheet, then by line, then by column.
     *
     * @param other the other place
     * @return negative if this place comes first
     */
    @Override
    public int compareTo(Place other) {
        requireNonNull(other, "other");
        int order = sheet.compareTo(other.sheet);
        if (order == 0) {
            order = Integer.compare(line, other.line);
        }
        return order == 0 ? Integer.compare(column, other.column) : order;
    }
}
