package org.openplp.rules.norm;

/** The rule books in which a norm belongs. */
public enum NormScope {
    /** The rule book of every partnership. */
    FEDERAL("federal"),
    /** The rule book of the municipality, police zone or other host that has it. */
    LOCAL_BOOK("local-book");

    private final String word;

    NormScope(String word) {
        this.word = word;
    }

    /**
     * The scope as the register writes it.
     *
     * @return the word, such as {@code local-book}
     */
    public String word() {
        return word;
    }

    static NormScope of(String word) {
        for (NormScope scope : values()) {
            if (scope.word.equals(word)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("not a scope: " + word);
    }
}
