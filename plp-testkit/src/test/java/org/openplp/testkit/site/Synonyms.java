package org.openplp.testkit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.openplp.rules.text.Language;

/** Words that people type, with the words of the norms that mean the same: a list for each language beside its labels. */
final class Synonyms {
    /**
     * A word and a term.
     *
     * @param word what somebody types, a word or several
     * @param term what a norm says
     */
    record Pair(String word, String term) {}

    private Synonyms() {}

    static List<Pair> in(Language language) {
        try {
            return Files.readAllLines(Site.RESOURCES.resolve("synonyms_" + language.code() + ".txt")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> {
                        String[] sides = line.split(" = ", -1);
                        if (sides.length != 2) {
                            throw new IllegalStateException("no word, equals sign and term: " + line);
                        }
                        return Arrays.stream(sides[0].split(", ", -1))
                                .map(word -> new Pair(word.strip(), sides[1].strip()));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
