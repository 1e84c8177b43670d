package org.openplp.law;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The law of a country, compiled: tables without prose, and {@link LawTexts} with the prose of each language. */
public final class Law {
    /** The name of the file, in the package of this class. */
    public static final String FILE = "law.bin";

    /** The name of the file with the cases, in the package of this class. */
    public static final String CASES = "cases.bin";

    /** The first four bytes: the letters PLP and the version of the format. */
    public static final int MAGIC = 0x504C5002;

    private static final Law OF_THIS_RELEASE =
            new Law(tables(bytes(FILE)), language -> new LawTexts(bytes(LawTexts.file(language))));

    private final Map<String, List<Row>> tables;
    private final Function<String, LawTexts> prose;
    private final Map<String, LawTexts> texts = new ConcurrentHashMap<>();

    private Law(Map<String, List<Row>> tables, Function<String, LawTexts> prose) {
        this.tables = tables;
        this.prose = prose;
    }

    /**
     * The law of this release.
     *
     * @return the same instance each time
     */
    public static Law ofThisRelease() {
        return OF_THIS_RELEASE;
    }

    /**
     * The law of a country from the files that the compiler wrote.
     *
     * @param files the content of a file by its name: {@link #FILE}, and {@link LawTexts#file} of each language
     * @return the law
     */
    public static Law of(Function<String, byte[]> files) {
        return new Law(tables(files.apply(FILE)), language -> new LawTexts(files.apply(LawTexts.file(language))));
    }

    /**
     * The prose in a language. Its file is read on first use.
     *
     * @param language its code, such as {@code nl}
     * @return the same instance each time
     * @throws IllegalStateException if there is no such file
     */
    public LawTexts texts(String language) {
        return texts.computeIfAbsent(language, prose);
    }

    /**
     * The cases of the norms of this release: what is found of a norm in a dossier, on a day.
     *
     * @return a row per case, in the order of the norms; its columns are {@code norm}, {@code place} (file and line),
     *     {@code frame}, {@code dossier}, {@code about}, {@code example} (its number among those that are shown to
     *     people), and the words of a row in a law file
     */
    public static List<Row> casesOfThisRelease() {
        return tables(bytes(CASES)).getOrDefault("case", List.of());
    }

    /**
     * The rows of a table.
     *
     * @param table the name of the table
     * @return the rows in their order; none if there is no such table
     */
    public List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** Reads a whole file from the package of this class. */
    static byte[] bytes(String file) {
        try (InputStream stream = Law.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the compiled law is missing: " + file + "; run mvn compile once, which makes it");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + file, e);
        }
    }

    /** The tables of a file by their names. */
    static Map<String, List<Row>> tables(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalStateException(
                        FILE + " was made by another version of the compiler; build plp-law anew");
            }
            List<String> words = new ArrayList<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                words.add(in.readUTF());
            }
            Map<String, List<Row>> tables = new HashMap<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                tables.put(in.readUTF(), table(in, words));
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static List<Row> table(DataInputStream in, List<String> words) throws IOException {
        List<String> columns = cell(in, words);
        List<Row> rows = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(in, words));
            }
            rows.add(new Row(columns, cells));
        }
        return List.copyOf(rows);
    }

    private static List<String> cell(DataInputStream in, List<String> words) throws IOException {
        int size = in.readUnsignedShort();
        if (size == 0) {
            return List.of();
        }
        String[] items = new String[size];
        for (int i = 0; i < size; i++) {
            items[i] = words.get(in.readUnsignedShort());
        }
        return List.of(items);
    }

    /** A row of a table. */
    public static final class Row {
        private final List<String> columns;
        private final List<List<String>> cells;

        private Row(List<String> columns, List<List<String>> cells) {
            this.columns = columns;
            this.cells = cells;
        }

        /**
         * The value of a column.
         *
         * @param column its name
         * @return its first item; empty if it has none
         * @throws IllegalArgumentException if there is no such column
         */
        public String get(String column) {
            List<String> items = list(column);
            return items.isEmpty() ? "" : items.get(0);
        }

        /**
         * All items of a column.
         *
         * @param column its name
         * @return the items; may be empty
         * @throws IllegalArgumentException if there is no such column
         */
        public List<String> list(String column) {
            int place = columns.indexOf(column);
            if (place < 0) {
                throw new IllegalArgumentException("the law has no column " + column);
            }
            return Objects.requireNonNull(cells.get(place));
        }
    }
}
