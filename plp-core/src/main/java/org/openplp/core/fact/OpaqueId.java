package org.openplp.core.fact;

import java.util.regex.Pattern;

/** What an id looks like: it tells nothing about whom or what it stands for, and cannot be an e-mail address or a name. */
public final class OpaqueId {
    /** The pattern of an id, as a regular expression for the whole of it: no {@code @} and no white space. */
    public static final String PATTERN = "[^@\\s]*";

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private OpaqueId() {}

    static boolean isBlank(String id) {
        return id.isBlank();
    }

    static boolean isWellFormed(String id) {
        return COMPILED.matcher(id).matches();
    }
}
