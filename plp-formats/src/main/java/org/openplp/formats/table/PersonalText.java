package org.openplp.formats.table;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.openplp.core.fact.OpaqueId;

/** What a text could reveal about a person, where only an id or a version is expected. A full-width digit is a digit. */
final class PersonalText {
    /** A telephone number has nine digits at least, a national number eleven. */
    private static final int DIGITS_OF_A_PERSON = 9;

    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /** Whether the digits begin as they do on a telephone, with 0 or with +. */
    private static final Pattern DIALLED = Pattern.compile("[^0-9]*(?:0|\\+)");

    private static final Pattern WORD = Pattern.compile(OpaqueId.PATTERN);

    private PersonalText() {}

    /** Whether it has as many digits as a telephone number or a national number. Years are not counted, unless the digits begin as those of a telephone number. */
    static boolean isNumberOfAPerson(String text) {
        String plain = folded(text);
        String counted =
                DIALLED.matcher(plain).lookingAt() ? plain : YEAR.matcher(plain).replaceAll("");
        return digits(counted) >= DIGITS_OF_A_PERSON;
    }

    /** Whether it could be a name, for want of a digit. */
    static boolean couldBeAName(String text) {
        return digits(text) == 0;
    }

    /** Whether it could name a version: one word with a digit in it, and no number of a person. */
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
