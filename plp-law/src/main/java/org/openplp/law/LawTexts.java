package org.openplp.law;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The prose of the law in one language, by key. A text is decoded when it is asked for. */
public final class LawTexts {
    private final byte[] bytes;
    private final int size;
    private final int keys;
    private final int texts;

    private LawTexts(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (head.getInt() != Law.MAGIC) {
            throw new IllegalStateException(
                    "a text of the law was made by another version of the compiler; build plp-law anew");
        }
        size = head.getInt();
        keys = head.position();
        texts = keys + 4 * (size + 1);
    }

    /**
     * The name of the file of a language, beside this class.
     *
     * @param language its code, such as {@code nl}
     * @return such as {@code law_nl.bin}
     */
    public static String file(String language) {
        return "law_" + language + ".bin";
    }

    /**
     * Opens the file of a language.
     *
     * @param language its code, such as {@code nl}
     * @return the texts
     * @throws IllegalStateException if there is no such file
     */
    public static LawTexts open(String language) {
        return new LawTexts(Law.bytes(file(language)));
    }

    /**
     * A text.
     *
     * @param key its key, such as {@code B-P2.statement}
     * @return empty if there is no such text
     */
    public Optional<String> find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int from = at(keys, middle);
            int to = at(keys, middle + 1);
            int order = Arrays.compareUnsigned(bytes, from, to, wanted, 0, wanted.length);
            if (order == 0) {
                return Optional.of(text(at(texts, middle), at(texts, middle + 1)));
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * The keys of all texts.
     *
     * @return the keys, sorted
     */
    public Set<String> keys() {
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            all.add(text(at(keys, i), at(keys, i + 1)));
        }
        return all;
    }

    /** The place of an item, counted from the beginning of the file. */
    private int at(int table, int item) {
        return ByteBuffer.wrap(bytes).getInt(table + 4 * item);
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
