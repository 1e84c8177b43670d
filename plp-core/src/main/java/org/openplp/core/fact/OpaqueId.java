package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The form of an id: without {@code @} and white space, so that it cannot be an e-mail address or a name in two words,
 * and not a number as long as a telephone number or a national number. The other characters that NFKC folds to
 * {@code @} (U+FE6B and U+FF20) count as {@code @}. An id must not reveal anything about the person or thing that it
 * stands for. The host has to ensure this, since a name in one word has the form of an id.
 */
public final class OpaqueId {
    /**
     * The regular expression for the characters of an id. It excludes the at sign, also small or full-width, white space of
     * any kind, and characters without width.
     */
    public static final String PATTERN =
            "[^@\\uFE6B\\uFF20\\s\\u00A0\\u00AD\\u1680\\u2000-\\u200D\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF]*";

    /** The key of the message for a missing id, for constraints. */
    public static final String MISSING = "{org.openplp.core.id.missing}";

    /** A telephone number has at least nine digits, a national number eleven. */
    private static final int DIGITS_OF_A_PERSON = 9;

    private static final Pattern COMPILED = Pattern.compile(PATTERN);
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /** Whether the digits begin like those of a telephone number, with 0 or +. */
    private static final Pattern DIALLED = Pattern.compile("[^0-9]*(?:0|\\+)");

    private OpaqueId() {}

    /**
     * Whether a text has the form of an id. An empty one has it too.
     *
     * @param id the text
     * @return true if it matches {@link #PATTERN} and has a letter, or too few digits for the number of a person
     */
    public static boolean isWellFormed(String id) {
        requireNonNull(id, "id");
        return (isPlain(id) || COMPILED.matcher(id).matches()) && (hasLetter(id) || !hasNumberOfAPerson(id));
    }

    /**
     * Whether a text has at least nine digits, as a telephone number or a national number has. Years do not count,
     * unless the digits begin like those of a telephone number, with 0 or +.
     *
     * @param text the text
     * @return true if it has so many digits, whatever is between them
     */
    public static boolean hasNumberOfAPerson(String text) {
        requireNonNull(text, "text");
        return digits(text) >= DIGITS_OF_A_PERSON
                && (DIALLED.matcher(text).lookingAt()
                        || digits(YEAR.matcher(text).replaceAll("")) >= DIGITS_OF_A_PERSON);
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean hasLetter(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (Character.isLetter(id.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an id has only letters, digits and signs of ASCII, as most have. The expression alone would take a tenth of the time in which a file is read. */
    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char character = id.charAt(i);
            if (character <= ' ' || character > '~' || character == '@') {
                return false;
            }
        }
        return true;
    }
}
