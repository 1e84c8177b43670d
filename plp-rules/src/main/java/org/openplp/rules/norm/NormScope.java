package org.openplp.rules.norm;

import java.util.stream.Stream;

/** In whose rule book a norm belongs. */
public enum NormScope {
    /** In that of every partnership. */
    FEDERAL("federal"),
    /** In that of the municipality, police zone or other host that has it. */
    LOCAL_BOOK("local-book");

    private final String word;

    NormScope(String word) {
        this.word = word;
    }

    /**
     * The scope as the register writes it.
     *
     * @return such as {@code local-book}
     */
    public String word() {
        return word;
    }

    static NormScope of(String word) {
        return Stream.of(values())
                .filter(scope -> scope.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a scope: " + word));
    }
}
