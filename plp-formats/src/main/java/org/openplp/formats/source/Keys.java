package org.openplp.formats.source;

import org.openplp.formats.defect.NearWord;

/** The words of a file that may be shown. */
final class Keys {
    /** Stands for a key that could be anything, even a name. */
    static final String NOT_SHOWN = "(key not shown)";

    private Keys() {}

    /** The key itself if it looks like one. */
    static String shown(String key) {
        return NearWord.isIdentifier(key) ? key : NOT_SHOWN;
    }
}
