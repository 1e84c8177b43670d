package org.openplp.law.word;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Suggests a known word for an unknown one. */
public final class NearWord {
    private static final int LONGEST = 41;
    private static final int SHORTEST_BEGINNING = 4;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}");

    private NearWord() {}

    /**
     * Whether a word looks like a key and can be compared: at most 41 letters, digits, hyphens and underscores, with a
     * letter first.
     */
    private static boolean isIdentifier(String word) {
        return word.length() <= LONGEST && IDENTIFIER.matcher(word).matches();
    }

    /**
     * The nearest known word, if it is very near. Otherwise the known word that begins with the given one, if there is
     * only one.
     *
     * @param word the unknown word
     * @param known the known words
     * @return the suggestion; empty if no known word is near, or if several could be meant
     */
    public static Optional<String> of(String word, Collection<String> known) {
        requireNonNull(known, "known");
        if (!isIdentifier(word)) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = Math.max(1, Math.min(3, word.length() / 3)) + 1;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest.or(() -> onlyOneThatBeginsWith(word, known));
    }

    /**
     * What to do about an unknown word.
     *
     * @param word the unknown word
     * @param known the known words
     * @param whatTheyAre begins the list of the known words, such as {@code its keys are}
     * @return the end of a sentence: the nearest known word, or else all of them; empty if there are none
     */
    public static String orAll(String word, Collection<String> known, String whatTheyAre) {
        return of(word, known)
                .map(near -> "; did you mean " + near + "?")
                .orElseGet(() -> known.isEmpty() ? "" : "; " + whatTheyAre + " " + String.join(", ", known));
    }

    private static Optional<String> onlyOneThatBeginsWith(String word, Collection<String> known) {
        List<String> longer = known.stream()
                .filter(candidate -> candidate.regionMatches(true, 0, word, 0, word.length()))
                .toList();
        return word.length() >= SHORTEST_BEGINNING && longer.size() == 1
                ? Optional.of(longer.get(0))
                : Optional.empty();
    }

    /** The smallest number of letters to omit, add, replace or swap with the next one, ignoring case. */
    private static int distance(String word, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (isSame(word, i, other, j) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && isSame(word, i, other, j - 1) && isSame(word, i - 1, other, j)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[other.length()];
    }

    private static boolean isSame(String word, int i, String other, int j) {
        return Character.toLowerCase(word.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
    }
}
