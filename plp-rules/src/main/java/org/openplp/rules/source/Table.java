package org.openplp.rules.source;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openplp.rules.text.Language;

/** A table of the register: tab-separated, with the names of the columns in its first line. */
public final class Table {
    private static final String TABLE = ".tsv";
    private static final String FOLDER = "/org/openplp/rules/norm/";

    private Table() {}

    /**
     * The rows of a table of this release that is there in every language.
     *
     * @param name the name of the file without its language and ending, such as {@code conflicts}
     * @param language the language
     * @return the rows in their order, the same one in each language; those of another language may have but the columns that are in words
     * @throws IllegalStateException if there is no such table
     */
    public static List<Row> rows(String name, Language language) {
        requireNonNull(name, "name");
        return rows(name + (language == Language.ENGLISH ? "" : "_" + language.code()) + TABLE);
    }

    /**
     * The rows of a table of this release.
     *
     * @param name the name of the file, such as {@code register.tsv}
     * @return the rows in their order
     * @throws IllegalStateException if there is no such table
     */
    public static List<Row> rows(String name) {
        requireNonNull(name, "name");
        try (InputStream stream = Table.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null || !name.endsWith(TABLE)) { // a folder of classes can be read too
                throw new IllegalStateException("the resource is missing: " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<List<String>> lines =
                    reader.lines().map(line -> List.of(line.split("\t", -1))).toList();
            List<Row> rows = new ArrayList<>();
            for (List<String> cells : lines.subList(1, lines.size())) {
                rows.add(new Row(lines.get(0), cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + name, e);
        }
    }

    /**
     * One row of a table, by the names of its columns.
     *
     * @param columns the names of the columns
     * @param cells what stands in them
     */
    public record Row(List<String> columns, List<String> cells) {
        /**
         * Copies the lists.
         *
         * @param columns the names of the columns
         * @param cells what stands in them
         * @throws IllegalArgumentException if there is not one cell for each column
         */
        public Row {
            requireNonNull(columns, "columns");
            requireNonNull(cells, "cells");
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
            if (columns.size() != cells.size()) {
                throw new IllegalArgumentException(columns.size() + " columns, and " + cells.size() + " cells");
            }
        }

        /**
         * What stands in a column.
         *
         * @param column its name
         * @return may be empty
         * @throws IllegalArgumentException if there is no such column
         */
        public String get(String column) {
            requireNonNull(column, "column");
            int place = columns.indexOf(column);
            if (place < 0) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cells.get(place);
        }

        /**
         * The items of a list in a column.
         *
         * @param column its name
         * @param separator what stands between two items, as a regular expression
         * @return the items that are not empty
         * @throws IllegalArgumentException if there is no such column
         */
        public Stream<String> list(String column, String separator) {
            requireNonNull(column, "column");
            requireNonNull(separator, "separator");
            return Stream.of(get(column).split(separator)).filter(Predicate.not(String::isEmpty));
        }
    }
}
