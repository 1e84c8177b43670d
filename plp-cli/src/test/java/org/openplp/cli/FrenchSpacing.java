package org.openplp.cli;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplp.formats.schema.Schema;

/** In French, a mark of two parts is set apart from the word before it. */
final class FrenchSpacing {
    /** A word with a mark right behind it, and nothing behind that. */
    private static final Pattern CLOSE = Pattern.compile("(?<word>[^\\s\"(]*[\\p{L}\\p{N}\\p{M}*\\])])[:;!?](?=\\s|$)");

    /** A place in a file. */
    private static final Pattern PLACE = Pattern.compile(".*\\.(yaml|json)(:\\d+)*");

    /** Where a Dutch title ends, and what an editor reads in the first line of a dossier. */
    private static final Set<String> NOT_FRENCH = Set.of("op?", "yaml-language-server:");

    private static final Set<String> KEYS = Pattern.compile("\"(\\w+)\" ?: ?\\{")
            .matcher(Schema.DOSSIER.text())
            .results()
            .map(key -> key.group(1))
            .collect(Collectors.toSet());

    private FrenchSpacing() {}

    /** The words that people read in an output with such a mark right behind them. */
    static List<String> closeMarks(String out) {
        return CLOSE.matcher(words(out))
                .results()
                .map(MatchResult::group)
                .filter(found -> !isKeyOrPlace(found) && !NOT_FRENCH.contains(found))
                .toList();
    }

    private static boolean isKeyOrPlace(String found) {
        String word = found.substring(0, found.length() - 1);
        return found.endsWith(":")
                && (KEYS.contains(word.replaceAll("^[#{\\[]+|\\[\\d*]", "").replaceAll(".*\\.", ""))
                        || PLACE.matcher(word).matches());
    }

    /** What people read: without markup, and with signs in place of their names. */
    private static String words(String out) {
        return out.replaceAll("(?s)<(style|script)>.*?</\\1>|<[^>]*>", "")
                .replace("%3A", ":")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("\\n", "\n")
                .replaceAll("\\\\(\\p{P})", "$1");
    }
}
