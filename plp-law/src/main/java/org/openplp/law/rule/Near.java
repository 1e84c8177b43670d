package org.openplp.law.rule;

import java.util.Collection;
import org.openplp.law.word.NearWord;

/** What to do about an unknown word: the known one that is near, or a list of the known ones. */
final class Near {
    private Near() {}

    static String of(String word, Collection<String> known, String whatTheyAre) {
        return NearWord.of(word, known)
                .map(near -> "; did you mean " + near + "?")
                .orElseGet(() -> known.isEmpty() ? "" : "; " + whatTheyAre + " " + String.join(", ", known));
    }
}
