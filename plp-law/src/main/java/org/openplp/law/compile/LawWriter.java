package org.openplp.law.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.openplp.law.Law;

/** Writes the files that a release reads: the same bytes for the same law. */
final class LawWriter {
    /** The maximum number of ids, citations and other words of a law: positions among them are written in two bytes. */
    static final int MOST_WORDS = 0xFFFF;

    /** The maximum number of items of a cell: the number is written in two bytes. */
    static final int LONGEST_CELL = 0xFFFF;

    private LawWriter() {}

    static byte[] tables(Map<String, List<Map<String, List<String>>>> tables) throws IOException {
        Map<String, Integer> words = new LinkedHashMap<>();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(body)) {
            out.writeShort(tables.size());
            for (Map.Entry<String, List<Map<String, List<String>>>> table : tables.entrySet()) {
                out.writeUTF(table.getKey());
                List<String> columns = List.copyOf(table.getValue().get(0).keySet());
                cell(out, columns, words);
                out.writeShort(table.getValue().size());
                for (Map<String, List<String>> row : table.getValue()) {
                    for (String column : columns) {
                        cell(out, Objects.requireNonNull(row.get(column)), words);
                    }
                }
            }
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.writeInt(Law.MAGIC);
            out.writeShort(words.size());
            for (String word : words.keySet()) {
                out.writeUTF(word);
            }
            body.writeTo(out);
        }
        return whole.toByteArray();
    }

    /** Whether tables have no more words and rows, and no longer words, than a file can hold. */
    static boolean fits(Map<String, List<Map<String, List<String>>>> tables) {
        Set<String> words = new HashSet<>();
        tables.values()
                .forEach(rows -> rows.forEach(row -> {
                    words.addAll(row.keySet());
                    row.values().forEach(words::addAll);
                }));
        return words.size() <= MOST_WORDS
                && tables.values().stream().allMatch(rows -> rows.size() <= MOST_WORDS)
                && words.stream().allMatch(word -> word.getBytes(StandardCharsets.UTF_8).length <= MOST_WORDS);
    }

    /** A law as one file: its tables, and the texts of each language. */
    static byte[] whole(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.writeInt(Law.WHOLE << 8 | Law.FORMAT);
            out.writeByte(parts.size());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.writeUTF(part.getKey());
                out.writeInt(part.getValue().length);
                out.write(part.getValue());
            }
        }
        return whole.toByteArray();
    }

    static byte[] texts(Map<String, String> texts) throws IOException {
        TreeMap<byte[], byte[]> sorted = new TreeMap<>(Arrays::compareUnsigned);
        texts.forEach(
                (key, text) -> sorted.put(key.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.writeInt(Law.MAGIC);
            out.writeInt(sorted.size());
            int at = 8 + 8 * (sorted.size() + 1);
            at = places(out, sorted.keySet(), at);
            places(out, sorted.values(), at);
            for (byte[] key : sorted.keySet()) {
                out.write(key);
            }
            for (byte[] text : sorted.values()) {
                out.write(text);
            }
        }
        return whole.toByteArray();
    }

    /** Writes a file, unless it already has these bytes, so that nothing is rebuilt because of it. */
    static void write(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Files.write(file, bytes);
        }
    }

    /** Writes the start of each item and the end of the last one. */
    private static int places(DataOutputStream out, Iterable<byte[]> items, int first) throws IOException {
        int at = first;
        for (byte[] item : items) {
            out.writeInt(at);
            at += item.length;
        }
        out.writeInt(at);
        return at;
    }

    private static void cell(DataOutputStream out, List<String> items, Map<String, Integer> words) throws IOException {
        if (items.size() > LONGEST_CELL) {
            throw new IllegalArgumentException("a list of more than " + LONGEST_CELL + " items: " + items);
        }
        out.writeShort(items.size());
        for (String item : items) {
            out.writeShort(words.computeIfAbsent(item, word -> words.size()));
        }
    }
}
