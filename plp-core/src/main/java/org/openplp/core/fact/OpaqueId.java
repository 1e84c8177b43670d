package org.openplp.core.fact;

import java.util.regex.Pattern;

/**
 * What an id looks like: without {@code @} and white space, so that it cannot be an e-mail address or a name in two words. The other characters that NFKC
 * folds to {@code @} (U+FE6B and U+FF20) count as one. Whoever gives it makes sure that it reveals nothing about whom or what it stands for: a name in one
 * word looks like an id.
 */
public final class OpaqueId {
    /** The pattern of an id, as a regular expression for the whole of it: no at sign, also no small or full-width one, and no white space of any kind, nor what has no width. */
    public static final String PATTERN =
            "[^@\\uFE6B\\uFF20\\s\\u00A0\\u00AD\\u1680\\u2000-\\u200D\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF]*";

    /** The key of the message that an id is missing, for constraints. */
    public static final String MISSING = "{org.openplp.core.id.missing}";

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private OpaqueId() {}

    static boolean isBlank(String id) {
        return id.isBlank();
    }

    static boolean isWellFormed(String id) {
        return COMPILED.matcher(id).matches();
    }
}
