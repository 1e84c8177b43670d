package org.openplp.law;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The prose of the law in one language, by key. A text is decoded when it is read. */
public final class LawTexts {
    /** What the key of an explanation ends with. */
    public static final String EXPLAINED = ".explained";

    /** What the key of other forms of a label begins with. The forms have {@code |} between them. */
    public static final String SYNONYMS = "synonyms/";

    /** What the key of a comment in a dossier to start from begins with. */
    public static final String COMMENT = "comment/";

    private final byte[] bytes;
    private final int size;
    private final int keys;
    private final int texts;

    LawTexts(byte[] bytes) {
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

    /** Texts of a file that anybody may have written: whatever is asked of them later has an answer. */
    static LawTexts checked(byte[] bytes) {
        LawTexts read = new LawTexts(bytes);
        long end = read.texts + 4L * (read.size + 1L);
        if (read.size < 0 || end > bytes.length) {
            throw new IllegalStateException("more texts than there are bytes");
        }
        int last = (int) end;
        for (int table : new int[] {read.keys, read.texts}) {
            for (int i = 0; i <= read.size; i++) {
                int place = read.at(table, i);
                if (place < last || place > bytes.length) {
                    throw new IllegalStateException("a text outside the file");
                }
                last = place;
            }
        }
        return read;
    }

    /**
     * The name of the file of a language, in the package of this class.
     *
     * @param language its code, such as {@code nl}
     * @return the name, such as {@code law_nl.bin}
     */
    public static String file(String language) {
        return "law_" + language + ".bin";
    }

    /** The name of the file of a language with the texts for the keys of a dossier, in the package of this class. */
    public static String keysFile(String language) {
        return "keys_" + language + ".bin";
    }

    /**
     * The texts for the records, keys and closed lists of a dossier.
     *
     * @param language the code of the language, such as {@code nl}
     * @return the texts, read each time; the key of a label is its name, such as {@code Membership.adult}
     */
    public static LawTexts ofKeys(String language) {
        return new LawTexts(Law.bytes(keysFile(language)));
    }

    /**
     * Finds a text.
     *
     * @param key its key, such as {@code B-P2.statement}
     * @return the text; empty if there is none
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
                return Optional.of(decoded(at(texts, middle), at(texts, middle + 1)));
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * A text, or an empty string.
     *
     * @param key its key, such as {@code B-P2.statement}
     * @return the text; empty if there is none
     */
    public String text(String key) {
        return find(key).orElse("");
    }

    /**
     * The keys of all texts.
     *
     * @return the keys, sorted
     */
    public Set<String> keys() {
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            all.add(decoded(at(keys, i), at(keys, i + 1)));
        }
        return all;
    }

    /** The position of an item, from the beginning of the file. */
    private int at(int table, int item) {
        int place = table + 4 * item;
        return (bytes[place] & 0xFF) << 24
                | (bytes[place + 1] & 0xFF) << 16
                | (bytes[place + 2] & 0xFF) << 8
                | (bytes[place + 3] & 0xFF);
    }

    private String decoded(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
