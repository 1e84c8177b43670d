package org.openplp.law;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Compiled law, of a country or of a municipality or zone: tables without prose, and {@link LawTexts} with the prose of
 * each language. The law of this release is in files of its own, so that only what is used is read; any other is one
 * file, whose name ends in {@code .law}.
 */
public final class Law {
    /** The end of the name of a file that is a law as a whole. */
    public static final String ENDING = ".law";

    /** The name of the part of such a file that has the tables; the others have the code of their language. */
    public static final String TABLES = "tables";

    /** The first three bytes of such a file. The fourth is {@link #FORMAT}. */
    public static final int WHOLE = 0x504C4C;

    /** The version of the format. A release reads the laws of its own format. */
    public static final int FORMAT = 3;

    /** The table that the law of a country has, with its id and version. */
    public static final String BOOK = "book";

    /** The table that the law of a municipality or zone has, with its prefix, version and name. */
    public static final String LOCAL = "local";

    private static final int MOST_BYTES = 16 << 20;

    /** The name of the file with the tables of this release, in the package of this class. */
    public static final String FILE = "law.bin";

    /** The name of the file with the cases, in the package of this class. */
    public static final String CASES = "cases.bin";

    /** The first four bytes of tables and of texts: the letters PLP and the version of the format. */
    public static final int MAGIC = 0x504C5000 | FORMAT;

    private static final Law OF_THIS_RELEASE = new Law(
            tables(bytes(FILE)),
            List.of("en", "fr", "nl", "de"),
            language -> new LawTexts(bytes(LawTexts.file(language))));

    private final Map<String, List<Row>> tables;
    private final List<String> languages;
    private final Function<String, LawTexts> prose;
    private final Map<String, LawTexts> texts = new ConcurrentHashMap<>();

    private Law(Map<String, List<Row>> tables, List<String> languages, Function<String, LawTexts> prose) {
        this.tables = tables;
        this.languages = languages;
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
     * Reads a law that is one file.
     *
     * @param bytes its content
     * @return the law; all of it is checked, except that the words of its tables mean something
     * @throws IllegalArgumentException if it is no law, one of another format, or damaged
     */
    public static Law of(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int magic = in.readInt();
            if (magic >>> 8 != WHOLE || bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException("this is no compiled law; plp law compiles a folder of law files");
            }
            if ((magic & 0xFF) != FORMAT) {
                throw new IllegalArgumentException("this law has the format " + (magic & 0xFF)
                        + ", and this release of openplp reads the format " + FORMAT
                        + "; compile its law files with this release, or use the release for which it was compiled");
            }
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                String name = in.readUTF();
                int length = in.readInt();
                if (length < 0 || length > in.available()) {
                    throw new IOException("a part of " + length + " bytes");
                }
                parts.put(name, in.readNBytes(length));
            }
            Map<String, List<Row>> tables = tables(Objects.requireNonNull(parts.remove(TABLES)));
            Map<String, LawTexts> texts = new LinkedHashMap<>();
            parts.forEach((language, part) -> texts.put(language, LawTexts.checked(part)));
            if (in.available() > 0 || texts.isEmpty() || tables.containsKey(BOOK) == tables.containsKey(LOCAL)) {
                throw new IOException("more or fewer parts than a law has");
            }
            return new Law(
                    tables, List.copyOf(texts.keySet()), language -> Objects.requireNonNull(texts.get(language)));
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "this compiled law is cut short or damaged; compile its law files anew", e);
        }
    }

    /**
     * The path of a local law in the resources of a host.
     *
     * @param prefix the prefix of the local norms
     * @return the path, such as {@code META-INF/openplp/law/EXV.law}
     */
    public static String resource(String prefix) {
        return "META-INF/openplp/law/" + prefix + ENDING;
    }

    /**
     * Reads a local law from the resources of a host.
     *
     * @param host a class of the host
     * @param prefix the prefix of the local norms
     * @return the law
     * @throws IllegalArgumentException if there is no such resource, or as {@link #of(byte[])} does
     */
    public static Law of(Class<?> host, String prefix) {
        String resource = resource(prefix);
        try (InputStream stream = host.getResourceAsStream("/" + resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no " + resource + " beside " + host.getName()
                        + "; compile the law files with plp law or the Maven plugin");
            }
            return of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + resource, e);
        }
    }

    /**
     * The codes of the languages that each text has.
     *
     * @return at least one; first the one that is given to readers of any other
     */
    public List<String> languages() {
        return languages;
    }

    /**
     * The prose in a language. Its file is read on first use.
     *
     * @param language its code, such as {@code nl}
     * @return the same instance each time
     * @throws RuntimeException if the law does not have that language
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
        if (columns.isEmpty()) {
            throw new IOException("a table without columns");
        }
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
