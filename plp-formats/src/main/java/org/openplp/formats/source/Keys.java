package org.openplp.formats.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a file that may be shown, and the known words that are near to them. */
public final class Keys {
    /** Stands for a key that could be anything, even a name. */
    static final String NOT_SHOWN = "(key not shown)";

    private static final int LONGEST = 41;
    private static final int SHORTEST_BEGINNING = 4;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}");

    private Keys() {}

    /** The key itself if it looks like one. */
    static String shown(String key) {
        return isIdentifier(key) ? key : NOT_SHOWN;
    }

    /** The known word that was probably meant: the nearest one, if it is so near that it can hardly be another, or else the only one that begins with it. */
    public static Optional<String> nearest(String word, Collection<String> known) {
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

    private static Optional<String> onlyOneThatBeginsWith(String word, Collection<String> known) {
        List<String> longer = known.stream()
                .filter(candidate -> candidate.regionMatches(true, 0, word, 0, word.length()))
                .toList();
        return word.length() >= SHORTEST_BEGINNING && longer.size() == 1
                ? Optional.of(longer.get(0))
                : Optional.empty();
    }

    private static boolean isIdentifier(String key) {
        return key.length() <= LONGEST && IDENTIFIER.matcher(key).matches();
    }

    /** The least number of letters to leave out, add, replace or swap with the next one; capitals count as small letters. */
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
