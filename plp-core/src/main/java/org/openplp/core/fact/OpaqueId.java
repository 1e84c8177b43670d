package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The form of an id: without {@code @} and white space, so that it cannot be an e-mail address or a name in two words.
 * The other characters that NFKC folds to {@code @} (U+FE6B and U+FF20) count as {@code @}. An id must not reveal
 * anything about the person or thing that it stands for. The host has to ensure this, since a name in one word has the
 * form of an id.
 */
public final class OpaqueId {
    /**
     * The regular expression that a whole id matches. It excludes the at sign, also small or full-width, white space of
     * any kind, and characters without width.
     */
    public static final String PATTERN =
            "[^@\\uFE6B\\uFF20\\s\\u00A0\\u00AD\\u1680\\u2000-\\u200D\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF]*";

    /** The key of the message for a missing id, for constraints. */
    public static final String MISSING = "{org.openplp.core.id.missing}";

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private OpaqueId() {}

    /**
     * Whether a text has the form of an id. An empty one has it too.
     *
     * @param id the text
     * @return true if it matches {@link #PATTERN}
     */
    public static boolean isWellFormed(String id) {
        requireNonNull(id, "id");
        return isPlain(id) || COMPILED.matcher(id).matches();
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
