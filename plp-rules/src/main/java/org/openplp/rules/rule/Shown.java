package org.openplp.rules.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplp.rules.norm.Texts;

/**
 * What evidence shows where it is more than a value of the dossier. The words are as fixed as a value, since baselines and comparisons keep them; only who shows
 * them to people says them in a language.
 */
final class Shown {
    static final String NONE = "none";
    static final String NOT_YET = "has not happened";
    static final String ON_RECORD = "on record";

    static final String NOT_IN_FORCE = "not in force";
    static final String FIRST = "first";
    static final String LATER = "later";

    private static final Map<String, String> WORDS = Map.of(
            NOT_YET,
            "evidence.not-yet",
            ON_RECORD,
            "evidence.on-record",
            "no day on record", // why a partnership counts as not in operation
            "evidence.no-day",
            NOT_IN_FORCE,
            "evidence.not-in-force",
            FIRST,
            "evidence.first",
            LATER,
            "evidence.later");
    private static final String NONE_FITS = " on record, none fits";
    private static final String ALL_FIT = " on record, all fit";
    private static final String WITHOUT = ", without ";
    private static final Pattern NUMBER = Pattern.compile("(\\d+) on record, (none fits|all fit)");
    private static final Pattern LACKS = Pattern.compile("([A-Z_0-9, ]+), without ([A-Z_0-9]+)");

    private Shown() {}

    static String noneFits(int size) {
        return size == 0 ? NONE : size + NONE_FITS;
    }

    static String allFit(int size) {
        return size == 0 ? NONE : size + ALL_FIT;
    }

    static String without(String words, String word) {
        return words + WITHOUT + word;
    }

    /** A value of the dossier stays as it is. */
    static String in(Texts texts, String value) {
        String key = WORDS.get(value);
        if (key != null) {
            return texts.text(key);
        }
        Matcher number = NUMBER.matcher(value);
        if (number.matches()) {
            return texts.text(
                    number.group(2).equals("all fit") ? "evidence.all-fit" : "evidence.none-fits", number.group(1));
        }
        Matcher lacks = LACKS.matcher(value);
        return lacks.matches() ? texts.text("evidence.without", lacks.group(1), lacks.group(2)) : value;
    }
}
