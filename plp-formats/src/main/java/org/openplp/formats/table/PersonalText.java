package org.openplp.formats.table;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.openplp.core.fact.OpaqueId;

/** What a text could reveal about a person, where only an id or a version is expected. A full-width digit counts as a digit. */
final class PersonalText {
    /** A telephone number has at least nine digits, a national number eleven. */
    private static final int DIGITS_OF_A_PERSON = 9;

    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /** Whether the digits begin like those of a telephone number, with 0 or +. */
    private static final Pattern DIALLED = Pattern.compile("[^0-9]*(?:0|\\+)");

    private static final Pattern WORD = Pattern.compile(OpaqueId.PATTERN);

    private PersonalText() {}

    /**
     * Whether a text has as many digits as a telephone number or a national number. Years are not counted, unless the digits begin like those of a telephone
     * number.
     */
    static boolean isNumberOfAPerson(String text) {
        String plain = folded(text);
        String counted =
                DIALLED.matcher(plain).lookingAt() ? plain : YEAR.matcher(plain).replaceAll("");
        return digits(counted) >= DIGITS_OF_A_PERSON;
    }

    /** Whether a text could be a name, as it has no digit. */
    static boolean couldBeAName(String text) {
        return digits(text) == 0;
    }

    /** Whether a text could be the name of a version: one word with a digit, and not the number of a person. */
    static boolean isVersion(String text) {
        return WORD.matcher(text).matches() && !couldBeAName(text) && !isNumberOfAPerson(text);
    }

    private static int digits(String text) {
        return NOT_A_DIGIT.matcher(folded(text)).replaceAll("").length();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
